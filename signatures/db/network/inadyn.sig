# SPDX-License-Identifier: CC0-1.0
component  inadyn
type       application
purl       pkg:generic/inadyn@{version}
supplier   Joachim Wiberg
license    GPL-2.0-or-later

rule 1 strings rodata " %s [-1hnsvC] [-c CMD] [-e CMD] [-f FILE] [-i IFNAME] [-I NAME] [-l LVL] [-p USR:GRP]"
rule 2 strings rodata "Communication with checkip server %s failed, run again with 'inadyn -l debug' if problem persists"
rule 3 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" needs 1,2
rule 4 lone "2.{minor}" version "2.{minor}" needs 1,2

accept 1 " %s [-1hnsvC] [-c CMD] [-e CMD] [-f FILE] [-i IFNAME] [-I NAME] [-l LVL] [-p USR:GRP]" -> -
accept 2 "Communication with checkip server %s failed, run again with 'inadyn -l debug' if problem persists" -> -
accept 3 "2.11.0" -> 2.11.0
accept 4 "2.5" -> 2.5
refuse "User-Agent: inadyn/2.11.0"
