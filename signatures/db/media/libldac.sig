# SPDX-License-Identifier: CC0-1.0
component  libldac
type       library
purl       pkg:generic/libldac@{version}
supplier   Sony Corporation
license    Apache-2.0
url        vcs https://android.googlesource.com/platform/external/libldac
alias      ldac ldacbt libldacbt-enc2

rule 1 soname "libldacBT_enc.so.{soversion}"
rule 2 soname "libldacBT_abr.so.{soversion}"
rule 3 symbols ldacBT_get_handle ldacBT_alter_eqmid_priority ldacBT_encode

accept 1 "libldacBT_enc.so.2" -> -
accept 2 "libldacBT_abr.so.2" -> -
accept 3 "ldacBT_alter_eqmid_priority ldacBT_encode ldacBT_get_handle" -> -
refuse "LDAC encoder"
