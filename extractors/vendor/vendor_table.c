/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Vendor headers, one row each. A new one is a row, a word in extractors/meson.build and samples.
 *
 * Sources: OpenWrt, firmware-utils (mktplinkfw, mktplinkfw2, mkchkimg, seama, addpattern,
 * xiaomifw, mkdlinkfw, lxlfw, zytrx); binwalk (DKBS, PaCkImG, IMG0); fact_extractor (bgn,
 * draytek_vigor_167, avm_sqfs_fake); Android, system/tools/mkbootimg bootimg.h; Realtek, bootcode
 * rtk.h; Rockchip, rkrom.h of rockchip-mkbootimg; U-Boot, tools/mtk_image.h; osm0sis, mkmtkhdr;
 * BANG (anjvision).
 */
#include "extractors/vendor/row.h"
#include "extractors/vendor/vendor.h"

#define ROW(...) EXTRACTOR_ROW(vendor, __VA_ARGS__)

/* clang-format off */
ROW(tplink_v1, "firmware of TP-Link routers, header 1",
	"a rootfs said to lie inside the kernel is searched for instead",
	.magic = { { "\1\0\0\0TP-LINK Tech", 16, 0 }, { "\1\0\0\0OpenWrt", 12, 0 } },
	.big_endian = true,
	.header = { .plus = 0x200 }, .header_max = 0x200,
	.total = { 0x7c, 4, 0 }, .room = true,
	.part = {
		{ "kernel", { 0x80, 4, 0 }, { 0x84, 4, 0 }, 0, false },
		{ "rootfs", { 0x88, 4, 0 }, { 0x8c, 4, 0 }, 0, false },
		{ "bootloader", { 0x90, 4, 0 }, { 0x94, 4, 0 }, 0, false },
	},
	.field = {
		{ "tplink.vendor", 0x04, 24, VENDOR_TEXT },
		{ "tplink.version", 0x1c, 36, VENDOR_TEXT },
		{ "tplink.hardware", 0x40, 4, VENDOR_NUMBER },
		{ "tplink.revision", 0x44, 4, VENDOR_NUMBER },
		{ "tplink.load", 0x74, 4, VENDOR_NUMBER },
		{ "tplink.entry", 0x78, 4, VENDOR_NUMBER },
	},
	.sum = { { VENDOR_MD5_TPLINK, VENDOR_REST, 0x4c, 0, "the MD5 of the container" } },
);

ROW(tplink_v2, "firmware of TP-Link routers, headers 2 and 3", "",
	.magic = { { "\2\0\0\0ver. ", 9, 0 }, { "\3\0\0\0ver. ", 9, 0 } },
	.big_endian = true,
	.header = { .plus = 0x200 }, .header_max = 0x200,
	.total = { 0x70, 4, 0 }, .room = true,
	.part = {
		{ "kernel", { 0x74, 4, 0 }, { 0x78, 4, 0 }, 0, false },
		{ "rootfs", { 0x7c, 4, 0 }, { 0x80, 4, 0 }, 0, false },
		{ "bootloader", { 0x84, 4, 0 }, { 0x88, 4, 0 }, 0, false },
	},
	.field = {
		{ "tplink.version", 0x04, 48, VENDOR_TEXT },
		{ "tplink.hardware", 0x34, 4, VENDOR_NUMBER },
		{ "tplink.revision", 0x38, 4, VENDOR_NUMBER },
		{ "tplink.load", 0x68, 4, VENDOR_NUMBER },
		{ "tplink.entry", 0x6c, 4, VENDOR_NUMBER },
	},
	.sum = { { VENDOR_MD5_TPLINK, VENDOR_REST, 0x40, 0, "the MD5 of the container" } },
);

ROW(tplink_rtos, "firmware of TP-Link's VxWorks devices (IMG0)",
	"the partitions inside are searched for; "
	"the MD5 is not verified: its salt is that of the model",
	.magic = { { "IMG0", 4, 20 } },
	.also = { "\0", 1, 0 }, /* the highest byte of a length; then an MD5 */
	.big_endian = true,
	.bits = 8,
	.header = { .plus = 0x94 }, .header_min = 0x94, .header_max = 0x94,
	.total = { 24, 4, 20 },
	.part = { { .name = "image", .size = { 24, 4, 20 - 0x94 } } },
	.field = {
		{ "tplink.model", 28, 2, VENDOR_NUMBER },
		{ "tplink.revision", 30, 1, VENDOR_NUMBER },
	},
);

