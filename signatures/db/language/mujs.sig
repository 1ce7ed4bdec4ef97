# SPDX-License-Identifier: CC0-1.0
component  mujs
type       library
purl       pkg:generic/mujs@{version}
cpe        cpe:2.3:a:artifex:mujs:{version}:*:*:*:*:*:*:*
supplier   Artifex Software
license    ISC
url        website https://mujs.com/
url        vcs https://codeberg.org/ccxvii/mujs
alias      libmujs libmujs2 libmujs3

rule 1 soname "libmujs.so.{soversion}"
rule 2 symbols jsR_newenvironment js_newstate js_getregistry
rule 3 strings rodata "unexpected token in try: %s (expected 'catch' or 'finally')" "regular expression instruction list"
rule 4 strings rodata "'%s' is a strict mode future reserved word" "delete on an unqualified name is not allowed in strict mode"

accept 1 "libmujs.so.2" -> -
accept 2 "jsR_newenvironment js_newstate js_getregistry" -> -
accept 3 "unexpected token in try: %s (expected 'catch' or 'finally')\0regular expression instruction list" -> -
accept 4 "'%s' is a strict mode future reserved word\0delete on an unqualified name is not allowed in strict mode\0" -> -
refuse "mujs 1.3.2"
