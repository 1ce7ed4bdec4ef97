# SPDX-License-Identifier: CC0-1.0
component  tgt
type       application
purl       pkg:generic/tgt@{version}
supplier   tgt project
license    GPL-2.0-only
alias      tgtd

rule 1 strings rodata "Linux SCSI Target framework daemon, version %s"
rule 2 strings rodata "Linux SCSI Target administration utility, version %s"
rule 3 strings rodata "Linux SCSI Target Framework Image File Utility, version %s"
rule 4 lone "1.{minor}.{patch}" needs 1,2,3 version "1.{minor}.{patch}"

accept 1 "Linux SCSI Target framework daemon, version %s" -> -
accept 2 "Linux SCSI Target administration utility, version %s" -> -
accept 3 "Linux SCSI Target Framework Image File Utility, version %s" -> -
accept 4 "1.0.85" -> 1.0.85
refuse "Linux SCSI Target framework daemon, version 1.0.85"
