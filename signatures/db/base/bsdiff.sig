# SPDX-License-Identifier: CC0-1.0
component  bsdiff
type       application
purl       pkg:generic/bsdiff@{version}
cpe        cpe:2.3:a:daemonology:bsdiff:{version}:*:*:*:*:*:*:*
supplier   Colin Percival
license    BSD-2-Clause
alias      bspatch

# The programs have no version. Updaters contain a copy of bspatch.
rule 1 strings rodata "Corrupt patch" " oldfile newfile patchfile"

accept 1 "Corrupt patch\0 oldfile newfile patchfile" -> -
refuse "BSDIFF40 patch file"
refuse "Corrupt patch"
