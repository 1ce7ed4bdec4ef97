# SPDX-License-Identifier: CC0-1.0
component  ccid
type       library
purl       pkg:generic/ccid@{version}
supplier   LudovicRousseau
license    LGPL-2.1-or-later
alias      libccid libccidtwin ifd-ccid

rule 1 banner rodata "%s:%d:%s() Driver version: {dotted}" needs 2,3
rule 2 soname "libccid.so"
rule 3 soname "libccidtwin.so"
rule 4 filename "ifd-ccid.bundle/Contents/Linux/libccid.so"

accept 1 "%s:%d:%s() Driver version: 1.6.2" -> 1.6.2
accept 2 "libccid.so" -> -
accept 3 "libccidtwin.so" -> -
accept 4 "usr/lib/pcsc/drivers/ifd-ccid.bundle/Contents/Linux/libccid.so" -> -
refuse "%s:%d:%s() Driver version: 1.6.2"
