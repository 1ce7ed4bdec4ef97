# SPDX-License-Identifier: CC0-1.0
component  nethogs
type       application
purl       pkg:generic/nethogs@{version}
supplier   Arnout Engelen
license    GPL-2.0-or-later
url        vcs https://github.com/raboof/nethogs
alias      libnethogs

rule 1 banner rodata "{start} version {dotted}" needs 2
rule 2 strings rodata "\t\t-f : EXPERIMENTAL: specify string pcap filter (like tcpdump). This may be removed or changed in a future version.\n"

accept 1 " version 0.8.7" -> 0.8.7
accept 2 "\t\t-f : EXPERIMENTAL: specify string pcap filter (like tcpdump). This may be removed or changed in a future version.\n" -> -
refuse "NetHogs version 0.8.7"
