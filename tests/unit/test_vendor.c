/* SPDX-License-Identifier: Apache-2.0 */
/* Vendor containers and their like: what the samples' expect.tsv cannot say. */
#include <criterion/criterion.h>
#include <stdio.h>

#include "extractors/vendor/vendor.h"
#include "tests/record.h"

static void attribute_is(const char *sample, const char *key, const char *value)
{
	struct blob *blob = record_sample(sample);
	struct record r;
	char format[64];

	snprintf(format, sizeof(format), "%.*s", (int)strcspn(sample, "/"), sample);
	cr_assert_eq(record_run(&r, format, blob_bytes(blob)), OK);
	cr_assert(record_attribute(&r, key), "%s: %s", sample, key);
	cr_assert_str_eq(record_attribute(&r, key), value);
	record_finish(&r);
	blob_unref(blob);
}

Test(vendor, attributes)
{
	attribute_is("tplink_v1/good-stock", "tplink.vendor", "TP-LINK Technologies");
	attribute_is("tplink_v1/good-stock", "tplink.version", "ver. 1.0");
	attribute_is("chk/good-two", "chk.board", "U12H072T00_NETGEAR");
	attribute_is("seama/good-seal", "seama.meta", "signature=wrgac02_dlob.hans_dir850l");
	attribute_is("bcm_u2nd/good-u2nd", "bcm_u2nd.version", "4.20.6");
	attribute_is("xiaomi_hdr2/good-two", "xiaomi.device", "RA70");
	attribute_is("xiaomi_hdr2/good-two", "xiaomi.region", "EU");
	attribute_is("android_boot/good-2", "android.os_version", "11.0.0");
	attribute_is("android_boot/good-2", "android.patch_level", "2020-09");
	attribute_is("android_boot_v3/good-4", "android.cmdline", "console=ttyS0");
	attribute_is("esp_image/good-application", "esp.project", "network_adapter");
	attribute_is("jboot/good-image", "jboot.rom_id", "DLK6E3803001");
	attribute_is("dkbs/good-little-endian", "dkbs.version", "v1.13");
	attribute_is("encrpted_img/good-blocks", "encrpted_img.version", "V1.0.5.1");
	attribute_is("alpha_encimg/good-dir842", "alpha_encimg.product", "DIR-842 C1, C2");
	attribute_is("wrgg/good-encrypted", "wrgg.model", "dap2610");
	attribute_is("senao/good-1-combo", "senao.model", "ENS620");
	attribute_is("buffalo/good-long", "buffalo.version", "1.65");
	attribute_is("dlink_tlv/good-cbc", "dlink_tlv.model", "DWL-6610AP");
	attribute_is("sercomm_crypto/good-long-id", "sercomm.version", "1.0.01");
	attribute_is("linksys/good-trailer", "linksys.model", "MX4200");
	attribute_is("srec/good-s3", "srec.name", "hello");
	attribute_is("tplink_safeloader/good-five", "tplink.vendor",
		     "CPE510(TP-LINK|UN|N300-5):1.0");
	attribute_is("tplink_safeloader/good-five", "tplink.version", "1.3.2");
	attribute_is("tplink_safeloader/good-five", "tplink.date", "2020-11-09");
	attribute_is("tplink_safeloader/good-five", "tplink.device",
		     "CPE210(TP-LINK|UN|N300-2):1.0");
	attribute_is("tplink_safeloader/good-text", "tplink.version", "soft_ver:1.0.0\n");
	attribute_is("npk/good-files", "npk.name", "routing");
	attribute_is("npk/good-files", "npk.version", "2.9.27");
	attribute_is("pjl/good-two", "pjl.model", "HP LaserJet 500");
	attribute_is("pjl/good-two", "pjl.version", "20150112");
	attribute_is("program_store/good-lzma", "program_store.name", "program_store.bin");
	attribute_is("program_store/good-lzma", "program_store.version", "1.2");
	attribute_is("maxlinear/good-2", "maxlinear.date", "2023-03-14");
	attribute_is("hwnp/good-three", "hwnp.products", "494|4B4|COMMON|");
	attribute_is("econet/good-both", "econet.name", "Vigor167");
	attribute_is("lxl/good-1", "lxl.board", "XBR-4500");
}

