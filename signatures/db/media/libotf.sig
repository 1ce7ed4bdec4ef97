# SPDX-License-Identifier: CC0-1.0
component  libotf
type       library
purl       pkg:generic/libotf@{version}
supplier   K. Handa
license    LGPL-2.1-or-later
url        website https://www.nongnu.org/m17n/
alias      libotf1

rule 1 soname "libotf.so.{soversion}"
rule 2 symbols OTF_drive_gpos OTF_drive_gsub OTF_get_scripts

accept 1 "libotf.so.1" -> -
accept 2 "OTF_drive_gpos OTF_drive_gsub OTF_get_scripts" -> -
refuse "opening otf from Freetype"
