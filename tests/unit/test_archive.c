/* SPDX-License-Identifier: Apache-2.0 */
/* Streams and archives: what beside names and bodies (the samples' business) their extractors say.
 */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "extractors/archive/archive.h"
#include "tests/record.h"

struct opened {
	struct blob *blob;
	struct record record;
	struct span span;
	enum err err;
	unsigned slices;
};

static unsigned slices;
static enum err (*record_slice)(struct sink *, const struct entry *, struct bytes);

static enum err count_slice(struct sink *sink, const struct entry *entry, struct bytes part)
{
	slices++;
	return record_slice(sink, entry, part);
}

static void open_sample(struct opened *o, const char *format, const char *file)
{
	const struct extractor *e = extractor_find(format);
	static struct sink_ops ops;
	char path[128];
	struct bytes in;

	cr_assert_not_null(e);
	snprintf(path, sizeof(path), "%s/%s", format, file);
	o->blob = record_sample(path);
	in = blob_bytes(o->blob);
	cr_assert_eq(e->probe(in, &o->span), OK, "%s", path);
	if (o->span.size)
		in = bytes_head(in, o->span.size);
	record_init(&o->record, in);
	ops = *o->record.sink.ops;
	record_slice = ops.slice;
	ops.slice = count_slice;
	o->record.sink.ops = &ops;
	slices = 0;
	o->err = e->extract(in, &o->record.sink);
	o->slices = slices;
}

static void close_sample(struct opened *o)
{
	record_finish(&o->record);
	blob_unref(o->blob);
	cr_assert_eq(mem_in_use(), 0);
}

static int enable_and_exit(struct archive *archive)
{
	(void)archive;
	exit(1); /* as libarchive, which has no memory for a name */
}

Test(archive, what_wants_to_end_the_process_ends_itself)
{
	struct archive_kind kind = archive_tar;
	uint64_t end = 0;
	struct record record;

	kind.enable = enable_and_exit;
	record_init(&record, bytes_str("any"));
	mem_forgive();
	cr_assert_eq(archive_extract(&kind, bytes_str("any"), &record.sink, &end), ERR_LIMIT);
	cr_assert(mem_refused());
	cr_assert_eq(end, 0);
	record_finish(&record);
}

static void check_attribute(struct opened *o, const char *key, const char *value)
{
	const char *found = record_attribute(&o->record, key);

	cr_assert(found && strcmp(found, value) == 0, "%s: %s", key, found ? found : "none");
}

Test(stream, gzip_header)
{
	struct opened o;

	open_sample(&o, "gzip", "good-name");
	check_attribute(&o, "gzip.name", "firmware.bin");
	check_attribute(&o, "gzip.mtime", "1577836800");
	cr_assert_eq(o.record.count, 1);
	cr_assert_eq(o.record.entries[0].entry.kind, ENTRY_PART);
	cr_assert_eq(o.record.entries[0].entry.mtime, 1577836800);
	close_sample(&o);
}

Test(stream, trailing_bytes_are_not_used)
{
	static const char *const formats[] = {
		"gzip", "xz", "lzma", "bzip2", "zstd", "lz4", "lzop"
	};

	for (size_t i = 0; i < sizeof(formats) / sizeof(formats[0]); i++) {
		struct opened o;
		uint64_t end;

		/* 2000 bytes of noise follow; and zeros, after xz */
		open_sample(&o, formats[i], "good-then-more");
		end = o.span.size ? o.span.size : o.record.used;
		cr_assert_eq(end + 2000 + (i == 1 ? 8 : 0), blob_bytes(o.blob).len, "%s",
			     formats[i]);
		cr_assert_eq(o.record.noted, OK);
		close_sample(&o);
	}
}

