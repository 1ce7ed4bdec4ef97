# SPDX-License-Identifier: CC0-1.0
component  aircrack-ng
type       application
purl       pkg:generic/aircrack-ng@{version}
cpe        cpe:2.3:a:aircrack-ng:aircrack-ng:{version}:*:*:*:*:*:*:*
supplier   Thomas d'Otreppe
license    GPL-2.0-or-later
url        website https://www.aircrack-ng.org/
url        vcs https://github.com/aircrack-ng/aircrack-ng

# Release 1.7 calls itself 1.7.0 inside.
rule 1 strings rodata " Thomas d'Otreppe\n" "https://www.aircrack-ng.org\n"
rule 2 lone "{major1}.{minor1}.0" needs 1 version "{major}.{minor}"
rule 3 soname "libaircrack-osdep-{major}.{minor}.0.so" version "{major}.{minor}"
rule 4 soname "libaircrack-ce-wpa-{any}{major}.{minor}.0.so" version "{major}.{minor}"
accept 1 "  %s - (C) 2006-2022 Thomas d'Otreppe\n  https://www.aircrack-ng.org\n" -> -
accept 2 "1.7.0" -> 1.7
accept 3 "libaircrack-osdep-1.7.0.so" -> 1.7
accept 4 "libaircrack-ce-wpa-1.7.0.so" -> 1.7
refuse "airodump-ng-1.0"
