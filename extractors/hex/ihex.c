/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Intel HEX: memory contents as text. Each line: ':', the number of data bytes, a 16-bit address,
 * a type, the data, and a byte that makes the sum of all 0. Types: 0 data, 1 end, 2 and 4 the
 * upper part of the addresses that follow, 3 and 5 where to start.
 *
 * Source: Intel, Hexadecimal Object File Format Specification, revision A.
 */
#include "extractors/hex/hex_record.h"

enum { DATA, END, SEGMENT, START_SEGMENT, LINEAR, START_LINEAR };

/* The record at AT: OK, ERR_TRUNCATED at the end of all, ERR_CORRUPT. */
static enum err record_read(struct bytes in, uint64_t at, struct hex_record *r)
{
	if (at >= in.len)
		return ERR_TRUNCATED;
	if (in.ptr[at] != ':')
		return ERR_CORRUPT;
	if (!hex_record_read(in, at + 1, r) || r->len < 5 || r->len != r->byte[0] + 5u || r->sum)
		return r->end == in.len ? ERR_TRUNCATED : ERR_CORRUPT;
	return r->byte[3] <= START_LINEAR ? OK : ERR_CORRUPT;
}

/* Is IN, to its end, one or more files of this format? */
static bool is_whole(struct bytes in)
{
	struct hex_record r = { .len = 0 };

	return !record_read(in, hex_record_last(in), &r) && r.byte[3] == END;
}

static enum err ihex_probe(struct bytes from, struct span *out)
{
	struct hex_record r = { .len = 0 };

	if (record_read(from, 0, &r))
		return ERR_NOMATCH;
	*out = (struct span){ .size = is_whole(from) ? from.len : 0, .bits = 40 };
	return OK;
}

static enum err ihex_extract(struct bytes in, struct sink *sink)
{
	struct hex_memory memory = { .body = buf_with_max((size_t)sink->max_body) };
	struct hex_record r = { .len = 0 };
	uint64_t at = 0, base = 0;
	bool whole = is_whole(in), ended = false;
	enum err err;

	while (!(err = record_read(in, at, &r))) {
		struct bytes data = bytes_of(r.byte + 4, r.byte[0]);
		uint16_t address = be16(r.byte + 1);

		at = r.end;
		ended = r.byte[3] == END;
		if (ended) {
			base = 0;
			if (whole && at == in.len)
				break;
		}
		if ((r.byte[3] == SEGMENT || r.byte[3] == LINEAR) && data.len == 2)
			base = (uint64_t)be16(data.ptr) << (r.byte[3] == SEGMENT ? 4 : 16);
		if (r.byte[3] == DATA &&
		    (err = hex_memory_add(&memory, base + address, data, sink)))
			break;
	}
	return hex_record_finish(&memory, ended && !whole ? OK : err, at, sink);
}

/* How a record with data begins: the number of bytes and a digit of the address. */
#define RECORDS(count)                                                                             \
	{ ":" count "0", 4, 0 }, { ":" count "1", 4, 0 }, { ":" count "2", 4, 0 },                 \
		{ ":" count "3", 4, 0 }, { ":" count "4", 4, 0 }, { ":" count "5", 4, 0 },         \
		{ ":" count "6", 4, 0 }, { ":" count "7", 4, 0 }, { ":" count "8", 4, 0 },         \
		{ ":" count "9", 4, 0 }, { ":" count "A", 4, 0 }, { ":" count "B", 4, 0 },         \
		{ ":" count "C", 4, 0 }, { ":" count "D", 4, 0 }, { ":" count "E", 4, 0 },         \
		{ ":" count "F", 4, 0 }, { ":" count "a", 4, 0 }, { ":" count "b", 4, 0 },         \
		{ ":" count "c", 4, 0 }, { ":" count "d", 4, 0 }, { ":" count "e", 4, 0 },         \
	{                                                                                          \
		":" count "f", 4, 0                                                                \
	}

static const struct magic magic[] = {
	RECORDS("10"),
	RECORDS("20"),
	{ ":020000", 7, 0 }, /* the upper part of addresses */
	{ 0 },
};

const struct extractor extractor_ihex = {
	.name = "ihex",
	.summary = "memory contents as Intel HEX",
	.limitations = "inside other bytes only when whole, and when the first record has 16 or 32 "
		       "bytes or an upper address; addresses do not wrap inside a segment",
	.magic = magic,
	.at_start = true,
	.probe = ihex_probe,
	.weak = true,
	.extract = ihex_extract,
};
