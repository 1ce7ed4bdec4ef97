/* SPDX-License-Identifier: Apache-2.0 */
#include <criterion/criterion.h>

#include "analyzer/base/mem.h"
#include "extractors/filesystem/ubifs.h"
#include "tests/record.h"

static enum err run(const char *format, const char *sample, struct record *record,
		    struct blob **blob)
{
	*blob = record_sample(sample);
	record_init(record, blob_bytes(*blob));
	return extractor_find(format)->extract(blob_bytes(*blob), &record->sink);
}

/* What the journal deleted does not come back, and what it wrote is there. */
Test(ubifs, journal)
{
	struct record r;
	struct blob *blob;

	cr_assert_eq(run("ubifs", "ubifs/good-journal.img", &r, &blob), OK);
	cr_assert_null(record_find(&r, "link"));
	cr_assert_not_null(record_find(&r, "empty"));
	cr_assert_eq(record_find(&r, "etc/nothing")->body.len, 9000);
	record_finish(&r);
	blob_unref(blob);
}

/* Without an index all nodes are searched; a hole may then be a loss, and is not believed. */
Test(ubifs, salvage)
{
	struct record r;
	struct blob *blob;

	cr_assert_eq(run("ubifs", "ubifs/bad-index.img", &r, &blob), ERR_CORRUPT);
	cr_assert_eq(record_find(&r, "etc/deep/short")->err, OK);
	cr_assert_eq(record_find(&r, "etc/deep/short")->body.len, 6);
	cr_assert_eq(record_find(&r, "holes")->err, ERR_MISSING);
	record_finish(&r);
	blob_unref(blob);
}

Test(ubi, attributes)
{
	struct record r;
	struct blob *blob;

	cr_assert_eq(run("ubi", "ubi/good-used.img", &r, &blob), OK);
	cr_assert_str_eq(record_attribute(&r, "ubi.volume.kernel.type"), "static");
	cr_assert_str_eq(record_attribute(&r, "ubi.block-size"), "1024");
	cr_assert_eq(r.used, blob_bytes(blob).len);
	record_finish(&r);
	blob_unref(blob);
}

/* Names that are too long are compared as far as a name can be: sorting them is not expensive. */
Test(ubifs, names_without_end)
{
	static uint8_t nodes[2][70000];
	struct ubifs fs = { .in = bytes_of(nodes, sizeof(nodes)), .leb_size = 1u << 17 };

	for (unsigned i = 0; i < 2; i++) {
		struct ubifs_item item = { .inode = 1, .key = 2u << 29, .at = i * 70000u };

		nodes[i][40] = 5; /* inode */
		nodes[i][50] = 0x60;
		nodes[i][51] = 0xea; /* 60000 bytes of name */
		nodes[i][56 + 300] = (uint8_t)i;
		cr_assert_eq(ubifs_add(&fs, &item), OK);
	}
	cr_assert_eq(ubifs_resolve(&fs), OK);
	cr_assert_eq(fs.count, 1);
	mem_free(fs.items);
}
