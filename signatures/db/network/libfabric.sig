# SPDX-License-Identifier: CC0-1.0
component  libfabric
type       library
purl       pkg:generic/libfabric@{version}
supplier   OpenFabrics Interfaces Working Group
license    BSD-2-Clause OR GPL-2.0-only
url        website https://ofiwg.github.io/libfabric/
url        vcs https://github.com/ofiwg/libfabric
alias      libfabric1 libfabric-bin

rule 1 soname "libfabric.so.{soversion}"
rule 2 lone "{major}.{minor}.{patch}" >=1.0 needs 1
rule 3 symbols fi_dupinfo fi_getparams fi_freeparams

accept 1 "libfabric.so.1" -> -
accept 2 "1.17.0" -> 1.17.0
accept 3 "fi_dupinfo fi_freeparams fi_getparams" -> -
refuse "FI_PROVIDER"
