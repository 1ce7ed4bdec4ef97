/* SPDX-License-Identifier: Apache-2.0 */
/* Volumes and disks of virtual machines: what the samples' expect.tsv cannot say. */
#include <criterion/criterion.h>
#include <stdio.h>

#include "tests/record.h"

/* What cryptsetup was told in samples/make/luks.sh. */
Test(disks, luks_says_how_it_is_encrypted)
{
	struct blob *blob = record_sample("luks/good-luks2");
	struct record r;

	cr_assert_eq(record_run(&r, "luks", blob_bytes(blob)), ERR_ENCRYPTED);
	cr_assert_str_eq(record_attribute(&r, "luks.version"), "2");
	cr_assert_str_eq(record_attribute(&r, "luks.cipher"), "aes-xts-plain64");
	cr_assert_str_eq(record_attribute(&r, "luks.uuid"), "01234567-89ab-cdef-0123-456789abcdef");
	cr_assert_str_eq(record_attribute(&r, "luks.label"), "rootfs");
	cr_assert_str_eq(record_attribute(&r, "luks.kdf"), "pbkdf2");
	cr_assert_null(record_attribute(&r, "luks.payload"));
	cr_assert_eq(r.used, 0, "nothing says where the payload ends");
	record_finish(&r);
	blob_unref(blob);

	blob = record_sample("luks/good-luks1");
	cr_assert_eq(record_run(&r, "luks", blob_bytes(blob)), ERR_ENCRYPTED);
	cr_assert_str_eq(record_attribute(&r, "luks.cipher"), "aes");
	cr_assert_str_eq(record_attribute(&r, "luks.mode"), "cbc-essiv:sha256");
	cr_assert_str_eq(record_attribute(&r, "luks.key-bits"), "128");
	cr_assert_str_eq(record_attribute(&r, "luks.key-slots"), "1");
	record_finish(&r);
	blob_unref(blob);
}

/* A damaged first header is said, and the second one read. */
Test(disks, luks_second_header)
{
	struct buf copy = record_sample_copy("luks/good-luks2");
	struct record r;

	memset(copy.ptr + 4096, 'x', 4096);
	cr_assert_eq(record_run(&r, "luks", buf_bytes(&copy)), ERR_ENCRYPTED);
	cr_assert_eq(r.noted, ERR_CORRUPT);
	cr_assert_eq(r.note_at, 448);
	cr_assert_str_eq(record_attribute(&r, "luks.cipher"), "aes-xts-plain64");
	record_finish(&r);
	buf_finish(&copy);
}

/* What veritysetup printed when it made the samples. */
Test(disks, verity_root_hash)
{
	struct blob *roots = record_sample("verity/roots.txt");
	struct bytes text = blob_bytes(roots);
	unsigned seen = 0;

	while (text.len) {
		char name[64], root[160], sample[80];
		const uint8_t *end = memchr(text.ptr, '\n', text.len);
		struct blob *blob;
		struct record r;

		cr_assert(end);
		cr_assert_eq(sscanf((const char *)text.ptr, "%63s %159s", name, root), 2);
		text = bytes_from(text, (uint64_t)(end - text.ptr) + 1);
		snprintf(sample, sizeof(sample), "verity/%s", name);
		blob = record_sample(sample);
		cr_assert_eq(record_run(&r, "verity", blob_bytes(blob)), OK);
		cr_assert_str_eq(record_attribute(&r, "verity.salt"), "00112233");
		cr_assert_str_eq(record_attribute(&r, "verity.volume-size"), "1228800");
		if (strlen(root) == 64)
			cr_assert_str_eq(record_attribute(&r, "verity.root-hash"), root, "%s",
					 name);
		seen++;
		record_finish(&r);
		blob_unref(blob);
	}
	cr_assert_eq(seen, 3);
	blob_unref(roots);
}

/* A stream ends where its last marker does, whatever follows. */
Test(disks, vmdk_ends_with_its_markers)
{
	struct blob *alone = record_sample("vmdk/good-directory-at-end");
	struct blob *more = record_sample("vmdk/good-then-more");
	struct record r;

	cr_assert_eq(record_run(&r, "vmdk", blob_bytes(more)), OK);
	cr_assert_eq(r.used, blob_bytes(alone).len);
	cr_assert_str_eq(record_attribute(&r, "vmdk.createType"), "streamOptimized");
	record_finish(&r);
	blob_unref(alone);
	blob_unref(more);
}

/* What samples/make/avb.sh puts in; the hash is that of its boot image, by sha256sum. */
Test(disks, avb_properties)
{
	struct blob *blob = record_sample("avb/good-vbmeta");
	struct record r;
	unsigned seen = 0;

	cr_assert_eq(record_run(&r, "avb", blob_bytes(blob)), OK);
	cr_assert_str_eq(record_attribute(&r, "avb.release"), "avbtool 1.2.0");
	for (size_t i = 0; i < r.attribute_count; i++) {
		const char *value = r.attributes[i].value;

		seen += strcmp(value, "com.android.build.boot.os_version=13") == 0;
		seen += strcmp(value, "com.android.build.boot.security_patch=2023-05-05") == 0;
		seen += strcmp(value, "system=000102030405060708090a0b0c0d0e0f10111213") == 0;
		seen += strcmp(value, "boot="
				      "0af623e83c10cb8c24ebda834f173a26788b18acefce7d7da676d715e995"
				      "5bd3") == 0;
	}
	cr_assert_eq(seen, 4);
	record_finish(&r);
	blob_unref(blob);
}
