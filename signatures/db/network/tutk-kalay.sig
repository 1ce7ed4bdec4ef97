# SPDX-License-Identifier: CC0-1.0
component  tutk-kalay
type       library
purl       pkg:generic/tutk-kalay@{version}
cpe        cpe:2.3:a:throughtek:kalay_p2p_software_development_kit:{version}:*:*:*:*:*:*:*
supplier   ThroughTek
license    LicenseRef-Proprietary
alias      libiotcapis libavapis

# The functions and the names of the libraries are those of the documented interface.
rule 1 symbols IOTC_Initialize2 IOTC_Device_Login
rule 2 symbols avServStart2 avInitialize
rule 3 getter IOTC_Get_Version_String string
rule 4 soname "libIOTCAPIs.so"
rule 5 soname "libAVAPIs.so"

accept 1 "IOTC_Initialize2 IOTC_Device_Login" -> -
accept 2 "avServStart2 avInitialize" -> -
accept 3 "1.13.7.0" -> 1.13.7.0
accept 4 "libIOTCAPIs.so" -> -
accept 5 "libAVAPIs.so" -> -
refuse "IOTCAPI version[%s] AVAPI version[%s]"
