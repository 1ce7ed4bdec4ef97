# SPDX-License-Identifier: CC0-1.0
component  f2fs-tools
type       application
purl       pkg:generic/f2fs-tools@{version}
cpe        cpe:2.3:a:f2fs-tools_project:f2fs-tools:{version}:*:*:*:*:*:*:*
supplier   Jaegeuk Kim
license    GPL-2.0-only AND LGPL-2.1-only
url        website https://www.kernel.org/doc/html/latest/filesystems/f2fs.html
url        vcs https://git.kernel.org/pub/scm/linux/kernel/git/jaegeuk/f2fs-tools.git
alias      f2fs_tools libf2fs

rule 1 strings rodata "F2FS-tools: mkfs.f2fs Ver: %s (%s)"
rule 2 strings rodata "Usage: fsck.f2fs [options] device"
rule 3 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1,2
rule 4 soname "libf2fs.so.{soversion}"
rule 5 soname "libf2fs_format.so.{soversion}"
rule 6 strings rodata "f2fscrypt add_key -S salt"
rule 7 strings rodata "Usage: parse.f2fs [options] log_file"
rule 8 symbols f2fs_init_configuration f2fs_get_device_info f2fs_finalize_device
rule 9 filename "f2fs_io"
rule 10 filename "fibmap.f2fs"
accept 1 "\n\tF2FS-tools: mkfs.f2fs Ver: %s (%s)\n\n" -> -
accept 2 "\nUsage: fsck.f2fs [options] device\n" -> -
accept 3 "1.15.0" -> 1.15.0
accept 4 "libf2fs.so.9" -> -
accept 5 "libf2fs_format.so.8" -> -
accept 6 "f2fscrypt add_key -S salt [ -k keyring ] [-v] [-q] [ path ... ]" -> -
accept 7 "Usage: parse.f2fs [options] log_file\n" -> -
accept 8 "f2fs_init_configuration f2fs_get_device_info f2fs_finalize_device" -> -
accept 9 "f2fs_io" -> -
accept 10 "fibmap.f2fs" -> -
refuse "mkfs.f2fs -q -l rootfs_data /dev/loop0"
