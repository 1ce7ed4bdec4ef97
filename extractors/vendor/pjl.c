/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware of HP printers, sent to them as a print job. On disk: lines of the Printer Job Language
 * between "universal exits" (ESC %-12345X); "@PJL COMMENT KEY=VALUE" describes what follows, and
 * behind "@PJL UPGRADE SIZE=N", the end of its line and perhaps one more exit there are N bytes.
 *
 * Source: HP, PJL Technical Reference Manual (the language); fact_extractor, plugin hp (UPGRADE).
 */
#include <stdio.h>

#include "analyzer/base/text.h"
#include "extractors/common/part.h"

#define EXIT "\x1b%-12345X"
#define START EXIT "@PJL"
#define UPGRADE "@PJL UPGRADE SIZE="
#define COMMENT "@PJL COMMENT "
#define LINES_MAX 4096u /* bytes of text before an upgrade */
#define UPGRADES_MAX 256u
#define SIZE_LIMIT (UINT64_C(1) << 32)
#define LENGTH(text) (sizeof(text) - 1)

/* Distance of TEXT in IN; SIZE_MAX when it is not there. */
static size_t find(struct bytes in, const char *text, size_t len)
{
	const uint8_t *p = memmem(in.ptr, in.len, text, len);

	return p ? (size_t)(p - in.ptr) : SIZE_MAX;
}

static bool begins(struct bytes in, const char *text)
{
	return bytes_at(in, 0, text, strlen(text));
}

static void say_comment(struct bytes line, struct sink *sink)
{
	static const struct {
		const char *name, *key;
	} keys[] = { { "MODEL=", "pjl.model" },
		     { "VERSION=", "pjl.version" },
		     { "DATECODE=", "pjl.date" } };

	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		struct bytes value = bytes_from(line, strlen(keys[i].name));

		while (value.len && value.ptr[value.len - 1] <= ' ')
			value.len--;
		if (begins(line, keys[i].name) && value.len)
			sink_attribute(sink, keys[i].key, value);
	}
}

static void say_comments(struct bytes text, struct sink *sink)
{
	size_t at;

	while ((at = find(text, COMMENT, LENGTH(COMMENT))) != SIZE_MAX) {
		size_t end;

		text = bytes_from(text, at + LENGTH(COMMENT));
		end = find(text, "\n", 1);
		say_comment(bytes_head(text, end), sink);
		text = bytes_from(text, end);
	}
}

/* The upgrade whose command is in the lines at the start of IN: its place and its length. */
static bool upgrade_find(struct bytes in, uint64_t *at, uint64_t *size)
{
	size_t command = find(bytes_head(in, LINES_MAX), UPGRADE, LENGTH(UPGRADE));
	size_t pos;

	if (command == SIZE_MAX)
		return false;
	*size = 0;
	for (pos = command + LENGTH(UPGRADE); pos < in.len && is_digit(in.ptr[pos]); pos++) {
		*size = *size * 10 + (in.ptr[pos] - '0');
		if (*size > SIZE_LIMIT)
			return false;
	}
	pos += pos < in.len && in.ptr[pos] == '\r';
	if (!*size || pos >= in.len || in.ptr[pos++] != '\n')
		return false;
	if (bytes_at(in, pos, EXIT, LENGTH(EXIT))) {
		pos += LENGTH(EXIT);
		pos += pos < in.len && in.ptr[pos] == '\n';
	}
	*at = pos;
	return true;
}

static enum err pjl_probe(struct bytes from, struct span *out)
{
	uint64_t at, size;

	if (!begins(from, START) || !upgrade_find(from, &at, &size))
		return ERR_NOMATCH;
	*out = (struct span){ .size = from.len > at + size ? from.len : at + size,
			      .bits = 240,
			      .fills = from.len > at + size };
	return OK;
}

static enum err pjl_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	uint64_t at, size, pos = 0;
	enum err err = OK;

	for (unsigned n = 0; n < UPGRADES_MAX && !err; n++) {
		struct bytes rest = bytes_from(in, pos);
		char name[24];

		if (!upgrade_find(rest, &at, &size))
			break;
		say_comments(bytes_head(rest, at), sink);
		snprintf(name, sizeof(name), "upgrade%u", n + 1);
		err = parts_header(&parts, "commands", pos, at);
		if (!err)
			err = parts_emit(&parts, bytes_str(name), pos + at, size, OK);
		pos += at + size;
	}
	return err ? err : pos ? parts.status : ERR_NOMATCH;
}

const struct extractor extractor_pjl = {
	.name = "pjl",
	.summary = "firmware of HP printers (a print job)",
	.limitations = "the header before the upgrade of some models is left with it",
	.magic = (const struct magic[]){ { START, LENGTH(START), 0 }, { 0 } },
	.container = true,
	.probe = pjl_probe,
	.extract = pjl_extract,
};
