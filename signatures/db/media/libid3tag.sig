# SPDX-License-Identifier: CC0-1.0
component  libid3tag
type       library
purl       pkg:generic/libid3tag@{version}
cpe        cpe:2.3:a:underbit:libid3tag:{version}:*:*:*:*:*:*:*
supplier   Underbit Technologies
license    GPL-2.0-or-later
url        website https://www.underbit.com/products/mad/
url        source-distribution https://sourceforge.net/projects/mad/files/libid3tag/
alias      libid3tag0

rule 1 banner rodata "{start}ID3 Tag Library {dotted}{end}"
rule 2 soname "libid3tag.so.{soversion}"
rule 3 symbols id3_ucs4_utf8size id3_frame_delref id3_latin1_length
rule 4 banner rodata "{start}ID3 Tag Library {major}.{minor}.{patch} (beta)" version "{major}.{minor}.{patch}b"

accept 1 "ID3 Tag Library 0.16.3" -> 0.16.3
accept 2 "libid3tag.so.0" -> -
accept 3 "id3_ucs4_utf8size id3_frame_delref id3_latin1_length" -> -
accept 4 "ID3 Tag Library 0.15.1 (beta)" -> 0.15.1b
refuse "ID3 Tag Library required"
