# SPDX-License-Identifier: CC0-1.0
component  quota
type       application
purl       pkg:generic/quota@{version}
supplier   Linux DiskQuota
license    GPL-2.0-or-later
alias      edquota quota-tools quotacheck quotaon repquota warnquota

rule 1 strings rodata "Quota utilities version %s.\n"
rule 2 strings rodata "Utility for converting quota files.\n"
rule 3 lone "{major1}.0{minor1}" needs 1,2 version "{major}.0{minor}"
rule 4 lone "{major1}.1{minor1}" needs 1,2 version "{major}.1{minor}"

accept 1 "Quota utilities version %s.\n" -> -
accept 2 "Utility for converting quota files.\n" -> -
accept 3 "4.09" -> 4.09
accept 4 "4.10" -> 4.10
refuse "Quota utilities version 4.09."
