/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/common/pe_end.h"

#include "analyzer/base/reader.h"

#define MAX_SECTIONS 96u
#define SECTION_SIZE 40u
#define SYMBOL_SIZE 18u
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

/* Where the symbols and their names end; what is not there does not count. */
static uint64_t symbols_end(struct bytes in, uint64_t at, uint64_t count)
{
	struct reader r = reader_le(in);
	uint64_t names = at + count * SYMBOL_SIZE, size;

	if (!at || !count)
		return 0;
	reader_seek(&r, names);
	size = read_u32(&r);
	return r.bad ? 0 : names + size;
}

bool pe_read(struct bytes in, struct pe *out)
{
	struct reader r = reader_le(in);
	uint32_t symbols_at, symbols, opt_size;
	struct bytes opt, sections;
	uint64_t end;

	if (!bytes_at(in, 0, "MZ", 2))
		return false;
	reader_seek(&r, 0x3c);
	reader_seek(&r, read_u32(&r));
	if (read_u32(&r) != 0x4550)
		return false;
	out->machine = read_u16(&r);
	out->count = read_u16(&r);
	reader_skip(&r, 4);
	symbols_at = read_u32(&r);
	symbols = read_u32(&r);
	opt_size = read_u16(&r);
	reader_skip(&r, 2);
	opt = reader_take(&r, opt_size);
	out->magic = opt.len >= 2 ? le16(opt.ptr) : 0;
	if (out->count > MAX_SECTIONS)
		return false;
	sections = reader_take(&r, (uint64_t)out->count * SECTION_SIZE);
	if (r.bad)
		return false;
	out->end = signature_end(opt);
	end = symbols_end(in, symbols_at, symbols);
	if (end > out->end)
		out->end = end;
	for (uint32_t i = 0; i < out->count; i++) {
		const uint8_t *s = sections.ptr + (size_t)i * SECTION_SIZE;

		end = (uint64_t)le32(s + 16) + le32(s + 20);
		if (le32(s + 16) && end > out->end)
			out->end = end;
	}
	return true;
}

uint64_t pe_end(struct bytes in)
{
	struct pe pe;

	return pe_read(in, &pe) ? pe.end : 0;
}
