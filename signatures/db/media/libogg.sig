# SPDX-License-Identifier: CC0-1.0
component  libogg
type       library
purl       pkg:generic/libogg@{version}
supplier   Xiph.Org Foundation
license    BSD-3-Clause
url        website https://xiph.org/ogg/
url        vcs https://github.com/xiph/ogg
alias      ogg

rule 1 soname "libogg.so.0"
rule 2 filename "libogg.so.0.8.{patch}" version "1.3.{patch}"
rule 3 symbols ogg_sync_pageout ogg_stream_packetin oggpack_writeinit
accept 1 "libogg.so.0" -> -
accept 2 "libogg.so.0.8.5" -> 1.3.5
accept 3 "ogg_sync_pageout ogg_stream_packetin oggpack_writeinit" -> -
refuse "libogg-1.3.5.tar.xz"
