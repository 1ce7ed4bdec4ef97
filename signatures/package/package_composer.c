/* SPDX-License-Identifier: Apache-2.0 */
/*
 * PHP packages of Composer (getcomposer.org, "The composer.json schema"): vendor/composer/
 * installed.json, a list of packages or, since Composer 2, an object with it; and composer.lock,
 * which is a wish.
 */
#include "signatures/package/package_json.h"

extern const struct package_reader package_reader_composer;

static bool composer_claims(const struct subject *subject)
{
	return path_part_is(subject->path, 0, "composer.lock") ||
	       (path_part_is(subject->path, 0, "installed.json") &&
		path_part_is(subject->path, 1, "composer"));
}

static void read_package(struct package_run *run, const json_t *json, bool lockfile)
{
	struct package *p = package_make(run, "composer", package_json_member(json, "name"),
					 package_json_member(json, "version"));
	json_t *need;
	const char *name;

	if (!p)
		return;
	p->lockfile = lockfile;
	package_set(run, &p->license, package_json_any(json_object_get(json, "license"), "type"));
	package_set(run, &p->supplier, package_json_any(json_object_get(json, "authors"), "name"));
	package_set(run, &p->homepage, package_json_member(json, "homepage"));
	/* "php" and "ext-json" are the platform, not packages */
	json_object_foreach(json_object_get(json, "require"), name, need) if (strchr(name, '/'))
		package_add_depend(run, p, bytes_str(name));
}

static enum err composer_read(const struct subject *subject, struct arena *arena,
			      struct package_list *out)
{
	struct package_run run = { &package_reader_composer, subject, arena, out, OK };
	bool lockfile = path_part_is(subject->path, 0, "composer.lock");
	json_t *json = package_json(&run, subject->bytes), *package;
	json_t *list = json_is_array(json) ? json : json_object_get(json, "packages");
	size_t i;

	if (!json_is_array(list))
		package_fail(&run, ERR_CORRUPT);
	json_array_foreach(list, i, package)
	{
		if (package_over(&run))
			break;
		read_package(&run, package, lockfile);
	}
	json_decref(json);
	return run.err;
}

const struct package_reader package_reader_composer = {
	.name = "composer",
	.summary = "PHP packages of Composer",
	.claims = composer_claims,
	.read = composer_read,
};
