# SPDX-License-Identifier: CC0-1.0
component  ethtool
type       application
purl       pkg:generic/ethtool@{version}
supplier   ethtool project
license    GPL-2.0-only
url        website https://www.kernel.org/pub/software/network/ethtool/
url        vcs https://git.kernel.org/pub/scm/network/ethtool/ethtool.git

rule 1 banner rodata "{in}ethtool version {version}\n"
rule 2 strings rodata "ethtool (%s): unknown parameter '%s'" "ethtool: message too short (%u bytes)"
rule 3 strings rodata "ethtool_regs\n%-20s = %04x"

accept 1 "ethtool version 6.1\n" -> 6.1
accept 2 "ethtool (%s): unknown parameter '%s'\n\0ethtool: message too short (%u bytes)\n" -> -
accept 3 "ethtool_regs\n%-20s = %04x\n%-20s = %04x\n" -> -
refuse "requires ethtool version 2.6.25 or newer"
