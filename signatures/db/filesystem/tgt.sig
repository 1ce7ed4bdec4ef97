# SPDX-License-Identifier: CC0-1.0
component  tgt
type       application
purl       pkg:generic/tgt@{version}
supplier   Linux SCSI target framework
license    GPL-2.0-only
alias      stgt tgtadm tgtd

rule 1 strings rodata "Linux SCSI Target framework daemon, version %s\n"
rule 2 strings rodata "Linux SCSI Target administration utility, version %s\n"
rule 3 strings rodata "Linux SCSI Target Framework Image File Utility, version %s\n"
rule 4 lone "1.0.{patch}" needs 1,2,3 version "1.0.{patch}"

accept 1 "Linux SCSI Target framework daemon, version %s\n" -> -
accept 2 "Linux SCSI Target administration utility, version %s\n" -> -
accept 3 "Linux SCSI Target Framework Image File Utility, version %s\n" -> -
accept 4 "1.0.85" -> 1.0.85
refuse "Linux SCSI Target framework"
