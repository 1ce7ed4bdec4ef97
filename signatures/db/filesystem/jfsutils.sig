# SPDX-License-Identifier: CC0-1.0
component  jfsutils
type       application
purl       pkg:generic/jfsutils@{version}
supplier   IBM
license    GPL-3.0-or-later
url        website https://jfs.sourceforge.net/
alias      mkfs.jfs fsck.jfs jfs_fsck jfs_debugfs jfs_tune

rule 1 strings rodata "Emergency help:\n -a                 Automatic repair.\n -f                 Force check even if file system is marked clean.\n -j"
rule 2 strings rodata "JFS external journal created SUCCESSFULLY on %s.\n"
rule 3 strings rodata "jfs_debugfs version %s, %s\n"
rule 4 lone "1.1.{patch}" needs 1,2,3 version "1.1.{patch}"

accept 1 "Emergency help:\n -a                 Automatic repair.\n -f                 Force check even if file system is marked clean.\n -j" -> -
accept 2 "JFS external journal created SUCCESSFULLY on %s.\n" -> -
accept 3 "jfs_debugfs version %s, %s\n" -> -
accept 4 "1.1.15" -> 1.1.15
refuse "JFS1"
