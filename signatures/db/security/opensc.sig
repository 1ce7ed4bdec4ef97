# SPDX-License-Identifier: CC0-1.0
component  opensc
type       application
purl       pkg:generic/opensc@{version}
cpe        cpe:2.3:a:opensc_project:opensc:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:opensc-project:opensc:{version}:*:*:*:*:*:*:*
supplier   OpenSC project
license    LGPL-2.1-or-later
url        website https://github.com/OpenSC/OpenSC/wiki
url        vcs https://github.com/OpenSC/OpenSC
alias      libopensc opensc-pkcs11 pkcs11-tool pkcs15-tool opensc-tool

rule 1 soname "libopensc.so.{soversion}"
rule 2 soname "libsmm-local.so.{soversion}"
rule 3 symbols sc_pkcs15init_update_certificate sc_compare_path sc_asn1_print_tags
rule 4 lone "0.{minor}.{patch}" needs 1,3,5 >=0.11.0 version "0.{minor}.{patch}"
rule 5 strings rodata "Prints OpenSC package revision"

accept 1 "libopensc.so.12" -> -
accept 2 "libsmm-local.so.12" -> -
accept 3 "sc_pkcs15init_update_certificate sc_compare_path sc_asn1_print_tags" -> -
accept 4 "0.26.1" -> 0.26.1
accept 5 "Prints OpenSC package revision" -> -
refuse "OpenSC Card"
