/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/common/pe_end.h"

#include "analyzer/base/reader.h"

#define MAX_SECTIONS 96u
#define SECTION_SIZE 40u
#define SECURITY 4u /* index of the signatures among the data directories */

/* Where the signatures end; 0 when the optional header OPT does not mention any. */
static uint64_t signature_end(struct bytes opt)
{
	struct reader r = reader_le(opt);
	uint64_t at, size;
	uint32_t count;

	reader_seek(&r, read_u16(&r) == 0x20b ? 108 : 92);
	count = read_u32(&r);
	reader_skip(&r, SECURITY * 8);
	at = read_u32(&r);
	size = read_u32(&r);
	return r.bad || count <= SECURITY || !size ? 0 : at + size;
}

uint64_t pe_end(struct bytes in)
{
	struct reader r = reader_le(in);
	uint64_t end;
	uint32_t sections, opt_size;
	struct bytes opt;

	if (!bytes_at(in, 0, "MZ", 2))
		return 0;
	reader_seek(&r, 0x3c);
	reader_seek(&r, read_u32(&r));
	if (read_u32(&r) != 0x4550)
		return 0;
	reader_skip(&r, 2);
	sections = read_u16(&r);
	reader_skip(&r, 12);
	opt_size = read_u16(&r);
	reader_skip(&r, 2);
	opt = reader_take(&r, opt_size);
	end = signature_end(opt);
	if (r.bad || sections > MAX_SECTIONS)
		return 0;
	for (uint32_t i = 0; i < sections && !r.bad; i++) {
		struct reader s = reader_le(reader_take(&r, SECTION_SIZE));
		uint64_t size, at;

		reader_skip(&s, 16);
		size = read_u32(&s);
		at = read_u32(&s);
		if (size && at + size > end)
			end = at + size;
	}
	return r.bad ? 0 : end;
}
