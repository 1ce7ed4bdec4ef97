# SPDX-License-Identifier: CC0-1.0
component  pkcs11-helper
type       library
purl       pkg:generic/pkcs11-helper@{version}
supplier   OpenSC project
license    GPL-2.0-only OR BSD-3-Clause
url        vcs https://github.com/OpenSC/pkcs11-helper
alias      libpkcs11-helper libpkcs11-helper1

rule 1 soname "libpkcs11-helper.so.{soversion}"
rule 2 getter pkcs11h_getVersion hex:MMNNPP needs 1
rule 3 lone "{major}.{minor}.{patch}" needs 1
rule 4 symbols pkcs11h_addProvider pkcs11h_certificate_sign_ex pkcs11h_setForkMode

accept 1 "libpkcs11-helper.so.1" -> -
accept 2 "0x11d00" -> 1.29.0
accept 3 "1.30.0" -> 1.30.0
accept 4 "pkcs11h_addProvider pkcs11h_certificate_sign_ex pkcs11h_setForkMode" -> -
refuse "pkcs11-helper 1.29.0"
