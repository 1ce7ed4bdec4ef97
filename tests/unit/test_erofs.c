/* SPDX-License-Identifier: Apache-2.0 */
/* EROFS: what inodes say, and images that are cut or changed. The images are the samples. */
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
	return extractor_find("erofs")->extract(buf_bytes(&image), &r.sink);
}

static void check_entries(const char *name)
{
	const struct record_entry *e;

	load(name);
	cr_assert_eq(extract(), OK);
	cr_assert_eq(r.noted, OK);
	e = record_find(&r, "link");
	cr_assert(e && e->entry.kind == ENTRY_SYMLINK);
	cr_assert(bytes_equal(e->entry.target, bytes_str("bin/numbers")));
	cr_assert_eq(e->entry.mtime, 1700000000);
	e = record_find(&r, "bin/sparse");
	cr_assert(e && !e->err && e->body.len == 20008);
}

Test(erofs, compact, .fini = drop)
{
	const struct record_entry *e;

	check_entries("erofs/good-lz4.img");
	e = record_find(&r, "bin/numbers");
	cr_assert(e && e->entry.mode == 04755 && e->body.len > 16384);
}

Test(erofs, extended, .fini = drop)
{
	check_entries("erofs/good-extended.img");
}

Test(erofs, probe, .fini = drop)
{
	const struct extractor *e = extractor_find("erofs");
	struct span span;

	load("erofs/good-inline.img");
	cr_assert_eq(e->probe(buf_bytes(&image), &span), OK);
	cr_assert_eq(span.size, image.len);
	image.ptr[SUPER + 12] = 8; /* log2 of the block size */
	cr_assert_eq(e->probe(buf_bytes(&image), &span), ERR_NOMATCH);
	cr_assert_eq(extract(), ERR_NOMATCH);
}

/* At every length: no body that is not whole, no file without a name. */
Test(erofs, cut, .fini = drop)
{
	size_t len;

	load("erofs/good-lz4hc.img");
	len = image.len;
	record_init(&r, buf_bytes(&image));
	for (size_t cut = 2048; cut < len; cut += 512) {
		image.len = cut;
		record_finish(&r);
		(void)extract();
		cr_assert_eq(r.noted, ERR_TRUNCATED);
	}
}
