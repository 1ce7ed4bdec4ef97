# SPDX-License-Identifier: CC0-1.0
component  libtpms
type       library
purl       pkg:generic/libtpms@{version}
cpe        cpe:2.3:a:libtpms_project:libtpms:{version}:*:*:*:*:*:*:*
supplier   IBM
license    BSD-3-Clause
alias      libtpms0

rule 1 soname "libtpms.so.{soversion}"
rule 2 filename "libtpms.so.{dotted}"
rule 3 symbols TPMLIB_ChooseTPMVersion TPMLIB_GetTPMProperty TPMLIB_CancelCommand
rule 4 getter TPMLIB_GetVersion hex:MNNPP

accept 1 "libtpms.so.0" -> -
accept 2 "libtpms.so.0.9.2" -> 0.9.2
accept 3 "TPMLIB_ChooseTPMVersion TPMLIB_GetTPMProperty TPMLIB_CancelCommand" -> -
accept 4 "0x902" -> 0.9.2
refuse "libtpms/tpm2: "
