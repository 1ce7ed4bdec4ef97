/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Installed Python distributions (packaging.python.org, "Core metadata specifications" and
 * "Recording installed projects"): NAME-VERSION.dist-info/METADATA and RECORD, and setuptools'
 * older NAME-VERSION.egg-info, a file, or a folder with PKG-INFO.
 */
#include "analyzer/base/text.h"
#include "signatures/package/package_parts.h"

extern const struct package_reader package_reader_python;

static bool is_record(const char *path)
{
	return path_part_is(path, 0, "RECORD");
}

static bool python_claims(const struct subject *subject)
{
	struct bytes base = path_part(subject->path, 0);

	if (bytes_is(base, "METADATA") || bytes_is(base, "RECORD"))
		return bytes_ends(path_part(subject->path, 1), ".dist-info");
	if (bytes_is(base, "PKG-INFO"))
		return bytes_ends(path_part(subject->path, 1), ".egg-info") ||
		       path_part_is(subject->path, 1, "EGG-INFO");
	return subject->class == SUBJECT_TEXT && bytes_ends(base, ".egg-info");
}

/* The name as purls have it: lower case, '-' for '_'. */
static struct bytes normal(struct bytes name, char *to, size_t room)
{
	size_t len = name.len < room ? name.len : room;

	for (size_t i = 0; i < len; i++) {
		uint8_t c = name.ptr[i];

		to[i] = (char)(c == '_' ? '-' : is_alpha(c) ? c | 32 : c);
	}
	return bytes_of(to, len);
}

static void add_need(struct package_run *run, struct package *p, struct bytes value)
{
	char text[256];
	size_t len = 0;

	/* what only an extra asks for is not needed */
	if (memmem(value.ptr, value.len, "extra", 5))
		return;
	while (len < value.len && (is_alnum(value.ptr[len]) || value.ptr[len] == '.' ||
				   value.ptr[len] == '_' || value.ptr[len] == '-'))
		len++;
	package_add_depend(run, p, normal(bytes_head(value, len), text, sizeof(text)));
}

static void set_field(struct package_run *run, struct package *p, const struct package_field *f)
{
	struct bytes url, label;

	if (bytes_is(f->value, "UNKNOWN"))
		return;
	if (package_key_is(f, "License-Expression"))
		p->license = package_text(run, f->value);
	else if (package_key_is(f, "License")) /* some put the whole text there */
		package_set(run, &p->license, bytes_until(f->value, '\n', NULL));
	else if (package_key_is(f, "Home-page"))
		package_set(run, &p->homepage, f->value);
	else if (package_key_is(f, "Author") || package_key_is(f, "Author-email") ||
		 package_key_is(f, "Maintainer"))
		package_set(run, &p->supplier, f->value);
	else if (package_key_is(f, "Requires-Dist"))
		add_need(run, p, f->value);
	if (!package_key_is(f, "Project-URL"))
		return;
	label = bytes_until(f->value, ',', &url);
	if (bytes_is(label, "Homepage") || bytes_is(label, "homepage") || bytes_is(label, "Home"))
		package_set(run, &p->homepage, url);
}

static void read_metadata(struct package_run *run)
{
	struct bytes in = run->subject->bytes, rest = in, name = { in.ptr, 0 }, version = name;
	struct package_field f;
	struct package *p;
	char text[256];

	while (package_next_field(&rest, &f)) {
		if (package_key_is(&f, "Name") && !name.len)
			name = f.value;
		else if (package_key_is(&f, "Version") && !version.len)
			version = f.value;
	}
	p = package_make(run, "pypi", normal(name, text, sizeof(text)), version);
	for (rest = in; p && !package_over(run) && package_next_field(&rest, &f);)
		set_field(run, p, &f);
}

/* Lines "path,hash,size" (CSV: a path with a comma is quoted), relative to the folder above. */
static void read_record(struct package_run *run)
{
	struct bytes folder = path_part(run->subject->path, 1), name, version, line;
	struct bytes base = path_above(run->subject->path, 2), rest = run->subject->bytes;
	struct package *p;
	char text[256];

	folder.len -= strlen(".dist-info");
	if (!package_split(folder, &name, &version)) {
		package_fail(run, ERR_CORRUPT);
		return;
	}
	p = package_make(run, "pypi", normal(name, text, sizeof(text)), version);
	if (!p)
		return;
	p->partial = true;
	while (!package_over(run) && bytes_line(&rest, &line)) {
		struct bytes path = bytes_starts(line, "\"") ? bytes_between(line, '"')
							     : bytes_until(line, ',', NULL);

		if (path.len)
			package_add_file(run, p, base, path);
	}
}

static enum err python_read(const struct subject *subject, struct arena *arena,
			    struct package_list *out)
{
	struct package_run run = { &package_reader_python, subject, arena, out, OK };

	if (is_record(subject->path))
		read_record(&run);
	else
		read_metadata(&run);
	return run.err;
}

const struct package_reader package_reader_python = {
	.name = "python",
	.summary = "metadata of installed Python distributions",
	.claims = python_claims,
	.read = python_read,
};
