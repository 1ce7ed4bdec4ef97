/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Hostile input: each file given is scanned whole, cut at 64 places, with 200 random sets of byte
 * flips, and with memory that ends early. Nothing may crash (the build has sanitizers) or leak, and
 * no scan may take longer than 10 seconds. usage: mutate FILE...
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "analyzer/base/mem.h"
#include "analyzer/judge/product.h"
#include "analyzer/scan/scan.h"

#define SLOW_MS 10000

static const struct sigdb *sigs;
static const struct scan_index *shared; /* NULL: each scan makes its own */
static uint64_t state = 88172645463325252u;
static long slowest;

static uint64_t next_random(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

static int scan(struct bytes in, const char *what)
{
	struct scan_options options = {
		.threads = 1, .limits = limits_default, .sigs = sigs, .index = shared
	};
	struct buf copy = buf_with_max(SIZE_MAX);
	struct tree *tree = NULL;
	struct product *product = NULL;
	struct timespec a, z;
	struct blob *blob;
	long ms;

	if (buf_append(&copy, in) || !(blob = blob_take(&copy))) {
		buf_finish(&copy);
		return 0; /* no memory on purpose */
	}
	clock_gettime(CLOCK_MONOTONIC, &a);
	if (scan_run(blob, "mutant", &options, &tree) == OK) {
		if (node_accounted(tree->root) != in.len && in.len) {
			printf("FAIL %s: %" PRIu64 " of %zu bytes accounted for\n", what,
			       node_accounted(tree->root), in.len);
			return 1;
		}
		(void)product_make(tree, sigs, 0.5, &product);
		product_free(product);
		tree_free(tree);
	}
	clock_gettime(CLOCK_MONOTONIC, &z);
	blob_unref(blob);
	ms = (z.tv_sec - a.tv_sec) * 1000 + (z.tv_nsec - a.tv_nsec) / 1000000;
	if (ms > slowest)
		slowest = ms;
	if (ms > SLOW_MS)
		printf("FAIL %s: %ld ms\n", what, ms);
	return ms > SLOW_MS;
}

static int flip(struct bytes in, const char *what)
{
	uint8_t *copy = malloc(in.len ? in.len : 1);
	unsigned count = 1 + (unsigned)(next_random() % 16);
	int failed;

	if (!copy)
		return 1;
	memcpy(copy, in.ptr, in.len);
	for (unsigned i = 0; i < count && in.len; i++) {
		/* headers are where it matters: half of the flips go to the first 4 KiB */
		size_t room = next_random() & 1 && in.len > 4096 ? 4096 : in.len;

		copy[next_random() % room] ^= (uint8_t)(1 + next_random() % 255);
	}
	failed = scan(bytes_of(copy, in.len), what);
	free(copy);
	return failed;
}

/* Let the Nth allocation fail, and all after it: the run ends with an error, not with a crash or a
 * leak. */
static int starve(struct bytes in, const char *what)
{
	const struct scan_index *index = shared;
	uint64_t before = mem_in_use();

	shared = NULL;
	for (uint64_t n = 1; n < 100000; n += 1 + n / 6) {
		int failed;

		mem_fail_after(n);
		failed = scan(in, what);
		mem_fail_after(0);
		if (failed || mem_in_use() != before) {
			printf("FAIL %s: with %" PRIu64 " allocations\n", what, n);
			return 1;
		}
	}
	shared = index;
	return 0;
}

/* A file that is kept in xz is so large when unpacked that it can be tried a few times only. */
static bool is_packed(const char *path)
{
	size_t len = strlen(path);

	return len > 3 && strcmp(path + len - 3, ".xz") == 0 && !strstr(path, "/xz/");
}

int main(int argc, char **argv)
{
	struct sig_error error;
	struct sigdb *db = sigdb_new();
	struct scan_index *index;
	int failed = 0, files = 0;

	if (!db || sigdb_add_builtin(db, &error) || sigdb_finish(db))
		return 2;
	sigs = db;
	index = scan_index_new(sigs);
	if (!index)
		return 2;
	shared = index;
	for (int i = 1; i < argc && !failed; i++) {
		unsigned cuts = is_packed(argv[i]) ? 2 : 64, flips = is_packed(argv[i]) ? 4 : 200;
		struct blob *blob;
		struct bytes in;

		if (blob_open(argv[i], &blob)) {
			printf("FAIL %s: cannot be read\n", argv[i]);
			return 2;
		}
		in = blob_bytes(blob);
		files++;
		failed |= scan(in, argv[i]);
		for (unsigned k = 0; k < cuts && !failed; k++)
			failed |= scan(bytes_head(in, in.len * k / cuts), argv[i]);
		for (unsigned k = 0; k < flips && !failed; k++)
			failed |= flip(in, argv[i]);
		if (!failed)
			failed = starve(in, argv[i]);
		blob_unref(blob);
	}
	scan_index_free(index);
	sigdb_free(db);
	printf("%d files, slowest scan %ld ms, %" PRIu64 " bytes still held\n", files, slowest,
	       mem_in_use());
	return failed || !files || mem_in_use() != 0;
}
