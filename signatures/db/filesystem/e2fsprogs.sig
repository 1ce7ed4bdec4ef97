# SPDX-License-Identifier: CC0-1.0
component  e2fsprogs
type       application
purl       pkg:generic/e2fsprogs@{version}
cpe        cpe:2.3:a:e2fsprogs_project:e2fsprogs:{version}:*:*:*:*:*:*:*
supplier   Theodore Ts'o
license    GPL-2.0-only AND LGPL-2.0-only AND MIT AND BSD-3-Clause
url        website http://e2fsprogs.sourceforge.net
url        vcs https://git.kernel.org/pub/scm/fs/ext2/e2fsprogs.git
alias      libext2fs libcom_err libss libe2p e2fslibs

rule 1 banner rodata "{start}EXT2FS Library version {dotted}{end}"
rule 2 soname "libext2fs.so.2"
rule 3 filename "libe2p.so.2.{d}"
rule 4 filename "libss.so.2.{d}"
rule 5 filename "libcom_err.so.2.{d}"
rule 6 symbols ext2fs_open2 ext2fs_close_free ext2fs_new_block2 ext2fs_read_inode_full
rule 7 symbols e2p_feature2string fgetsetversion list_super2
rule 8 symbols ss_create_invocation ss_execute_line ss_listen
rule 9 symbols add_error_table com_err_va set_com_err_gettext
rule 10 strings rodata "e2fsck_allocate_context" "e2fsck_clear_inode"
rule 11 strings rodata "mke2fs %s (%s)\n" "Creating filesystem with %llu %dk blocks and %u inodes\n"
rule 12 strings rodata "tune2fs %s (%s)\n"
rule 13 strings rodata "resize2fs %s (%s)\n"
rule 14 strings rodata "dumpe2fs %s (%s)\n"
rule 15 strings rodata "e2image %s (%s)\n"
rule 16 strings rodata "%s/debugfs-%s.e2undo"
rule 17 strings rodata "e4defrag %s (%s)\n"
rule 18 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 10,11,12,13,14,15,16,17,20,21,22,23,24 >=1.20
rule 19 strings rodata "EXT2FS Library version" "ext2fs_mark_block_bitmap"
rule 20 strings rodata "chattr %s (%s)\n" "while reading flags on %s"
rule 21 strings rodata "lsattr %s (%s)\n" "While reading flags on %s"
rule 22 strings rodata "filefrag %s (%s)\n"
rule 23 strings rodata "mklost+found %s (%s)\n"
rule 24 strings rodata "fuse2fs %s (%s)\n"
rule 25 strings rodata "usage: %s [-c chunksize in kb] [-h] device_name"
rule 26 strings rodata "%s: The -n and -w options are mutually exclusive.\n" "[-b block_size] [-i input_file] [-o output_file]"
rule 27 strings rodata "%s: Not an undo file.\n"
rule 28 strings rodata "Usage: %s [-asv] logfile program\n" "Backgrounding to save %s later\n"
rule 29 filename "e4crypt"
rule 30 filename "e2freefrag"
rule 31 soname "libcom_err.so.2"
rule 32 soname "libss.so.2"
rule 33 soname "libe2p.so.2"
accept 1 "\0EXT2FS Library version 1.47.0\0" -> 1.47.0
accept 2 "libext2fs.so.2" -> -
accept 3 "libe2p.so.2.3" -> -
accept 4 "libss.so.2.0" -> -
accept 5 "libcom_err.so.2.1" -> -
accept 6 "ext2fs_open2 ext2fs_close_free ext2fs_new_block2 ext2fs_read_inode_full" -> -
accept 7 "e2p_feature2string fgetsetversion list_super2" -> -
accept 8 "ss_create_invocation ss_execute_line ss_listen" -> -
accept 9 "add_error_table com_err_va set_com_err_gettext" -> -
accept 10 "e2fsck_allocate_context\0e2fsck_clear_inode\0" -> -
accept 11 "mke2fs %s (%s)\n\0Creating filesystem with %llu %dk blocks and %u inodes\n" -> -
accept 12 "tune2fs %s (%s)\n" -> -
accept 13 "resize2fs %s (%s)\n" -> -
accept 14 "dumpe2fs %s (%s)\n" -> -
accept 15 "e2image %s (%s)\n" -> -
accept 16 "%s/debugfs-%s.e2undo" -> -
accept 17 "e4defrag %s (%s)\n" -> -
accept 18 "1.47.0" -> 1.47.0
accept 19 "EXT2FS Library version\0ext2fs_mark_block_bitmap" -> -
accept 20 "chattr %s (%s)\n\0while reading flags on %s" -> -
accept 21 "lsattr %s (%s)\n\0While reading flags on %s" -> -
accept 22 "filefrag %s (%s)\n" -> -
accept 23 "mklost+found %s (%s)\n" -> -
accept 24 "fuse2fs %s (%s)\n" -> -
accept 25 "usage: %s [-c chunksize in kb] [-h] device_name\n" -> -
accept 26 "%s: The -n and -w options are mutually exclusive.\n\n\0Usage: %s [-b block_size] [-i input_file] [-o output_file] [-svwnfBX]\n" -> -
accept 27 "%s: Not an undo file.\n" -> -
accept 28 "Usage: %s [-asv] logfile program\n\0Backgrounding to save %s later\n" -> -
accept 29 "e4crypt" -> -
accept 30 "e2freefrag" -> -
accept 31 "libcom_err.so.2" -> -
accept 32 "libss.so.2" -> -
accept 33 "libe2p.so.2" -> -
refuse "e2fsck_opts=\"-vtt\""
refuse "Using EXT2FS Library version 1.42"
refuse "libcom_err.so.3"
refuse "chattr [-R] [-v VERSION] [-+=AacDdijsStTu] FILE..."
