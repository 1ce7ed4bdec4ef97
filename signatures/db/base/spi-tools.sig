# SPDX-License-Identifier: CC0-1.0
component  spi-tools
type       application
purl       pkg:generic/spi-tools@{version}
supplier   Christophe Blaess
license    GPL-2.0-only
url        vcs https://github.com/cpb-/spi-tools
alias      spi-config spi-pipe

rule 1 strings rodata "    -d --device=<dev>  use the given spi-dev character device.\n"
rule 2 lone "{major1}.{minor1}.{patch}" needs 1

accept 1 "    -d --device=<dev>  use the given spi-dev character device.\n" -> -
accept 2 "0.8.4" -> 0.8.4
refuse "spi-config - 0.8.4"
