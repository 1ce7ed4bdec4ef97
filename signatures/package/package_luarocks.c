/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Installed Lua rocks: lib/luarocks/rocks-5.1/NAME/VERSION/ with NAME-VERSION.rockspec and
 * rock_manifest (luarocks.org, "Rockspec format" and "Manifest file format"). A rockspec is a Lua
 * program that assigns constants: package, version, description = { license = "MIT", ... },
 * dependencies = { "lua >= 5.1", ... }. A version ends in the rock's revision: "3.0rc1-2".
 */
#include "analyzer/base/text.h"
#include "signatures/package/package_parts.h"

extern const struct package_reader package_reader_luarocks;

static bool in_rocks(const char *path)
{
	return bytes_starts(path_part(path, 3), "rocks");
}

static bool luarocks_claims(const struct subject *subject)
{
	return in_rocks(subject->path) && (path_part_is(subject->path, 0, "rock_manifest") ||
					   bytes_ends(path_part(subject->path, 0), ".rockspec"));
}

struct token {
	struct bytes text; /* a word, a text, or one sign */
	bool is_text;
};

/* How many '=' stand in the long bracket "[==[" that IN starts with; -1: it is none. */
static int long_bracket(struct bytes in)
{
	size_t n = 1;

	while (n < in.len && n < 16 && in.ptr[n] == '=')
		n++;
	return in.len > n && *in.ptr == '[' && in.ptr[n] == '[' ? (int)n - 1 : -1;
}

/* Past the long bracket that IN starts with; what it holds is in *BODY. */
static struct bytes skip_long(struct bytes in, int level, struct bytes *body)
{
	struct bytes rest = bytes_from(in, (size_t)level + 2);
	char end[20] = "]";
	const uint8_t *hit;

	memset(end + 1, '=', (size_t)level);
	end[level + 1] = ']';
	hit = memmem(rest.ptr, rest.len, end, (size_t)level + 2);
	*body = bytes_head(rest, hit ? (size_t)(hit - rest.ptr) : rest.len);
	return bytes_from(rest, body->len + (size_t)level + 2);
}

static bool is_word(uint8_t c)
{
	return is_alnum(c) || c == '_';
}

/* The next token of *REST; comments and white space are passed over. False at the end. */
static bool next_token(struct bytes *rest, struct token *out)
{
	struct bytes in = bytes_trim(*rest);
	size_t len = 1;
	int level;

	while (bytes_starts(in, "--")) {
		in = bytes_from(in, 2);
		level = long_bracket(in);
		if (level >= 0)
			in = skip_long(in, level, &out->text);
		else
			(void)bytes_until(in, '\n', &in);
		while (in.len && *in.ptr <= ' ')
			in = bytes_from(in, 1);
	}
	if (!in.len)
		return false;
	level = long_bracket(in);
	out->is_text = level >= 0 || *in.ptr == '"' || *in.ptr == '\'';
	if (level >= 0) {
		*rest = skip_long(in, level, &out->text);
		return true;
	}
	if (out->is_text) {
		while (len < in.len && in.ptr[len] != *in.ptr && in.ptr[len] != '\n')
			len += in.ptr[len] == '\\' ? 2 : 1;
		out->text = bytes_head(bytes_from(in, 1), len - 1);
		*rest = bytes_from(in, len + 1);
		return true;
	}
	while (is_word(*in.ptr) && len < in.len && is_word(in.ptr[len]))
		len++;
	out->text = bytes_head(in, len);
	*rest = bytes_from(in, len);
	return true;
}

struct rockspec {
	struct bytes name, version, license, homepage, maintainer;
	struct bytes needs; /* the file from "dependencies = {" on */
};

static void assign(struct rockspec *r, unsigned depth, struct bytes table, struct bytes key,
		   struct bytes value)
{
	bool description = depth == 1 && bytes_is(table, "description");

	if (depth == 0 && bytes_is(key, "package"))
		r->name = value;
	else if (depth == 0 && bytes_is(key, "version"))
		r->version = value;
	else if (description && bytes_is(key, "license"))
		r->license = value;
	else if (description && bytes_is(key, "homepage"))
		r->homepage = value;
	else if (description && bytes_is(key, "maintainer"))
		r->maintainer = value;
}

static void parse(struct bytes rest, struct rockspec *out)
{
	struct bytes key = bytes_of(NULL, 0), table = key;
	struct token t = { 0 }, before = { 0 };
	unsigned depth = 0;

	while (next_token(&rest, &t)) {
		bool assigned = !before.is_text && bytes_is(before.text, "=");

		if (t.is_text) {
			if (assigned)
				assign(out, depth, table, key, t.text);
		} else if (bytes_is(t.text, "{")) {
			if (depth++ == 0)
				table = key;
			if (depth == 1 && bytes_is(key, "dependencies"))
				out->needs = rest;
		} else if (bytes_is(t.text, "}")) {
			depth -= depth > 0;
		} else if (bytes_is(t.text, "=")) {
			key = before.text;
		}
		before = t;
	}
}

/* Texts up to the end of the table: "lua >= 5.1". */
static void add_needs(struct package_run *run, struct package *p, struct bytes rest)
{
	struct token t = { 0 };

	while (!package_over(run) && next_token(&rest, &t) && (t.is_text || !bytes_is(t.text, "}")))
		if (t.is_text)
			package_add_depend(run, p, bytes_until(t.text, ' ', NULL));
}

static enum err luarocks_read(const struct subject *subject, struct arena *arena,
			      struct package_list *out)
{
	struct package_run run = { &package_reader_luarocks, subject, arena, out, OK };
	struct bytes none = bytes_of(NULL, 0);
	struct rockspec r = { none, none, none, none, none, none };
	bool spec = !path_part_is(subject->path, 0, "rock_manifest");
	struct package *p;

	if (spec)
		parse(subject->bytes, &r);
	/* the folders have the same, where the program computes it */
	p = package_make(&run, "luarocks", r.name.len ? r.name : path_part(subject->path, 2),
			 r.version.len ? r.version : path_part(subject->path, 1));
	if (!p)
		return run.err;
	p->partial = !spec;
	package_set(&run, &p->license, r.license);
	package_set(&run, &p->homepage, r.homepage);
	package_set(&run, &p->supplier, r.maintainer);
	add_needs(&run, p, r.needs);
	return run.err;
}

const struct package_reader package_reader_luarocks = {
	.name = "luarocks",
	.summary = "specifications of installed Lua rocks",
	.claims = luarocks_claims,
	.read = luarocks_read,
};
