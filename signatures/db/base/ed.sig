# SPDX-License-Identifier: CC0-1.0
component  ed
type       application
purl       pkg:generic/ed@{version}
cpe        cpe:2.3:a:gnu:ed:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-2.0-or-later
url        website https://www.gnu.org/software/ed/
url        source-distribution https://ftp.gnu.org/gnu/ed/

rule 1 strings rodata "GNU ed is a line-oriented text editor."
rule 2 lone "1.{minor}" version "1.{minor}" needs 1
rule 3 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1

accept 1 "GNU ed is a line-oriented text editor." -> -
accept 2 "1.21" -> 1.21
accept 3 "1.21.1" -> 1.21.1
refuse "Ed home page"
