# SPDX-License-Identifier: CC0-1.0
component  libmd
type       library
purl       pkg:generic/libmd@{version}
supplier   Guillem Jover
license    BSD-3-Clause AND Beerware AND ISC
url        website https://www.hadrons.org/software/libmd/
url        vcs https://git.hadrons.org/git/libmd.git
alias      libmd0

rule 1 soname "libmd.so.{soversion}"
rule 2 symbols MD2Data MD4Final MD5End RMD160Update
rule 3 filename "libmd.so.0.0.5" >=1.0.4 <=1.0.4
rule 4 filename "libmd.so.0.1.0" >=1.1.0 <=1.1.0

accept 1 "libmd.so.0" -> -
accept 2 "MD2Data MD4Final MD5End RMD160Update" -> -
accept 3 "libmd.so.0.0.5" -> 1.0.4
accept 4 "libmd.so.0.1.0" -> 1.1.0
refuse "use libmd instead."
