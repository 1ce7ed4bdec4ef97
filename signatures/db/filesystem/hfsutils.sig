# SPDX-License-Identifier: CC0-1.0
component  hfsutils
type       application
purl       pkg:generic/hfsutils@{version}
supplier   Robert Leslie
license    GPL-2.0-or-later
alias      hmount hcopy

rule 1 banner rodata "{start}hfsutils version {dotted}{end}"

accept 1 "hfsutils version 3.2.6" -> 3.2.6
refuse "hfsutils 3.2.6"
