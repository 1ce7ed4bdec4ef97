# SPDX-License-Identifier: CC0-1.0
component  libnids
type       library
purl       pkg:generic/libnids@{version}
cpe        cpe:2.3:a:libnids_project:libnids:{version}:*:*:*:*:*:*:*
supplier   Rafal Wojtczuk
license    GPL-2.0-or-later
url        vcs https://github.com/MITRECND/libnids
alias      libnids1.21

# The number in the library's name is not the release: libnids.so.1.21 is 1.26, too.
rule 1 soname "libnids.so.{soversion}"
rule 2 strings rodata "Murphy - you never should see this message !"
rule 3 symbols nids_exit nids_register_udp nids_killtcp_seq

accept 1 "libnids.so.1.21" -> -
accept 2 "Murphy - you never should see this message !" -> -
accept 3 "nids_exit nids_register_udp nids_killtcp_seq" -> -
refuse "libnids 1.26"
