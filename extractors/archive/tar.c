/* SPDX-License-Identifier: Apache-2.0 */
/*
 * tar (POSIX.1 ustar and pax, GNU, Unix v7): blocks of 512 bytes, a header and then the data of
 * each member. The header's numbers are octal text; its checksum is the sum of its bytes with the
 * checksum field as spaces. Two zero blocks end it. v7 has no magic and is only seen at the start
 * of a region.
 */
#include "extractors/archive/archive.h"

#define BLOCK 512u

/* An octal number in LEN bytes, surrounded by spaces and NULs; false for anything else. */
static bool octal(const uint8_t *p, size_t len, uint64_t *value)
{
	size_t i = 0;

	*value = 0;
	while (i < len && p[i] == ' ')
		i++;
	for (; i < len && p[i] >= '0' && p[i] <= '7'; i++)
		*value = *value << 3 | (uint64_t)(p[i] - '0');
	for (; i < len; i++)
		if (p[i] != ' ' && p[i] != 0)
			return false;
	return true;
}

static bool sum_is_right(const uint8_t *block)
{
	uint64_t stored, plain = 0;
	int64_t with_sign = 0; /* as some old programs computed it */

	if (!octal(block + 148, 8, &stored))
		return false;
	for (size_t i = 0; i < BLOCK; i++) {
		uint8_t c = i >= 148 && i < 156 ? ' ' : block[i];

		plain += c;
		with_sign += (int8_t)c;
	}
	return stored == plain || (int64_t)stored == with_sign;
}

static enum err tar_probe(struct bytes from, struct span *out)
{
	const uint8_t *h = from.ptr;
	uint64_t value;
	bool ustar;

	if (from.len < BLOCK || !h[0] || !sum_is_right(h))
		return ERR_NOMATCH;
	ustar = bytes_at(from, 257, "ustar", 5);
	/* base-256 numbers have the first bit set */
	if ((!(h[124] & 0x80) && !octal(h + 124, 12, &value)) || !octal(h + 100, 8, &value))
		return ERR_NOMATCH;
	if (!ustar && (h[156] > '7' || (h[156] && h[156] < '0') || !octal(h + 136, 12, &value)))
		return ERR_NOMATCH;
	*out = (struct span){ .bits = ustar ? 40 + 12 : 40 };
	return OK;
}

static enum err tar_extract(struct bytes in, struct sink *sink)
{
	uint64_t end;
	enum err err = archive_extract(&archive_tar, in, sink, &end);

	if (!err)
		sink_used(sink, end);
	return err;
}

static const struct magic magic[] = {
	{ "ustar", 5, 257 },
	{ 0 },
};

extern const struct extractor extractor_tar;
const struct extractor extractor_tar = {
	.name = "tar",
	.summary = "tape archive (ustar, pax, GNU, v7)",
	.limitations = "v7 archives only at the start of a region; no multi-volume archives",
	.magic = magic,
	.at_start = true,
	.probe = tar_probe,
	.extract = tar_extract,
};
