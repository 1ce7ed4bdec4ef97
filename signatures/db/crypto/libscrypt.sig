# SPDX-License-Identifier: CC0-1.0
component  libscrypt
type       library
purl       pkg:generic/libscrypt@{version}
supplier   Joshua Small
license    BSD-2-Clause
url        vcs https://github.com/technion/libscrypt
alias      libscrypt0

rule 1 soname "libscrypt.so.{soversion}"
rule 2 symbols libscrypt_scrypt libscrypt_PBKDF2_SHA256

accept 1 "libscrypt.so.0" -> -
accept 2 "libscrypt_scrypt libscrypt_PBKDF2_SHA256" -> -
refuse "libscrypt 1.22"
