# SPDX-License-Identifier: CC0-1.0
component  dact
type       application
purl       pkg:generic/dact@{version}
supplier   Roy Keene
license    GPL-2.0-or-later
url        website https://www.rkeene.org/oss/dact

rule 1 strings rodata "Dact Version      :   %i.%i.%i\n"

accept 1 "Dact Version      :   %i.%i.%i\n" -> -
refuse "dact-0.8.42.tar.gz"
