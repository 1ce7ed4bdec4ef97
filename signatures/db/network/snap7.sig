# SPDX-License-Identifier: CC0-1.0
component  snap7
type       library
purl       pkg:generic/snap7@{version}
supplier   Davide Nardella
license    LGPL-3.0-or-later
alias      libsnap7 libsnap7-1

rule 1 soname "libsnap7.so.{soversion}"
rule 2 soname "libsnap7.so"
rule 3 symbols Cli_ABRead Cli_AsABWrite Srv_RegisterArea
rule 4 symbols _ZN12TSnap7ClientC2Ev _ZN17TSnap7MicroClientC2Ev

accept 1 "libsnap7.so.1" -> -
accept 2 "libsnap7.so" -> -
accept 3 "Cli_ABRead Cli_AsABWrite Srv_RegisterArea" -> -
accept 4 "_ZN12TSnap7ClientC2Ev _ZN17TSnap7MicroClientC2Ev" -> -
refuse "snap7"
