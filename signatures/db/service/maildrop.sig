# SPDX-License-Identifier: CC0-1.0
component  maildrop
type       application
purl       pkg:generic/maildrop@{version}
supplier   Double Precision
license    GPL-3.0-only
url        website https://www.courier-mta.org/maildrop/

rule 1 banner rodata "{start}maildrop {version} Copyright "
rule 2 banner rodata "{start}reformime (maildrop {version})"
rule 3 strings rodata "reformail: error writing output."
rule 4 banner rodata "User-Agent: librfc2045 maildrop/{version}\nVersion: 1\n"

accept 1 "maildrop 2.9.3 Copyright " -> 2.9.3
accept 2 "reformime (maildrop 2.9.3)" -> 2.9.3
accept 3 "reformail: error writing output." -> -
accept 4 "User-Agent: librfc2045 maildrop/2.9.3\nVersion: 1\n" -> 2.9.3
refuse "User-Agent: librfc2045 maildrop/2.9.3"
