# SPDX-License-Identifier: CC0-1.0
component  plplot
type       library
purl       pkg:generic/plplot@{version}
supplier   PLplot project
license    LGPL-2.0-or-later
url        website https://plplot.sourceforge.net/
alias      libplplot libplplot17

rule 1 soname "libplplot.so.{soversion}"
rule 2 symbols c_plmeridians c_plgcompression plD_FreeType_init
rule 3 lone "5.{minor}.{patch}" version "5.{minor}.{patch}" needs 2
rule 4 strings rodata "%%%%Creator: PLplot Version %s"
rule 5 lone "5.{minor}.{patch}" version "5.{minor}.{patch}" needs 4

accept 1 "libplplot.so.17" -> -
accept 2 "c_plmeridians c_plgcompression plD_FreeType_init" -> -
accept 3 "5.15.0" -> 5.15.0
accept 4 "%%%%Creator: PLplot Version %s" -> -
accept 5 "5.15.0" -> 5.15.0
refuse "%%Creator: PLplot Version 5.15.0"
