# SPDX-License-Identifier: CC0-1.0
component  zile
type       application
purl       pkg:generic/zile@{version}
supplier   Free Software Foundation
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/zile/

rule 1 banner rodata "{start}GNU Zile {version}{end}"

accept 1 "GNU Zile 2.6.2" -> 2.6.2
refuse "zile 2.6.2"
