# SPDX-License-Identifier: CC0-1.0
component  jbigkit
type       library
purl       pkg:generic/jbigkit@{version}
cpe        cpe:2.3:a:cambridge_enterprise:jbig-kit:{version}:*:*:*:*:*:*:*
supplier   Markus Kuhn
license    GPL-2.0-or-later
url        website http://www.cl.cam.ac.uk/~mgk25/jbigkit/
alias      libjbig libjbig0

rule 1 banner rodata "{start}JBIG-KIT {dotted} -- (c) 1995-{year} Markus Kuhn"
rule 2 soname "libjbig.so.{soversion}"
rule 3 symbols jbg_dec_getsize_merged jbg_enc_lrange jbg_dec_merge_planes

accept 1 "JBIG-KIT 2.1 -- (c) 1995-2014 Markus Kuhn -- Licence: GPL" -> 2.1
accept 2 "libjbig.so.0" -> -
accept 3 "jbg_dec_getsize_merged jbg_enc_lrange jbg_dec_merge_planes" -> -
refuse "JBIG compressed TIFF"
