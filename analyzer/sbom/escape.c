/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/sbom/escape.h"

#include <stdint.h>
#include <string.h>

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

void escape_markdown(FILE *out, const char *text)
{
	for (; text && *text; text++) {
		if (strchr("\\`*_[]|~#!", *text))
			putc('\\', out);
		if (*text == '"')
			putc('"', out);
		else
			escape_xml(out, *text);
	}
}
