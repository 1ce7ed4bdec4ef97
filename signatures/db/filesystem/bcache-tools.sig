# SPDX-License-Identifier: CC0-1.0
component  bcache-tools
type       application
purl       pkg:generic/bcache-tools@{version}
supplier   Kent Overstreet
license    GPL-2.0-only
url        website https://bcache.evilpiepirate.org/
alias      make-bcache

# The tools do not say their version; "version" in their output is that of the format on disk.
rule 1 strings rodata "Device %s already has a non-bcache superblock, remove it using wipefs and wipefs -a\n"
rule 2 strings rodata "Usage: bcache-super-show [-f] <device>\n"
rule 3 strings rodata "%s: UUID=\"\" TYPE=\"bcache\"\n"
rule 4 strings rodata "bcache-register takes exactly one argument\n"

accept 1 "Device %s already has a non-bcache superblock, remove it using wipefs and wipefs -a\n" -> -
accept 2 "Usage: bcache-super-show [-f] <device>\n" -> -
accept 3 "%s: UUID=\"\" TYPE=\"bcache\"\n" -> -
accept 4 "bcache-register takes exactly one argument\n" -> -
refuse "bcache-tools 1.0.8"
