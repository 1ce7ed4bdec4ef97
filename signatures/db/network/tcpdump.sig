# SPDX-License-Identifier: CC0-1.0
component  tcpdump
type       application
purl       pkg:generic/tcpdump@{version}
cpe        cpe:2.3:a:tcpdump:tcpdump:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:lbl:tcpdump:{version}:*:*:*:*:*:*:*
supplier   The Tcpdump Group
license    BSD-3-Clause
url        website https://www.tcpdump.org/
url        vcs https://github.com/the-tcpdump-group/tcpdump
alias      tcpdump-mini

rule 1 banner rodata "%s version {dotted}\n\0" needs 3
rule 2 banner rodata "{start}tcpdump version {version}"
rule 3 strings rodata "illegal ASRresult result code: %u!" "non-RSVP-capable router in the path"
rule 4 strings rodata "%s version %s\n" "[ -z postrotate-command ]"
rule 5 lone "{major1}.{minor}.{patch}" >=3.8 <6.0 needs 4

accept 1 "%s version 4.99.3\n\0" -> 4.99.3
accept 2 "tcpdump version 4.5.1" -> 4.5.1
accept 3 "illegal ASRresult result code: %u!\n\0non-RSVP-capable router in the path" -> -
accept 4 "%s version %s\n\0[ -z postrotate-command ]" -> -
accept 5 "4.9.3" -> 4.9.3
refuse "libpcap version 1.10.3"
refuse "tcpdump: listening on %s"

