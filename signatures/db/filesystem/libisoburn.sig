# SPDX-License-Identifier: CC0-1.0
component  libisoburn
type       library
purl       pkg:generic/libisoburn@{version}
supplier   libburnia project
license    GPL-2.0-or-later
url        website http://libburnia-project.org
alias      libisoburn1 xorriso

rule 1 soname "libisoburn.so.{soversion}"
rule 2 symbols isoburn_prepare_new_image isoburn_igopt_set_relaxed Xorriso_option_append_partition
rule 3 filename "xorriso"
rule 4 getter isoburn_version args:3

accept 1 "libisoburn.so.1" -> -
accept 2 "Xorriso_option_append_partition isoburn_igopt_set_relaxed isoburn_prepare_new_image" -> -
accept 3 "xorriso" -> -
accept 4 "1.5.4" -> 1.5.4
refuse "XORRISO-1.5.4"
