# SPDX-License-Identifier: CC0-1.0
component  screen
type       application
purl       pkg:generic/screen@{version}
cpe        cpe:2.3:a:gnu:screen:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later
url        website https://savannah.gnu.org/projects/screen
url        vcs https://git.savannah.gnu.org/git/screen.git

# the version is put together from numbers
rule 1 strings rodata "Screen version %s" "GNU Screen version %v"
rule 2 strings rodata "-v            Print \"Screen version %s\"."
# the release's date stands alone; `screen -v` prints both
rule 3 banner rodata "{start}23-Oct-06{end}" needs 1,2 >=4.0.3 <=4.0.3
rule 4 banner rodata "{start}10-Dec-16{end}" needs 1,2 >=4.5.0 <=4.5.0
rule 5 banner rodata "{start}23-Oct-17{end}" needs 1,2 >=4.6.2 <=4.6.2
rule 6 banner rodata "{start}05-Feb-20{end}" needs 1,2 >=4.8.0 <=4.8.0
rule 7 banner rodata "{start}30-Jan-22{end}" needs 1,2 >=4.9.0 <=4.9.0
rule 8 banner rodata "{start}20-Aug-23{end}" needs 1,2 >=4.9.1 <=4.9.1
accept 1 "Screen version %s\0GNU Screen version %v" -> -
accept 2 "-v            Print \"Screen version %s\"." -> -
accept 3 "23-Oct-06" -> 4.0.3
accept 4 "10-Dec-16" -> 4.5.0
accept 5 "23-Oct-17" -> 4.6.2
accept 6 "05-Feb-20" -> 4.8.0
accept 7 "30-Jan-22" -> 4.9.0
accept 8 "20-Aug-23" -> 4.9.1
refuse "# GNU Screen version 4 configuration"
