# SPDX-License-Identifier: CC0-1.0
component  tesseract
type       library
purl       pkg:generic/tesseract@{version}
cpe        cpe:2.3:a:tesseract_project:tesseract:{version}:*:*:*:*:*:*:*
supplier   Google
license    Apache-2.0
alias      libtesseract libtesseract5 tesseract-ocr

rule 1 soname "libtesseract.so.{soversion}"
rule 2 getter TessVersion string
rule 3 banner rodata "content='tesseract {version}'" needs 1
rule 4 strings rodata "Error during read of shapetable pffmtable!\n" "Had to switch most common from lower to upper!!\n"

accept 1 "libtesseract.so.5" -> -
accept 2 "5.3.0" -> 5.3.0
accept 3 "<meta name='ocr-system' content='tesseract 5.3.0' />" -> 5.3.0
accept 4 "Error during read of shapetable pffmtable!\n\0Had to switch most common from lower to upper!!\n" -> -
refuse "tesseract 5.3.0"