Test(stream, a_broken_stream_gives_what_was_before)
{
	static const char *const formats[] = { "gzip", "xz", "lzma", "lz4", "lzop" };

	for (size_t i = 0; i < sizeof(formats) / sizeof(formats[0]); i++) {
		struct opened o;

		open_sample(&o, formats[i], "bad-cut");
		cr_assert_eq(o.err, OK, "%s", formats[i]);
		cr_assert_eq(o.record.noted, ERR_TRUNCATED);
		cr_assert_eq(o.record.count, 1);
		cr_assert_eq(o.record.entries[0].entry.status, ERR_TRUNCATED);
		cr_assert_gt(o.record.entries[0].body.len, 0);
		close_sample(&o);
	}
}

Test(stream, a_broken_unit_after_a_whole_one)
{
	struct opened o;

	open_sample(&o, "zstd", "bad-second-frame");
	cr_assert_eq(o.record.entries[0].entry.status, ERR_TRUNCATED);
	cr_assert_geq(o.record.entries[0].body.len, 3000);
	close_sample(&o);
}

Test(stream, a_wrong_checksum_marks_the_whole_body)
{
	struct opened o;

	open_sample(&o, "gzip", "bad-crc");
	cr_assert_eq(o.record.entries[0].entry.status, ERR_CORRUPT);
	cr_assert_eq(o.record.entries[0].body.len, 3000);
	close_sample(&o);
}

Test(archive, tar_metadata_and_slices)
{
	const struct record_entry *e;
	struct opened o;

	open_sample(&o, "tar", "good-ustar");
	cr_assert_eq(o.err, OK);
	cr_assert_eq(o.slices, 3); /* not the empty one */
	e = record_find(&o.record, "dev/console");
	cr_assert(e && e->entry.kind == ENTRY_CHAR && e->entry.major == 5 && e->entry.minor == 1);
	e = record_find(&o.record, "bin/sh");
	cr_assert(e && e->entry.kind == ENTRY_SYMLINK);
	cr_assert(bytes_equal(e->entry.target, bytes_str("../bin/tool")));
	e = record_find(&o.record, "bin/hard");
	cr_assert(e && e->entry.kind == ENTRY_HARDLINK);
	cr_assert(bytes_equal(e->entry.target, bytes_str("bin/tool")));
	e = record_find(&o.record, "bin/tool");
	cr_assert(e && e->entry.mode == 0755 && e->entry.mtime == 1577836800);
	cr_assert_null(record_find(&o.record, ""));
	cr_assert_null(record_find(&o.record, "."));
	close_sample(&o);
}

Test(archive, stored_members_are_slices)
{
	struct opened o;

	open_sample(&o, "zip", "good-stored");
	cr_assert_eq(o.slices, 3, "%u", o.slices);
	close_sample(&o);
	open_sample(&o, "zip", "good-deflate");
	cr_assert_eq(o.slices, 0);
	close_sample(&o);
	open_sample(&o, "zip", "good-dahua");
	cr_assert_eq(o.err, OK);
	close_sample(&o);
}

Test(archive, wrong_checksum_of_a_member)
{
	const struct record_entry *e;
	struct opened o;

	open_sample(&o, "zip", "bad-crc");
	cr_assert_eq(o.err, OK);
	e = record_find(&o.record, "etc/version");
	cr_assert(e && e->entry.status == ERR_CORRUPT && e->body.len == 3000);
	e = record_find(&o.record, "bin/tool");
	cr_assert(e && e->entry.status == OK && e->body.len == 2000);
	close_sample(&o);
}

Test(archive, encrypted_members_are_named)
{
	const struct record_entry *e;
	struct opened o;

	open_sample(&o, "zip", "unsupported-encrypted");
	e = record_find(&o.record, "etc/version");
	cr_assert(e && e->entry.status == ERR_ENCRYPTED && !e->has_body);
	close_sample(&o);
	open_sample(&o, "sevenzip", "unsupported-encrypted");
	e = record_find(&o.record, "secret");
	cr_assert(e && e->entry.status == ERR_ENCRYPTED && !e->has_body);
	close_sample(&o);
}

Test(archive, an_archive_in_an_archive_does_not_end_it)
{
	struct opened o;

	open_sample(&o, "zip", "good-nested");
	cr_assert_eq(o.record.used, blob_bytes(o.blob).len);
	close_sample(&o);
}

