# SPDX-License-Identifier: CC0-1.0
component  links
type       application
purl       pkg:generic/links@{version}
cpe        cpe:2.3:a:twibright:links:{version}:*:*:*:*:*:*:*
supplier   Twibright Labs
license    GPL-2.0-or-later
url        website http://links.twibright.com/
alias      links2

rule 1 strings rodata "  Prints the links version numb" "links.twibright.com"
rule 2 banner rodata "{start}Links {dotted}{end}" needs 1

accept 1 "  Prints the links version numb\0links.twibright.com" -> -
accept 2 "Links 2.29" -> 2.29
refuse "Links (2.29; Linux)"
