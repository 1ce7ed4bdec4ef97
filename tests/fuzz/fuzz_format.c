/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One target for every format: the format's name is the FORMAT it was compiled with. Probe,
 * extract, read all bodies. Also a plain program: it then runs each file given once.
 */
#include <stdlib.h>

#include "tests/record.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct extractor *e = extractor_find(FORMAT);
	struct bytes in = bytes_of(data, size);
	struct span span = { 0, 0 };
	struct record r;

	if (!e)
		abort();
	if (e->probe(in, &span) != OK)
		return 0;
	if (span.size && span.size < in.len)
		in = bytes_head(in, span.size);
	record_init(&r, in);
	r.sink.max_body = 16u << 20;
	(void)e->extract(in, &r.sink);
	record_finish(&r);
	return 0;
}
