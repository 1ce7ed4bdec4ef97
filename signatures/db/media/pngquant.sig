# SPDX-License-Identifier: CC0-1.0
component  pngquant
type       application
purl       pkg:generic/pngquant@{version}
supplier   Kornel Lesiński
license    BSD-2-Clause
url        website https://pngquant.org/
url        vcs https://github.com/kornelski/pngquant

rule 1 strings rodata "There were errors quantizing %d file%s out of a total of %d file%s."
rule 2 lone "{dotted} ({month} {year})" needs 1

accept 1 "There were errors quantizing %d file%s out of a total of %d file%s." -> -
accept 2 "2.17.0 (September 2021)" -> 2.17.0
refuse "pngquant 2.17.0"
