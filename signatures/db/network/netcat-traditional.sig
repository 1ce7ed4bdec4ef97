# SPDX-License-Identifier: CC0-1.0
component  netcat-traditional
type       application
purl       pkg:generic/netcat-traditional@{version}
supplier   Hobbit
license    LicenseRef-public-domain
url        website http://www.stearns.org/nc/
alias      nc.traditional

rule 1 banner rodata "[v{dotted}-{d}]\nconnect to somewhere:\tnc [-options] hostname port[s] [ports] ..."
rule 2 banner rodata "[v{dotted}]\nconnect to somewhere:\tnc [-options] hostname port[s] [ports] ..."

accept 1 "[v1.10-50]\nconnect to somewhere:\tnc [-options] hostname port[s] [ports] ... \n" -> 1.10
accept 2 "[v1.10]\nconnect to somewhere:\tnc [-options] hostname port[s] [ports] ... \n" -> 1.10
refuse "connect to somewhere with nc"
