# SPDX-License-Identifier: CC0-1.0
component  conntrack-tools
type       application
purl       pkg:generic/conntrack-tools@{version}
cpe        cpe:2.3:a:netfilter:conntrack-tools:{version}:*:*:*:*:*:*:*
supplier   Netfilter Project
license    GPL-2.0-or-later
url        website https://conntrack-tools.netfilter.org/
url        vcs https://git.netfilter.org/conntrack-tools
alias      conntrack conntrackd nfct

rule 1 banner rodata "%s v%s (conntrack-tools)"
rule 2 banner rodata "Connection tracking userspace daemon v%s"
rule 3 banner rodata "nfct v%s: utility for the Netfilter's Connection Tracking System"
rule 4 lone "{major}.{minor}.{patch}" >=0.9 <3.0 needs 1,2,3
rule 5 filename "ct_helper_{word}.so" of amanda dhcpv6 ftp mdns rpc sane slp ssdp tftp tns

accept 1 "%s v%s (conntrack-tools): " -> -
accept 2 "Connection tracking userspace daemon v%s. " -> -
accept 3 "nfct v%s: utility for the Netfilter's Connection Tracking System\n" -> -
accept 4 "1.4.7" -> 1.4.7
accept 5 "ct_helper_ftp.so" -> -
refuse "libnetfilter_conntrack.so.3"
refuse "please install conntrack-tools"