/* A wrong checksum is that of one part: the other is good. */
Test(vendor, one_part_is_corrupt)
{
	struct blob *blob = record_sample("chk/bad-rootfs-sum");
	struct record r;

	cr_assert_eq(record_run(&r, "chk", blob_bytes(blob)), ERR_CORRUPT);
	cr_assert_eq(record_find(&r, "kernel")->entry.status, OK);
	cr_assert_eq(record_find(&r, "rootfs")->entry.status, ERR_CORRUPT);
	record_finish(&r);
	blob_unref(blob);
}

/* What sysupgrade appends is not the container's, and its MD5 does not cover it. */
Test(vendor, trailer_is_left_out)
{
	struct blob *blob = record_sample("tplink_v1/good-trailer");
	struct record r;

	cr_assert_eq(record_run(&r, "tplink_v1", blob_bytes(blob)), OK);
	cr_assert_eq(r.in.len, blob_bytes(blob).len - 32);
	record_finish(&r);
	blob_unref(blob);
}

/* Content that no key decrypts is passed on as it is, and says so. */
Test(vendor, encrypted_content_stays)
{
	struct blob *blob = record_sample("shrs/unsupported-key");
	struct record r;

	cr_assert_eq(record_run(&r, "shrs", blob_bytes(blob)), ERR_ENCRYPTED);
	cr_assert_eq(record_find(&r, "image")->entry.status, ERR_ENCRYPTED);
	cr_assert(bytes_equal(buf_bytes(&record_find(&r, "image")->body),
			      bytes_from(blob_bytes(blob), 0x6dc)));
	record_finish(&r);
	blob_unref(blob);
}

Test(vendor, byte_order_of_a_size)
{
	struct bytes in = { (const uint8_t *)"\0\0\1\0\0\0\0\0", 8 };
	static const uint8_t room[0x10004] = { 0, 0, 1, 0 };

	cr_assert(vendor_big_endian((struct bytes){ (const uint8_t *)"\0\0\1\2", 4 }, 0));
	cr_assert_not(vendor_big_endian((struct bytes){ (const uint8_t *)"\2\1\0\0", 4 }, 0));
	cr_assert(vendor_big_endian(in, 0)); /* 256 is nearer than 65536 to what there is */
	cr_assert_not(vendor_big_endian((struct bytes){ room, sizeof(room) }, 0));
	cr_assert_not(vendor_big_endian(in, 5));
}

/* What lies inside the kernel is not a rootfs; the engine searches the bytes behind the kernel. */
Test(vendor, overlapping_part_is_left_out)
{
	struct blob *blob = record_sample("tplink_v1/good-overlap");
	struct record r;

	cr_assert_eq(record_run(&r, "tplink_v1", blob_bytes(blob)), OK);
	cr_assert(record_find(&r, "kernel"));
	cr_assert_not(record_find(&r, "rootfs"));
	record_finish(&r);
	blob_unref(blob);
}

/* A segment that is whole in a cut image is whole, the one that was cut is not. */
Test(vendor, cut_esp_image)
{
	struct blob *blob = record_sample("esp_image/bad-cut");
	struct record r;

	cr_assert_eq(record_run(&r, "esp_image", blob_bytes(blob)), ERR_TRUNCATED);
	cr_assert_eq(record_find(&r, "1-3fc97570")->entry.status, OK);
	cr_assert_eq(record_find(&r, "2-42000020")->entry.status, ERR_TRUNCATED);
	record_finish(&r);
	blob_unref(blob);
}

/* Bytes that a hostile table gives to many parts are given to one of them. */
Test(vendor, parts_share_no_bytes)
{
	struct blob *hwnp = record_sample("hwnp/good-three");
	struct bytes in = blob_bytes(hwnp);
	static uint8_t copy[8192];
	struct record r;
	size_t total = 0;

	in = bytes_head(in, sizeof(copy));
	memcpy(copy, in.ptr, in.len);
	for (unsigned i = 0; i < 3; i++)
		memcpy(copy + 36 + 64 + 360 * i + 8, "\0\0\0\0\xa0\x0f\0", 8);
	cr_assert_eq(record_run(&r, "hwnp", bytes_of(copy, in.len)), ERR_CORRUPT);
	for (size_t i = 0; i < r.count; i++)
		total += r.entries[i].body.len;
	cr_assert_leq(total, in.len);
	record_finish(&r);
	blob_unref(hwnp);
}
