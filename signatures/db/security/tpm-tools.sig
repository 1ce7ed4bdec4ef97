# SPDX-License-Identifier: CC0-1.0
component  tpm-tools
type       application
purl       pkg:generic/tpm-tools@{version}
supplier   IBM
license    CPL-1.0
url        website http://trousers.sourceforge.net/

rule 1 strings rodata "Use TSS UNICODE encoding for passwords to comply with applications using TSS popup boxes"
rule 2 lone "1.3.{patch}.{micro}" version "1.3.{patch}.{micro}" needs 1

accept 1 "Use TSS UNICODE encoding for passwords to comply with applications using TSS popup boxes" -> -
accept 2 "1.3.9.2" -> 1.3.9.2
refuse "tpm_version version: 1.3.9.2"
