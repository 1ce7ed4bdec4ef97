/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Installed Node.js modules: package.json (docs.npmjs.com, "package.json") in the folder of its
 * name below node_modules, or below nodejs as Debian has it. The package.json of a project that
 * was never installed, a test's or a template's, is not below one of these.
 */
#include "signatures/package/package_json.h"

extern const struct package_reader package_reader_npm;

static bool is_root(const char *path, unsigned n)
{
	return path_part_is(path, n, "node_modules") || path_part_is(path, n, "nodejs");
}

static bool npm_claims(const struct subject *subject)
{
	const char *path = subject->path;

	if (!path_part_is(path, 0, "package.json"))
		return false;
	return bytes_starts(path_part(path, 2), "@") ? is_root(path, 3) : is_root(path, 2);
}

static void read_package(struct package_run *run, json_t *json)
{
	json_t *license = json_object_get(json, "license");
	struct bytes version = package_json_member(json, "version");
	struct package *p;

	/* { "type": "module" } alone is a switch for the files beside it */
	if (!json_object_get(json, "name") && !version.len)
		return;
	p = package_make(run, "npm", package_json_member(json, "name"), version);
	if (!p)
		return;
	package_set(run, &p->license, package_json_any(license, "type"));
	package_set(run, &p->license, package_json_any(json_object_get(json, "licenses"), "type"));
	package_set(run, &p->supplier, package_json_any(json_object_get(json, "author"), "name"));
	package_set(run, &p->homepage, package_json_member(json, "homepage"));
	package_json_depends(run, p, json_object_get(json, "dependencies"));
}

static enum err npm_read(const struct subject *subject, struct arena *arena,
			 struct package_list *out)
{
	struct package_run run = { &package_reader_npm, subject, arena, out, OK };
	json_t *json = package_json(&run, subject->bytes);

	if (json)
		read_package(&run, json);
	json_decref(json);
	return run.err;
}

const struct package_reader package_reader_npm = {
	.name = "npm",
	.summary = "package.json of installed Node.js modules",
	.claims = npm_claims,
	.read = npm_read,
};
