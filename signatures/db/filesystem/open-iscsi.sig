# SPDX-License-Identifier: CC0-1.0
component  open-iscsi
type       application
purl       pkg:generic/open-iscsi@{version}
cpe        cpe:2.3:a:open-iscsi_project:open-iscsi:{version}:*:*:*:*:*:*:*
supplier   Open-iSCSI project
license    GPL-2.0-or-later
url        website https://www.open-iscsi.com/
url        vcs https://github.com/open-iscsi/open-iscsi
alias      iscsiadm iscsid iscsistart

rule 1 banner rodata "{start}# BEGIN RECORD {dotted}{end}"
rule 2 strings rodata "Could not find template for %s. An updated iscsiadm is probably needed."
rule 3 strings rodata "Usage: iscsi-iname [OPTIONS]"

accept 1 "# BEGIN RECORD 2.1.11" -> 2.1.11
accept 2 "Could not find template for %s. An updated iscsiadm is probably needed." -> -
accept 3 "Usage: iscsi-iname [OPTIONS]" -> -
refuse "iscsiadm: No active sessions"
