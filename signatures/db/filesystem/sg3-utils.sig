# SPDX-License-Identifier: CC0-1.0
component  sg3-utils
type       application
purl       pkg:generic/sg3-utils@{version}
supplier   Douglas Gilbert
license    BSD-2-Clause AND GPL-2.0-or-later
alias      sg3_utils libsgutils2 libsgutils2-2

# only the project's own programs need its library, whose name is the release
rule 1 soname "libsgutils2-{dotted}.so.{soversion}"
rule 2 filename "bin/sg_{word}"
rule 3 banner rodata "{start}libsgutils2-{dotted}.so.2{end}" needs 2
accept 1 "libsgutils2-1.46.so.2" -> 1.46
accept 2 "usr/bin/sg_inq" -> -
accept 3 "libsgutils2-1.46.so.2" -> 1.46
refuse "libsgutils2.so.2"
