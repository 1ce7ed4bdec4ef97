# SPDX-License-Identifier: CC0-1.0
component  squashfs-tools
type       application
purl       pkg:generic/squashfs-tools@{version}
cpe        cpe:2.3:a:squashfs-tools_project:squashfs-tools:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:squashfs_project:squashfs:{version}:*:*:*:*:*:*:*
supplier   Phillip Lougher
license    GPL-2.0-or-later
url        vcs https://github.com/plougher/squashfs-tools
alias      squashfs squashfs4 mksquashfs unsquashfs

rule 1 banner rodata "{start}unsquashfs version {dotted} ({year}/"
rule 2 banner rodata "{start}mksquashfs version {dotted} ({year}/"
rule 3 banner rodata "{start}%s version {dotted} ({year}/{d}/{d})\n" needs 6,7
rule 4 banner rodata "The README for the Squash-tools {dotted} release, "
rule 5 banner rodata "The README for the Squashfs-tools {dotted} release, "
rule 6 strings rodata "FATAL ERROR: Failed to read filesystem fragment table"
rule 7 strings rodata "Can't find a valid SQUASHFS superblock on %s\n"
rule 8 banner rodata "{start}mksquashfs version {version} ({year}/"
accept 1 "unsquashfs version 4.5.1 (2022/03/17)" -> 4.5.1
accept 2 "mksquashfs version 4.3 (2014/05/12)\n" -> 4.3
accept 3 "\0%s version 4.6.1 (2023/03/25)\n" -> 4.6.1
accept 4 "The README for the Squash-tools 4.5.1 release, " -> 4.5.1
accept 5 "The README for the Squashfs-tools 4.6.1 release, " -> 4.6.1
accept 6 "FATAL ERROR: Failed to read filesystem fragment table" -> -
accept 7 "Can't find a valid SQUASHFS superblock on %s\n" -> -
accept 8 "mksquashfs version 4.6.1 (2023/03/25)\n" -> 4.6.1
refuse "squashfs: version 4.0 (2009/01/31) Phillip Lougher"
refuse "mksquashfs version 4 is required"
