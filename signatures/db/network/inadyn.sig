# SPDX-License-Identifier: CC0-1.0
component  inadyn
type       application
purl       pkg:generic/inadyn@{version}
supplier   Joachim Wiberg
license    GPL-2.0-or-later
url        vcs https://github.com/troglobit/inadyn

rule 1 banner rodata "In-a-dyn version {dotted} -- Dynamic DNS update client."
rule 2 strings rodata " %s [-1hnsvC] [-c CMD] [-e CMD] [-f FILE] [-i IFNAME] [-I NAME] [-l LVL] [-p USR:GRP]"
rule 3 strings rodata "Communication with checkip server %s failed, run again with 'inadyn -l debug' if problem persists"
rule 4 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" needs 2,3
rule 5 lone "2.{minor}" version "2.{minor}" needs 2,3

accept 1 "In-a-dyn version 2.11.0 -- Dynamic DNS update client.\n" -> 2.11.0
accept 2 " %s [-1hnsvC] [-c CMD] [-e CMD] [-f FILE] [-i IFNAME] [-I NAME] [-l LVL] [-p USR:GRP]" -> -
accept 3 "Communication with checkip server %s failed, run again with 'inadyn -l debug' if problem persists" -> -
accept 4 "2.11.0" -> 2.11.0
accept 5 "2.5" -> 2.5
refuse "User-Agent: inadyn/2.11.0"
