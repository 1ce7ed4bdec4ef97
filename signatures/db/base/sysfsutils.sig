# SPDX-License-Identifier: CC0-1.0
component  sysfsutils
type       application
purl       pkg:generic/sysfsutils@{version}
supplier   linux-ras
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        vcs https://github.com/linux-ras/sysfsutils
alias      libsysfs libsysfs2 systool

rule 1 soname "libsysfs.so.{soversion}"
rule 2 strings rodata "Usage: systool [<options> [device]]\n"
rule 3 symbols sysfs_open_device_path sysfs_get_mnt_path sysfs_open_class_device

accept 1 "libsysfs.so.2" -> -
accept 2 "Usage: systool [<options> [device]]\n" -> -
accept 3 "sysfs_open_device_path sysfs_get_mnt_path sysfs_open_class_device" -> -
refuse "Unable to find sysfs mount point"
