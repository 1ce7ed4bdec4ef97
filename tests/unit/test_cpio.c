/* SPDX-License-Identifier: Apache-2.0 */
/* cpio: ends, rows of archives, hard links, and what a broken archive may say. */
#include <criterion/criterion.h>
#include <stdio.h>

#include "analyzer/base/mem.h"
#include "tests/record.h"

extern const struct extractor extractor_cpio;

struct file {
	const char *name, *body;
	unsigned mode, inode, links, name_size; /* name_size 0: that of the name */
};

static struct buf archive;

static void start(void)
{
	archive = buf_with_max(1 << 20);
}

static void finish(void)
{
	buf_finish(&archive);
	cr_assert_eq(mem_in_use(), 0);
}

static void add_zeros(size_t count)
{
	cr_assert_eq(buf_fill(&archive, 0, count), OK);
}

static void add_header(const char *magic, const struct file *f)
{
	size_t size = f->name_size ? f->name_size : strlen(f->name) + 1;
	char text[128];

	snprintf(text, sizeof(text), "%s%08X%08X%08X%08X%08X%08X%08zX%08X%08X%08X%08X%08zX%08X",
		 magic, f->inode, f->mode, 0u, 0u, f->links, 0u, strlen(f->body), 0u, 0u, 0u, 0u,
		 size, 0u);
	cr_assert_eq(buf_append(&archive, bytes_str(text)), OK);
	cr_assert_eq(buf_append(&archive, bytes_of(f->name, strlen(f->name) + 1)), OK);
}

/* BASE: where the archive starts that the file is added to. */
static void add(size_t base, struct file f)
{
	add_header("070701", &f);
	add_zeros(-(archive.len - base) & 3);
	cr_assert_eq(buf_append(&archive, bytes_str(f.body)), OK);
	add_zeros(-(archive.len - base) & 3);
}

static void add_trailer(size_t base)
{
	add(base, (struct file){ .name = "TRAILER!!!", .body = "", .links = 1 });
}

static enum err run(struct record *r)
{
	struct bytes in = buf_bytes(&archive);
	struct span span;

	cr_assert_eq(extractor_cpio.probe(in, &span), OK);
	cr_assert_eq(span.size, 0);
	record_init(r, in);
	return extractor_cpio.extract(in, &r->sink);
}

static void expect(const struct record *r, const char *path, enum err status, const char *body)
{
	const struct record_entry *e = record_find(r, path);

	cr_assert(e, "%s is missing", path);
	cr_assert_eq(e->entry.status, status, "%s", path);
	cr_assert(bytes_equal(buf_bytes(&e->body), bytes_str(body)), "%s", path);
}

static void expect_link(const struct record *r, const char *path, const char *target)
{
	const struct record_entry *e = record_find(r, path);

	cr_assert(e, "%s is missing", path);
	cr_assert_eq(e->entry.kind, ENTRY_HARDLINK, "%s", path);
	cr_assert(bytes_equal(e->entry.target, bytes_str(target)), "%s", path);
}

Test(cpio, names_of_one_file_share_its_body, .init = start, .fini = finish)
{
	struct record r;

	add(0, (struct file){ "bin/a", "", 0100755, 7, 3, 0 });
	add(0, (struct file){ "empty", "", 0100644, 8, 2, 0 });
	add(0, (struct file){ "bin/b", "", 0100755, 7, 3, 0 });
	add(0, (struct file){ "bin/c", "the body", 0100755, 7, 3, 0 });
	add_trailer(0);
	cr_assert_eq(run(&r), OK);
	cr_assert_eq(r.used, archive.len);
	expect(&r, "bin/a", OK, "the body");
	expect_link(&r, "bin/b", "bin/a");
	expect_link(&r, "bin/c", "bin/a");
	expect(&r, "empty", OK, "");
	record_finish(&r);
}

/* Names that each have a body are files of their own, as when they are unpacked one by one. */
Test(cpio, names_of_one_file_with_bodies, .init = start, .fini = finish)
{
	struct record r;

	add(0, (struct file){ "a", "old", 0100755, 7, 3, 0 });
	add(0, (struct file){ "b", "new", 0100755, 7, 3, 0 });
	add(0, (struct file){ "c", "", 0100755, 7, 3, 0 });
	add_trailer(0);
	cr_assert_eq(run(&r), OK);
	expect(&r, "a", OK, "old");
	expect(&r, "b", OK, "new");
	expect_link(&r, "c", "b");
	record_finish(&r);
}

Test(cpio, a_name_without_body_in_a_broken_archive_is_not_an_empty_file, .init = start,
     .fini = finish)
{
	struct record r;

	add(0, (struct file){ "a", "", 0100755, 7, 2, 0 });
	add(0, (struct file){ "empty", "", 0100755, 8, 1, 0 });
	cr_assert_eq(run(&r), ERR_TRUNCATED);
	cr_assert_eq(r.noted, ERR_TRUNCATED);
	expect(&r, "a", ERR_TRUNCATED, "");
	expect(&r, "empty", OK, "");
	record_finish(&r);
}

