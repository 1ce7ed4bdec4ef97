/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Profiles: what a rule set asks of an SBOM, line by line (docs/check.md). "word text" describes
 * the rule set; "check ID E|W|I [name=value]... | clause | what it asks" asks one check.
 */
#include <stdlib.h>

#include "analyzer/check/check.h"

static const struct {
	const char *name, *text;
} builtin[] = {
#define PROFILE(name, text) { name, text },
#include "analyzer/check/check_profiles.h"
#undef PROFILE
};

const char *check_profile_builtin(size_t index, const char **name)
{
	if (index >= sizeof(builtin) / sizeof(*builtin))
		return NULL;
	*name = builtin[index].name;
	return builtin[index].text;
}

static struct bytes trim(struct bytes in)
{
	while (in.len && strchr(" \t\r", in.ptr[in.len - 1]))
		in.len--;
	while (in.len && strchr(" \t", *in.ptr))
		in = bytes_from(in, 1);
	return in;
}

/* The part of *REST before C; *REST is what follows it. */
static struct bytes split(struct bytes *rest, char c)
{
	const uint8_t *at = memchr(rest->ptr, c, rest->len);
	size_t len = at ? (size_t)(at - rest->ptr) : rest->len;
	struct bytes part = bytes_head(*rest, len);

	*rest = bytes_from(*rest, at ? len + 1 : len);
	return trim(part);
}

static bool is(struct bytes text, const char *word)
{
	return bytes_equal(text, bytes_str(word));
}

static const char *parameter(struct arena *arena, struct check_line *line, struct bytes word)
{
	struct bytes value = word, name = split(&value, '=');
	char *text = arena_copy(arena, value), *end = NULL;

	if (!text)
		return "out of memory";
	if (is(word, "stated"))
		line->stated = true;
	else if (is(word, "own"))
		line->own = true;
	else if (is(word, "direct"))
		line->direct = true;
	else if (is(word, "unverified"))
		line->unverified = true;
	else if (is(name, "cyclonedx") && *text)
		line->cyclonedx = text;
	else if (is(name, "spdx") && *text)
		line->spdx = text;
	else if (is(name, "hash") && *text)
		line->hash = text;
	else if (is(name, "id") && (is(value, "purl") || is(value, "cpe")))
		line->id = text;
	else if (is(name, "deny") && *text)
		line->deny = text;
	else if (is(name, "share") && *text)
		line->share = strtod(text, &end);
	else
		return "unknown parameter";
	if (end && (*end || !(line->share > 0 && line->share <= 1)))
		return "expected share=N with N above 0, at most 1";
	return NULL;
}

static const char *check_line(struct arena *arena, struct check_profile *p, struct bytes rest)
{
	struct check_line line = { 0 };
	struct bytes head = split(&rest, '|'), clause = split(&rest, '|'), word;
	struct check_line *lines;

	word = split(&head, ' ');
	line.check = check_find(word);
	if (!line.check)
		return "no check has this id";
	head = trim(head);
	word = split(&head, ' ');
	if (!is(word, "E") && !is(word, "W") && !is(word, "I"))
		return "expected E, W or I behind the id";
	line.severity = is(word, "E")   ? CHECK_MUST
			: is(word, "W") ? CHECK_SHOULD
					: CHECK_INFORMATION;
	for (head = trim(head); head.len; head = trim(head)) {
		const char *wrong = parameter(arena, &line, split(&head, ' '));

		if (wrong)
			return wrong;
	}
	if (!clause.len || !trim(rest).len)
		return "expected '| clause | what it asks'";
	line.clause = arena_copy(arena, clause);
	line.text = arena_copy(arena, trim(rest));
	lines = arena_more(arena, p->lines, p->line_count, sizeof(*lines));
	if (!lines || !line.clause || !line.text)
		return "out of memory";
	p->lines = lines;
	p->lines[p->line_count++] = line;
	return NULL;
}

static const char *parse_line(struct arena *arena, struct check_profile *p, struct bytes line)
{
	struct {
		const char *word;
		const char **field;
	} fields[] = { { "title", &p->title },
		       { "source", &p->source },
		       { "date", &p->date },
		       { "knowledge", &p->knowledge },
		       { "note", &p->note } };
	struct bytes rest = line, word = split(&rest, ' ');

	if (is(word, "check"))
		return check_line(arena, p, trim(rest));
	if (is(line, "no-sbom")) {
		p->no_sbom = true;
		return NULL;
	}
	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++) {
		if (!is(word, fields[i].word))
			continue;
		if (*fields[i].field)
			return "said twice";
		*fields[i].field = arena_copy(arena, trim(rest));
		return *fields[i].field ? NULL : "out of memory";
	}
	return "expected title, source, date, knowledge, note, no-sbom or check";
}

enum err check_profile_parse(struct arena *arena, const char *name, struct bytes text,
			     struct check_profile *out, struct check_error *error)
{
	*out = (struct check_profile){ .name = name };
	*error = (struct check_error){ 0 };
	while (text.len) {
		struct bytes line = split(&text, '\n');

		error->line++;
		if (!line.len || *line.ptr == '#')
			continue;
		error->text = memchr(line.ptr, 0, line.len) ? "a text file was expected"
							    : parse_line(arena, out, line);
		if (error->text)
			return strcmp(error->text, "out of memory") == 0 ? ERR_NOMEM : ERR_USAGE;
	}
	if (out->title && out->source && out->date && out->knowledge && out->line_count)
		return OK;
	error->text = "title, source, date, knowledge and one check are needed";
	return ERR_USAGE;
}
