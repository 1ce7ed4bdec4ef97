# SPDX-License-Identifier: CC0-1.0
component  xfsprogs
type       application
purl       pkg:generic/xfsprogs@{version}
cpe        cpe:2.3:a:sgi:xfsprogs:{version}:*:*:*:*:*:*:*
supplier   XFS project
license    GPL-2.0-only
url        website https://xfs.wiki.kernel.org/
url        vcs https://git.kernel.org/pub/scm/fs/xfs/xfsprogs-dev.git
alias      mkfs.xfs xfs_repair xfs_growfs xfs_db xfs_io

rule 1 strings rodata "Usage: %s\n/* blocksize */\t\t[-b size=num]\n"
rule 2 strings rodata "re-running xfs_repair.  If you are unable to mount the filesystem, then use\n"
rule 3 strings rodata "Usage: %s [options] mountpoint\n\nOptions:\n\t-d          grow data/metadata section\n"
rule 4 strings rodata "xfs_fsr -m %s -t %lld -f %s ...\n"
rule 5 lone "{major1}.{minor}.{patch}" needs 1,2,3,4 >=2.0
rule 6 soname "libhandle.so.{soversion}"

accept 1 "Usage: %s\n/* blocksize */\t\t[-b size=num]\n" -> -
accept 2 "re-running xfs_repair.  If you are unable to mount the filesystem, then use\n" -> -
accept 3 "Usage: %s [options] mountpoint\n\nOptions:\n\t-d          grow data/metadata section\n" -> -
accept 4 "xfs_fsr -m %s -t %lld -f %s ...\n" -> -
accept 5 "6.13.0" -> 6.13.0
accept 6 "libhandle.so.1" -> -
refuse "mkfs.xfs -f /dev/sda1"
