/* SPDX-License-Identifier: Apache-2.0 */
/* Boot containers and partition tables: what the samples' expect.tsv cannot say. */
#include <criterion/criterion.h>
#include <stdlib.h>

#include "analyzer/base/hash.h"
#include "tests/record.h"

Test(containers, uimage_header)
{
	struct blob *blob = record_sample("uimage/good-kernel.uimage");
	struct record r;

	cr_assert_eq(record_run(&r, "uimage", blob_bytes(blob)), OK);
	cr_assert_str_eq(record_attribute(&r, "uimage.name"), "Linux-6.1.1");
	cr_assert_str_eq(record_attribute(&r, "uimage.os"), "linux");
	cr_assert_str_eq(record_attribute(&r, "uimage.arch"), "mips");
	cr_assert_str_eq(record_attribute(&r, "uimage.type"), "kernel");
	cr_assert_str_eq(record_attribute(&r, "uimage.compression"), "none");
	cr_assert_str_eq(record_attribute(&r, "uimage.load"), "0x80000000");
	cr_assert_str_eq(record_attribute(&r, "uimage.entry"), "0x80000400");
	cr_assert_str_eq(record_attribute(&r, "uimage.time"), "1577836800");
	cr_assert_eq(r.entries[0].entry.kind, ENTRY_HEADER);
	cr_assert_eq(r.entries[0].body.len, 64);
	record_finish(&r);
	blob_unref(blob);
}

/* Data with a wrong CRC is shown, and said to be wrong. */
Test(containers, uimage_data_crc)
{
	struct blob *blob = record_sample("uimage/bad-data-crc.uimage");
	struct record r;

	cr_assert_eq(record_run(&r, "uimage", blob_bytes(blob)), ERR_CORRUPT);
	cr_assert_eq(record_find(&r, "kernel")->body.len, 1492);
	cr_assert_eq(record_find(&r, "kernel")->entry.status, ERR_CORRUPT);
	record_finish(&r);
	blob_unref(blob);
}

/* A magic that is common as a number is only believed with a correct CRC. */
Test(containers, uimage_vendor_magic)
{
	struct blob *blob = record_sample("uimage/bad-header-crc.uimage");
	uint8_t *copy = malloc(blob_bytes(blob).len);
	struct bytes in = bytes_of(copy, blob_bytes(blob).len);
	struct span span;

	memcpy(copy, blob_bytes(blob).ptr, in.len);
	cr_assert_eq(extractor_find("uimage")->probe(in, &span), OK);
	cr_assert_leq(span.bits, 40);
	memcpy(copy, "\x93\0\0\0", 4);
	cr_assert_eq(extractor_find("uimage")->probe(in, &span), ERR_NOMATCH);
	free(copy);
	blob_unref(blob);
}

/* The copy at the end of the disk stands in for a damaged table, and for a lost header. */
static void copy_stands_in(const char *sample)
{
	struct blob *blob = record_sample(sample), *good = record_sample("gpt/good-512.img");
	struct record r, g;

	cr_assert_eq(record_run(&r, "gpt", blob_bytes(blob)), OK);
	cr_assert_eq(record_run(&g, "gpt", blob_bytes(good)), OK);
	cr_assert_eq(r.noted, ERR_CORRUPT);
	cr_assert_str_eq(record_attribute(&r, "gpt.disk-guid"),
			 "01234567-89AB-CDEF-0123-456789ABCDEF");
	cr_assert(bytes_equal(buf_bytes(&record_find(&r, "boot")->body),
			      buf_bytes(&record_find(&g, "boot")->body)));
	record_finish(&r);
	record_finish(&g);
	blob_unref(blob);
	blob_unref(good);
}

Test(containers, gpt_copy)
{
	copy_stands_in("gpt/bad-table-crc.img");
	copy_stands_in("gpt/bad-first-lost.img");
}

/* Trees in images lie at any address; libfdt would refuse all but one of these. */
Test(containers, fit_unaligned)
{
	struct blob *blob = record_sample("fit/good-behind.itb");
	struct bytes in = blob_bytes(blob);
	uint8_t *copy = malloc(in.len + 8);

	for (unsigned shift = 0; shift < 8; shift++) {
		struct record r;

		memcpy(copy + shift, in.ptr, in.len);
		cr_assert_eq(record_run(&r, "fit", bytes_of(copy + shift, in.len)), OK);
		cr_assert_eq(record_find(&r, "kernel")->body.len, 1492);
		cr_assert_eq(record_find(&r, "ramdisk-1")->body.len, 510);
		record_finish(&r);
	}
	free(copy);
	blob_unref(blob);
}

Test(containers, fit_wrong_digest)
{
	struct blob *blob = record_sample("fit/bad-hash.itb");
	struct record r;

	cr_assert_eq(record_run(&r, "fit", blob_bytes(blob)), ERR_CORRUPT);
	cr_assert_eq(record_find(&r, "kernel")->entry.status, ERR_CORRUPT);
	cr_assert_eq(record_find(&r, "ramdisk-1")->entry.status, OK);
	record_finish(&r);
	blob_unref(blob);
}

