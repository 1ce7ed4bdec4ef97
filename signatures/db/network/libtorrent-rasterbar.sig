# SPDX-License-Identifier: CC0-1.0
component  libtorrent-rasterbar
type       library
purl       pkg:generic/libtorrent-rasterbar@{version}
cpe        cpe:2.3:a:libtorrent:libtorrent:{version}:*:*:*:*:*:*:*
supplier   Arvid Norberg
license    BSD-3-Clause
alias      libtorrent-rasterbar2.0

rule 1 soname "libtorrent-rasterbar.so.{soversion}"
rule 2 filename "libtorrent-rasterbar.so.{major1}.{minor1}.{patch}" >=2.0.0
rule 3 banner rodata "{start}libtorrent/{major1}.{minor1}.{patch}.0{end}" needs 1

accept 1 "libtorrent-rasterbar.so.2.0" -> -
accept 2 "libtorrent-rasterbar.so.2.0.11" -> 2.0.11
accept 3 "libtorrent/2.0.11.0" -> 2.0.11
refuse "libtorrent/2.0.11.0"
