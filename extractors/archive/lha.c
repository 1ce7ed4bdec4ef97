/* SPDX-License-Identifier: Apache-2.0 */
/*
 * LHA (.lzh), little-endian: members, each u8 size of the header and u8 sum of it (both u16 size in
 * level 2), the method as "-lh5-", u32 packed size, u32 size, u32 time, u8 attributes, u8 level
 * of the header, 0 to 2; a byte 0 follows the last one.
 *
 * Source: "LHA header" in the documentation of LHa for UNIX; libarchive reads the members.
 */
#include "extractors/archive/archive.h"

#define MIN_HEADER 22u

static bool sum_holds(struct bytes header)
{
	uint8_t sum = 0;

	for (size_t i = 2; i < header.len; i++)
		sum = (uint8_t)(sum + header.ptr[i]);
	return sum == header.ptr[1];
}

static enum err lha_probe(struct bytes from, struct span *out)
{
	struct bytes header;

	if (from.len < MIN_HEADER || !from.ptr[5] || from.ptr[2] != '-' || from.ptr[3] != 'l' ||
	    from.ptr[6] != '-' || from.ptr[20] > 2)
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 40 + 6 };
	if (from.ptr[20] == 2)
		return le16(from.ptr) >= 26 ? OK : ERR_NOMATCH;
	out->bits += 8;
	if (from.ptr[0] < MIN_HEADER - 2 || !bytes_sub(from, 0, 2 + from.ptr[0], &header))
		return ERR_NOMATCH;
	return sum_holds(header) ? OK : ERR_NOMATCH;
}

static enum err lha_extract(struct bytes in, struct sink *sink)
{
	struct span span;
	uint64_t end;
	enum err err;

	if (lha_probe(in, &span))
		return ERR_NOMATCH;
	if (!strchr("0567d", in.ptr[5])) {
		sink_note(sink, ERR_UNSUPPORTED, 2, "method lh0, lh5, lh6 or lh7");
		return ERR_UNSUPPORTED;
	}
	err = archive_extract(&archive_lha, in, sink, &end);
	if (bytes_at(in, end, "", 1))
		end++;
	sink_used(sink, end);
	return err;
}

extern const struct extractor extractor_lha;
const struct extractor extractor_lha = {
	.name = "lha",
	.summary = "LHA archive (.lzh)",
	.limitations = "of the methods lh0, lh5, lh6 and lh7 only; no headers of level 3",
	.magic =
		(const struct magic[]){
			{ "-lh0-", 5, 2 },
			{ "-lh1-", 5, 2 },
			{ "-lh4-", 5, 2 },
			{ "-lh5-", 5, 2 },
			{ "-lh6-", 5, 2 },
			{ "-lh7-", 5, 2 },
			{ "-lhd-", 5, 2 },
			{ 0 },
		},
	.probe = lha_probe,
	.extract = lha_extract,
};
