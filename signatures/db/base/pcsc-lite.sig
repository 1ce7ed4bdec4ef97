# SPDX-License-Identifier: CC0-1.0
component  pcsc-lite
type       application
purl       pkg:generic/pcsc-lite@{version}
cpe        cpe:2.3:a:muscle:pcsc-lite:{version}:*:*:*:*:*:*:*
supplier   PCSC-Lite project
license    BSD-3-Clause
url        website https://pcsclite.apdu.fr/
url        vcs https://salsa.debian.org/rousseau/PCSC
alias      pcscd libpcsclite libpcsclite1

rule 1 banner rodata "{start}pcsc-lite version {dotted}"
rule 2 banner rodata "pcsc-lite {dotted} daemon ready."
rule 3 soname "libpcsclite.so.{soversion}"
rule 4 soname "libpcsclite_real.so.{soversion}"
rule 5 symbols SCardEstablishContext SCardListReaderGroups pcsc_stringify_error

accept 1 "pcsc-lite version 2.3.3." -> 2.3.3
accept 2 "%s:%d:%s() pcsc-lite 2.3.3 daemon ready." -> 2.3.3
accept 3 "libpcsclite.so.1" -> -
accept 4 "libpcsclite_real.so.1" -> -
accept 5 "SCardEstablishContext SCardListReaderGroups pcsc_stringify_error" -> -
refuse "pcsc-lite version mismatch"
