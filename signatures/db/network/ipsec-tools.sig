# SPDX-License-Identifier: CC0-1.0
component  ipsec-tools
type       application
purl       pkg:generic/ipsec-tools@{version}
cpe        cpe:2.3:a:ipsec-tools:ipsec-tools:{version}:*:*:*:*:*:*:*
supplier   IPsec-Tools project
license    BSD-3-Clause
url        website https://ipsec-tools.sourceforge.net/
url        source-distribution https://sourceforge.net/projects/ipsec-tools/files/
alias      racoon setkey racoonctl

rule 1 banner rodata "@(#)ipsec-tools {version} (http://ipsec-tools.sourceforge.net)"

accept 1 "@(#)ipsec-tools 0.8.2 (http://ipsec-tools.sourceforge.net)" -> 0.8.2
refuse "racoon: INFO: configured"
