# SPDX-License-Identifier: CC0-1.0
component  xdp-tools
type       library
purl       pkg:generic/xdp-tools@{version}
supplier   xdp-project
license    LGPL-2.1-only OR BSD-2-Clause
alias      libxdp

# The library says no version.
rule 1 soname "libxdp.so.{soversion}"
rule 2 strings rodata "Use 'xdp-loader COMMAND --help' to see options for each command"
rule 3 strings rodata "Usage: xdp-filter COMMAND [options]"
rule 4 lone "1.{minor}.{patch}" needs 2,3 version "1.{minor}.{patch}"
rule 5 banner rodata "{start}xdpdump v{dotted}{end}"

accept 1 "libxdp.so.1" -> -
accept 2 "Use 'xdp-loader COMMAND --help' to see options for each command" -> -
accept 3 "Usage: xdp-filter COMMAND [options]" -> -
accept 4 "1.3.1" -> 1.3.1
accept 5 "xdpdump v1.3.1" -> 1.3.1
refuse "libxdp.a"