ROW(econet, "firmware of routers with EcoNet chips (TP-Link TX6610, DrayTek Vigor 167)",
	"a rootfs at its place in flash is searched for instead",
	.magic = { { "2RDH", 4, 0 } },
	.also = { "\0\0\1\0", 4, 4 },
	.big_endian = true,
	.header = { 4, 4, 0 }, .header_min = 256, .header_max = 256,
	.total = { 8, 4, 0 },
	.part = {
		{ .name = "kernel", .size = { 0x50, 4, 0 } },
		{ .name = "rootfs", .size = { 0x54, 4, 0 } },
	},
	.field = {
		{ "econet.name", 0x10, 32, VENDOR_TEXT },
		{ "econet.version", 0x30, 32, VENDOR_TEXT },
		{ "econet.model", 0x5c, 32, VENDOR_TEXT },
	},
	.sum = { { VENDOR_CRC32, VENDOR_REST, 12, 256, "the CRC-32 of the container" } },
);

/* the header of EcoNet with ZyXEL's own fields behind it; U-Boot calls it a TRX */
ROW(zyxel_trx, "firmware of ZyXEL routers with MediaTek chips (NR7101, LTE3301-PLUS)",
	"the sum of the kernel is of a kind that nobody knows",
	.magic = { { "0RDH\0\0\1\x7c", 8, 0 } },
	.big_endian = true,
	.header = { .plus = 0x17c }, .header_max = 0x17c,
	.total = { 8, 4, 0 },
	.part = {
		{ .name = "kernel", .size = { 0x50, 4, 0 } },
		{ .name = "rootfs", .size = { 0x54, 4, 0 } },
	},
	.field = {
		{ "zyxel_trx.chip", 0x104, 8, VENDOR_TEXT },
		{ "zyxel_trx.board", 0x10c, 16, VENDOR_TEXT },
		{ "zyxel_trx.version", 0x128, 32, VENDOR_TEXT },
	},
	.sum = {
		{ VENDOR_CRC32, VENDOR_HEADER, 0x174, 0, "the CRC-32 of the header" },
		{ VENDOR_CRC32, VENDOR_REST, 12, 0x17c, "the CRC-32 of the container" },
	},
);

ROW(lxl, "firmware of Luxul routers",
	"has no checksum; signatures are not verified",
	.magic = { { "LXL#", 4, 0 } },
	.bits = 40,
	.version = { 4, 4, 0 }, .version_max = 3,
	/* with the certificate and the signature of version 3 */
	.header = { 8, 4, 0 }, .header_min = 12, .header_max = 16384,
	.part = { { .name = "image", .to_end = true } },
	.field = {
		{ "lxl.version", 4, 4, VENDOR_NUMBER },
		{ "lxl.board", 16, 16, VENDOR_TEXT },
	},
);

