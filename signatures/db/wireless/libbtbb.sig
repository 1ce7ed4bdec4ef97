# SPDX-License-Identifier: CC0-1.0
component  libbtbb
type       library
purl       pkg:generic/libbtbb@{version}
supplier   Great Scott Gadgets
license    GPL-2.0-or-later
url        website http://libbtbb.sourceforge.net/
url        vcs https://github.com/greatscottgadgets/libbtbb
alias      libbtbb1

# Release 2018-12-R1 still says 2018-06-R1.
rule 1 soname "libbtbb.so.{soversion}"
rule 2 symbols btbb_packet_get_lt_addr btbb_get_symbols lell_packet_is_data

accept 1 "libbtbb.so.1" -> -
accept 2 "btbb_packet_get_lt_addr btbb_get_symbols lell_packet_is_data" -> -
refuse "libbtbb version: 2018-06-R1 (1.0)"
