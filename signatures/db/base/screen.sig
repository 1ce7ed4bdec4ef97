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
accept 1 "Screen version %s\0GNU Screen version %v" -> -
accept 2 "-v            Print \"Screen version %s\"." -> -
refuse "# GNU Screen version 4 configuration"
