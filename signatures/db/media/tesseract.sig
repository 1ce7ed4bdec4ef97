# SPDX-License-Identifier: CC0-1.0
component  tesseract
type       library
purl       pkg:generic/tesseract@{version}
supplier   Tesseract OCR
license    Apache-2.0
alias      libtesseract libtesseract5 tesseract-ocr

rule 1 banner rodata "<meta name='ocr-system' content='tesseract {dotted}' />"
rule 2 soname "libtesseract.so.{soversion}"

accept 1 "\n  <meta name='ocr-system' content='tesseract 5.5.0' />\n" -> 5.5.0
accept 2 "libtesseract.so.5" -> -
refuse "tesseract 5.5.0"
