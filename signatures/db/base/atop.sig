# SPDX-License-Identifier: CC0-1.0
component  atop
type       application
purl       pkg:generic/atop@{version}
supplier   Gerlof Langeveld
license    GPL-2.0-or-later
url        website https://atoptool.nl/
url        vcs https://github.com/Atoptool/atop
alias      atopacctd

rule 1 strings rodata "Version: %s - %s     <gerlof.langeveld@atoptool.nl>"
rule 2 strings rodata "atopacctd" "%s  <gerlof.langeveld@atoptool.nl>\n"
rule 3 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" needs 1,2

accept 1 "Version: %s - %s     <gerlof.langeveld@atoptool.nl>" -> -
accept 2 "atopacctd\0%s  <gerlof.langeveld@atoptool.nl>\n" -> -
accept 3 "2.11.1" -> 2.11.1
refuse "ATOP - host 2024/01/01"
