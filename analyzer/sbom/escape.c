/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/sbom/escape.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>

void escape_xml(FILE *out, char c)
{
	switch (c) {
	case '<':
		fputs("&lt;", out);
		break;
	case '>':
		fputs("&gt;", out);
		break;
	case '&':
		fputs("&amp;", out);
		break;
	case '"':
		fputs("&quot;", out);
		break;
	default: /* XML has no place for control characters, not even escaped */
		putc((uint8_t)c < 32 ? ' ' : c, out);
	}
}

/* Where many readers make a link of a bare address: at "://", and behind "www". */
static bool makes_link(const char *start, const char *at)
{
	if (*at == ':')
		return strncmp(at, "://", 3) == 0;
	return *at == '.' && at - start >= 3 && strncasecmp(at - 3, "www", 3) == 0;
}

void escape_markdown(FILE *out, const char *text)
{
	for (const char *start = text; text && *text; text++) {
		if (strchr("\\`*_[]|~#", *text) || makes_link(start, text))
			putc('\\', out);
		if (*text == '"')
			putc('"', out);
		else
			escape_xml(out, *text);
	}
}
