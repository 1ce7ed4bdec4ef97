/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Installed Ruby gems: specifications/NAME-VERSION.gemspec (guides.rubygems.org, "Specification
 * Reference"). That is a Ruby program, but the one that RubyGems writes has one assignment in a
 * line: `s.name = "rack".freeze`. What is not a plain text there is left out, and the file's
 * name says name and version.
 */
#include "analyzer/base/text.h"
#include "signatures/package/package_parts.h"

extern const struct package_reader package_reader_gem;

static bool gem_claims(const struct subject *subject)
{
	if (!bytes_ends(path_part(subject->path, 0), ".gemspec"))
		return false;
	return path_part_is(subject->path, 1, "specifications") ||
	       (path_part_is(subject->path, 1, "default") &&
		path_part_is(subject->path, 2, "specifications"));
}

/* The text at the start of IN, which may be the first of a list: "x", 'x', %q<x>, ["x", ...]. */
static struct bytes literal(struct bytes in)
{
	in = bytes_trim(in);
	if (bytes_starts(in, "["))
		in = bytes_trim(bytes_from(in, 1));
	if (bytes_starts(in, "Gem::Version.new("))
		in = bytes_from(in, 17);
	if (bytes_starts(in, "%q<"))
		return bytes_until(bytes_from(in, 3), '>', NULL);
	if (bytes_starts(in, "\"") || bytes_starts(in, "'"))
		return bytes_between(in, *in.ptr);
	return bytes_of(NULL, 0);
}

/* "  s.KEY = VALUE" or "  s.KEY(VALUE": KEY, and *VALUE after it. Empty when it is neither. */
static struct bytes assignment(struct bytes line, struct bytes *value)
{
	size_t len = 0;

	line = bytes_trim(line);
	while (len < line.len && is_alnum(line.ptr[len]))
		len++;
	if (!len || !bytes_at(line, len, ".", 1))
		return bytes_of(NULL, 0);
	line = bytes_from(line, len + 1);
	for (len = 0; len < line.len && (is_alnum(line.ptr[len]) || line.ptr[len] == '_');)
		len++;
	*value = bytes_trim(bytes_from(line, len));
	if (!bytes_starts(*value, "=") && !bytes_starts(*value, "("))
		return bytes_of(NULL, 0);
	*value = bytes_from(*value, 1);
	return bytes_head(line, len);
}

static void set(struct package_run *run, struct package *p, struct bytes key, struct bytes value)
{
	struct bytes text = literal(value);

	if (bytes_is(key, "license") || bytes_is(key, "licenses"))
		package_set(run, &p->license, text);
	else if (bytes_is(key, "author") || bytes_is(key, "authors"))
		package_set(run, &p->supplier, text);
	else if (bytes_is(key, "homepage"))
		package_set(run, &p->homepage, text);
	else if (bytes_is(key, "add_runtime_dependency") || bytes_is(key, "add_dependency"))
		package_add_depend(run, p, text);
}

static enum err gem_read(const struct subject *subject, struct arena *arena,
			 struct package_list *out)
{
	struct package_run run = { &package_reader_gem, subject, arena, out, OK };
	struct bytes rest = subject->bytes, line, key, value, file = path_part(subject->path, 0);
	struct bytes name = { rest.ptr, 0 }, version = name;
	struct package *p;

	while (bytes_line(&rest, &line)) {
		key = assignment(line, &value);
		if (bytes_is(key, "name") && !name.len)
			name = literal(value);
		else if (bytes_is(key, "version") && !version.len)
			version = literal(value);
	}
	file.len -= strlen(".gemspec");
	if (!name.len || !version.len)
		(void)package_split(file, &name, &version);
	p = package_make(&run, "gem", name, version);
	for (rest = subject->bytes; p && !package_over(&run) && bytes_line(&rest, &line);) {
		/* for RubyGems of long ago, which takes no difference to development */
		if (bytes_is(bytes_trim(line), "else"))
			break;
		key = assignment(line, &value);
		if (key.len)
			set(&run, p, key, value);
	}
	return run.err;
}

const struct package_reader package_reader_gem = {
	.name = "gem",
	.summary = "specifications of installed Ruby gems",
	.claims = gem_claims,
	.read = gem_read,
};
