# SPDX-License-Identifier: CC0-1.0
component  ipmitool
type       application
purl       pkg:generic/ipmitool@{version}
cpe        cpe:2.3:a:ipmitool_project:ipmitool:{version}:*:*:*:*:*:*:*
supplier   ipmitool project
license    BSD-3-Clause
url        vcs https://codeberg.org/IPMITool/ipmitool
alias      ipmievd

rule 1 strings rodata "usage: sdr fill sensors" "usage: sdr dump <file>"
rule 2 lone "1.8.{patch}" version "1.8.{patch}" needs 1

accept 1 "usage: sdr fill sensors\0usage: sdr dump <file>" -> -
accept 2 "1.8.19" -> 1.8.19
refuse "ipmitool sdr list"
