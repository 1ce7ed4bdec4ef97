# SPDX-License-Identifier: CC0-1.0
component  kvazaar
type       application
purl       pkg:generic/kvazaar@{version}
supplier   Tampere University
license    BSD-3-Clause
url        website https://ultravideo.fi/
url        vcs https://github.com/ultravideo/kvazaar
alias      libkvazaar

rule 1 soname "libkvazaar.so.{soversion}"
rule 2 symbols kvz_api_get
rule 3 banner rodata "{start}Kvazaar v{version}\nKvazaar license:"
rule 4 strings rodata "Failed to read necessary info from y4m headers. Width, height and frame rate must be present in the headers.\n"

accept 1 "libkvazaar.so.7" -> -
accept 2 "kvz_api_get" -> -
accept 3 "Kvazaar v2.3.1\nKvazaar license:" -> 2.3.1
accept 4 "Failed to read necessary info from y4m headers. Width, height and frame rate must be present in the headers.\n" -> -
refuse "Kvazaar HEVC encoder"
