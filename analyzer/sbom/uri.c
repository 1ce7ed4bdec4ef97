/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/sbom/uri.h"

#include <stdio.h>

#include "analyzer/base/text.h"

static bool is_hex(char c)
{
	return is_digit((uint8_t)c) || ((c | 32) >= 'a' && (c | 32) <= 'f');
}

static const char *encode(struct arena *arena, const char *text, const char *also)
{
	char *out = arena_alloc(arena, 3 * strlen(text) + 1, 1), *to = out;

	for (const char *c = text; out && *c; c++) {
		bool is_code = *also && *c == '%' && is_hex(c[1]) && is_hex(c[2]);

		if (is_alnum((uint8_t)*c) || strchr("-._~", *c) || strchr(also, *c) || is_code)
			*to++ = *c;
		else
			to += snprintf(to, 4, "%%%02X", (unsigned)(uint8_t)*c);
	}
	return out;
}

const char *uri_part(struct arena *arena, const char *text)
{
	return encode(arena, text, "");
}

const char *uri_whole(struct arena *arena, const char *text)
{
	return encode(arena, text, ":/?#@!$&'()*+,;=");
}
