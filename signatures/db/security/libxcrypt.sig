# SPDX-License-Identifier: CC0-1.0
component  libxcrypt
type       library
purl       pkg:generic/libxcrypt@{version}
supplier   libxcrypt project
license    LGPL-2.1-or-later
url        vcs https://github.com/besser82/libxcrypt
alias      libcrypt1

rule 1 symbols crypt_preferred_method crypt_checksalt crypt_gensalt_ra
rule 2 symbols xcrypt_gensalt_r xcrypt_r crypt_gensalt_rn
rule 3 soname "libcrypt.so.1" needs 1,2
rule 4 soname "libcrypt.so.2"

accept 1 "crypt_preferred_method crypt_checksalt crypt_gensalt_ra" -> -
accept 2 "xcrypt_gensalt_r xcrypt_r crypt_gensalt_rn" -> -
accept 3 "libcrypt.so.1" -> -
accept 4 "libcrypt.so.2" -> -
refuse "libcrypt.so.1"
refuse "XCRYPT_2.0"
