# SPDX-License-Identifier: CC0-1.0
component  fstools
type       application
purl       pkg:generic/fstools@{version}
supplier   OpenWrt
license    GPL-2.0-only
url        website https://openwrt.org/
url        vcs https://git.openwrt.org/project/fstools.git
alias      libfstools mount_root block-mount

rule 1 soname "libfstools.so"
rule 2 symbols mount_extroot find_mount_point ramoverlay
rule 3 strings rodata "This will erase all settings and remove any installed packages. Are you sure? [N/y]" "%s is mounted as %s, only erasing files"
rule 4 strings rodata "%s - marking with 0x%08x" "no rootfs_data was found"
rule 5 strings rodata "mounting /dev/root" "libfstools.so"

accept 1 "libfstools.so" -> -
accept 2 "mount_extroot find_mount_point ramoverlay" -> -
accept 3 "This will erase all settings and remove any installed packages. Are you sure? [N/y]\n\0%s is mounted as %s, only erasing files\n" -> -
accept 4 "%s - marking with 0x%08x\n\0no rootfs_data was found\n" -> -
accept 5 "mounting /dev/root\n\0libfstools.so" -> -
refuse "/sbin/mount_root done"

