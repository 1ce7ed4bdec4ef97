# SPDX-License-Identifier: CC0-1.0
component  iproute2
type       application
purl       pkg:generic/iproute2@{version}
cpe        cpe:2.3:a:iproute2_project:iproute2:{version}:*:*:*:*:*:*:*
supplier   iproute2 project
license    GPL-2.0-or-later
url        website https://wiki.linuxfoundation.org/networking/iproute2
url        vcs https://git.kernel.org/pub/scm/network/iproute2/iproute2.git
alias      iproute iproute2-tc ip-full tc ip

rule 1 banner rodata " utility, iproute2-%s"
rule 2 banner rodata " utility, iproute2-ss%s"
rule 3 strings rodata "rtnl-from_file: truncated message" "!!!malformed message: len=%d @%lu"
rule 4 banner rodata "Usage: arpd [ -lkh? ] [ -a N ]"
rule 5 banner rodata " utility, iproute2-{dotted}"
rule 6 lone "{major}.{minor}.{patch}" >=3.0 <40 needs 1,2
rule 7 banner rodata " utility, iproute2-ss{d}"
rule 8 strings rodata "Your kernel doesn't have lnstat support. " "Fallback to old rtstat-only operation"
rule 9 filename "tc/q_{word}.so" of atm dist netem
rule 10 filename "tc/m_{word}.so" of ipt xt xt_old

accept 1 "ss utility, iproute2-%s\n" -> -
accept 2 "ip utility, iproute2-ss%s\n" -> -
accept 3 "rtnl-from_file: truncated message\n\0!!!malformed message: len=%d @%lu\n" -> -
accept 4 "Usage: arpd [ -lkh? ] [ -a N ] [ -b dbase ]" -> -
accept 5 "lnstat utility, iproute2-6.1.0" -> 6.1.0
accept 6 "6.1.0" -> 6.1.0
accept 7 "ip utility, iproute2-ss170905" -> -
accept 8 "Your kernel doesn't have lnstat support. \0Fallback to old rtstat-only operation\n" -> -
accept 9 "usr/lib/arm-linux-gnueabihf/tc/q_atm.so" -> -
accept 10 "usr/lib/arm-linux-gnueabihf/tc/m_xt.so" -> -
refuse "/etc/iproute2/rt_tables"
refuse "Please install iproute2 to use this"

