# SPDX-License-Identifier: CC0-1.0
component  dosfstools
type       application
purl       pkg:generic/dosfstools@{version}
cpe        cpe:2.3:a:dosfstools_project:dosfstools:{version}:*:*:*:*:*:*:*
supplier   dosfstools project
license    GPL-3.0-or-later
url        vcs https://github.com/dosfstools/dosfstools
alias      mkfs.fat fsck.fat mkdosfs dosfsck

rule 1 banner rodata "mkfs.fat {dotted} ({year}-"
rule 2 banner rodata "fsck.fat {dotted} ({year}-"
rule 3 banner rodata "fatlabel {dotted} ({year}-"
rule 4 strings rodata "mkfs.fat " "Attempting to create a too large filesystem"
rule 5 banner rodata "mkdosfs {dotted} ({d}"
rule 6 banner rodata "dosfsck {dotted}, "
accept 1 "mkfs.fat 4.2 (2021-01-31)\n" -> 4.2
accept 2 "fsck.fat 4.2 (2021-01-31)\n" -> 4.2
accept 3 "fatlabel 4.2 (2021-01-31)\n" -> 4.2
accept 4 "mkfs.fat \0Attempting to create a too large filesystem" -> -
accept 5 "mkdosfs 3.0.9 (31 Jan 2010)" -> 3.0.9
accept 6 "dosfsck 3.0.9, 31 Jan 2010, FAT32, LFN" -> 3.0.9
refuse "mkfs.vfat [-v] [-n LABEL] BLOCKDEV [KBYTES]"
refuse "mkfs.fat -F 32"
