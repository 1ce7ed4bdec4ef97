# SPDX-License-Identifier: CC0-1.0
component  libmtp
type       library
purl       pkg:generic/libmtp@{version}
cpe        cpe:2.3:a:libmtp_project:libmtp:{version}:*:*:*:*:*:*:*
supplier   libmtp project
license    LGPL-2.1-or-later

rule 1 soname "libmtp.so.{soversion}"
rule 2 lone "1.1.{patch}" needs 1 version "1.1.{patch}"

accept 1 "libmtp.so.9" -> -
accept 2 "1.1.22" -> 1.1.22
refuse "libmtp-common 1.1.22"
