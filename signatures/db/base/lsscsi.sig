# SPDX-License-Identifier: CC0-1.0
component  lsscsi
type       application
purl       pkg:generic/lsscsi@{version}
supplier   Douglas Gilbert
license    GPL-2.0-or-later

rule 1 strings rodata "Usage: lsscsi   "
rule 2 lone "{major}.{minor}  {d}/{d}/{d} [svn: r{d}]" needs 1

accept 1 "Usage: lsscsi   " -> -
accept 2 "0.32  2021/05/05 [svn: r167]" -> 0.32
refuse "lsscsi 0.32"
