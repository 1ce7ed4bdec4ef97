# SPDX-License-Identifier: CC0-1.0
component  gtkterm
type       application
purl       pkg:generic/gtkterm@{version}
supplier   Julien Schmitt
license    GPL-3.0-or-later
url        vcs https://github.com/wvdakker/gtkterm

rule 1 strings rodata "GTKTerm version %s\n" "--rts_time_before <ms> or -x : for RS-485"
rule 2 strings rodata "\nGTKTerm version %s\n"
rule 3 strings rodata "GTKTerm is a simple GTK+ terminal used to communicate with the serial port."
rule 4 lone "{major1}.{minor}.{patch}" needs 1,2,3

accept 1 "GTKTerm version %s\n\0--rts_time_before <ms> or -x : for RS-485" -> -
accept 2 "\nGTKTerm version %s\n" -> -
accept 3 "GTKTerm is a simple GTK+ terminal used to communicate with the serial port." -> -
accept 4 "1.2.1" -> 1.2.1
refuse "gtkterm 1.2.1"
