# SPDX-License-Identifier: CC0-1.0
component  ralink-wifi
type       library
purl       pkg:generic/ralink-wifi@{version}
supplier   Ralink Technology, MediaTek
license    GPL-2.0-or-later OR LicenseRef-Proprietary
alias      rt2860ap rt2860sta mt7610_ap mt7628 mt_wifi

# The vendor's own driver, not the rt2x00 or mt76 of Linux. No Debian package has it: what it prints is known from its published source.
rule 1 strings rodata "AP Driver version-%s\n"
rule 2 strings rodata "STA Driver version-%s\n"
rule 3 lone "{major}.{minor}.{patch}.{micro}" needs 1,2

accept 1 "AP Driver version-%s\n" -> -
accept 2 "STA Driver version-%s\n" -> -
accept 3 "2.7.1.6" -> 2.7.1.6
refuse "STA Driver version-2.6.0.1"
