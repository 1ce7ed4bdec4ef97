# SPDX-License-Identifier: CC0-1.0
component  hunspell
type       library
purl       pkg:generic/hunspell@{version}
cpe        cpe:2.3:a:hunspell_project:hunspell:{version}:*:*:*:*:*:*:*
supplier   Hunspell project
license    MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later
url        website https://hunspell.github.io/
url        vcs https://github.com/hunspell/hunspell
alias      libhunspell

# The series is in the name of the library, the release is only in the program.
rule 1 soname "libhunspell-1.7.so.{soversion}" >=1.7.0 <1.8.0
rule 2 soname "libhunspell-1.6.so.{soversion}" >=1.6.0 <1.7.0
rule 3 soname "libhunspell-1.3.so.{soversion}" >=1.3.0 <1.4.0
rule 4 symbols Hunspell_create_key Hunspell_destroy Hunspell_analyze
rule 5 banner rodata "(but really Hunspell {dotted})\n"
rule 6 strings rodata "@(#) International Ispell Version 3.2.06 (but really Hunspell "
accept 1 "libhunspell-1.7.so.0" -> -
accept 2 "libhunspell-1.6.so.0" -> -
accept 3 "libhunspell-1.3.so.0" -> -
accept 4 "Hunspell_create_key Hunspell_destroy Hunspell_analyze" -> -
accept 5 "@(#) International Ispell Version 3.2.06 (but really Hunspell 1.7.1)\n" -> 1.7.1
accept 6 "@(#) International Ispell Version 3.2.06 (but really Hunspell 1.7.1)\n" -> -
refuse "libhunspell.dylib"
