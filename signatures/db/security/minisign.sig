# SPDX-License-Identifier: CC0-1.0
component  minisign
type       application
purl       pkg:generic/minisign@{version}
supplier   Frank Denis
license    ISC
url        website https://jedisct1.github.io/minisign/
url        vcs https://github.com/jedisct1/minisign

rule 1 banner rodata "{start}minisign {version}{end}"
rule 2 strings rodata "Usage:\nminisign -G [-f]"

accept 1 "minisign 0.11" -> 0.11
accept 2 "Usage:\nminisign -G [-f]" -> -
refuse "untrusted comment: minisign public key"
