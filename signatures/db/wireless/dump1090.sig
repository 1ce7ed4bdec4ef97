# SPDX-License-Identifier: CC0-1.0
component  dump1090
type       application
purl       pkg:generic/dump1090@{version}
supplier   Oliver Jowett
license    GPL-2.0-or-later AND BSD-3-Clause
url        vcs https://github.com/mutability/dump1090
alias      dump1090-mutability

# Its version is set where it is packaged, and that package sets none ("EB_VERSION").
rule 1 strings rodata "weirdness: rtlsdr gave us a block with an unusual size (got %u bytes, expected %u bytes)\n"
rule 2 strings rodata " Hex    Mode  Sqwk  Flight   Alt    Spd  Hdg    Lat      Long   RSSI  Msgs  Ti%c\n"

accept 1 "weirdness: rtlsdr gave us a block with an unusual size (got %u bytes, expected %u bytes)\n" -> -
accept 2 " Hex    Mode  Sqwk  Flight   Alt    Spd  Hdg    Lat      Long   RSSI  Msgs  Ti%c\n" -> -
refuse "dump1090 v1.15"
