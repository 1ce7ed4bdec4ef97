# SPDX-License-Identifier: CC0-1.0
component  nuttcp
type       application
purl       pkg:generic/nuttcp@{version}
supplier   Bill Fink
license    GPL-2.0-only
url        website https://www.nuttcp.org/

# the version is made of numbers in the code
rule 1 strings rodata "nuttcp%s%s: v%d.%d.%d%s: Error: " "nuttcp-%d.%d.%d%s"
accept 1 "nuttcp%s%s: v%d.%d.%d%s: Error:   nuttcp-%d.%d.%d%s" -> -
refuse "nuttcp-6.1.2"
