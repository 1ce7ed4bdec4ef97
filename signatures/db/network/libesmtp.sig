# SPDX-License-Identifier: CC0-1.0
component  libesmtp
type       library
purl       pkg:generic/libesmtp@{version}
cpe        cpe:2.3:a:libesmtp_project:libesmtp:{version}:*:*:*:*:*:*:*
supplier   Brian Stafford
license    LGPL-2.1-or-later
url        website https://libesmtp.github.io/
url        vcs https://github.com/libesmtp/libESMTP
alias      libesmtp6

rule 1 soname "libesmtp.so.{soversion}"
rule 2 symbols smtp_create_session smtp_add_message smtp_start_session
rule 3 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 2

accept 1 "libesmtp.so.6" -> -
accept 2 "smtp_create_session smtp_add_message smtp_start_session" -> -
accept 3 "1.1.0" -> 1.1.0
refuse "X-Mailer: libESMTP 1.1.0"
