# SPDX-License-Identifier: CC0-1.0
component  aoetools
type       application
purl       pkg:generic/aoetools@{version}
supplier   Coraid
license    GPL-2.0-only
url        website http://aoetools.sourceforge.net
url        vcs https://github.com/OpenAoE/aoetools

rule 1 strings rodata "SMART command aborted on target.\n"
rule 2 strings rodata "   %s: MTU (%d) not set optimally for device's capable payload\n"
rule 3 strings rodata "usage: aoecfg [-c cmd] [-s cfgstr] [-t timeout] [shelf slot] [net]"

accept 1 "SMART command aborted on target.\n" -> -
accept 2 "   %s: MTU (%d) not set optimally for device's capable payload\n" -> -
accept 3 "usage: aoecfg [-c cmd] [-s cfgstr] [-t timeout] [shelf slot] [net]" -> -
refuse "aoeping: SMART command aborted"
