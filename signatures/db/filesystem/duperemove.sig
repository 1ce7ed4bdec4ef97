# SPDX-License-Identifier: CC0-1.0
component  duperemove
type       application
purl       pkg:generic/duperemove@{version}
supplier   Mark Fasheh
license    GPL-2.0-only
url        website https://markfasheh.github.io/duperemove/
url        vcs https://github.com/markfasheh/duperemove

rule 1 strings rodata "duperemove %s%s\n"
rule 2 strings rodata "hashstats %s\n"
rule 3 lone "v{dotted}" needs 1,2

accept 1 "duperemove %s%s\n" -> -
accept 2 "hashstats %s\n" -> -
accept 3 "v0.11.2" -> 0.11.2
refuse "duperemove v0.11.2"
