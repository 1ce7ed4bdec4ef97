/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Motorola S-record: memory contents as text. Each line: 'S', a type, the number of bytes that
 * follow, an address, data, and a byte that makes the sum of all ff. Types: 0 a name, 1 to 3 data
 * with an address of 16, 24 or 32 bits, 5 and 6 the number of data records, 7 to 9 the end. Where
 * nothing is to be started there is no end, and the number is the last (SRecord's srec_cat).
 *
 * Source: Motorola, M68000 Family Programmer's Reference Manual, appendix C.
 */
#include "extractors/hex/hex_record.h"

/* The record at AT, of TYPE: OK, ERR_TRUNCATED at the end of all, ERR_CORRUPT. */
static enum err record_read(struct bytes in, uint64_t at, struct hex_record *r, unsigned *type)
{
	static const uint8_t address[10] = { 2, 2, 3, 4, 0, 2, 3, 4, 3, 2 };

	if (at + 2 > in.len)
		return ERR_TRUNCATED;
	*type = (unsigned)in.ptr[at + 1] - '0';
	if (in.ptr[at] != 'S' || *type > 9 || *type == 4)
		return ERR_CORRUPT;
	if (!hex_record_read(in, at + 2, r) || !r->len || r->len != r->byte[0] + 1u ||
	    r->sum != 0xff || r->len < address[*type] + 2u)
		return r->end == in.len ? ERR_TRUNCATED : ERR_CORRUPT;
	return OK;
}

/* Is IN, to its end, one or more files of this format? */
static bool is_whole(struct bytes in)
{
	struct hex_record r = { .len = 0 };
	unsigned type = 0;

	return !record_read(in, hex_record_last(in), &r, &type) && type >= 5;
}

static enum err srec_probe(struct bytes from, struct span *out)
{
	struct hex_record r = { .len = 0 };
	unsigned type;

	if (record_read(from, 0, &r, &type) || type > 3)
		return ERR_NOMATCH;
	*out = (struct span){ .size = is_whole(from) ? from.len : 0, .bits = 40 };
	return OK;
}

static enum err srec_extract(struct bytes in, struct sink *sink)
{
	struct hex_memory memory = { .body = buf_with_max((size_t)sink->max_body) };
	struct hex_record r = { .len = 0 };
	uint64_t at = 0;
	bool whole = is_whole(in), ended = false;
	unsigned type = 0;
	enum err err;

	while (!(err = record_read(in, at, &r, &type))) {
		uint64_t address = 0;

		at = r.end;
		ended = type >= 5;
		if (ended && whole && at == in.len)
			break;
		if (type == 0)
			sink_attribute(sink, "srec.name", bytes_of(r.byte + 3, r.len - 4));
		if (type == 0 || type > 3)
			continue;
		for (unsigned i = 1; i < type + 2; i++)
			address = address << 8 | r.byte[i];
		err = hex_memory_add(&memory, address,
				     bytes_of(r.byte + type + 2, r.len - type - 3), sink);
		if (err)
			break;
	}
	return hex_record_finish(&memory, ended && !whole ? OK : err, at, sink);
}

/* A record with a name, whose length begins with a digit. */
#define NAMES(digit)                                                                               \
	{ "S0" digit "0", 4, 0 }, { "S0" digit "1", 4, 0 }, { "S0" digit "2", 4, 0 },              \
		{ "S0" digit "3", 4, 0 }, { "S0" digit "4", 4, 0 }, { "S0" digit "5", 4, 0 },      \
		{ "S0" digit "6", 4, 0 }, { "S0" digit "7", 4, 0 }, { "S0" digit "8", 4, 0 },      \
		{ "S0" digit "9", 4, 0 }, { "S0" digit "A", 4, 0 }, { "S0" digit "B", 4, 0 },      \
		{ "S0" digit "C", 4, 0 }, { "S0" digit "D", 4, 0 }, { "S0" digit "E", 4, 0 },      \
	{                                                                                          \
		"S0" digit "F", 4, 0                                                               \
	}

static const struct magic magic[] = {
	NAMES("0"),
	NAMES("1"),
	NAMES("2"),
	/* data with an address of 16, 24 and 32 bits */
	{ "S113", 4, 0 },
	{ "S123", 4, 0 },
	{ "S214", 4, 0 },
	{ "S224", 4, 0 },
	{ "S315", 4, 0 },
	{ "S325", 4, 0 },
	{ 0 },
};

const struct extractor extractor_srec = {
	.name = "srec",
	.summary = "memory contents as Motorola S-record",
	.limitations = "inside other bytes only when whole, and with a name or records of 16 or 32 "
		       "bytes; the number of records is not compared",
	.magic = magic,
	.at_start = true,
	.probe = srec_probe,
	.weak = true,
	.extract = srec_extract,
};
