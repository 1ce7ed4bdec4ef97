/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/common/utf16.h"

static size_t put(uint32_t c, char *out)
{
	size_t len = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
	static const uint8_t lead[5] = { 0, 0, 0xc0, 0xe0, 0xf0 };

	for (size_t i = len - 1; i > 0; i--, c >>= 6)
		out[i] = (char)(0x80 | (c & 0x3f));
	out[0] = (char)(lead[len] | c);
	return len;
}

size_t utf16_to_utf8(struct bytes name, char *out)
{
	size_t n = 0;

	for (size_t i = 0; i + 2 <= name.len; i += 2) {
		uint32_t c = le16(name.ptr + i);
		uint32_t low = i + 4 <= name.len ? le16(name.ptr + i + 2) : 0;

		if (c == 0)
			break;
		if (c >= 0xd800 && c < 0xdc00 && low >= 0xdc00 && low < 0xe000) {
			c = 0x10000 + ((c & 0x3ff) << 10 | (low & 0x3ff));
			i += 2;
		} else if (c >= 0xd800 && c < 0xe000) {
			c = 0xfffd;
		}
		n += put(c, out + n);
	}
	return n;
}
