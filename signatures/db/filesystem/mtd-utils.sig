# SPDX-License-Identifier: CC0-1.0
component  mtd-utils
type       application
purl       pkg:generic/mtd-utils@{version}
supplier   mtd-utils project
license    GPL-2.0-or-later
url        website http://www.linux-mtd.infradead.org/
url        vcs git://git.infradead.org/mtd-utils.git
alias      mtd_utils ubi-utils

rule 1 strings rodata "%s (mtd-utils) %s\n"
rule 2 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" needs 1,9
rule 3 banner rodata "{start}ubinfo version {dotted} - a tool to print UBI information."
rule 4 banner rodata "{start}ubiattach version {dotted} - a tool to attach MTD device to UBI."
rule 5 banner rodata "{start}ubiformat version {dotted} - a tool to format MTD devices and flash UBI images"
rule 6 banner rodata "{start}ubimkvol version {dotted} - a tool to create UBI volumes."
rule 7 banner rodata "{start}ubiupdatevol version {dotted} - a tool to write data to UBI volumes."
rule 8 banner rodata "{start}ubi{word} version {dotted} - a tool to "
rule 9 strings rodata "%1$s version %2$s - a tool to print MTD information.\n"
rule 10 strings rodata "this library was made for UBI version %d, but UBI version %d is detected"
rule 11 filename "flash_otp_info"
rule 12 filename "flash_otp_dump"
rule 13 filename "flash_otp_write"
rule 14 filename "flash_otp_lock"
rule 15 filename "flash_otp_erase"
rule 16 strings rodata "usage: %1$s info <device>\n       %1$s read <device>"
rule 17 filename "nandflipbits"
rule 18 filename "doc_loadbios"
rule 19 filename "docfdisk"
rule 20 filename "nftldump"
rule 21 strings rodata "usage: %s <host> <port> <image> <erasesize> [<tx_rate>]\n"
rule 22 strings rodata "usage: %s <host> <port> <mtddev>\n"
rule 23 filename "jffs2dump"
rule 24 banner rodata "{start}ubidetach version {dotted} - tool to remove UBI devices"
rule 25 filename "mtdpart"
rule 26 lone "1.{minor1}.{patch}" version "1.{minor}.{patch}" needs 1 >=1.4
rule 27 strings rodata "fec_init() failed" "Decoded in %ld.%06lds"

accept 1 "%s (mtd-utils) %s\n" -> -
accept 2 "2.1.5" -> 2.1.5
accept 3 "ubinfo version 2.1.5 - a tool to print UBI information." -> 2.1.5
accept 4 "ubiattach version 2.1.5 - a tool to attach MTD device to UBI." -> 2.1.5
accept 5 "ubiformat version 2.1.5 - a tool to format MTD devices and flash UBI images" -> 2.1.5
accept 6 "ubimkvol version 2.1.5 - a tool to create UBI volumes." -> 2.1.5
accept 7 "ubiupdatevol version 2.1.5 - a tool to write data to UBI volumes." -> 2.1.5
accept 8 "ubirsvol version 2.1.5 - a tool to resize UBI volumes." -> 2.1.5
accept 9 "%1$s version %2$s - a tool to print MTD information.\n" -> -
accept 10 "%s: error!: this library was made for UBI version %d, but UBI version %d is detected\n" -> -
accept 11 "flash_otp_info" -> -
accept 12 "flash_otp_dump" -> -
accept 13 "flash_otp_write" -> -
accept 14 "flash_otp_lock" -> -
accept 15 "flash_otp_erase" -> -
accept 16 "usage: %1$s info <device>\n       %1$s read <device> <offset> <len> <dest-filename>\n" -> -
accept 17 "nandflipbits" -> -
accept 18 "doc_loadbios" -> -
accept 19 "docfdisk" -> -
accept 20 "nftldump" -> -
accept 21 "usage: %s <host> <port> <image> <erasesize> [<tx_rate>]\n" -> -
accept 22 "usage: %s <host> <port> <mtddev>\n" -> -
accept 23 "jffs2dump" -> -
accept 24 "ubidetach version 2.1.5 - tool to remove UBI devices (detach MTD devices from UBI)" -> 2.1.5
accept 25 "mtdpart" -> -
accept 26 "1.5.2" -> 1.5.2
accept 27 "fec_init() failed\n\0Decoded in %ld.%06lds\n" -> -
refuse "UBI device number 0, total 2048 LEBs"
refuse "attach to UBI with ubiattach from mtd-utils 1.5"
