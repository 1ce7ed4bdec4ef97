# SPDX-License-Identifier: CC0-1.0
component  libdnet
type       library
purl       pkg:generic/libdnet@{version}
supplier   Dug Song
license    BSD-3-Clause
url        vcs https://github.com/ofalk/libdnet
alias      libdumbnet libdumbnet1

# Debian calls the library libdumbnet: libdnet.so there is DECnet's.
rule 1 soname "libdumbnet.so.{soversion}"
rule 2 symbols addr_pton blob_sprint intf_loop route_loop fw_loop

accept 1 "libdumbnet.so.1" -> -
accept 2 "addr_pton blob_sprint intf_loop route_loop fw_loop" -> -
refuse "libdnet.so.2.43"
