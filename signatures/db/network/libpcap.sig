# SPDX-License-Identifier: CC0-1.0
component  libpcap
type       library
purl       pkg:generic/libpcap@{version}
cpe        cpe:2.3:a:tcpdump:libpcap:{version}:*:*:*:*:*:*:*
supplier   The Tcpdump Group
license    BSD-3-Clause
url        website https://www.tcpdump.org/
url        vcs https://github.com/the-tcpdump-group/libpcap
alias      libpcap0.8 libpcap1

rule 1 banner rodata "{start}libpcap version {version}"
rule 2 soname "libpcap.so.{soversion}"
rule 3 filename "libpcap.so.{dotted}" >=0.9
rule 4 symbols pcap_open_live pcap_compile pcap_next_ex
rule 5 strings rodata "'callref' supported only on raw ATM" "'fisu' supported only on MTP2"
rule 6 getter pcap_lib_version string "libpcap version {version}"
rule 7 getter pcap_lib_version string "libpcap version {version} ({any}"
accept 1 "libpcap version 1.10.5" -> 1.10.5
accept 2 "libpcap.so.0.8" -> -
accept 3 "libpcap.so.1.10.5" -> 1.10.5
accept 4 "pcap_open_live pcap_compile pcap_next_ex" -> -
accept 5 "'callref' supported only on raw ATM\n'fisu' supported only on MTP2" -> -
accept 6 "libpcap version 1.10.3" -> 1.10.3
accept 7 "libpcap version 1.10.3 (with TPACKET_V3)" -> 1.10.3
refuse "tcpdump version 4.99.3, libpcap version 1.10.3"
refuse "libpcap: %s"
