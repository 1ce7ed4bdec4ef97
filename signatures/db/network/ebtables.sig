# SPDX-License-Identifier: CC0-1.0
component  ebtables
type       application
purl       pkg:generic/ebtables@{version}
cpe        cpe:2.3:a:netfilter:ebtables:{version}:*:*:*:*:*:*:*
supplier   Netfilter Project
license    GPL-2.0-or-later
url        website https://netfilter.org/
url        vcs https://git.netfilter.org/ebtables
alias      ebtables-legacy

rule 1 banner rodata "ebtables v{version} ({month} {year})"
rule 2 banner rodata "ebtables v{version} (legacy) ({month} {year})"
rule 3 banner rodata "{start}ebtablesu v{version} ({month} {year})"
rule 4 banner rodata "/tmp/ebtables-v{dotted}{end}"
rule 5 soname "libebtc.so.{soversion}"
rule 6 soname "libebtc.so"
rule 7 symbols ebt_register_match ebt_find_table ebt_get_kernel_table
rule 8 strings rodata "ebtables-restore: line %d: no table specified."
rule 9 filename "ebtables-legacy"
rule 10 strings rodata "ebtablesd: table '%s' was not recognized"

accept 1 "ebtables v2.0.11 (December 2011)\n" -> 2.0.11
accept 2 "ebtables v2.0.11 (legacy) (December 2011)" -> 2.0.11
accept 3 "ebtablesu v2.0.11 (December 2011)" -> 2.0.11
accept 4 "/tmp/ebtables-v2.0.11" -> 2.0.11
accept 5 "libebtc.so.0" -> -
accept 6 "libebtc.so" -> -
accept 7 "ebt_register_match ebt_find_table ebt_get_kernel_table" -> -
accept 8 "ebtables-restore: line %d: no table specified.\n" -> -
accept 9 "ebtables-legacy" -> -
accept 10 "ebtablesd: table '%s' was not recognized" -> -
refuse "ebtables 1.8.9 (nf_tables)"
refuse "The kernel doesn't support a certain ebtables extension"

