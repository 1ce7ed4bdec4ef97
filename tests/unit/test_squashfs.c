/* SPDX-License-Identifier: Apache-2.0 */
/* Squashfs: what the samples' expect.tsv cannot say. */
#include <criterion/criterion.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "tests/record.h"

static uint64_t size_of(struct bytes in)
{
	struct span span = { 0, 0 };

	cr_assert_eq(extractor_find("squashfs")->probe(in, &span), OK);
	cr_assert_gt(span.bits, 100);
	return span.size;
}

static bool text_is(struct bytes text, const char *expected)
{
	return bytes_equal(text, bytes_str(expected));
}

Test(squashfs, metadata)
{
	struct blob *blob = record_sample("squashfs/good-gzip.sqfs");
	struct record r;
	const struct entry *e;

	cr_assert_eq(record_run(&r, "squashfs", blob_bytes(blob)), OK);
	cr_assert_str_eq(record_attribute(&r, "squashfs.compression"), "gzip");
	cr_assert_str_eq(record_attribute(&r, "squashfs.block-size"), "4096");
	cr_assert_str_eq(record_attribute(&r, "squashfs.mkfs-time"), "1700000000");
	cr_assert_str_eq(record_attribute(&r, "squashfs.inodes"), "13");
	e = &record_find(&r, "bin/numbers")->entry;
	cr_assert_eq(e->mode, 04755);
	cr_assert_eq(e->mtime, 1700000000);
	e = &record_find(&r, "etc/noise")->entry;
	cr_assert(e->mode == 0640 && e->uid == 1000 && e->gid == 100000);
	e = &record_find(&r, "etc/soft")->entry;
	cr_assert(e->kind == ENTRY_SYMLINK && text_is(e->target, "../bin/numbers"));
	e = &record_find(&r, "dev/console")->entry;
	cr_assert(e->kind == ENTRY_CHAR && e->major == 5 && e->minor == 1 && e->mode == 0600);
	e = &record_find(&r, "dev/mmcblk0")->entry;
	cr_assert(e->kind == ENTRY_BLOCK && e->major == 179 && e->minor == 4096);
	e = &record_find(&r, "etc/empty")->entry;
	cr_assert(e->kind == ENTRY_DIR && e->mode == 0755);
	/* a directory is said before what is in it, the root is not said */
	cr_assert(text_is(r.entries[0].entry.path, "bin"));
	cr_assert(text_is(r.entries[1].entry.path, "bin/numbers"));
	record_finish(&r);
	blob_unref(blob);
}

/* A table decodes to so many bytes, whatever it was packed to: here it is stored. */
Test(squashfs, table_without_end)
{
	static const uint8_t zeros[8192];
	struct buf image = record_sample_copy("squashfs/good-gzip.sqfs");
	uint64_t inodes = le64(image.ptr + 64), end;
	struct record r;

	image.len = inodes;
	image.max = SIZE_MAX;
	for (unsigned i = 0; i < 4200; i++)
		cr_assert(!buf_append(&image, bytes_of("\0\xa0", 2)) &&
			  !buf_append(&image, bytes_of(zeros, sizeof(zeros))));
	end = image.len;
	for (unsigned i = 0; i < 8; i++) {
		image.ptr[72 + i] = (uint8_t)(end >> 8 * i);       /* directories */
		image.ptr[48 + i] = (uint8_t)((end + 1) >> 8 * i); /* ids */
		image.ptr[40 + i] = (uint8_t)((end + 9) >> 8 * i); /* all */
		image.ptr[56 + i] = image.ptr[80 + i] = image.ptr[88 + i] = 0xff;
	}
	memset(image.ptr + 16, 0, 4); /* no fragments */
	cr_assert_eq(buf_fill(&image, 0, 9), OK);
	cr_assert_eq(record_run(&r, "squashfs", buf_bytes(&image)), ERR_LIMIT);
	cr_assert_eq(r.note_at, inodes + 4096 * 8194);
	record_finish(&r);
	buf_finish(&image);
}

/* Padding is counted when it is there and zero. */
Test(squashfs, padding)
{
	struct blob *blob = record_sample("squashfs/good-padded-1k.sqfs");
	struct bytes in = blob_bytes(blob);
	uint64_t used = le64(in.ptr + 40), padded = (used + 1023) / 1024 * 1024;
	uint8_t *copy = mem_zalloc(1, used + 8192);

	cr_assert_eq(size_of(in), padded);
	cr_assert_eq(size_of(bytes_head(in, padded)), padded);
	cr_assert_eq(size_of(bytes_head(in, padded - 1)), used);
	cr_assert_eq(size_of(bytes_head(in, 200)), used);
	memcpy(copy, in.ptr, used);
	cr_assert_eq(size_of(bytes_of(copy, used + 8192)), (used + 4095) / 4096 * 4096);
	copy[used + 5] = 1;
	cr_assert_eq(size_of(bytes_of(copy, used + 8192)), used);
	mem_free(copy);
	blob_unref(blob);
}

