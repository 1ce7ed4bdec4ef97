# SPDX-License-Identifier: CC0-1.0
component  tpm2-tools
type       application
purl       pkg:generic/tpm2-tools@{version}
cpe        cpe:2.3:a:tpm2-tools_project:tpm2-tools:{version}:*:*:*:*:*:*:*
supplier   tpm2-software
license    BSD-3-Clause
alias      tpm2

rule 1 strings rodata "tool=\"%s\" version=\"%s\"" "%s: unknown tool. Available tpm2 commands:\n"
rule 2 strings rodata "tool=\"%s\" version=\"%s\"" "Specify [ -v | --version ], [-h | --help] or one of the following tool names:\n"
rule 3 strings rodata "tool=\"%s\" version=\"%s\"" "tss2_"
rule 4 lone "{major1}.{minor1}" needs 1,2,3
rule 5 lone "{major1}.{minor1}.{patch}" needs 1,2,3

accept 1 "tool=\"%s\" version=\"%s\"\0%s: unknown tool. Available tpm2 commands:\n" -> -
accept 2 "tool=\"%s\" version=\"%s\"\0Specify [ -v | --version ], [-h | --help] or one of the following tool names:\n" -> -
accept 3 "tool=\"%s\" version=\"%s\"\0tss2_" -> -
accept 4 "5.7" -> 5.7
accept 5 "5.3.1" -> 5.3.1
refuse "tpm2_quote 5.7"
