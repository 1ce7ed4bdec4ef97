/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Megabytes a second of the literal index over the files given, with 5,000 literals taken from
 * them. Processor time: other programs on the machine do not count.
 */
#include <stdio.h>
#include <time.h>

#include "analyzer/base/blob.h"
#include "analyzer/base/literals.h"

#define COUNT 5000u

static bool count_hit(void *context, uint32_t id, size_t at)
{
	(void)id;
	(void)at;
	++*(size_t *)context;
	return true;
}

/* Printable runs of 8 to 24 bytes, one in seven, as signatures' anchors are. */
static size_t take_literals(struct bytes in, struct bytes *set, size_t count)
{
	size_t run = 0, seen = 0;

	for (size_t i = 0; i <= in.len && count < COUNT; i++) {
		if (i < in.len && in.ptr[i] >= 32 && in.ptr[i] < 127) {
			run++;
			continue;
		}
		if (run >= 8 && seen++ % 7 == 0)
			set[count++] = bytes_of(in.ptr + i - run, run < 24 ? run : 24);
		run = 0;
	}
	return count;
}

int main(int argc, char **argv)
{
	static struct bytes set[COUNT];
	struct buf all = buf_with_max(1u << 30);
	struct literals *index;
	double best = 0;
	size_t count = 0, hits = 0;

	for (int i = 1; i < argc; i++) {
		struct blob *blob;

		if (blob_open(argv[i], &blob) || buf_append(&all, blob_bytes(blob)))
			return 1;
		blob_unref(blob);
	}
	count = take_literals(buf_bytes(&all), set, count);
	index = literals_new(set, count);
	for (int run = 0; run < 5 && index; run++) {
		struct timespec a, z;
		double seconds;

		clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a);
		literals_scan(index, buf_bytes(&all), count_hit, &hits);
		clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &z);
		seconds = (double)(z.tv_sec - a.tv_sec) + (double)(z.tv_nsec - a.tv_nsec) / 1e9;
		if ((double)all.len / seconds / 1e6 > best)
			best = (double)all.len / seconds / 1e6;
	}
	printf("%.0f MB/s over %zu bytes with %zu literals, %zu hits\n", best, all.len, count,
	       hits / 5);
	literals_free(index);
	buf_finish(&all);
	return count == COUNT ? 0 : 1;
}
