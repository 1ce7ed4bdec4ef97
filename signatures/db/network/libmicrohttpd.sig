# SPDX-License-Identifier: CC0-1.0
component  libmicrohttpd
type       library
purl       pkg:generic/libmicrohttpd@{version}
cpe        cpe:2.3:a:gnu:libmicrohttpd:{version}:*:*:*:*:*:*:*
supplier   GNU Project
license    LGPL-2.1-or-later
url        website https://www.gnu.org/software/libmicrohttpd/
url        vcs https://git.gnunet.org/libmicrohttpd.git
alias      libmicrohttpd12 microhttpd

rule 1 soname "libmicrohttpd.so.{soversion}"
rule 2 symbols MHD_start_daemon MHD_queue_response MHD_get_version
rule 3 strings rodata "Closing connection (failed to create error response header)."
rule 4 lone "0.9.{patch}" needs 1,2,3,5 version "0.9.{patch}"
rule 7 lone "1.0.{patch}" needs 1,2,3,5 version "1.0.{patch}"
rule 5 strings rodata "libmicrohttpd API violation.\n"
rule 8 getter MHD_get_version string
accept 1 "libmicrohttpd.so.12" -> -
accept 2 "MHD_start_daemon MHD_queue_response MHD_get_version" -> -
accept 3 "Closing connection (failed to create error response header)." -> -
accept 4 "0.9.75" -> 0.9.75
accept 5 "libmicrohttpd API violation.\n" -> -
accept 7 "1.0.1" -> 1.0.1
accept 8 "0.9.75" -> 0.9.75
refuse "libmicrohttpd 0.9.75"
