/* SPDX-License-Identifier: Apache-2.0 */
/* ext2 and ext4: what inodes say, and superblocks that lie. The images are the samples. */
#include <criterion/criterion.h>

#include "extractors/extractor.h"
#include "tests/record.h"

#define SUPER 1024u

static struct buf image;
static struct record r;

static void load(const char *sample)
{
	image = record_sample_copy(sample);
}

static void drop(void)
{
	record_finish(&r);
	buf_finish(&image);
}

static enum err extract(void)
{
	record_init(&r, buf_bytes(&image));
	return extractor_find("ext")->extract(buf_bytes(&image), &r.sink);
}

static enum err probe(struct span *span)
{
	return extractor_find("ext")->probe(buf_bytes(&image), span);
}

static void check_entries(const char *type)
{
	const struct record_entry *e;

	cr_assert_eq(extract(), OK);
	cr_assert_eq(r.noted, OK);
	cr_assert_str_eq(record_attribute(&r, "ext.type"), type);
	cr_assert_str_eq(record_attribute(&r, "ext.label"), "sample");
	e = record_find(&r, "bin/numbers");
	cr_assert(e && e->entry.kind == ENTRY_FILE && e->entry.mode == 04755);
	cr_assert_eq(e->entry.mtime, 1700000000);
	e = record_find(&r, "short");
	cr_assert(e && e->entry.kind == ENTRY_SYMLINK);
	cr_assert(bytes_equal(e->entry.target, bytes_str("bin/numbers")));
	e = record_find(&r, "long");
	cr_assert(e && e->entry.target.len > 60);
	cr_assert_eq(memcmp(e->entry.target.ptr, "1/2/3/", 6), 0);
	e = record_find(&r, "console");
	cr_assert(e && e->entry.kind == ENTRY_CHAR);
	cr_assert(e->entry.major == 5 && e->entry.minor == 1);
	cr_assert_not(record_find(&r, "deleted"));
}

Test(ext, ext2, .fini = drop)
{
	load("ext/good-ext2.img");
	check_entries("ext2");
}

Test(ext, ext4, .fini = drop)
{
	struct span span;

	load("ext/good-ext4.img");
	check_entries("ext4");
	cr_assert_eq(probe(&span), OK);
	cr_assert_eq(span.size, image.len);
}

/* A copy of the superblock is not the start of a file system. */
Test(ext, backup, .fini = drop)
{
	struct span span;

	load("ext/good-ext2.img");
	image.ptr[SUPER + 90] = 3;
	cr_assert_eq(probe(&span), ERR_NOMATCH);
	cr_assert_eq(extract(), ERR_NOMATCH);
}

Test(ext, block_size, .fini = drop)
{
	struct span span;

	load("ext/good-ext2.img");
	image.ptr[SUPER + 24] = 7;
	cr_assert_eq(probe(&span), ERR_NOMATCH);
	image.ptr[SUPER + 24] = 1; /* then the first block is 0 */
	cr_assert_eq(probe(&span), ERR_NOMATCH);
}

/* What a wrong checksum covers is said, and the files are read all the same. */
Test(ext, checksum, .fini = drop)
{
	load("ext/good-ext4.img");
	image.ptr[SUPER + 1020] ^= 1;
	cr_assert_eq(extract(), OK);
	cr_assert_eq(r.noted, ERR_CORRUPT);
	cr_assert_eq(r.note_at, SUPER + 1020);
	cr_assert(record_find(&r, "bin/numbers"));
}
