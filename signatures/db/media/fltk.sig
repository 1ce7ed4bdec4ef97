# SPDX-License-Identifier: CC0-1.0
component  fltk
type       library
purl       pkg:generic/fltk@{version}
supplier   FLTK
license    LGPL-2.0-or-later WITH FLTK-exception
alias      libfltk fltk1.1 fltk1.3 fltk1.4

rule 1 soname "libfltk.so.{soversion}"
rule 2 soname "libfltk.so.1.1" >=1.1.0 <1.2.0
rule 3 soname "libfltk.so.1.3" >=1.3.0 <1.4.0
rule 4 soname "libfltk.so.1.4" >=1.4.0 <1.5.0
rule 5 soname "libfltk_{any}.so.{soversion}"
rule 6 getter _ZN2Fl11api_versionEv dec:MNNPP
rule 7 symbols _ZN15Fl_Text_Display10overstrikeEPKc _ZN2Fl7versionEv

accept 1 "libfltk.so.1.3" -> -
accept 2 "libfltk.so.1.1" -> -
accept 3 "libfltk.so.1.3" -> -
accept 4 "libfltk.so.1.4" -> -
accept 5 "libfltk_images.so.1.3" -> -
accept 6 "10311" -> 1.3.11
accept 7 "_ZN15Fl_Text_Display10overstrikeEPKc _ZN2Fl7versionEv" -> -
refuse "FLTK 1.3.11"
