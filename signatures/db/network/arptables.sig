# SPDX-License-Identifier: CC0-1.0
component  arptables
type       application
purl       pkg:generic/arptables@{version}
supplier   Netfilter Project
license    GPL-2.0-or-later
url        website https://www.netfilter.org/
url        vcs https://git.netfilter.org/arptables
alias      arptables-legacy

rule 1 strings rodata "arptables who? (do you need to insmod?)" "libarptc v%s.  %u entries, %u bytes."
rule 2 lone "0.{minor1}.{patch}" version "0.{minor}.{patch}" needs 1

accept 1 "arptables who? (do you need to insmod?)\0libarptc v%s.  %u entries, %u bytes.\n" -> -
accept 2 "0.0.5" -> 0.0.5
refuse "arptables v%s (nf_tables)"