ROW(avm_fake_squashfs, "empty squashfs header before the file system of AVM devices", "",
	.magic = { { "sqsh\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 31, 0 } },
	.bits = 8,
	.header = { .plus = 256 }, .header_max = 256,
	.part = { { .name = "filesystem", .to_end = true } },
);

ROW(chk, "firmware of Netgear routers", "",
	.magic = { { "\x2a\x23\x24\x5e", 4, 0 } },
	.big_endian = true,
	.header = { 0x04, 4, 0 }, .header_min = 40, .header_max = 1024,
	.part = {
		{ "kernel", { 0 }, { 0x18, 4, 0 }, 0, false },
		{ "rootfs", { 0 }, { 0x1c, 4, 0 }, 0, false },
	},
	.field = { { "chk.board", 0x28, 0, VENDOR_TEXT } },
	.sum = {
		{ VENDOR_NETGEAR, VENDOR_HEADER, 0x24, 0, "the checksum of the header" },
		{ VENDOR_NETGEAR, VENDOR_PART, 0x10, 0, "the checksum of the kernel" },
		{ VENDOR_NETGEAR, VENDOR_PART, 0x14, 1, "the checksum of the rootfs" },
	},
);

ROW(seama, "firmware of D-Link and other Alpha Networks routers (also DLOB)", "",
	.magic = { { "\x5e\xa3\xa4\x17", 4, 0 }, { "\x17\xa4\xa3\x5e", 4, 0 } },
	.big_endian = true, .both_orders = true, .bits = 8,
	.header = { 0x06, 2, 12 }, .header_max = 4096, .option_at = 8, .option_len = 16,
	.part = { { "image", { 0 }, { 0x08, 4, 0 }, 0, false } },
	.field = { { "seama.meta", 12, 0, VENDOR_TEXT } },
	.sum = { { VENDOR_MD5, VENDOR_PART, 12, 0, "the MD5 of the image" } },
);

ROW(bcm_u2nd, "header before the TRX of Broadcom routers (Linksys and others)", "",
	.magic = { { "U2ND", 4, 14 } }, .also = { "HDR0", 4, 32 },
	.header = { .plus = 32 }, .header_max = 32,
	.part = { { "trx", { 0 }, { 36, 4, 0 }, 0, false } },
	.field = {
		{ "bcm_u2nd.board", 0, 4, VENDOR_TEXT },
		{ "bcm_u2nd.version", 11, 3, VENDOR_DOTTED },
	},
);

ROW(xiaomi_hdr1, "firmware of Xiaomi routers, HDR1", "the signature is not verified",
	.magic = { { "HDR1", 4, 0 } },
	.bits = 8,
	.header = { .plus = 0x30 }, .header_max = 0x30,
	.total = { 4, 4, 272 },
	.part = { { "signature", { 4, 4, 0 }, { 0, 0, 272 }, 0, true } },
	.field = { { "xiaomi.device", 14, 2, VENDOR_NUMBER } },
	.sum = {
		{ VENDOR_CRC32, VENDOR_REST, 8, 12, "the CRC-32 of the container" },
		{ VENDOR_CRC32, VENDOR_BODY, 8, 0, NULL },
	},
	.blobs = { 0x10, 8, 48, "\xbe\xba\0\0", 4, 8, 16, 32 },
);

ROW(xiaomi_hdr2, "firmware of Xiaomi routers, HDR2", "the signature is not verified",
	.magic = { { "HDR2", 4, 0 } },
	.bits = 8,
	.header = { .plus = 0x50 }, .header_max = 0x50,
	.total = { 4, 4, 272 },
	.part = { { "signature", { 4, 4, 0 }, { 0, 0, 272 }, 0, true } },
	.field = {
		{ "xiaomi.device", 16, 8, VENDOR_TEXT },
		{ "xiaomi.region", 24, 8, VENDOR_TEXT },
	},
	.sum = {
		{ VENDOR_CRC32, VENDOR_REST, 8, 12, "the CRC-32 of the container" },
		{ VENDOR_CRC32, VENDOR_BODY, 8, 0, NULL },
	},
	.blobs = { 0x30, 8, 48, "\xbe\xba\0\0", 4, 8, 16, 32 },
);

ROW(realtek, "kernel of Realtek routers (cs6c, cr6c)", "",
	.magic = { { "cs6c", 4, 0 }, { "cr6c", 4, 0 } },
	.big_endian = true,
	.header = { .plus = 16 }, .header_max = 16,
	.total = { 12, 4, 16 },
	.part = {
		{ "image", { 0 }, { 12, 4, -2 }, 0, false },
		{ "checksum", { 0 }, { 0, 0, 2 }, 0, true },
	},
	.field = {
		{ "realtek.load", 4, 4, VENDOR_NUMBER },
		{ "realtek.flash", 8, 4, VENDOR_NUMBER },
	},
	.sum = { { VENDOR_WORDS, VENDOR_REST, 12, 16, "words that add up to 0" } },
);

ROW(jboot, "part of a D-Link update, header of the JBOOT boot loader", "",
	.magic = { { "BH\2\0\0\0", 6, 64 } }, .also = { "\0\0\0\0\0\0\0\0\0\0\1\0", 12, 16 },
	.header = { .plus = 80 }, .header_max = 80,
	.part = { { "image", { 0 }, { 44, 4, 0 }, 0, false } },
	.field = {
		{ "jboot.rom_id", 0, 12, VENDOR_TEXT },
		{ "jboot.erase", 32, 4, VENDOR_NUMBER },
		{ "jboot.flash", 40, 4, VENDOR_NUMBER },
	},
	.sum = {
		{ VENDOR_JBOOT_HEADER, VENDOR_HEADER, 78, 0, "the checksum of the header" },
		{ VENDOR_JBOOT, VENDOR_PART, 14, 0, "the checksum of the image" },
	},
);

ROW(jboot_stag, "kernel of D-Link routers with JBOOT, STAG header", "",
	.magic = { { "\4\4\x24\x2b", 4, 0 }, { "\xff\4\x24\x2b", 4, 0 } },
	.also = { "\x24\x21", 2, 16 },
	.header = { .plus = 16 }, .header_max = 16,
	.part = { { "image", { 0 }, { 8, 4, 0 }, 0, false } },
	.sum = {
		{ VENDOR_STAG_HEADER, VENDOR_HEADER, 14, 0, "the checksum of the header" },
		{ VENDOR_JBOOT, VENDOR_PART, 12, 0, "the checksum of the image" },
	},
);

ROW(jboot_sch2, "kernel of D-Link routers with JBOOT, SCH2 header",
	"the compression that JBOOT calls jz is not read",
	.magic = {
		{ "\x24\x21\0\2", 4, 0 }, { "\x24\x21\1\2", 4, 0 }, { "\x24\x21\2\2", 4, 0 },
		{ "\x24\x21\3\2", 4, 0 },
	},
	.header = { 36, 2, 0 }, .header_min = 40, .header_max = 40,
	.part = { { "kernel", { 0 }, { 8, 4, 0 }, 0, false } },
	.field = {
		{ "jboot.compression", 2, 1, VENDOR_NUMBER },
		{ "jboot.entry", 4, 4, VENDOR_NUMBER },
		{ "jboot.load", 16, 4, VENDOR_NUMBER },
		{ "jboot.rootfs", 20, 4, VENDOR_NUMBER },
	},
	.sum = {
		{ VENDOR_CRC32_ZLIB, VENDOR_HEADER, 32, 0, "the CRC-32 of the header" },
		{ VENDOR_CRC32_ZLIB, VENDOR_PART, 12, 0, "the CRC-32 of the kernel" },
	},
);

/* the same header as that of wrgg.c, without its magic */
ROW(dkbs, "firmware of D-Link access points, DKBS header", "",
	.magic = { { "_dkbs_", 6, 7 } },
	.order_at = 0x68,
	.header = { .plus = 0xa0 }, .header_max = 0xa0,
	.part = { { "image", { 0 }, { 0x68, 4, 0 }, 0, false } },
	.field = {
		{ "dkbs.board", 0, 32, VENDOR_TEXT },
		{ "dkbs.version", 0x28, 32, VENDOR_TEXT },
		{ "dkbs.device", 0x70, 32, VENDOR_TEXT },
	},
	.sum = { { VENDOR_MD5_WRGG, VENDOR_PART, 0x90, 0, "the MD5 of the image" } },
);

ROW(packimg, "header before the file system of D-Link and other Alpha Networks routers",
	"no checksum is known",
	.magic = { { "--PaCkImGs--", 12, 0 } },
	.order_at = 16,
	.header = { .plus = 32 }, .header_max = 32,
	.part = { { "image", { 0 }, { 16, 4, 0 }, 0, false } },
);

ROW(buffalo_bgn, "container of encrypted firmware of Buffalo routers", "",
	.magic = { { "bgn\0\0\0\0\0", 8, 0 } }, .also = { "start\0", 6, 20 },
	.big_endian = true,
	.header = { .plus = 20 }, .header_max = 20,
	.part = { { "image", { 0 }, { 12, 4, -20 }, 0, false } },
);

ROW(android_boot, "Android boot image, headers 0 to 2",
	"the older form with a device tree table behind the second stage is not recognised",
	.magic = { { "ANDROID!", 8, 0 } },
	.bits = 16,
	.version = { 40, 4, 0 }, .version_min = 0, .version_max = 2,
	.header = { .plus = 1632 }, .header_max = 1632,
	.align = { 36, 4, 0 },
	.part = {
		{ "kernel", { 0 }, { 8, 4, 0 }, 0, false },
		{ "ramdisk", { 0 }, { 16, 4, 0 }, 0, false },
		{ "second", { 0 }, { 24, 4, 0 }, 0, false },
		{ "recovery_dtbo", { 0 }, { 1632, 4, 0 }, 1, false },
		{ "dtb", { 0 }, { 1648, 4, 0 }, 2, false },
	},
	.field = {
		{ "android.header_version", 40, 4, VENDOR_NUMBER },
		{ "android.os_version", 44, 4, VENDOR_ANDROID },
		{ "android.name", 48, 16, VENDOR_TEXT },
		{ "android.cmdline", 64, 512, VENDOR_TEXT },
		{ "android.extra_cmdline", 608, 1024, VENDOR_TEXT },
	},
	.sum = { { VENDOR_ID_ANDROID, VENDOR_SIZED, 576, 0, "the id: the SHA-1 of the parts" } },
);

ROW(android_boot_v3, "Android boot image, headers 3 and 4", "the signature is not verified",
	.magic = { { "ANDROID!", 8, 0 } },
	.bits = 16,
	.version = { 40, 4, 0 }, .version_min = 3, .version_max = 4,
	.header = { 20, 4, 0 }, .header_min = 1580, .header_max = 4096,
	.align = { 0, 0, 4096 },
	.part = {
		{ "kernel", { 0 }, { 8, 4, 0 }, 0, false },
		{ "ramdisk", { 0 }, { 12, 4, 0 }, 0, false },
		{ "signature", { 0 }, { 1580, 4, 0 }, 4, true },
	},
	.field = {
		{ "android.header_version", 40, 4, VENDOR_NUMBER },
		{ "android.os_version", 16, 4, VENDOR_ANDROID },
		{ "android.cmdline", 44, 1536, VENDOR_TEXT },
	},
);

ROW(android_vendor_boot, "Android vendor boot image, headers 3 and 4",
	"the ramdisks of header 4 are one part",
	.magic = { { "VNDRBOOT", 8, 0 } },
	.bits = 16,
	.version = { 8, 4, 0 }, .version_min = 3, .version_max = 4,
	.header = { 2096, 4, 0 }, .header_min = 2108, .header_max = 4096, /* once 2108, now 2112 */
	.align = { 12, 4, 0 },
	.part = {
		{ "vendor_ramdisk", { 0 }, { 24, 4, 0 }, 0, false },
		{ "dtb", { 0 }, { 2100, 4, 0 }, 0, false },
		{ "ramdisk_table", { 0 }, { 2112, 4, 0 }, 4, true },
		{ "bootconfig", { 0 }, { 2124, 4, 0 }, 4, false },
	},
	.field = {
		{ "android.header_version", 8, 4, VENDOR_NUMBER },
		{ "android.cmdline", 28, 2048, VENDOR_TEXT },
		{ "android.name", 2080, 16, VENDOR_TEXT },
	},
);

ROW(rkfw, "firmware of Rockchip chips", "",
	.magic = { { "RKFWf\0", 6, 0 } },
	.header = { .plus = 0x66 }, .header_max = 0x66,
	.part = {
		{ "loader", { 0x19, 4, 0 }, { 0x1d, 4, 0 }, 0, false },
		{ "update", { 0x21, 4, 0 }, { 0x25, 4, 0 }, 0, false },
		{ "checksum", { 0 }, { 0, 0, 32 }, 0, true },
	},
	.field = { { "rkfw.chip", 0x15, 4, VENDOR_NUMBER } },
	.sum = { { VENDOR_MD5_END, VENDOR_REST, 0, 0, "the MD5 of the firmware" } },
);

ROW(bneg, "firmware of Instar cameras", "has no checksum",
	.magic = { { "BNEG", 4, 0 } }, .also = { "\1\0\0\0\2\0\0\0", 8, 4 },
	.header = { .plus = 20 }, .header_max = 20,
	.part = {
		{ "part1", { 0 }, { 12, 4, 0 }, 0, false },
		{ "part2", { 0 }, { 16, 4, 0 }, 0, false },
	},
);

ROW(grain_media, "firmware of Grain Media camera chips", "",
	.magic = { { "\x80ZGM\0\0\0\0", 8, 0 } },
	.big_endian = true,
	.header = { .plus = 256 }, .header_max = 256,
	.part = { { "image", { 0 }, { 8, 4, 0 }, 0, false } },
	.field = { { "grain_media.name", 16, 16, VENDOR_TEXT } },
);

ROW(anjvision, "firmware of Anjvision cameras", "no checksum is known",
	.magic = { { "ANJOY888", 8, 0 } }, .also = { "\3\0\0\0", 4, 16 },
	.header = { 20, 4, 0 }, .header_min = 32, .header_max = 65536,
	.total = { 12, 4, 0 },
	.part = {
		{ .name = "u-boot", .size = { 24, 4, 0 } },
		{ .name = "filesystem", .to_end = true },
	},
);

ROW(mtk_boot, "start of a flash of MediaTek chips, for their boot ROM",
	"the form for raw NAND memory is not recognised: the boot loader in it is searched for",
	.magic = {
		{ "EMMC_BOOT\0", 10, 0 }, { "SF_BOOT\0", 8, 0 }, { "SDMMC_BOOT\0", 11, 0 },
	},
	.also = { "BRLYT\0\0\0", 8, 0x200 },
	.header = { 0x20c, 4, 0 }, .header_min = 0x400, .header_max = 65536,
	.total = { 0x210, 4, 0 },
	.part = { { .name = "preloader", .to_end = true } },
);

ROW(mtk_image, "part of the firmware of MediaTek chips (kernel, ramdisk, LK, logo, modem)",
	"no checksum",
	.magic = { { "\x88\x16\x88\x58", 4, 0 } },
	.also = { "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 16, 496 },
	.header = { .plus = 512 }, .header_max = 512,
	.part = { { .name = "image", .size = { 4, 4, 0 } } },
	.field = {
		{ "mtk_image.name", 8, 32, VENDOR_TEXT },
		{ "mtk_image.load", 40, 4, VENDOR_NUMBER },
	},
);

/* clang-format on */
