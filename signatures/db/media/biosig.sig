# SPDX-License-Identifier: CC0-1.0
component  biosig
type       library
purl       pkg:generic/biosig@{version}
cpe        cpe:2.3:a:libbiosig_project:libbiosig:{version}:*:*:*:*:*:*:*
supplier   BioSig project
license    GPL-3.0-or-later
alias      libbiosig libbiosig3 biosig4c++

rule 1 soname "libbiosig.so.{soversion}"
rule 2 symbols biosig_get_version biosig_set_manufacturer_version sopen_extended

accept 1 "libbiosig.so.3" -> -
accept 2 "biosig_get_version biosig_set_manufacturer_version sopen_extended" -> -
refuse "Brain Vision V-Amp Data Header File Version"
