# SPDX-License-Identifier: CC0-1.0
component  graphite2
type       library
purl       pkg:generic/graphite2@{version}
cpe        cpe:2.3:a:sil:graphite2:{version}:*:*:*:*:*:*:*
supplier   SIL International
license    LGPL-2.1-or-later OR MPL-1.1 OR GPL-2.0-or-later
url        website http://graphite.sil.org/
url        vcs https://github.com/silnrsi/graphite
alias      libgraphite2 libgraphite2-3

rule 1 soname "libgraphite2.so.{soversion}"
rule 2 symbols gr_face_n_glyphs gr_slot_prev_in_segment gr_seg_advance_Y
rule 3 getter gr_engine_version args:3

accept 1 "libgraphite2.so.3" -> -
accept 2 "gr_face_n_glyphs gr_slot_prev_in_segment gr_seg_advance_Y" -> -
accept 3 "1.3.14" -> 1.3.14
refuse "hb_graphite2_face_get_gr_face"
