# SPDX-License-Identifier: CC0-1.0
component  groff
type       application
purl       pkg:generic/groff@{version}
cpe        cpe:2.3:a:gnu:groff:{version}:*:*:*:*:*:*:*
supplier   GNU Project
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/groff/
url        vcs https://git.savannah.gnu.org/git/groff.git
alias      groff-base

rule 1 strings rodata "GNU groff version %s"
rule 2 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1

accept 1 "GNU groff version %s" -> -
accept 2 "1.22.4" -> 1.22.4
refuse "%%Creator: groff version 1.22.4"
