# SPDX-License-Identifier: CC0-1.0
component  gocr
type       application
purl       pkg:generic/gocr@{version}
cpe        cpe:2.3:a:optical_character_recognition_project:optical_character_recognition:{version}:*:*:*:*:*:*:*
supplier   Joerg Schulenburg
license    GPL-2.0-or-later
url        website https://www-e.uni-magdeburg.de/jschulen/ocr/
alias      jocr

rule 1 banner rodata "{start} Optical Character Recognition --- gocr {dotted} {d}\n"

accept 1 " Optical Character Recognition --- gocr 0.52 20181015\n" -> 0.52
refuse "Optical Character Recognition with gocr 0.52"
