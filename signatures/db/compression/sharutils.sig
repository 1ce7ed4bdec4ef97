# SPDX-License-Identifier: CC0-1.0
component  sharutils
type       application
purl       pkg:generic/sharutils@{version}
cpe        cpe:2.3:a:gnu:sharutils:{version}:*:*:*:*:*:*:*
supplier   GNU Project
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/sharutils/
url        source-distribution https://ftp.gnu.org/gnu/sharutils/
alias      uuencode uudecode shar unshar

rule 1 banner rodata "{start}uuencode (GNU sharutils) {version}"
rule 2 banner rodata "{start}uudecode (GNU sharutils) {version}"
rule 3 banner rodata "{start}shar (GNU sharutils) {version}"
rule 4 banner rodata "{start}unshar (GNU sharutils) {version}"
accept 1 "uuencode (GNU sharutils) 4.15.2" -> 4.15.2
accept 2 "uudecode (GNU sharutils) 4.15.2" -> 4.15.2
accept 3 "shar (GNU sharutils) 4.15.2" -> 4.15.2
accept 4 "unshar (GNU sharutils) 4.15.2" -> 4.15.2
refuse "# This is a shell archive (produced by GNU sharutils 4.15.2)."
refuse "uuencode (GNU sharutils) - encode a file into email friendly text"
