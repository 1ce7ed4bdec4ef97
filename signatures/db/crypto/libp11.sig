# SPDX-License-Identifier: CC0-1.0
component  libp11
type       library
purl       pkg:generic/libp11@{version}
supplier   OpenSC
license    LGPL-2.1-or-later
alias      libp11-3 libengine-pkcs11-openssl

rule 1 soname "libp11.so.{soversion}"
rule 2 symbols PKCS11_CTX_load ERR_load_PKCS11_strings PKCS11_CTX_init_args
rule 3 filename "libp11.so.3.5.0" <0.4.13
rule 4 filename "libp11.so.3.6.0" >0.4.12

accept 1 "libp11.so.3" -> -
accept 2 "PKCS11_CTX_load ERR_load_PKCS11_strings PKCS11_CTX_init_args" -> -
accept 3 "libp11.so.3.5.0" -> -
accept 4 "libp11.so.3.6.0" -> -
refuse "libp11"
