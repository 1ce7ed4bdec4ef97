# SPDX-License-Identifier: CC0-1.0
component  libtomcrypt
type       library
purl       pkg:generic/libtomcrypt@{version}
cpe        cpe:2.3:a:libtom:libtomcrypt:{version}:*:*:*:*:*:*:*
supplier   LibTom projects
license    Unlicense
url        website https://www.libtom.net/LibTomCrypt/
url        vcs https://github.com/libtom/libtomcrypt
alias      libtomcrypt1

rule 1 banner rodata "{in}LibTomCrypt {dotted} (www.libtom.net)\n"
rule 2 soname "libtomcrypt.so.{soversion}"
rule 3 symbols f9_process sober128_stream_done pelican_init
rule 4 strings rodata "LTC_ARGCHK '%s' failure on line %d of file %s"

accept 1 "LibTomCrypt 1.18.2 (www.libtom.net)\nLibTomCrypt is public domain software.\n" -> 1.18.2
accept 2 "libtomcrypt.so.1" -> -
accept 3 "f9_process sober128_stream_done pelican_init" -> -
accept 4 "LTC_ARGCHK '%s' failure on line %d of file %s\n\0" -> -
refuse "built with LibTomCrypt 1.18.2"
