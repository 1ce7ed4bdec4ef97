# SPDX-License-Identifier: CC0-1.0
component  libgcrypt
type       library
purl       pkg:generic/libgcrypt@{version}
cpe        cpe:2.3:a:gnupg:libgcrypt:{version}:*:*:*:*:*:*:*
supplier   GnuPG Project
license    LGPL-2.1-or-later
url        website https://www.gnupg.org/software/libgcrypt/
url        vcs https://dev.gnupg.org/source/libgcrypt/
alias      libgcrypt20 libgcrypt11

rule 1 banner rodata "This is Libgcrypt {version} - The GNU Crypto Library"
rule 2 soname "libgcrypt.so.{soversion}"
rule 3 symbols gcry_check_version gcry_md_open gcry_cipher_open
rule 4 banner rodata "dumpsexp (Libgcrypt) {version}\n"
rule 5 strings rodata "hmac256 (Libgcrypt) standalone"
rule 6 banner rodata "{start}mpicalc {version}\n"
rule 7 filename "bin/mpicalc"
rule 8 filename "bin/dumpsexp"
rule 9 filename "bin/hmac256"
rule 10 getter gcry_check_version string "{dotted}"
accept 1 "This is Libgcrypt 1.11.0 - The GNU Crypto Library" -> 1.11.0
accept 2 "libgcrypt.so.20" -> -
accept 3 "gcry_check_version gcry_md_open gcry_cipher_open" -> -
accept 4 "dumpsexp (Libgcrypt) 1.11.0\n" -> 1.11.0
accept 5 "hmac256 (Libgcrypt) standalone" -> -
accept 6 "mpicalc 1.10.1\nCopyright" -> 1.10.1
accept 7 "usr/bin/mpicalc" -> -
accept 8 "usr/bin/dumpsexp" -> -
accept 9 "usr/bin/hmac256" -> -
accept 10 "1.10.1" -> 1.10.1
refuse "Libgcrypt is too old (need %s, have %s)"
refuse "Using Libgcrypt 1.10.1"
