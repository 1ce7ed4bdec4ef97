# SPDX-License-Identifier: CC0-1.0
component  xdp-tools
type       library
purl       pkg:generic/xdp-tools@{version}
supplier   xdp-project
license    LGPL-2.1-only OR BSD-2-Clause
alias      libxdp

# No file of it says the version.
rule 1 soname "libxdp.so.{soversion}"

accept 1 "libxdp.so.1" -> -
refuse "libxdp.a"