/* The SHA-1 of the kernel becomes an MD5, and the four bytes that it is shorter a token. */
Test(containers, fit_md5)
{
	struct buf image = record_sample_copy("fit/good-inside.itb");
	uint8_t *algo = memmem(image.ptr, image.len, "sha1", 5), digest[MD5_SIZE];
	struct bytes kernel;
	struct record r;

	cr_assert_eq(record_run(&r, "fit", buf_bytes(&image)), OK);
	kernel = buf_bytes(&record_find(&r, "kernel")->body);
	hash_md5(&kernel, 1, digest);
	record_finish(&r);
	memcpy(algo, "md5\0", 5);
	cr_assert_eq(be32(algo - 40), SHA1_SIZE);
	algo[-37] = MD5_SIZE;
	memcpy(algo - 32, digest, MD5_SIZE);
	memcpy(algo - 16, "\0\0\0\4", 4);
	cr_assert_eq(record_run(&r, "fit", buf_bytes(&image)), OK);
	record_finish(&r);
	algo[-32] ^= 1;
	cr_assert_eq(record_run(&r, "fit", buf_bytes(&image)), ERR_CORRUPT);
	record_finish(&r);
	buf_finish(&image);
}

Test(containers, device_tree)
{
	struct blob *blob = record_sample("fit/good-plain.dtb");
	struct record r;

	cr_assert_eq(record_run(&r, "fit", blob_bytes(blob)), OK);
	cr_assert_eq(r.count, 1);
	cr_assert_eq(r.entries[0].entry.kind, ENTRY_HEADER);
	cr_assert_str_eq(record_attribute(&r, "dtb.model"), "Sample Board");
	cr_assert_str_eq(record_attribute(&r, "dtb.compatible"), "example,board");
	record_finish(&r);
	blob_unref(blob);
}

/* What a damaged tree does not explain is not accounted for: the engine searches it. */
Test(containers, fit_damaged)
{
	struct blob *blob = record_sample("fit/bad-token.itb");
	struct record r;
	size_t covered = 0;

	cr_assert_eq(record_run(&r, "fit", blob_bytes(blob)), ERR_CORRUPT);
	for (size_t i = 0; i < r.count; i++)
		covered += r.entries[i].body.len;
	cr_assert_lt(covered, blob_bytes(blob).len);
	record_finish(&r);
	blob_unref(blob);
}

Test(containers, mbr_truncated)
{
	struct blob *blob = record_sample("mbr/bad-cut.img");
	struct record r;

	cr_assert_eq(record_run(&r, "mbr", blob_bytes(blob)), OK);
	cr_assert_eq(r.noted, ERR_TRUNCATED);
	cr_assert_str_eq(record_attribute(&r, "mbr.disk-id"), "0x12345678");
	cr_assert_eq(record_find(&r, "partition1")->entry.status, OK);
	cr_assert_eq(record_find(&r, "partition2")->entry.status, ERR_TRUNCATED);
	record_finish(&r);
	blob_unref(blob);
}

/* A name whose inode is not there is a file of which nothing is known. */
Test(containers, minix_name_without_an_inode)
{
	struct buf image = record_sample_copy("minix/good-1-14.img");
	uint8_t *name = memmem(image.ptr, image.len, "none\0\0", 6);
	struct record r;

	name[-2] = name[-1] = 0xff;
	cr_assert_eq(record_run(&r, "minix", buf_bytes(&image)), ERR_CORRUPT);
	cr_assert_eq(record_find(&r, "none")->entry.status, ERR_CORRUPT);
	record_finish(&r);
	buf_finish(&image);
}

static void put_le32(uint8_t *p, uint32_t value)
{
	for (unsigned i = 0; i < 4; i++)
		p[i] = (uint8_t)(value >> 8 * i);
}

/* An item that claims all bytes lies upon the others: its checksum is not asked for. */
Test(containers, hwnp_items_upon_each_other)
{
	struct buf image = record_sample_copy("hwnp/good-three");
	uint32_t size = 36 + le16(image.ptr + 26) + le32(image.ptr + 20) * 360;
	uint8_t *item = image.ptr + 36 + le16(image.ptr + 26);
	struct record r;

	put_le32(item + 8, 0);
	put_le32(item + 12, (uint32_t)image.len);
	put_le32(image.ptr + 16, hash_crc32(0, bytes_of(image.ptr + 20, size - 20)));
	cr_assert_eq(record_run(&r, "hwnp", buf_bytes(&image)), ERR_CORRUPT);
	cr_assert_str_eq(r.note, "parts that do not lie upon each other");
	record_finish(&r);
	buf_finish(&image);
}

/* A stream whose checksum is wrong vouches for none of the files in it. */
Test(containers, npk_stream_with_a_wrong_checksum)
{
	struct blob *blob = record_sample("npk/bad-zlib");
	struct record r;

	cr_assert_eq(record_run(&r, "npk", blob_bytes(blob)), ERR_CORRUPT);
	for (size_t i = 0; i < r.count; i++)
		if (r.entries[i].entry.kind == ENTRY_FILE)
			cr_assert_eq(r.entries[i].entry.status, ERR_CORRUPT);
	record_finish(&r);
	blob_unref(blob);
}
