# SPDX-License-Identifier: CC0-1.0
component  djvulibre
type       library
purl       pkg:generic/djvulibre@{version}
cpe        cpe:2.3:a:djvulibre_project:djvulibre:{version}:*:*:*:*:*:*:*
supplier   DjVuLibre project
license    GPL-2.0-or-later
url        website https://djvu.sourceforge.net/
url        vcs https://git.code.sf.net/p/djvu/djvulibre-git
alias      libdjvulibre libdjvulibre21

rule 1 soname "libdjvulibre.so.{soversion}"
rule 2 symbols ddjvu_get_version_string ddjvu_document_get_outline miniexp_substring
rule 3 banner rodata "{start}DjVuLibre-{dotted}{end}" needs 1,2
rule 4 getter ddjvu_get_version_string string "DjVuLibre-{dotted}"

accept 1 "libdjvulibre.so.21" -> -
accept 2 "ddjvu_get_version_string ddjvu_document_get_outline miniexp_substring" -> -
accept 3 "DjVuLibre-3.5.28" -> 3.5.28
accept 4 "DjVuLibre-3.5.28" -> 3.5.28
refuse "converted by DjVuLibre-3.5.28"
