# SPDX-License-Identifier: CC0-1.0
component  libfreefare
type       library
purl       pkg:generic/libfreefare@{version}
supplier   Romain Tartière
license    LGPL-3.0-or-later
url        vcs https://github.com/nfc-tools/libfreefare

rule 1 soname "libfreefare.so.{soversion}"
rule 2 symbols mifare_desfire_3k3des_key_new_with_version mad_get_version

accept 1 "libfreefare.so.0" -> -
accept 2 "mifare_desfire_3k3des_key_new_with_version mad_get_version" -> -
refuse "Mifare Classic 4k (Emulated)"
