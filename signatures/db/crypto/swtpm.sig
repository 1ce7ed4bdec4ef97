# SPDX-License-Identifier: CC0-1.0
component  swtpm
type       application
purl       pkg:generic/swtpm@{version}
cpe        cpe:2.3:a:swtpm_project:swtpm:{version}:*:*:*:*:*:*:*
supplier   IBM
license    BSD-3-Clause

rule 1 strings rodata "TPM emulator version %d.%d.%d, Copyright (c) "
rule 2 soname "libswtpm_libtpms.so.{soversion}"
rule 3 filename "bin/swtpm"
rule 4 banner rodata "TPM emulator version %d.%d.%d, Copyright (c) " arguments

accept 1 "TPM emulator version %d.%d.%d, Copyright (c) 2014-2021 IBM Corp.\n" -> -
accept 2 "libswtpm_libtpms.so.0" -> -
accept 3 "usr/bin/swtpm" -> -
accept 4 "TPM emulator version %d.%d.%d, Copyright (c) 2014-2021 IBM Corp.\n" -> -
refuse "swtpm: "
