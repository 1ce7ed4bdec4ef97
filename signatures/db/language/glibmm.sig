# SPDX-License-Identifier: CC0-1.0
component  glibmm
type       library
purl       pkg:generic/glibmm@{version}
supplier   GNOME Project
license    LGPL-2.1-or-later
url        website https://www.gtkmm.org/
url        vcs https://gitlab.gnome.org/GNOME/glibmm
alias      glibmm2.4 glibmm2.68 libglibmm-2.4-1v5 libglibmm-2.68-1

rule 1 soname "libglibmm-2.4.so.{soversion}"
rule 2 soname "libgiomm-2.4.so.{soversion}"
rule 3 soname "libglibmm-2.68.so.{soversion}"
rule 4 soname "libgiomm-2.68.so.{soversion}"
rule 5 soname "libglibmm_generate_extra_defs-2.4.so.{soversion}"
rule 6 symbols ByteArray_Compare_Data_Func OptionGroup_Translate_glibmm_callback

accept 1 "libglibmm-2.4.so.1" -> -
accept 2 "libgiomm-2.4.so.1" -> -
accept 3 "libglibmm-2.68.so.1" -> -
accept 4 "libgiomm-2.68.so.1" -> -
accept 5 "libglibmm_generate_extra_defs-2.4.so.1" -> -
accept 6 "ByteArray_Compare_Data_Func OptionGroup_Translate_glibmm_callback" -> -
refuse "N4Glib7ustringE"
