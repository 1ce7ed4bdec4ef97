/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every registered format has samples, and its extractor says of each what expect.tsv says: the
 * content of good ones, the error of bad and unsupported ones. A format without a good and a bad
 * sample fails. usage: samples SAMPLES_DIR
 */
#include <dirent.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "analyzer/base/blob.h"
#include "analyzer/base/hash.h"
#include "extractors/codec/codec.h"
#include "tests/record.h"

static unsigned failures, checks;

static void fail(const char *file, const char *path, const char *what)
{
	printf("FAIL %s: %s: %s\n", file, path, what);
	failures++;
}

/* The error a sample shows: of probe or extract, of the first note, or of the first body. */
static enum err run(const struct extractor *e, struct bytes in, struct record *r)
{
	struct span span = { 0, 0 };
	enum err err = e->probe(in, &span);

	if (err)
		return err;
	if (span.size && span.size < in.len)
		in = bytes_head(in, span.size);
	record_init(r, in);
	err = e->extract(in, &r->sink);
	if (r->noted)
		return r->noted;
	for (size_t i = 0; i < r->count && !err; i++)
		err = r->entries[i].entry.status ? r->entries[i].entry.status : r->entries[i].err;
	return err ? err : span.size > in.len ? ERR_TRUNCATED : OK;
}

static void check_content(const char *file, const struct record *r, const char *path,
			  const char *size, const char *digest)
{
	const struct record_entry *e = record_find(r, path);
	uint8_t sha[SHA256_SIZE];
	char hex[2 * SHA256_SIZE + 1];

	checks++;
	if (strcmp(size, "gone") == 0) {
		if (e)
			fail(file, path, "was deleted");
		return;
	}
	if (!e) {
		fail(file, path, "not found");
		return;
	}
	if (e->body.len != strtoull(size, NULL, 10) || e->err || e->entry.status)
		fail(file, path, "wrong size or not whole");
	hash_sha256(buf_bytes(&e->body), sha);
	hash_hex(sha, SHA256_SIZE, hex);
	if (strcmp(digest, "-") != 0 && strcmp(digest, hex) != 0)
		fail(file, path, "wrong content");
}

/* The bytes of a sample; one that is large and almost empty is kept in xz. */
static enum err open_sample(const struct extractor *e, const char *path, struct blob **out)
{
	struct buf body = buf_with_max(SIZE_MAX);
	size_t len = strlen(path);
	enum err err = blob_open(path, out);

	if (err || strcmp(e->name, "xz") == 0 || len < 3 || strcmp(path + len - 3, ".xz") != 0)
		return err;
	err = codec_decode(CODEC_XZ, blob_bytes(*out), &body, NULL);
	blob_unref(*out);
	*out = err ? NULL : blob_take(&body);
	buf_finish(&body);
	return err;
}

static void check_line(const struct extractor *e, const char *dir, char *line)
{
	char path[1024];
	char *field[4] = { NULL };
	struct blob *blob;
	struct record r = { .count = 0 };
	enum err err;

	line[strcspn(line, "\n")] = 0;
	for (int i = 0; i < 4; i++)
		field[i] = strsep(&line, "\t");
	if (!field[2]) {
		fail(dir, field[0], "expected three or four columns in expect.tsv");
		return;
	}
	snprintf(path, sizeof(path), "%s/%s", dir, field[0]);
	if (open_sample(e, path, &blob)) {
		fail(dir, field[0], "cannot be read");
		return;
	}
	err = run(e, blob_bytes(blob), &r);
	if (strcmp(field[1], "!") == 0) {
		checks++;
		if (strcmp(err_name(err), field[2]) != 0) {
			fail(dir, field[0], err_name(err));
			printf("     expected %s\n", field[2]);
		}
	} else if (err) {
		fail(dir, field[0], r.note ? r.note : err_name(err));
	} else {
		check_content(field[0], &r, field[1], field[2], field[3] ? field[3] : "-");
	}
	record_finish(&r);
	blob_unref(blob);
}

static bool has_sample(const char *dir, const char *prefix)
{
	DIR *d = opendir(dir);
	struct dirent *entry;
	bool found = false;

	while (d && (entry = readdir(d)))
		found |= strncmp(entry->d_name, prefix, strlen(prefix)) == 0;
	if (d)
		closedir(d);
	return found;
}

static void check_format(const char *samples, const struct extractor *e)
{
	char dir[512], path[600], line[4096];
	FILE *expect;

	snprintf(dir, sizeof(dir), "%s/%s", samples, e->name);
	if (!has_sample(dir, "good-") || !has_sample(dir, "bad-"))
		fail(e->name, "samples", "expected at least one good- and one bad- sample");
	snprintf(path, sizeof(path), "%s/expect.tsv", dir);
	expect = fopen(path, "r");
	if (!expect) {
		fail(e->name, "expect.tsv", "cannot be read");
		return;
	}
	while (fgets(line, sizeof(line), expect))
		if (*line != '#' && *line != '\n')
			check_line(e, dir, line);
	fclose(expect);
}

int main(int argc, char **argv)
{
	if (argc != 2)
		return 2;
	for (const struct extractor *const *e = extractors; *e; e++)
		check_format(argv[1], *e);
	printf("%u checks, %u failures\n", checks, failures);
	return failures != 0 || checks == 0;
}
