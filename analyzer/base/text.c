/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/base/text.h"

#include <stdio.h>

/* Length of the well-formed UTF-8 sequence at the start of IN, and its code point; 0 if there is
 * none. */
static size_t utf8_decode(struct bytes in, uint32_t *point)
{
	static const uint32_t least[5] = { 0, 0, 0x80, 0x800, 0x10000 };
	uint8_t first = in.ptr[0];
	size_t len = first < 0x80       ? 1
		     : first >> 5 == 6  ? 2
		     : first >> 4 == 14 ? 3
		     : first >> 3 == 30 ? 4
					: 0;
	uint32_t c;

	if (len == 0 || len > in.len)
		return 0;
	c = len == 1 ? first : first & (0xffu >> (len + 1));
	for (size_t i = 1; i < len; i++) {
		if ((in.ptr[i] & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (in.ptr[i] & 0x3f);
	}
	if (c < least[len] || c > 0x10ffff || (c >= 0xd800 && c < 0xe000))
		return 0;
	*point = c;
	return len;
}

/* Controls, bidirectional overrides, zero-width and other characters that a reader cannot see. */
static bool hidden(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xad || c == 0x61c || c == 0x180e ||
	       (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
	       (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff0 && c <= 0xfffb) ||
	       (c >= 0xe000 && c <= 0xf8ff) || c >= 0xe0000 || (c & 0xfffe) == 0xfffe;
}

char *text_clean(struct arena *arena, struct bytes text, size_t max)
{
	struct bytes in = bytes_head(text, max);
	char *out = arena_alloc(arena, in.len * 4 + 4, 1);
	size_t n = 0;

	if (!out)
		return NULL;
	for (size_t i = 0; i < in.len;) {
		uint32_t point = 0;
		size_t len = utf8_decode(bytes_from(in, i), &point);

		if (len && !hidden(point)) {
			memcpy(out + n, in.ptr + i, len);
			n += len;
			i += len;
		} else {
			snprintf(out + n, 5, "\\x%02x", in.ptr[i]);
			n += 4;
			i++;
		}
	}
	if (in.len < text.len)
		memcpy(out + n, "...", 4);
	return out;
}

size_t text_columns(const char *text)
{
	size_t columns = 0;

	for (; *text; text++)
		columns += ((uint8_t)*text & 0xc0) != 0x80;
	return columns;
}
