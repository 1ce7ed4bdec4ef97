/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Libraries inside an application of Android, whose classes are no files any more: those of
 * AndroidX and Kotlin leave META-INF/GROUP_ARTIFACT.version, a line with the version; those of
 * Google's services leave NAME.properties at the root, "version=V" and "client=NAME". Their names
 * are those of Maven repositories.
 */
#include "signatures/package/package_parts.h"

extern const struct package_reader package_reader_androidx;

static const struct {
	const char *prefix, *group;
} services[] = {
	{ "play-services-", "com.google.android.gms" },
	{ "firebase-", "com.google.firebase" },
	{ "transport-", "com.google.android.datatransport" },
};

/* The Maven group of a file NAME.properties; NULL: it is none of Google's. */
static const char *service_group(struct bytes file)
{
	for (size_t i = 0; i < sizeof(services) / sizeof(*services); i++)
		if (bytes_starts(file, services[i].prefix))
			return services[i].group;
	return NULL;
}

static bool androidx_claims(const struct subject *subject)
{
	struct bytes file = path_part(subject->path, 0);

	if (bytes_ends(file, ".version"))
		return memchr(file.ptr, '_', file.len) &&
		       path_part_is(subject->path, 1, "META-INF");
	return bytes_ends(file, ".properties") && !strchr(subject->path, '/') &&
	       service_group(file);
}

/* "androidx.core_core-ktx"; but "kotlinx_coroutines_core" is Kotlin's kotlinx-coroutines-core. */
static void read_version(struct package_run *run, struct bytes file)
{
	struct bytes stem = bytes_head(file, file.len - strlen(".version"));
	struct bytes name, group = bytes_until(stem, '_', &name);
	struct bytes rest = run->subject->bytes, line;
	char joined[128];
	struct package *p;

	if (bytes_is(group, "kotlinx") && stem.len <= sizeof(joined)) {
		for (size_t i = 0; i < stem.len; i++)
			joined[i] = stem.ptr[i] == '_' ? '-' : (char)stem.ptr[i];
		name = bytes_of(joined, stem.len);
		group = bytes_str("org.jetbrains.kotlinx");
	}
	if (!memchr(group.ptr, '.', group.len) || !bytes_line(&rest, &line) ||
	    bytes_trim(rest).len) {
		package_fail(run, ERR_CORRUPT);
		return;
	}
	p = package_make(run, "maven", name, bytes_trim(line));
	if (p)
		package_set(run, &p->name_space, group);
}

static void read_service(struct package_run *run, struct bytes file)
{
	struct bytes rest = run->subject->bytes, line, value;
	struct bytes name = bytes_head(file, file.len - strlen(".properties"));
	struct bytes version = { rest.ptr, 0 };
	struct package *p;

	while (bytes_line(&rest, &line)) {
		struct bytes key = bytes_trim(bytes_until(line, '=', &value));

		if (bytes_is(key, "client"))
			name = bytes_trim(value);
		else if (bytes_is(key, "version"))
			version = bytes_trim(value);
	}
	p = package_make(run, "maven", name, version);
	if (p)
		package_set(run, &p->name_space, bytes_str(service_group(file)));
}

static enum err androidx_read(const struct subject *subject, struct arena *arena,
			      struct package_list *out)
{
	struct package_run run = { &package_reader_androidx, subject, arena, out, OK };
	struct bytes file = path_part(subject->path, 0);

	if (bytes_ends(file, ".version"))
		read_version(&run, file);
	else
		read_service(&run, file);
	return run.err;
}

const struct package_reader package_reader_androidx = {
	.name = "androidx",
	.summary = "AndroidX, Kotlin and Google's services in applications of Android",
	.claims = androidx_claims,
	.read = androidx_read,
};
