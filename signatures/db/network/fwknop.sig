# SPDX-License-Identifier: CC0-1.0
component  fwknop
type       application
purl       pkg:generic/fwknop@{version}
cpe        cpe:2.3:a:cipherdyne:fwknop:{version}:*:*:*:*:*:*:*
supplier   Michael Rash
license    GPL-2.0-or-later
alias      fwknopd fwknop-server fwknop-client libfko

rule 1 strings rodata "Detected fwknopd is running (pid=%i).\n" "No running fwknopd detected.\n"
rule 2 lone "2.{minor}.{patch}" needs 1,3 version "2.{minor}.{patch}"
rule 3 symbols fko_get_version fko_set_spa_client_timeout fko_encrypt_spa_data
rule 4 soname "libfko.so.{soversion}"

accept 1 "Detected fwknopd is running (pid=%i).\n\0No running fwknopd detected.\n" -> -
accept 2 "2.6.11" -> 2.6.11
accept 3 "fko_get_version fko_set_spa_client_timeout fko_encrypt_spa_data" -> -
accept 4 "libfko.so.3" -> -
refuse "fwknopd is running"
