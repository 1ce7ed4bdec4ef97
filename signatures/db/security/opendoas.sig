# SPDX-License-Identifier: CC0-1.0
component  opendoas
type       application
purl       pkg:generic/opendoas@{version}
supplier   Duncan Overbruck
license    ISC
url        vcs https://github.com/Duncaen/OpenDoas
alias      doas

# Nothing in the program says its version.
rule 1 strings rodata "unallowed character NUL in column %d" "unterminated escape in column %d" "can't allocate rule"

accept 1 "unallowed character NUL in column %d\0unterminated escape in column %d\0can't allocate rule" -> -
refuse "permit nopass :wheel cmd doas"
