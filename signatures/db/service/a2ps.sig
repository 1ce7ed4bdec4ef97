# SPDX-License-Identifier: CC0-1.0
component  a2ps
type       application
purl       pkg:generic/a2ps@{version}
cpe        cpe:2.3:a:gnu:a2ps:{version}:*:*:*:*:*:*:*
supplier   GNU project
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/a2ps/

rule 1 strings rodata " and the highest requirement is a2ps version "
rule 2 lone "4.{minor2}" version "4.{minor}" needs 1
rule 3 lone "4.{minor}.{patch}" version "4.{minor}.{patch}" needs 1

accept 1 " and the highest requirement is a2ps version " -> -
accept 2 "4.14" -> 4.14
accept 3 "4.15.6" -> 4.15.6
refuse "%%Creator: a2ps version 4.14"
