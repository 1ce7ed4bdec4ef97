# SPDX-License-Identifier: CC0-1.0
component  s-nail
type       application
purl       pkg:generic/s-nail@{version}
cpe        cpe:2.3:a:s-nail_project:s-nail:{version}:*:*:*:*:*:*:*
supplier   Steffen Nurpmeso
license    BSD-3-Clause
url        website https://www.sdaoden.eu/code.html
alias      s-mailx

rule 1 strings rodata "s-mailx@lists.sdaoden.eu" "mailx-extra-rc"
rule 2 lone "v{major2}.{minor}.{patch}" needs 1
accept 1 "s-mailx@lists.sdaoden.eu\0mailx-extra-rc" -> -
accept 2 "v14.9.24" -> 14.9.24
refuse "s-mailx@lists.sdaoden.eu"
