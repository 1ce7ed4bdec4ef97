# SPDX-License-Identifier: CC0-1.0
component  libnet
type       library
purl       pkg:generic/libnet@{version}
cpe        cpe:2.3:a:libnet_project:libnet:{version}:*:*:*:*:*:*:*
supplier   libnet project
license    BSD-2-Clause
url        website http://libnet-dev.sourceforge.net/
url        vcs https://github.com/libnet/libnet
alias      libnet1 libnet9

rule 1 banner rodata "{start}libnet version {dotted}"
rule 2 soname "libnet.so.{soversion}"
rule 3 symbols libnet_build_icmpv4_unreach libnet_autobuild_link libnet_write_raw_ipv6
rule 4 getter libnet_version string "libnet version {dotted}"

accept 1 "libnet version 1.3" -> 1.3
accept 2 "libnet.so.1" -> -
accept 3 "libnet_build_icmpv4_unreach libnet_autobuild_link libnet_write_raw_ipv6" -> -
accept 4 "libnet version 1.1.6" -> 1.1.6
refuse "needs libnet version 1.1"
