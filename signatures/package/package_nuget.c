/* SPDX-License-Identifier: Apache-2.0 */
/*
 * APP.deps.json beside a .NET program (dotnet/sdk, "Runtime Configuration Files"): "libraries" has
 * a member "NAME/VERSION" for each package, "targets" what each needs.
 */
#include "signatures/package/package_json.h"

extern const struct package_reader package_reader_nuget;

static bool nuget_claims(const struct subject *subject)
{
	return bytes_ends(path_part(subject->path, 0), ".deps.json");
}

static const json_t *find_target(const json_t *json)
{
	json_t *targets = json_object_get(json, "targets");
	const json_t *runtime = json_object_get(json, "runtimeTarget");
	struct bytes name = package_json_any(runtime, "name");
	const json_t *target = name.len ? json_object_get(targets, (const char *)name.ptr) : NULL;

	return target ? target : json_object_iter_value(json_object_iter(targets));
}

/* A "project" is the program itself; a "runtimepack" is the .NET runtime shipped with it. */
static void read_library(struct package_run *run, const char *key, const json_t *library,
			 const json_t *target)
{
	struct bytes type = package_json_member(library, "type"), version;
	struct bytes name = bytes_until(bytes_str(key), '/', &version);
	struct package *p;

	if (bytes_is(type, "runtimepack") && bytes_starts(name, "runtimepack."))
		name = bytes_from(name, strlen("runtimepack."));
	else if (!bytes_is(type, "package") && !bytes_is(type, "project"))
		return;
	p = package_make(run, bytes_is(type, "project") ? "generic" : "nuget", name, version);
	if (p)
		package_json_depends(run, p,
				     json_object_get(json_object_get(target, key), "dependencies"));
}

static enum err nuget_read(const struct subject *subject, struct arena *arena,
			   struct package_list *out)
{
	struct package_run run = { &package_reader_nuget, subject, arena, out, OK };
	json_t *json = package_json(&run, subject->bytes);
	json_t *libraries = json_object_get(json, "libraries"), *library;
	const json_t *target = find_target(json);
	const char *key;

	if (!json_is_object(libraries))
		package_fail(&run, ERR_CORRUPT);
	json_object_foreach(libraries, key, library)
	{
		if (package_over(&run))
			break;
		read_library(&run, key, library, target);
	}
	json_decref(json);
	return run.err;
}

const struct package_reader package_reader_nuget = {
	.name = "nuget",
	.summary = ".deps.json of .NET programs",
	.claims = nuget_claims,
	.read = nuget_read,
};
