# SPDX-License-Identifier: CC0-1.0
component  usign
type       application
purl       pkg:generic/usign@{version}
supplier   OpenWrt
license    ISC
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/usign.git

rule 1 strings rodata "Need one secret/public key or signature" "Password protected secret keys are not supported"
rule 2 strings rodata "Need signature file when reading message from stdin"

accept 1 "Need one secret/public key or signature\n\0Password protected secret keys are not supported\n" -> -
accept 2 "Need signature file when reading message from stdin\n" -> -
refuse "usign -V -q -m"

