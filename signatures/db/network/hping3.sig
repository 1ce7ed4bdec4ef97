# SPDX-License-Identifier: CC0-1.0
component  hping3
type       application
purl       pkg:generic/hping3@{version}
supplier   Salvatore Sanfilippo
license    GPL-2.0-only
url        website http://www.hping.org/
url        vcs https://github.com/antirez/hping
alias      hping

rule 1 strings rodata "hping3 version %s (%s)" "--- %s hping statistic ---"
rule 2 lone "{major}.{minor}.{patch}-alpha-{micro}" version "{major}.{minor}.{patch}-alpha-{micro}" needs 1
accept 1 "\n--- %s hping statistic ---\n\0hping3 version %s (%s)\n" -> -
accept 2 "3.0.0-alpha-2" -> 3.0.0-alpha-2
refuse "--- %s ping statistics ---"
refuse "hping3 version %s (%s)"
