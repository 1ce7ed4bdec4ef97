# SPDX-License-Identifier: CC0-1.0
component  tarlz
type       application
purl       pkg:generic/tarlz@{version}
supplier   Antonio Diaz Diaz
license    GPL-2.0-or-later
url        website https://www.nongnu.org/lzip/tarlz.html

rule 1 strings rodata "I won't read archive data from a terminal (missing -f option?)" "\nIf no archive is specified, tarlz tries to read it"
rule 2 lone "0.{minor}" version "0.{minor}" needs 1

accept 1 "I won't read archive data from a terminal (missing -f option?)\0\nIf no archive is specified, tarlz tries to read it" -> -
accept 2 "0.23" -> 0.23
refuse "tarlz 0.23"
