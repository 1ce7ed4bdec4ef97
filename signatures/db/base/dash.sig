# SPDX-License-Identifier: CC0-1.0
component  dash
type       application
purl       pkg:generic/dash@{version}
supplier   dash
license    BSD-3-Clause

rule 1 strings rodata "Maximum function recursion depth (%d) reached" "arithmetic expression: %s: \"%s\""
rule 2 filename "bin/dash" needs 1

accept 1 "Maximum function recursion depth (%d) reached\0arithmetic expression: %s: \"%s\"" -> -
accept 2 "usr/bin/dash" -> -
refuse "#!/bin/dash"
