# SPDX-License-Identifier: CC0-1.0
component  sqlcipher
type       library
purl       pkg:generic/sqlcipher@{version}
cpe        cpe:2.3:a:zetetic:sqlcipher:{version}:*:*:*:*:*:*:*
supplier   Zetetic LLC
license    BSD-3-Clause
url        website http://sqlcipher.net/
url        vcs https://github.com/sqlcipher/sqlcipher
alias      libsqlcipher libsqlcipher0 libsqlcipher1

rule 1 soname "libsqlcipher.so.{soversion}"
rule 2 symbols sqlcipher_get_provider sqlcipher_ismemset sqlcipher_memcmp
rule 3 strings rodata "sqlcipher_codec_ctx_migrate: unable to determine format version for upgrade: this may indicate custom settings were used "
rule 4 lone "4.{minor}.{patch}" needs 1,2,3 version "4.{minor}.{patch}"
rule 5 strings rodata "SQLCipher version %s %.19s"

accept 1 "libsqlcipher.so.1" -> -
accept 2 "sqlcipher_get_provider sqlcipher_ismemset sqlcipher_memcmp" -> -
accept 3 "sqlcipher_codec_ctx_migrate: unable to determine format version for upgrade: this may indicate custom settings were used " -> -
accept 4 "4.6.1" -> 4.6.1
accept 5 "SQLCipher version %s %.19s" -> -
refuse "PRAGMA cipher_version"
