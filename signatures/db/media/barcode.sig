# SPDX-License-Identifier: CC0-1.0
component  barcode
type       library
purl       pkg:generic/barcode@{version}
supplier   GNU project
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/barcode/
alias      libbarcode

rule 1 soname "libbarcode.so.{soversion}"
rule 2 symbols Barcode_Encode_and_Print Barcode_Version Barcode_Delete
rule 3 strings rodata "GNU barcode %s is a tool to co"
rule 4 lone "0.{minor2}" version "0.{minor}" needs 2,3

accept 1 "libbarcode.so.0" -> -
accept 2 "Barcode_Encode_and_Print Barcode_Version Barcode_Delete" -> -
accept 3 "GNU barcode %s is a tool to co" -> -
accept 4 "0.99" -> 0.99
refuse "%%Creator: barcode library"