/* One damaged block: its file is partial and says so, the others are whole. */
Test(squashfs, damaged_block)
{
	struct blob *good = record_sample("squashfs/good-gzip.sqfs"),
		    *bad = record_sample("squashfs/bad-block.sqfs");
	struct record g, b;
	unsigned damaged = 0;

	cr_assert_eq(record_run(&g, "squashfs", blob_bytes(good)), OK);
	cr_assert_eq(record_run(&b, "squashfs", blob_bytes(bad)), OK);
	cr_assert_eq(g.count, b.count);
	for (size_t i = 0; i < g.count; i++) {
		struct bytes whole = buf_bytes(&g.entries[i].body);
		struct bytes got = buf_bytes(&b.entries[i].body);

		damaged += b.entries[i].err == ERR_CORRUPT;
		if (b.entries[i].err)
			cr_assert(got.len < whole.len && bytes_at(whole, 0, got.ptr, got.len));
		else
			cr_assert(bytes_equal(whole, got));
	}
	cr_assert_eq(damaged, 2); /* the file has two names */
	record_finish(&g);
	record_finish(&b);
	blob_unref(good);
	blob_unref(bad);
}

/* What is not concerned by a bad entry is there; what is lost is named. */
Test(squashfs, damaged_entries)
{
	static const char *const files[] = { "squashfs/bad-loop.sqfs", "squashfs/bad-name.sqfs",
					     "squashfs/bad-type.sqfs", "squashfs/bad-fragment.sqfs",
					     "squashfs/bad-size.sqfs" };
	struct record r;

	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
		struct blob *blob = record_sample(files[i]);

		(void)record_run(&r, "squashfs", blob_bytes(blob));
		cr_assert_geq(r.count, 12, "%s", files[i]);
		cr_assert_leq(r.count, 13, "%s", files[i]);
		cr_assert_eq(record_find(&r, "bin/numbers")->body.len, 8393);
		cr_assert_eq(record_find(&r, "bin/numbers")->err, OK);
		if (i == 2) {
			cr_assert_eq(record_find(&r, "nothing")->entry.status, ERR_CORRUPT);
			cr_assert_eq(record_find(&r, "nothing")->entry.kind, ENTRY_FILE);
		}
		record_finish(&r);
		blob_unref(blob);
	}
}

/* xz blocks have checksums: whatever byte is wrong, a body that is said to be whole is right. */
Test(squashfs, never_a_wrong_body, .timeout = 120)
{
	struct blob *blob = record_sample("squashfs/good-xz.sqfs");
	struct bytes in = blob_bytes(blob);
	uint8_t *copy = mem_alloc(1, in.len);
	struct record good, r;

	cr_assert_eq(record_run(&good, "squashfs", in), OK);
	for (size_t i = 0; i < in.len; i += 3) {
		const struct record_entry *e;

		memcpy(copy, in.ptr, in.len);
		copy[i] ^= (uint8_t)(1 + i % 255);
		(void)record_run(&r, "squashfs", bytes_of(copy, in.len));
		e = record_find(&r, "bin/numbers");
		if (e && !e->err && !e->entry.status)
			cr_assert(bytes_equal(buf_bytes(&e->body),
					      buf_bytes(&record_find(&good, "bin/numbers")->body)),
				  "byte %zu", i);
		record_finish(&r);
	}
	record_finish(&good);
	mem_free(copy);
	blob_unref(blob);
}

Test(squashfs, truncated_anywhere, .timeout = 120)
{
	struct blob *blob = record_sample("squashfs/good-lzo.sqfs");
	struct bytes in = blob_bytes(blob);
	uint64_t used = le64(in.ptr + 40);
	struct record r;

	for (size_t len = 0; len < used; len += 7) {
		enum err err = record_run(&r, "squashfs", bytes_head(in, len));

		cr_assert_eq(err, len < 96 ? ERR_NOMATCH : ERR_TRUNCATED, "%zu", len);
		cr_assert(len < 96 || r.noted == ERR_TRUNCATED);
		record_finish(&r);
	}
	blob_unref(blob);
}

Test(squashfs, out_of_memory, .timeout = 120)
{
	struct blob *blob = record_sample("squashfs/good-zstd.sqfs");
	uint64_t before = mem_in_use();
	enum err err = ERR_NOMEM;
	bool whole = false;

	for (uint64_t n = 1; n < 4000 && !whole; n++) {
		struct record r;

		mem_fail_after(n);
		err = record_run(&r, "squashfs", blob_bytes(blob));
		mem_fail_after(0);
		whole = err == OK;
		for (size_t i = 0; i < r.count; i++)
			whole &= r.entries[i].err == OK;
		record_finish(&r);
		cr_assert_eq(mem_in_use(), before, "allocation %d", (int)n);
	}
	cr_assert(whole);
	blob_unref(blob);
}

struct file {
	struct source *source;
	uint64_t token, size;
	const struct buf *expected;
};

struct files {
	struct sink sink;
	struct file list[700];
	size_t count;
	atomic_uint wrong;
};

static enum err keep_plain(struct sink *sink, const struct entry *entry)
{
	(void)sink, (void)entry;
	return OK;
}

static enum err keep_file(struct sink *sink, const struct entry *entry, uint64_t size,
			  struct source *source, uint64_t token)
{
	struct files *files = (struct files *)sink;

