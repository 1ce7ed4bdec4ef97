# SPDX-License-Identifier: CC0-1.0
component  exim
type       application
purl       pkg:generic/exim@{version}
cpe        cpe:2.3:a:exim:exim:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:university_of_cambridge:exim:{version}:*:*:*:*:*:*:*
supplier   Exim project
license    GPL-2.0-or-later
url        website https://www.exim.org/
url        vcs https://git.exim.org/exim.git
alias      exim4

# The version and its marker are one constant of the source, with a zero byte between.
rule 1 banner rodata "{start}{version}\0<<eximversion>>"
rule 2 strings rodata "Exim version %s #%s built %s\n"
rule 3 strings rodata "Exim Monitor version %s (compiled %s) initializing\n"
accept 1 "\x004.96\0<<eximversion>>" -> 4.96
accept 2 "Exim version %s #%s built %s\n" -> -
accept 3 "\nExim Monitor version %s (compiled %s) initializing\n" -> -
refuse "220 mail.example.org ESMTP Exim 4.96"
