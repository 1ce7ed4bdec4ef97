# SPDX-License-Identifier: CC0-1.0
component  olsrd
type       application
purl       pkg:generic/olsrd@{version}
supplier   olsr.org
license    BSD-3-Clause

# No Debian package has it: what it prints is known from its published source.
rule 1 banner rodata "{start}olsr.org -{s}{dotted}"

accept 1 "olsr.org -  0.6.6.1-git_0000000-hash_d4ab3ee5d7be44ed" -> 0.6.6.1
refuse "olsrd 0.6.6.1"
