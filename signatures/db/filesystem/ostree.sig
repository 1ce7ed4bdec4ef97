# SPDX-License-Identifier: CC0-1.0
component  ostree
type       library
purl       pkg:generic/ostree@{version}
supplier   ostree project
license    LGPL-2.0-or-later
alias      libostree libostree-1

rule 1 soname "libostree-1.so.{soversion}"
rule 2 banner rodata "{start}libostree/{version}{end}"

accept 1 "libostree-1.so.1" -> -
accept 2 "libostree/2022.7" -> 2022.7
refuse "User-Agent: libostree/2022.7"
