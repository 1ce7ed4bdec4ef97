/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/boot/ember_list.h"

#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"

#define SUM_SIZE 4u

bool ember_read(const struct ember_form *form, struct bytes in, uint64_t at,
		struct ember_element *out)
{
	struct reader r = form->big_endian ? reader_be(in) : reader_le(in);
	bool wide = form->head == 8;

	reader_seek(&r, at);
	out->what = wide ? read_u32(&r) : read_u16(&r);
	out->size = wide ? read_u32(&r) : read_u16(&r);
	out->at = r.pos;
	return !r.bad;
}

enum ember_state ember_walk(const struct ember_form *form, struct bytes in, uint64_t at,
			    unsigned most, uint64_t *end)
{
	struct ember_element e;

	for (unsigned i = 0; i < most; i++) {
		*end = at;
		if (!ember_read(form, in, at, &e))
			return EMBER_CUT;
		if (form->is_known && !form->is_known(e.what))
			return EMBER_NONE;
		*end = at = e.at + e.size;
		if (e.what == form->end && e.size == SUM_SIZE)
			return at > in.len ? EMBER_CUT : EMBER_WHOLE;
	}
	return EMBER_OPEN;
}

enum err ember_probe(const struct ember_form *form, struct bytes from, uint64_t at, unsigned bits,
		     struct span *out)
{
	uint64_t end;
	enum ember_state state = ember_walk(form, from, at, EMBER_PROBED, &end);

	if (state == EMBER_NONE)
		return ERR_NOMATCH;
	*out = (struct span){ .bits = bits };
	if (state == EMBER_WHOLE)
		*out = (struct span){ .size = end, .bits = bits + 32 };
	else if (state == EMBER_CUT)
		out->size = end > from.len ? end : from.len + 1;
	return OK;
}

bool ember_open(const struct ember_form *form, struct bytes in, uint64_t at, struct sink *sink,
		struct parts *parts)
{
	uint64_t end;
	enum ember_state state = ember_walk(form, in, at, EMBER_MOST, &end);

	if (state == EMBER_NONE)
		return false;
	*parts = parts_of(state == EMBER_CUT ? in : bytes_head(in, end), sink);
	sink_used(sink, parts->in.len);
	if (state == EMBER_OPEN)
		parts_note(parts, ERR_LIMIT, end, "fewer elements");
	else if (state == EMBER_CUT)
		parts_note(parts, ERR_TRUNCATED, in.len, "elements up to the one of the end");
	else if (hash_verify() &&
		 hash_crc32(0, bytes_head(in, end - SUM_SIZE)) != le32(in.ptr + end - SUM_SIZE))
		parts_note(parts, ERR_CORRUPT, end - SUM_SIZE, "the CRC-32 of the update");
	return true;
}
