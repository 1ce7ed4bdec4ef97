# SPDX-License-Identifier: CC0-1.0
component  ocrad
type       application
purl       pkg:generic/ocrad@{version}
supplier   Antonio Diaz Diaz
license    GPL-2.0-or-later
url        website https://www.gnu.org/software/ocrad/

rule 1 strings rodata "# Ocr Results File. Created by GNU Ocrad version %s\n"
rule 2 strings rodata "Ocradcheck is a test program for the library ocradlib."
rule 3 lone "0.{minor2}" version "0.{minor}" needs 1,2

accept 1 "# Ocr Results File. Created by GNU Ocrad version %s\n" -> -
accept 2 "Ocradcheck is a test program for the library ocradlib." -> -
accept 3 "0.29" -> 0.29
refuse "GNU Ocrad 0.29"
