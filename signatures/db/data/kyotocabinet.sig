# SPDX-License-Identifier: CC0-1.0
component  kyotocabinet
type       library
purl       pkg:generic/kyotocabinet@{version}
supplier   FAL Labs
license    GPL-3.0-or-later
url        website https://dbmx.net/kyotocabinet/
alias      kyoto-cabinet libkyotocabinet libkyotocabinet16v5

rule 1 soname "libkyotocabinet.so.{soversion}"
rule 2 symbols kccurgetkey kcdbopen kchashfnv kcmapiterdel
rule 3 getter _ZN12kyotocabinet7VERSIONE &[0]string "{dotted}"

accept 1 "libkyotocabinet.so.16" -> -
accept 2 "kccurgetkey kcdbopen kchashfnv kcmapiterdel" -> -
accept 3 "1.2.80" -> 1.2.80
refuse "Kyoto Cabinet 1.2.80"
