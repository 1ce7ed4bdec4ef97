# SPDX-License-Identifier: CC0-1.0
component  cryptsetup
type       application
purl       pkg:generic/cryptsetup@{version}
cpe        cpe:2.3:a:cryptsetup_project:cryptsetup:{version}:*:*:*:*:*:*:*
supplier   cryptsetup project
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        vcs https://gitlab.com/cryptsetup/cryptsetup
alias      libcryptsetup veritysetup integritysetup

rule 1 soname "libcryptsetup.so.{soversion}"
rule 2 symbols crypt_init crypt_load crypt_activate_by_passphrase crypt_get_cipher_mode
rule 3 strings rodata "Crypto backend (%s) initialized in cryptsetup library version %s."
rule 4 lone "{major1}.{minor1}.{patch1}" needs 2,3,5 >=1.0.0 <4.0.0
rule 5 strings rodata "Conflicting versions. Device %s is LUKS1."
rule 6 filename "veritysetup"
rule 7 filename "integritysetup"
rule 8 filename "cryptsetup-reencrypt"
accept 1 "libcryptsetup.so.12" -> -
accept 2 "crypt_init crypt_load crypt_activate_by_passphrase crypt_get_cipher_mode" -> -
accept 3 "Crypto backend (%s) initialized in cryptsetup library version %s." -> -
accept 4 "2.6.1" -> 2.6.1
accept 5 "Conflicting versions. Device %s is LUKS1." -> -
accept 6 "veritysetup" -> -
accept 7 "integritysetup" -> -
accept 8 "cryptsetup-reencrypt" -> -
refuse "cryptsetup luksOpen failed"
