# SPDX-License-Identifier: CC0-1.0
component  tpm2-tss
type       library
purl       pkg:generic/tpm2-tss@{version}
cpe        cpe:2.3:a:tpm2_software_stack_project:tpm2_software_stack:{version}:*:*:*:*:*:*:*
supplier   tpm2-software
license    BSD-2-Clause
url        vcs https://github.com/tpm2-software/tpm2-tss
alias      libtss2 libtss2-esys libtss2-sys libtss2-mu libtss2-fapi libtss2-rc libtss2-tctildr tss2

rule 1 banner rodata "{start}tpm2-tss {version}{end}"
rule 2 soname "libtss2-esys.so.{soversion}"
rule 3 soname "libtss2-sys.so.{soversion}"
rule 4 soname "libtss2-mu.so.{soversion}"
rule 5 soname "libtss2-rc.so.{soversion}"
rule 6 soname "libtss2-fapi.so.{soversion}"
rule 7 soname "libtss2-policy.so.{soversion}"
rule 8 soname "libtss2-tctildr.so.{soversion}"
rule 9 soname "libtss2-tcti-{word}.so.{soversion}" of cmd device i2c-ftdi i2c-helper libtpms ltt2go mssim pcap spi-ftdi spi-helper spi-ltt2go spidev swtpm tbs
rule 10 symbols Esys_Initialize Esys_CreatePrimary
rule 11 symbols Tss2_Sys_Initialize Tss2_Sys_CreatePrimary
rule 12 symbols Fapi_Initialize Fapi_Provision
accept 1 "tpm2-tss 4.1.3" -> 4.1.3
accept 2 "libtss2-esys.so.0" -> -
accept 3 "libtss2-sys.so.1" -> -
accept 4 "libtss2-mu.so.0" -> -
accept 5 "libtss2-rc.so.0" -> -
accept 6 "libtss2-fapi.so.1" -> -
accept 7 "libtss2-policy.so.0" -> -
accept 8 "libtss2-tctildr.so.0" -> -
accept 9 "libtss2-tcti-spi-helper.so.0" -> -
accept 10 "Esys_Initialize Esys_CreatePrimary" -> -
accept 11 "Tss2_Sys_Initialize Tss2_Sys_CreatePrimary" -> -
accept 12 "Fapi_Initialize Fapi_Provision" -> -
refuse "tpm2-tools 5.4"
refuse "libtss2-tcti-tabrmd.so.0"
