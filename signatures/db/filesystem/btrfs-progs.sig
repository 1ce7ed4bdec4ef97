# SPDX-License-Identifier: CC0-1.0
component  btrfs-progs
type       application
purl       pkg:generic/btrfs-progs@{version}
supplier   btrfs-progs project
license    GPL-2.0-only
url        website http://btrfs.wiki.kernel.org/
url        vcs https://git.kernel.org/pub/scm/linux/kernel/git/kdave/btrfs-progs.git
alias      btrfs mkfs.btrfs btrfsck libbtrfs0

rule 1 banner rodata "{start}btrfs-progs v{version}{end}"
rule 2 strings rodata "btrfs [global options] <group> [<group>...] <command> [options] [<args>]\n"
rule 3 strings rodata "mkfs.btrfs [options] <dev> [<dev...>]"

accept 1 "btrfs-progs v6.14" -> 6.14
accept 2 "btrfs [global options] <group> [<group>...] <command> [options] [<args>]\n" -> -
accept 3 "mkfs.btrfs [options] <dev> [<dev...>]" -> -
refuse "This kernel needs btrfs-progs v4.0 or later"
