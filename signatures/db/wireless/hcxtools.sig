# SPDX-License-Identifier: CC0-1.0
component  hcxtools
type       application
purl       pkg:generic/hcxtools@{version}
cpe        cpe:2.3:a:zerbea:hcxtools:{version}:*:*:*:*:*:*:*
supplier   ZerBea
license    MIT
url        vcs https://github.com/ZerBea/hcxtools

rule 1 strings rodata "input PMKID/EAPOL hash file (hashcat -m 22000/22001)"
rule 2 strings rodata "version (pcapng).........................: %d.%d"
rule 3 strings rodata "KEY VERSION: WPA2 key version 3"
rule 4 lone "{major1}.{minor}.{patch}" needs 1,2,3

accept 1 "input PMKID/EAPOL hash file (hashcat -m 22000/22001)" -> -
accept 2 "version (pcapng).........................: %d.%d" -> -
accept 3 "KEY VERSION: WPA2 key version 3" -> -
accept 4 "6.3.5" -> 6.3.5
refuse "hcxdumptool 6.3.5 (C) 2024 ZeroBeat"
