# SPDX-License-Identifier: CC0-1.0
component  udisks
type       application
purl       pkg:generic/udisks@{version}
cpe        cpe:2.3:a:freedesktop:udisks:{version}:*:*:*:*:*:*:*
supplier   freedesktop.org
license    GPL-2.0-or-later
url        website https://www.freedesktop.org/wiki/Software/udisks
url        vcs https://github.com/storaged-project/udisks
alias      udisks2 udisksd libudisks2

rule 1 strings rodata "udisks daemon version %s starting"
rule 2 lone "{major1}.{minor}.{patch}" >=1.0 <4.0 needs 1
rule 3 soname "libudisks2.so.{soversion}"
accept 1 "udisks daemon version %s starting" -> -
accept 2 "2.9.4" -> 2.9.4
accept 3 "libudisks2.so.0" -> -
refuse "org.freedesktop.udisks2.modify-device"
