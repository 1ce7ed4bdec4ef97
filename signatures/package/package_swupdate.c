/* SPDX-License-Identifier: Apache-2.0 */
/*
 * sw-description, the first file of an update for SWUpdate (.swu, a cpio archive). It is written in
 * the language of libconfig, or in JSON: a group "software" with version, description and the
 * hardware it is for, and below it, perhaps in groups for boards and for copies of the system,
 * lists of images, files and scripts: groups with the name of a file of the archive and its
 * SHA-256.
 *
 * Source: SWUpdate, doc/source/sw-description.rst; libconfig's manual, "Configuration Files".
 */
#include <stdio.h>

#include "signatures/package/package_parts.h"

extern const struct package_reader package_reader_swupdate;

#define DEPTH 16u

/* A group, or a list in one. */
struct level {
	struct bytes key; /* of what is read; of a list as long as it lasts */
	bool list;
	struct bytes filename, sha256, name, version;
};

struct parser {
	struct package_run *run;
	struct package *update;
	struct bytes rest, word; /* WORD: read, and neither key nor value as yet */
	struct level levels[DEPTH];
	unsigned depth;
};

static bool swupdate_claims(const struct subject *subject)
{
	return subject->named_file && strcmp(subject->path, "sw-description") == 0;
}

static void skip_to(struct bytes *rest, const char *end)
{
	const uint8_t *found = memmem(rest->ptr, rest->len, end, strlen(end));

	*rest = bytes_from(*rest, found ? (size_t)(found - rest->ptr) + strlen(end) : rest->len);
}

/* Blanks and comments of all three kinds. */
static void skip_blanks(struct bytes *rest)
{
	for (;;) {
		if (bytes_starts(*rest, "#") || bytes_starts(*rest, "//"))
			skip_to(rest, "\n");
		else if (bytes_starts(*rest, "/*"))
			skip_to(rest, "*/");
		else if (rest->len &&
			 (*rest->ptr == ' ' || (*rest->ptr >= '\t' && *rest->ptr <= '\r')))
			*rest = bytes_from(*rest, 1);
		else
			return;
	}
}

/* What is in quotes, as it stands: none of the texts that matter has an escape. */
static struct bytes take_text(struct parser *p)
{
	struct bytes in = bytes_from(p->rest, 1);
	size_t n = 0;

	while (n < in.len && in.ptr[n] != '"')
		n += in.ptr[n] == '\\' ? 2 : 1;
	if (n >= in.len)
		package_fail(p->run, ERR_CORRUPT);
	p->rest = bytes_from(in, n < in.len ? n + 1 : in.len);
	return bytes_head(in, n);
}

static struct bytes take_word(struct parser *p)
{
	struct bytes in = p->rest;
	size_t n = 1;

	while (n < in.len && !strchr(" \t\r\n\f\v{}()[]=:;,\"#/", in.ptr[n]))
		n++;
	p->rest = bytes_from(in, n);
	return bytes_head(in, n);
}

static void set(struct parser *p, struct level *l, struct bytes value)
{
	struct package *u = p->update;

	if (bytes_is(l->key, "filename"))
		l->filename = value;
	else if (bytes_is(l->key, "sha256"))
		l->sha256 = value;
	else if (bytes_is(l->key, "name"))
		l->name = value;
	else if (bytes_is(l->key, "version"))
		l->version = value;
	else if (bytes_is(l->key, "hardware-compatibility"))
		package_set(p->run, &u->architecture, value);
	else if (bytes_is(l->key, "description") && p->depth == 1)
		package_set(p->run, &u->about, value);
}

/* The end of what may have been the value of a key. */
static void settle(struct parser *p)
{
	struct level *l = &p->levels[p->depth];

	if (l->key.len && p->word.len)
		set(p, l, p->word);
	if (!l->list)
		l->key.len = 0;
	p->word.len = 0;
}

static void open_level(struct parser *p, bool list)
{
	struct level *l = &p->levels[p->depth];

	if (p->depth + 1 == DEPTH) {
		package_fail(p->run, ERR_LIMIT);
		return;
	}
	p->word.len = 0;
	p->levels[++p->depth] = (struct level){ .list = list };
	if (list)
		p->levels[p->depth].key = l->key;
}

static void add_part(struct parser *p, const struct level *l)
{
	char text[256];
	int len;

	if (!l->name.len || !l->version.len || l->name.len > 100 || l->version.len > 100)
		return;
	len = snprintf(text, sizeof(text), "%.*s %.*s", (int)l->name.len, (const char *)l->name.ptr,
		       (int)l->version.len, (const char *)l->version.ptr);
	package_push(p->run, &p->update->provides, &p->update->provide_count,
		     bytes_of(text, (size_t)len));
}

static void close_level(struct parser *p, bool list)
{
	struct level *l = &p->levels[p->depth];

	settle(p);
	if (!p->depth || l->list != list) {
		package_fail(p->run, ERR_CORRUPT);
		return;
	}
	if (p->depth == 1) {
		package_set(p->run, &p->update->name, l->name);
		package_set(p->run, &p->update->version, l->version);
	} else if (!list && l->filename.len) {
		if (l->sha256.len)
			package_add_digest(p->run, p->update, l->filename, l->sha256);
		add_part(p, l);
	}
	l = &p->levels[--p->depth];
	if (!l->list)
		l->key.len = 0;
}

static void step(struct parser *p)
{
	struct level *l = &p->levels[p->depth];
	uint8_t c = *p->rest.ptr;

	if (!strchr("{}()[]=:;,", c)) {
		if (p->word.len) /* a value whose ';' was left out */
			settle(p);
		p->word = c == '"' ? take_text(p) : take_word(p);
		if (l->key.len && !l->list)
			settle(p);
		return;
	}
	p->rest = bytes_from(p->rest, 1);
	if (c == '{' || c == '(' || c == '[') {
		open_level(p, c != '{');
	} else if (c == '}' || c == ')' || c == ']') {
		close_level(p, c != '}');
	} else if (c == '=' || c == ':') {
		if (!l->list)
			l->key = p->word;
		p->word.len = 0;
	} else {
		settle(p);
	}
}

static enum err swupdate_read(const struct subject *subject, struct arena *arena,
			      struct package_list *out)
{
	struct package_run run = { &package_reader_swupdate, subject, arena, out, OK, 0 };
	struct parser p = { .run = &run, .rest = subject->bytes };

	p.update = package_make_update(&run, "swupdate");
	if (!p.update)
		return run.err;
	/* JSON has one group around all, which libconfig has not */
	skip_blanks(&p.rest);
	if (bytes_starts(p.rest, "{"))
		p.rest = bytes_head(bytes_from(p.rest, 1), p.rest.len - 1);
	for (skip_blanks(&p.rest); p.rest.len && !run.err; skip_blanks(&p.rest)) {
		if (!p.depth && bytes_starts(p.rest, "}")) /* ... and its end */
			break;
		step(&p);
	}
	if (p.depth)
		package_fail(&run, ERR_CORRUPT);
	return run.err;
}

const struct package_reader package_reader_swupdate = {
	.name = "swupdate",
	.summary = "sw-description of an update for SWUpdate",
	.claims = swupdate_claims,
	.read = swupdate_read,
};
