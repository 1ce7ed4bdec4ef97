# SPDX-License-Identifier: CC0-1.0
component  minicom
type       application
purl       pkg:generic/minicom@{version}
cpe        cpe:2.3:a:minicom:minicom:{version}:*:*:*:*:*:*:*
supplier   minicom project
license    GPL-2.0-or-later
url        vcs https://salsa.debian.org/minicom-team/minicom
alias      runscript ascii-xfr

rule 1 strings rodata "runscript, part of minicom version %s\n"
rule 2 strings rodata "Minicom Command Summary" "Suspend minicom"
rule 3 lone "2.{minor}" version "2.{minor}" needs 1,2
rule 4 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" needs 1,2

accept 1 "runscript, part of minicom version %s\n" -> -
accept 2 "Minicom Command Summary\0Suspend minicom" -> -
accept 3 "2.10" -> 2.10
accept 4 "2.7.1" -> 2.7.1
refuse "/etc/minicom"
