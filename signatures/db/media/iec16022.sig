# SPDX-License-Identifier: CC0-1.0
component  iec16022
type       application
purl       pkg:generic/iec16022@{version}
supplier   Reimar Döffinger
license    GPL-2.0-or-later
url        vcs https://github.com/rdoeffinger/iec16022
alias      libiec16022

rule 1 soname "libiec16022.so.{soversion}"
rule 2 strings rodata "%%%%Creator: IEC16022 barcode/stamp generator\n"
rule 3 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" needs 2

accept 1 "libiec16022.so.0" -> -
accept 2 "%%%%Creator: IEC16022 barcode/stamp generator\n" -> -
accept 3 "0.2.4" -> 0.2.4
refuse "%%Creator: IEC16022 barcode/stamp generator"
