# SPDX-License-Identifier: CC0-1.0
component  nilfs-utils
type       application
purl       pkg:generic/nilfs-utils@{version}
supplier   NILFS project
license    GPL-2.0-or-later
url        website https://nilfs.sourceforge.io/en/
url        vcs https://github.com/nilfs-dev/nilfs-utils
alias      nilfs-tools

rule 1 soname "libnilfs.so.{soversion}"
rule 2 soname "libnilfsgc.so.{soversion}"
rule 3 soname "libnilfscleaner.so.{soversion}"
rule 4 strings rodata "cannot get checkpoint number from protection period (%llu): %m"
rule 5 strings rodata "cannot open NILFS on %s"
rule 6 strings rodata "Usage: nilfs-tune [-h] [-l] [-i interval] [-L volume_name]\n"
rule 7 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" needs 4,5,6

accept 1 "libnilfs.so.0" -> -
accept 2 "libnilfsgc.so.0" -> -
accept 3 "libnilfscleaner.so.0" -> -
accept 4 "cannot get checkpoint number from protection period (%llu): %m" -> -
accept 5 "cannot open NILFS on %s" -> -
accept 6 "Usage: nilfs-tune [-h] [-l] [-i interval] [-L volume_name]\n" -> -
accept 7 "2.2.9" -> 2.2.9
refuse "mkfs.nilfs2 (nilfs-utils 2.2.9)"