Test(cpio, inodes_count_within_one_archive, .init = start, .fini = finish)
{
	struct record r;
	size_t base;

	add(0, (struct file){ "a", "first", 0100644, 7, 2, 0 });
	add_trailer(0);
	add_zeros(200);
	base = archive.len;
	add(base, (struct file){ "b", "", 0100644, 7, 2, 0 });
	add_trailer(base);
	cr_assert_eq(run(&r), OK);
	expect(&r, "a", OK, "first");
	expect(&r, "b", OK, "");
	cr_assert_eq(r.used, archive.len);
	record_finish(&r);
}

Test(cpio, ends_at_a_block_when_only_zeros_fill_it, .init = start, .fini = finish)
{
	struct record r;
	size_t end;

	add_trailer(0);
	end = archive.len;
	add_zeros(512 - end);
	add_zeros(1000);
	cr_assert_eq(run(&r), OK);
	cr_assert_eq(r.used, 512);
	record_finish(&r);
	archive.len = 511;
	archive.ptr[510] = 0x1f;
	cr_assert_eq(run(&r), OK);
	cr_assert_eq(r.used, end);
	record_finish(&r);
}

Test(cpio, stops_at_a_bad_header_with_what_came_before, .init = start, .fini = finish)
{
	struct record r;
	size_t bad;

	add(0, (struct file){ "a", "whole", 0100644, 1, 1, 0 });
	bad = archive.len;
	add(0, (struct file){ "b", "lost", 0100644, 2, 1, 5000 });
	add_trailer(0);
	cr_assert_eq(run(&r), ERR_CORRUPT);
	cr_assert_eq(r.note_at, bad);
	cr_assert_eq(r.used, bad);
	cr_assert_eq(r.count, 1);
	expect(&r, "a", OK, "whole");
	record_finish(&r);
}

Test(cpio, part_of_a_body_is_labelled_and_part_of_a_target_left_out, .init = start, .fini = finish)
{
	struct record r;

	add(0, (struct file){ "a", "a long body", 0100644, 1, 1, 0 });
	archive.len -= 5;
	cr_assert_eq(run(&r), ERR_TRUNCATED);
	expect(&r, "a", ERR_TRUNCATED, "a long ");
	record_finish(&r);
	archive.len = 0;
	add(0, (struct file){ "l", "usr/bin/long", 0120777, 1, 1, 0 });
	archive.len -= 4;
	cr_assert_eq(run(&r), ERR_TRUNCATED);
	cr_assert_eq(r.count, 0);
	record_finish(&r);
}

Test(cpio, paths_start_at_the_root, .init = start, .fini = finish)
{
	struct record r;

	add(0, (struct file){ ".", "", 040755, 1, 2, 0 });
	add(0, (struct file){ "./etc/", "", 040755, 1, 2, 0 });
	add(0, (struct file){ "/.//bin", "", 040755, 1, 2, 0 });
	add(0, (struct file){ "../up", "", 0100644, 1, 1, 0 });
	add_trailer(0);
	cr_assert_eq(run(&r), OK);
	cr_assert(record_find(&r, "."));
	cr_assert(record_find(&r, "etc"));
	cr_assert(record_find(&r, "bin"));
	cr_assert(record_find(&r, "../up"), "kept for the one who resolves paths");
	record_finish(&r);
}

Test(cpio, probe_refuses_what_only_has_the_magic, .init = start, .fini = finish)
{
	const struct file bad[] = {
		{ "a", "", 0130644, 1, 1, 0 },    /* no such type */
		{ "a", "", 0100644, 1, 1, 1 },    /* the name without its NUL */
		{ "", "", 0100644, 1, 1, 0 },     /* no name */
		{ "a", "", 0100644, 1, 1, 9999 }, /* a name longer than any */
		{ "TRAILER!!!", "body", 0, 1, 1, 0 },
	};
	struct span span;

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		archive.len = 0;
		add(0, bad[i]);
		cr_assert_eq(extractor_cpio.probe(buf_bytes(&archive), &span), ERR_NOMATCH, "%zu",
			     i);
	}
	cr_assert_eq(extractor_cpio.probe(bytes_str("070701%08X%08X"), &span), ERR_NOMATCH);
	/* two bytes of magic and a plausible name, but no second header */
	archive.len = 0;
	cr_assert_eq(
		buf_append(&archive, bytes_of("\xc7\x71\0\0\0\0\xa4\x81\0\0\0\0\1\0\0\0\0\0\0\0"
					      "\2\0\0\0\0\0a\0noise",
					      33)),
		OK);
	cr_assert_eq(extractor_cpio.probe(buf_bytes(&archive), &span), ERR_NOMATCH);
}
