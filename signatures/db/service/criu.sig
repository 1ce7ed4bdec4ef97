# SPDX-License-Identifier: CC0-1.0
component  criu
type       application
purl       pkg:generic/criu@{version}
cpe        cpe:2.3:a:criu:checkpoint\/restore_in_userspace:{version}:*:*:*:*:*:*:*
supplier   CRIU project
license    GPL-2.0-only
alias      libcriu

rule 1 soname "libcriu.so.{soversion}"
rule 2 symbols criu_local_check criu_set_service_address
rule 3 strings rodata "Restoring FAILED."
rule 4 lone "{major}.{minor}.{patch}" needs 1,3

accept 1 "libcriu.so.2" -> -
accept 2 "criu_local_check criu_set_service_address" -> -
accept 3 "Restoring FAILED." -> -
accept 4 "3.17.1" -> 3.17.1
refuse "criu 3.17.1"
