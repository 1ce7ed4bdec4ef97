# SPDX-License-Identifier: CC0-1.0
component  onetrueawk
type       application
purl       pkg:generic/onetrueawk@{version}
supplier   Lucent Technologies
license    SMLNJ
url        website https://www.cs.princeton.edu/~bwk/btl.mirror/
url        vcs https://github.com/onetrueawk/awk
alias      original-awk bwk-awk

rule 1 strings rodata "huge string/format (%d chars) in printf %.30s... ran format() out of memory"
rule 2 banner rodata "{start}version {version}{end}" needs 1

accept 1 "huge string/format (%d chars) in printf %.30s... ran format() out of memory" -> -
accept 2 "version 20220912" -> 20220912
refuse "awk version 20220912"
