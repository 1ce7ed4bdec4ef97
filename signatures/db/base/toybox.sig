# SPDX-License-Identifier: CC0-1.0
component  toybox
type       application
applets
purl       pkg:generic/toybox@{version}
cpe        cpe:2.3:a:toybox_project:toybox:{version}:*:*:*:*:*:*:*
supplier   Rob Landley
license    0BSD
url        website https://www.landley.net/toybox/
url        vcs https://github.com/landley/toybox
alias      landley-toybox

rule 1 banner rodata "{start}toybox wget/{dotted}{end}"
rule 2 strings rodata "Toybox %s multicall binary%s" " (see https://landley.net/toybox)"
rule 3 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" needs 2
rule 4 strings rodata "Toybox %s multicall binary" "With no arguments, \"toybox\" shows available COMMAND names."
accept 1 "\0toybox wget/0.8.9\0" -> 0.8.9
accept 2 "Toybox %s multicall binary%s\n\0 (see https://landley.net/toybox)" -> -
accept 3 "0.8.9" -> 0.8.9
accept 4 "Toybox %s multicall binary%s\0With no arguments, \"toybox\" shows available COMMAND names." -> -
refuse "toybox is not busybox"
refuse "User-Agent: toybox wget/0.8.9"
