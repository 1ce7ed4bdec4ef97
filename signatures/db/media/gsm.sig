# SPDX-License-Identifier: CC0-1.0
component  gsm
type       library
purl       pkg:generic/gsm@{version}
supplier   Jutta Degener, Carsten Bormann
license    TU-Berlin-2.0
alias      libgsm

# No file of it says the version.
rule 1 soname "libgsm.so.{soversion}"

accept 1 "libgsm.so.0" -> -
refuse "libgsm.a"