	(void)entry;
	files->list[files->count++] = (struct file){ source_ref(source), token, size, NULL };
	return OK;
}

static void keep_note(struct sink *sink, enum err err, uint64_t at, const char *text)
{
	(void)err, (void)at, (void)text;
	((struct files *)sink)->wrong++;
}

static void keep_nothing(struct sink *sink, const char *key, struct bytes value)
{
	(void)sink, (void)key, (void)value;
}

static void *read_all(void *arg)
{
	struct files *files = arg;

	for (unsigned round = 0; round < 20; round++) {
		for (size_t i = files->count; i-- > 0;) {
			struct file *f = &files->list[i];
			struct buf body = buf_with_max(f->size);
			struct fault fault;

			if (f->source->read(f->source, f->token, &body, &fault) != OK ||
			    !bytes_equal(buf_bytes(&body), buf_bytes(f->expected)))
				files->wrong++;
			buf_finish(&body);
		}
	}
	return NULL;
}

/* Bodies are read by many threads, and after extract() has returned. */
Test(squashfs, threads, .timeout = 120)
{
	static const struct sink_ops ops = { .plain = keep_plain,
					     .defer = keep_file,
					     .note = keep_note,
					     .attribute = keep_nothing };
	static struct files files = { .sink = { &ops, SIZE_MAX } };
	struct blob *blob = record_sample("squashfs/good-always-fragments.sqfs");
	pthread_t threads[4];
	struct record r;
	size_t n = 0;

	cr_assert_eq(record_run(&r, "squashfs", blob_bytes(blob)), OK);
	cr_assert_eq(extractor_find("squashfs")->extract(r.in, &files.sink), OK);
	for (size_t i = 0; i < r.count; i++)
		if (r.entries[i].has_body)
			files.list[n++].expected = &r.entries[i].body;
	cr_assert_eq(n, files.count);
	for (size_t i = 0; i < 4; i++)
		cr_assert_eq(pthread_create(&threads[i], NULL, read_all, &files), 0);
	for (size_t i = 0; i < 4; i++)
		pthread_join(threads[i], NULL);
	cr_assert_eq(files.wrong, 0);
	/* less room than the body has */
	for (size_t i = 0; i < n; i++) {
		struct buf body = buf_with_max(files.list[i].size / 2);
		struct fault fault = { 0, NULL };
		enum err err = files.list[i].source->read(files.list[i].source, files.list[i].token,
							  &body, &fault);

		cr_assert_eq(err, files.list[i].size ? ERR_LIMIT : OK);
		cr_assert(!err || fault.expected);
		buf_finish(&body);
		source_unref(files.list[i].source);
	}
	record_finish(&r);
	blob_unref(blob);
}

/* What the blocks are packed with counts, not what the superblock says or does not. */
Test(squashfs, compression_found)
{
	static const char *const files[][2] = {
		{ "squashfs/good-4-lie.sqfs", "gzip" },
		{ "squashfs/good-3-props.sqfs", "lzma" },
		{ "squashfs/good-2-alone.sqfs", "lzma" },
		{ "squashfs/good-1-be.sqfs", "gzip" },
	};

	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
		struct blob *blob = record_sample(files[i][0]);
		struct record r;

		cr_assert_eq(record_run(&r, "squashfs", blob_bytes(blob)), OK);
		cr_assert_str_eq(record_attribute(&r, "squashfs.compression"), files[i][1]);
		record_finish(&r);
		blob_unref(blob);
	}
}

/* Vendors have magics of their own, and nothing else that is different, in both byte orders. */
Test(squashfs, vendor_magics)
{
	static const char *const magics[][2] = {
		{ "shsq", "squashfs/good-3-le.sqfs" }, { "hsqt", "squashfs/good-3-le.sqfs" },
		{ "zlqs", "squashfs/good-3-le.sqfs" }, { "qshs", "squashfs/good-3-be.sqfs" },
		{ "tqsh", "squashfs/good-3-be.sqfs" }, { "sqlz", "squashfs/good-3-be.sqfs" },
		{ "shsq", "squashfs/good-gzip.sqfs" }, { "qshs", "squashfs/good-4-be.sqfs" },
	};

	for (size_t i = 0; i < sizeof(magics) / sizeof(magics[0]); i++) {
		struct blob *blob = record_sample(magics[i][1]);
		struct buf copy = buf_with_max(1 << 20);
		struct record plain, r;

		cr_assert_eq(buf_append(&copy, blob_bytes(blob)), OK);
		memcpy(copy.ptr, magics[i][0], 4);
		cr_assert_eq(record_run(&plain, "squashfs", blob_bytes(blob)), OK);
		cr_assert_eq(record_run(&r, "squashfs", buf_bytes(&copy)), OK);
		cr_assert_gt(r.count, 0);
		cr_assert_eq(r.count, plain.count);
		for (size_t k = 0; k < r.count; k++)
			cr_assert(
				bytes_equal(r.entries[k].entry.path, plain.entries[k].entry.path));
		record_finish(&plain);
		record_finish(&r);
		buf_finish(&copy);
		blob_unref(blob);
	}
}
