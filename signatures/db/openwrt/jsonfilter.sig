# SPDX-License-Identifier: CC0-1.0
component  jsonfilter
type       application
purl       pkg:generic/jsonfilter@{version}
supplier   OpenWrt
license    ISC
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/jsonpath.git
alias      jsonpath

rule 1 strings rodata "Serialize matched value for shell \"eval\"" "-t <pattern>\tPrint the type of values matched by pattern"

accept 1 "  -t <pattern>\tPrint the type of values matched by pattern\n  -e VAR=<pat>\tSerialize matched value for shell \"eval\"\n" -> -
refuse "jsonfilter -e '@.release.description'"
