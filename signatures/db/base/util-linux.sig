# SPDX-License-Identifier: CC0-1.0
component  util-linux
type       application
purl       pkg:generic/util-linux@{version}
cpe        cpe:2.3:a:kernel:util-linux:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:linux:util-linux:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:andries_brouwer:util-linux:{version}:*:*:*:*:*:*:*
supplier   util-linux project
license    GPL-2.0-or-later AND LGPL-2.1-or-later AND BSD-3-Clause
url        website https://www.kernel.org/pub/linux/utils/util-linux/
url        vcs https://github.com/util-linux/util-linux
alias      util_linux util-linux-ng libblkid libmount libuuid libsmartcols libfdisk bsdutils eject

rule 1 banner rodata "{start}util-linux {dotted}{end}"
rule 2 banner rodata "{start}util-linux-ng {dotted}{end}"
rule 3 banner rodata "# sfdisk: util-linux {dotted}\n"
rule 4 soname "libblkid.so.1"
rule 5 soname "libmount.so.1"
rule 6 soname "libuuid.so.1"
rule 7 soname "libsmartcols.so.1"
rule 8 soname "libfdisk.so.1"
rule 9 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" needs 4,5,7,8,12,13,14,15
rule 10 lone "2.{minor}" version "2.{minor}" needs 4,5,7,8,12,13,14,15 >=2.13
rule 11 symbols uuid_generate_time_safe uuid_generate_random uuid_unparse_lower uuid_parse_range
rule 12 symbols blkid_do_safeprobe blkid_new_probe_from_filename blkid_probe_lookup_value
rule 13 symbols mnt_context_do_mount mnt_table_parse_fstab mnt_new_context
rule 14 symbols scols_new_table scols_table_new_column scols_print_table
rule 15 symbols fdisk_new_context fdisk_assign_device fdisk_write_disklabel
rule 16 symbols uuid_generate_time uuid_generate_random uuid_unparse_lower uuid_type
rule 17 banner rodata "{start}util-linux 2.{minor}-rc{d}{end}" version "2.{minor}"
# as every program prints its version
rule 18 strings rodata "%s from %s\n" needs 1
accept 1 "\0util-linux 2.38.1\0" -> 2.38.1
accept 2 "\0util-linux-ng 2.17.2\0" -> 2.17.2
accept 3 "# sfdisk: util-linux 2.41.5\n" -> 2.41.5
accept 4 "libblkid.so.1" -> -
accept 5 "libmount.so.1" -> -
accept 6 "libuuid.so.1" -> -
accept 7 "libsmartcols.so.1" -> -
accept 8 "libfdisk.so.1" -> -
accept 9 "2.38.1" -> 2.38.1
accept 10 "2.40" -> 2.40
accept 11 "uuid_generate_time_safe uuid_generate_random uuid_unparse_lower uuid_parse_range" -> -
accept 12 "blkid_do_safeprobe blkid_new_probe_from_filename blkid_probe_lookup_value" -> -
accept 13 "mnt_context_do_mount mnt_table_parse_fstab mnt_new_context" -> -
accept 14 "scols_new_table scols_table_new_column scols_print_table" -> -
accept 15 "fdisk_new_context fdisk_assign_device fdisk_write_disklabel" -> -
accept 16 "uuid_generate_time uuid_generate_random uuid_unparse_lower uuid_type" -> -
accept 17 "\0util-linux 2.36-rc1\0" -> 2.36
accept 18 "%s from %s\n" -> -
refuse "fdisk from util-linux or sfdisk"
refuse "{\"type\":\"deb\",\"os\":\"Debian\",\"name\":\"util-linux\",\"version\":\"2.41.5-0+deb13u1\"}"
refuse "requires util-linux 2.20 or newer"
