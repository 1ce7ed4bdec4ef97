# SPDX-License-Identifier: CC0-1.0
component  bridge-utils
type       application
purl       pkg:generic/bridge-utils@{version}
supplier   bridge-utils project
license    GPL-2.0-or-later
alias      brctl

rule 1 strings rodata "\0bridge-utils\0" "Usage: brctl [commands]"
rule 2 strings rodata "Usage: brctl %s %s" "<bridge> <port> <cost>\tset path cost"
rule 3 lone "{major1}.{minor}" >=0.9 <3.0 needs 1

accept 1 "\0bridge-utils\0Usage: brctl [commands]\n" -> -
accept 2 "Usage: brctl %s %s\n\0<bridge> <port> <cost>\tset path cost" -> -
accept 3 "1.7" -> 1.7
refuse "Usage: brctl COMMAND [BRIDGE [ARGS]]"

