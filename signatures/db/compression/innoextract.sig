# SPDX-License-Identifier: CC0-1.0
component  innoextract
type       application
purl       pkg:generic/innoextract@{version}
supplier   Daniel Scharrer
license    Zlib
url        website https://constexpr.org/innoextract/
url        vcs https://github.com/dscharrer/innoextract

rule 1 strings rodata "Setup contains encrypted files, use the --password option to extract them"
rule 2 lone "{major1}.{minor1}" needs 1

accept 1 "Setup contains encrypted files, use the --password option to extract them" -> -
accept 2 "1.9" -> 1.9
refuse "innoextract 1.9"
