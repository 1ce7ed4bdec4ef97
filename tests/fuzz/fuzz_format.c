/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One target for every format, whose name is in $FORMAT: probe, extract, read all bodies. No image
 * of btrfs, f2fs and xfs is smaller than some 20 MiB, and almost all of it is zeros: an input for
 * them is what is not, as u32le place, u16le length, bytes; fuzz.py writes the samples so.
 */
#include <stdlib.h>
#include <sys/mman.h>

#include "analyzer/base/reader.h"
#include "tests/record.h"

#define IMAGE (128u << 20)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static uint8_t *image;

/* Put the parts of DATA where they belong, or zeros there when CLEAR. */
static struct bytes spread(struct bytes data, bool clear)
{
	struct reader r = reader_le(data);
	size_t end = 0;

	if (!image)
		image = mmap(NULL, IMAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1,
			     0);
	if (image == MAP_FAILED)
		abort();
	while (!r.bad && r.pos < data.len) {
		size_t at = read_u32(&r) % IMAGE, len = read_u16(&r);

		len = len < data.len - r.pos ? len : data.len - r.pos;
		len = len < IMAGE - at ? len : IMAGE - at;
		if (clear)
			memset(image + at, 0, len);
		else
			memcpy(image + at, data.ptr + r.pos, len);
		reader_skip(&r, len);
		end = at + len > end ? at + len : end;
	}
	return bytes_of(image, end);
}

static void run(const struct extractor *e, struct bytes in)
{
	struct span span = { 0, 0 };
	struct record r;

	if (e->probe(in, &span) != OK)
		return;
	if (span.size && span.size < in.len)
		in = bytes_head(in, span.size);
	record_init(&r, in);
	r.sink.max_body = 16u << 20;
	r.sink.max_disk = 64u << 20;
	(void)e->extract(in, &r.sink);
	record_finish(&r);
}

static bool is_wide(const char *format)
{
	return strcmp(format, "btrfs") == 0 || strcmp(format, "f2fs") == 0 ||
	       strcmp(format, "xfs") == 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct extractor *e;
	struct bytes in = bytes_of(data, size);

	if (!e && (!getenv("FORMAT") || !(e = extractor_find(getenv("FORMAT")))))
		abort();
	if (!is_wide(e->name)) {
		run(e, in);
		return 0;
	}
	run(e, spread(in, false));
	(void)spread(in, true);
	return 0;
}
