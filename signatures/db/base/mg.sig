# SPDX-License-Identifier: CC0-1.0
component  mg
type       application
purl       pkg:generic/mg@{version}
supplier   Han Boetes
license    LicenseRef-mg-public-domain
url        website https://homepage.boetes.org/software/mg/
url        vcs https://github.com/hboetes/mg

# The date of the text is older than that of the release.
rule 1 strings rodata "This terminal is too stupid to run mg"

accept 1 "This terminal is too stupid to run mg" -> -
refuse "Mg 2a (hboetes-20220212)"
