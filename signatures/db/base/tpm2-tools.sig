# SPDX-License-Identifier: CC0-1.0
component  tpm2-tools
type       application
purl       pkg:generic/tpm2-tools@{version}
cpe        cpe:2.3:a:tpm2-tools_project:tpm2-tools:{version}:*:*:*:*:*:*:*
supplier   tpm2-software project
license    BSD-3-Clause

rule 1 strings rodata "tool=\"%s\" version=\"%s\" tctis="
rule 2 lone "{major}.{minor}" needs 1

accept 1 "tool=\"%s\" version=\"%s\" tctis=" -> -
accept 2 "5.4" -> 5.4
refuse "tpm2-tools 5.4"
