# SPDX-License-Identifier: CC0-1.0
component  exfatprogs
type       application
purl       pkg:generic/exfatprogs@{version}
cpe        cpe:2.3:a:namjaejeon:exfatprogs:{version}:*:*:*:*:*:*:*
supplier   Namjae Jeon
license    GPL-2.0-or-later
url        vcs https://github.com/exfatprogs/exfatprogs
alias      exfat-utils-samsung fsck.exfat mkfs.exfat tune.exfat

rule 1 strings rodata "exfatprogs version : %s\n"
rule 2 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1

accept 1 "exfatprogs version : %s\n" -> -
accept 2 "1.2.9" -> 1.2.9
refuse "apt install exfatprogs"
