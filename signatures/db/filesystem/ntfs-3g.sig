# SPDX-License-Identifier: CC0-1.0
component  ntfs-3g
type       library
purl       pkg:generic/ntfs-3g@{version}
cpe        cpe:2.3:a:tuxera:ntfs-3g:{version}:*:*:*:*:*:*:*
supplier   Tuxera
license    GPL-2.0-or-later AND LGPL-2.0-or-later
url        website https://github.com/tuxera/ntfs-3g/wiki
url        vcs https://github.com/tuxera/ntfs-3g
alias      ntfs3g libntfs-3g ntfsprogs

# no soname rule: the version is only in the programs, which link the library of the same release
rule 1 filename "libntfs-3g.so.{soversion}"
rule 2 symbols ntfs_inode_open ntfs_attr_pread ntfs_mst_post_read_fixup ntfs_log_handler_outerr
rule 3 strings rodata "%s v%s (libntfs-3g)"
rule 4 strings rodata "HINT: You should be root, or make ntfs-3g setuid root"
rule 5 lone "20{major2}.{minor}.{patch}" version "20{major}.{minor}.{patch}" needs 3,4,6,9
rule 6 strings rodata "Developers' email address: ntfs-3g-devel@lists.sf.net\n"
rule 7 strings rodata "NTFS signature is missing.\n" "ntfs-3g-devel@lists.sf.net"
rule 8 filename "ntfssecaudit"
rule 9 filename "ntfs-3g.probe"
rule 10 filename "lowntfs-3g"
rule 11 filename "ntfsusermap"
accept 1 "libntfs-3g.so.89.0.0" -> -
accept 2 "ntfs_inode_open ntfs_attr_pread ntfs_mst_post_read_fixup ntfs_log_handler_outerr" -> -
accept 3 "%s v%s (libntfs-3g) - Concatenate files and print on the standard output.\n" -> -
accept 4 "HINT: You should be root, or make ntfs-3g setuid root, or load the FUSE\n" -> -
accept 5 "2022.10.3" -> 2022.10.3
accept 6 "Developers' email address: ntfs-3g-devel@lists.sf.net\n" -> -
accept 7 "NTFS signature is missing.\n\0ntfs-3g-devel@lists.sf.net" -> -
accept 8 "ntfssecaudit" -> -
accept 9 "ntfs-3g.probe" -> -
accept 10 "lowntfs-3g" -> -
accept 11 "ntfsusermap" -> -
refuse "mount.ntfs-3g: not found"
refuse "ntfs3: Unknown parameter"
