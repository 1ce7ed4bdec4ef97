/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Perl distributions: META.json and MYMETA.json (CPAN::Meta::Spec 2), which cpanm keeps in
 * .meta/NAME-VERSION/, and auto/A/B/.packlist, the list of the files of the distribution A-B
 * (ExtUtils::Packlist), which has no version.
 */
#include "signatures/package/package_json.h"

extern const struct package_reader package_reader_cpan;

static bool is_packlist(const char *path)
{
	return path_part_is(path, 0, ".packlist");
}

static bool cpan_claims(const struct subject *subject)
{
	return is_packlist(subject->path) || path_part_is(subject->path, 0, "MYMETA.json") ||
	       path_part_is(subject->path, 0, "META.json");
}

static void read_meta(struct package_run *run)
{
	json_t *json = package_json(run, run->subject->bytes);
	const json_t *resources = json_object_get(json, "resources"), *prereqs, *runtime;
	struct package *p;

	/* without it this is somebody else's META.json */
	if (!json || !json_object_get(json, "meta-spec"))
		goto out;
	p = package_make(run, "cpan", package_json_member(json, "name"),
			 package_json_member(json, "version"));
	if (!p)
		goto out;
	package_set(run, &p->license, package_json_any(json_object_get(json, "license"), ""));
	package_set(run, &p->supplier, package_json_any(json_object_get(json, "author"), ""));
	package_set(run, &p->homepage, package_json_member(resources, "homepage"));
	prereqs = json_object_get(json, "prereqs");
	runtime = json_object_get(prereqs, "runtime");
	package_json_depends(run, p, json_object_get(runtime, "requires"));
out:
	json_decref(json);
}

/* The folders between the last "auto" and the file, joined by '-'. */
static struct bytes packlist_name(struct package_run *run)
{
	struct bytes folder = path_above(run->subject->path, 1);
	char *text;

	for (unsigned n = 1; path_part(run->subject->path, n).len; n++) {
		if (!path_part_is(run->subject->path, n, "auto"))
			continue;
		folder = bytes_from(folder, path_above(run->subject->path, n).len + 1);
		text = arena_copy(run->arena, folder);
		if (!text)
			package_fail(run, ERR_NOMEM);
		for (size_t i = 0; text && i < folder.len; i++)
			if (text[i] == '/')
				text[i] = '-';
		return bytes_of(text, folder.len);
	}
	return bytes_of(NULL, 0);
}

static void read_packlist(struct package_run *run)
{
	struct bytes rest = run->subject->bytes, line, none = { rest.ptr, 0 };
	struct bytes name = packlist_name(run);
	struct package *p;

	/* lib/.../.packlist is the list of Perl itself */
	if (!name.len)
		return;
	p = package_make(run, "cpan", name, none);
	if (!p)
		return;
	p->partial = true;
	while (!package_over(run) && bytes_line(&rest, &line)) {
		line = bytes_until(line, ' ', NULL);
		if (line.len)
			package_add_file(run, p, none, line);
	}
}

static enum err cpan_read(const struct subject *subject, struct arena *arena,
			  struct package_list *out)
{
	struct package_run run = { &package_reader_cpan, subject, arena, out, OK };

	if (is_packlist(subject->path))
		read_packlist(&run);
	else
		read_meta(&run);
	return run.err;
}

const struct package_reader package_reader_cpan = {
	.name = "cpan",
	.summary = "metadata and file lists of Perl distributions",
	.claims = cpan_claims,
	.read = cpan_read,
};
