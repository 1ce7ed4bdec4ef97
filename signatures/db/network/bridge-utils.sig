# SPDX-License-Identifier: CC0-1.0
component  bridge-utils
type       application
purl       pkg:generic/bridge-utils@{version}
supplier   bridge-utils project
license    GPL-2.0-or-later
url        website https://wiki.linuxfoundation.org/networking/bridge
url        vcs https://git.kernel.org/pub/scm/network/bridge/bridge-utils.git
alias      brctl

rule 1 strings rodata "\0bridge-utils\0" "Usage: brctl [commands]"
rule 2 strings rodata "Usage: brctl %s %s" "<bridge> <port> <cost>\tset path cost"
rule 3 lone "{major1}.{minor}" >=0.9 <1.7 needs 1
# 1.7.1 calls itself 1.7
rule 4 banner rodata "\01.7\0" >=1.7 <1.8 needs 1
rule 5 lone "{major1}.{minor}" >=1.8 <3.0 needs 1
rule 6 lone "{major1}.{minor}.{patch}" >=1.7 <3.0 needs 1

accept 1 "\0bridge-utils\0Usage: brctl [commands]\n" -> -
accept 2 "Usage: brctl %s %s\n\0<bridge> <port> <cost>\tset path cost" -> -
accept 3 "1.5" -> 1.5
accept 4 "\01.7\0" -> -
accept 5 "1.8" -> 1.8
accept 6 "1.8.1" -> 1.8.1
refuse "Usage: brctl COMMAND [BRIDGE [ARGS]]"

