# SPDX-License-Identifier: CC0-1.0
component  trousers
type       application
purl       pkg:generic/trousers@{version}
cpe        cpe:2.3:a:trustedcomputinggroup:trousers:{version}:*:*:*:*:*:*:*
supplier   IBM
license    BSD-3-Clause
url        website http://trousers.sourceforge.net/
url        vcs https://git.code.sf.net/p/trousers/trousers
alias      tcsd libtspi libtspi1

rule 1 banner rodata "{start}trousers {dotted}{end}"
rule 2 soname "libtspi.so.{soversion}"
rule 3 symbols Tspi_Data_Unbind Trspi_UnloadBlob_CAP_VERSION_INFO obj_nvstore_create_pcrshortinfo
rule 4 strings rodata "TrouSerS ERROR: mkdir(%s) failed: %s. If you'd like to use %s to store your system persistent data, please create it."

accept 1 "trousers 0.3.15" -> 0.3.15
accept 2 "libtspi.so.1" -> -
accept 3 "Tspi_Data_Unbind Trspi_UnloadBlob_CAP_VERSION_INFO obj_nvstore_create_pcrshortinfo" -> -
accept 4 "TrouSerS ERROR: mkdir(%s) failed: %s. If you'd like to use %s to store your system persistent data, please create it." -> -
refuse "usage: tcsd [-f] [-e] [-c <config file> [-h]"
