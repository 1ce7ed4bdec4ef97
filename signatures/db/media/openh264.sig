# SPDX-License-Identifier: CC0-1.0
component  openh264
type       library
purl       pkg:generic/openh264@{version}
cpe        cpe:2.3:a:cisco:openh264:{version}:*:*:*:*:*:*:*
supplier   Cisco Systems
license    BSD-2-Clause
alias      libopenh264 libopenh264-7 libopenh264-8

rule 1 soname "libopenh264.so.{soversion}"
rule 2 filename "libopenh264.so.{major1}.{minor}.{patch}"
rule 3 strings rodata "CWelsH264SVCEncoder::Uninitialize(), openh264 codec version = %s."
rule 4 lone "{major1}.{minor}.{patch}" needs 1,3
rule 5 symbols WelsCreateSVCEncoder WelsGetCodecVersionEx

accept 1 "libopenh264.so.8" -> -
accept 2 "libopenh264.so.2.6.0" -> 2.6.0
accept 3 "CWelsH264SVCEncoder::Uninitialize(), openh264 codec version = %s." -> -
accept 4 "2.3.1" -> 2.3.1
accept 5 "WelsCreateSVCEncoder WelsGetCodecVersionEx" -> -
refuse "openh264 codec"
