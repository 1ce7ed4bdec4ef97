# SPDX-License-Identifier: CC0-1.0
component  bluez-alsa
type       application
purl       pkg:generic/bluez-alsa@{version}
supplier   Arkadiusz Bokowy
license    MIT
url        vcs https://github.com/Arkq/bluez-alsa
alias      bluealsa bluez-alsa-utils libasound2-plugin-bluez

rule 1 strings rodata "org.bluealsa.Manager1"
rule 2 filename "bluealsa"
rule 3 filename "bluealsa-aplay"
rule 4 filename "bluealsa-cli"
rule 5 filename "bluealsa-rfcomm"
rule 6 lone "v{major}.{minor}.{patch}" needs 1,2,3,4,5

accept 1 "org.bluealsa.Manager1" -> -
accept 2 "bluealsa" -> -
accept 3 "bluealsa-aplay" -> -
accept 4 "bluealsa-cli" -> -
accept 5 "bluealsa-rfcomm" -> -
accept 6 "v4.3.1" -> 4.3.1
refuse "pcm.bluealsa"
