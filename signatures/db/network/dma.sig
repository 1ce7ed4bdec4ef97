# SPDX-License-Identifier: CC0-1.0
component  dma
type       application
purl       pkg:generic/dma@{version}
supplier   DragonFly BSD
license    BSD-3-Clause
url        vcs https://github.com/corecode/dma
alias      dragonfly-mail-agent

rule 1 banner rodata "{start}DragonFly Mail Agent v{dotted}"
accept 1 "DragonFly Mail Agent v0.13" -> 0.13
refuse "# DragonFly Mail Agent configuration"
