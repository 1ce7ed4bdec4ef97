# SPDX-License-Identifier: CC0-1.0
component  ntpsec
type       application
purl       pkg:generic/ntpsec@{version}
cpe        cpe:2.3:a:ntpsec:ntpsec:{version}:*:*:*:*:*:*:*
supplier   NTPsec Project
license    NTP AND BSD-2-Clause
url        website https://www.ntpsec.org
url        vcs https://gitlab.com/NTPsec/ntpsec
alias      ntpsec-ntpdate ntpsec-ntpdig

rule 1 banner rodata "{start}ntpd ntpsec-{dotted}"
rule 2 banner rodata "ntpd ntpsec-%s"
rule 3 banner rodata "{start}ntptime ntpsec-%s"
rule 4 lone "1.{minor1}.{patch}" version "1.{minor}.{patch}" needs 2,3
rule 5 filename "libntpc.so.{soversion}"
rule 6 symbols ntpc_step_systime ntpc_adj_systime ntpc_mac

accept 1 "ntpd ntpsec-1.2.3" -> 1.2.3
accept 2 "ntpd ntpsec-%s\n" -> -
accept 3 "ntptime ntpsec-%s\n" -> -
accept 4 "1.2.2" -> 1.2.2
accept 5 "libntpc.so.1.1.0" -> -
accept 6 "ntpc_step_systime ntpc_adj_systime ntpc_mac" -> -
refuse "ntpd 4.2.8p15@1.3728-o"
refuse "/etc/ntpsec/ntp.conf"

