# SPDX-License-Identifier: CC0-1.0
component  lsscsi
type       application
purl       pkg:generic/lsscsi@{version}
supplier   Douglas Gilbert
license    GPL-2.0-or-later

rule 1 strings rodata "Usage: lsscsi   [--brief] [--classic] [--controllers]"
rule 2 strings rodata "Usage: lsscsi " "[--transport] [--unit]"
rule 3 lone "{major1}.{minor2}  {year}/{any}" needs 1,2,4
rule 4 filename "bin/lsscsi"

accept 1 "Usage: lsscsi   [--brief] [--classic] [--controllers]" -> -
accept 2 "Usage: lsscsi \0[--transport] [--unit]" -> -
accept 3 "0.31  2020/02/20 [svn: r160]" -> 0.31
accept 4 "usr/bin/lsscsi" -> -
refuse "0.31  2020/02/20 [svn: r160]"