Test(archive, the_body_cap_holds)
{
	const struct extractor *e = extractor_find("zip");
	struct record r;
	struct blob *blob = record_sample("zip/good-deflate");

	record_init(&r, blob_bytes(blob));
	r.sink.max_body = 1000;
	(void)e->extract(blob_bytes(blob), &r.sink);
	cr_assert_eq(r.noted, ERR_LIMIT);
	cr_assert_eq(record_find(&r, "etc/version")->entry.status, ERR_LIMIT);
	cr_assert_eq(record_find(&r, "etc/caf\xc3\xa9")->entry.status, OK);
	record_finish(&r);
	blob_unref(blob);
}

#define LOCAL 34u
#define CENTRAL 50u

/* COUNT empty members with names of four letters, and a directory. */
static struct buf crowded_zip(unsigned count)
{
	struct buf out = buf_with_max(SIZE_MAX);
	uint8_t local[LOCAL] = { 'P', 'K', 3, 4, 10, [26] = 4 };
	uint8_t central[CENTRAL] = { 'P', 'K', 1, 2, 10, 0, 10, [28] = 4 };
	uint8_t end[22] = { 'P', 'K', 5, 6 };

	for (unsigned pass = 0; pass < 2; pass++)
		for (unsigned i = 0; i < count; i++) {
			uint8_t *name = pass ? central + 46 : local + 30;

			for (unsigned k = 0; k < 4; k++)
				name[k] = (uint8_t)('a' + (i >> 4 * k) % 16);
			for (unsigned k = 0; k < 4; k++)
				central[42 + k] = (uint8_t)(i * LOCAL >> 8 * k);
			cr_assert_eq(buf_append(&out, pass ? bytes_of(central, CENTRAL)
							   : bytes_of(local, LOCAL)),
				     OK);
		}
	for (unsigned k = 0; k < 4; k++) {
		end[12 + k] = (uint8_t)(count * CENTRAL >> 8 * k);
		end[16 + k] = (uint8_t)(count * LOCAL >> 8 * k);
	}
	end[8] = end[10] = (uint8_t)count;
	end[9] = end[11] = (uint8_t)(count >> 8);
	cr_assert_eq(buf_append(&out, bytes_of(end, sizeof(end))), OK);
	return out;
}

/* A directory too large for memory is not read: the members are found without it, and it is said.
 */
Test(archive, a_zip_with_a_crowded_directory)
{
	struct buf zip = crowded_zip(3000);
	struct record r;

	for (unsigned cap = 0; cap < 2; cap++) {
		record_init(&r, buf_bytes(&zip));
		r.sink.max_body = cap ? 1u << 19 : 1u << 20;
		cr_assert_eq(extractor_find("zip")->extract(buf_bytes(&zip), &r.sink), OK);
		cr_assert_eq(r.noted, cap ? ERR_LIMIT : OK);
		cr_assert_eq(r.count, 3000);
		cr_assert(record_find(&r, "aaaa") && record_find(&r, "hlla"));
		cr_assert_eq(r.used, zip.len);
		record_finish(&r);
	}
	buf_finish(&zip);
}

Test(archive, rpm_header)
{
	struct opened o;

	open_sample(&o, "rpm", "good-gzip");
	check_attribute(&o, "rpm.name", "sample");
	check_attribute(&o, "rpm.version", "1.2");
	check_attribute(&o, "rpm.release", "3");
	check_attribute(&o, "rpm.license", "GPL-2.0-only");
	check_attribute(&o, "rpm.epoch", "1");
	check_attribute(&o, "rpm.compression", "gzip");
	close_sample(&o);
}

Test(archive, ar_tables_are_headers)
{
	struct opened o;
	const struct record_entry *e;

	open_sample(&o, "ar", "good-gnu");
	e = record_find(&o.record, "//");
	cr_assert(e && e->entry.kind == ENTRY_HEADER);
	e = record_find(&o.record, "short.o");
	cr_assert(e && e->entry.kind == ENTRY_FILE && e->entry.mode == 0644);
	close_sample(&o);
}
