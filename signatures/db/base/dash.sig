# SPDX-License-Identifier: CC0-1.0
component  dash
type       application
purl       pkg:generic/dash@{version}
supplier   Herbert Xu
license    BSD-3-Clause

# Since 0.5.11; the shell says no version of itself.
rule 1 strings rodata "Maximum function recursion depth (%d) reached" " is a shell keyword"

accept 1 "Maximum function recursion depth (%d) reached\0 is a shell keyword" -> -
refuse "exec dash -c exit"
