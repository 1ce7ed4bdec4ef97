# SPDX-License-Identifier: CC0-1.0
component  flex
type       application
purl       pkg:generic/flex@{version}
cpe        cpe:2.3:a:westes:flex:{version}:*:*:*:*:*:*:*
supplier   Flex project
license    BSD-3-Clause-flex
url        vcs https://github.com/westes/flex
alias      libfl

# The scanners that flex writes are in many programs and are not flex: only its library is.
rule 1 soname "libfl.so.{soversion}"
rule 2 strings rodata "Could not write ftbl" "Could not write yyacclist_tbl"
rule 3 lone "2.{minor}.{patch}" needs 2 version "2.{minor}.{patch}"
accept 1 "libfl.so.2" -> -
accept 2 "Could not write ftbl\0Could not write yyacclist_tbl" -> -
accept 3 "2.6.4" -> 2.6.4
refuse "fatal flex scanner internal error--end of buffer missed"
