# SPDX-License-Identifier: CC0-1.0
component  psad
type       application
purl       pkg:generic/psad@{version}
supplier   Michael Rash
license    GPL-2.0-or-later
url        website https://www.cipherdyne.org/psad/
url        vcs https://github.com/mrash/psad

rule 1 strings rodata "kmsgsd - separates iptables messages from all other kernel messages\n"
rule 2 strings rodata "[*] find_char_var(): the config line for %s is too long.  Exiting.\n"
rule 3 banner text "my $version = '{version}';" needs 4
rule 4 strings text "# File: psad"

accept 1 "kmsgsd - separates iptables messages from all other kernel messages\n" -> -
accept 2 "[*] find_char_var(): the config line for %s is too long.  Exiting.\n" -> -
accept 3 "my $version = '2.4.6';" -> 2.4.6
accept 4 "# File: psad" -> -
refuse "psad 2.4.6"
