/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Inside a jar: META-INF/maven/GROUP/ARTIFACT/pom.properties, which Maven writes ("key=value",
 * the format of java.util.Properties), and META-INF/MANIFEST.MF (Oracle's "JAR File
 * Specification"; the Bundle- keys are OSGi's), which names a jar in a looser way.
 */
#include "signatures/package/package_parts.h"

extern const struct package_reader package_reader_java;

static bool java_claims(const struct subject *subject)
{
	if (path_part_is(subject->path, 0, "MANIFEST.MF"))
		return path_part_is(subject->path, 1, "META-INF");
	return path_part_is(subject->path, 0, "pom.properties") &&
	       path_part_is(subject->path, 3, "maven") &&
	       path_part_is(subject->path, 4, "META-INF");
}

static void read_properties(struct package_run *run)
{
	struct bytes rest = run->subject->bytes, line, value, none = { rest.ptr, 0 };
	struct bytes group = path_part(run->subject->path, 2);
	struct bytes name = path_part(run->subject->path, 1), version = none;
	struct package *p;

	while (bytes_line(&rest, &line)) {
		struct bytes key = bytes_trim(bytes_until(line, '=', &value));

		value = bytes_trim(value);
		if (bytes_is(key, "groupId"))
			group = value;
		else if (bytes_is(key, "artifactId"))
			name = value;
		else if (bytes_is(key, "version"))
			version = value;
	}
	p = package_make(run, "maven", name, version);
	if (p)
		package_set(run, &p->name_space, bytes_head(group, 256));
}

struct manifest {
	struct bytes title, symbolic, version, bundle_version, vendor, bundle_vendor, license, url;
};

static void take(struct manifest *m, const struct package_field *f)
{
	const struct {
		const char *key;
		struct bytes *to;
	} all[] = {
		{ "Implementation-Title", &m->title },     { "Bundle-SymbolicName", &m->symbolic },
		{ "Implementation-Version", &m->version }, { "Bundle-Version", &m->bundle_version },
		{ "Implementation-Vendor", &m->vendor },   { "Bundle-Vendor", &m->bundle_vendor },
		{ "Bundle-License", &m->license },         { "Bundle-DocURL", &m->url },
	};

	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
		if (package_key_is(f, all[i].key) && !all[i].to->len)
			*all[i].to = f->value;
}

/* A line has at most 72 bytes; what goes on stands after "\r\n " in the next one. */
static struct bytes joined(struct package_run *run, struct bytes in)
{
	char *text = arena_copy(run->arena, in);
	size_t len = 0;

	if (!text) {
		package_fail(run, ERR_NOMEM);
		return bytes_of(NULL, 0);
	}
	for (size_t i = 0; i < in.len; i++) {
		uint8_t c = in.ptr[i];

		if (c != '\r' && c != '\n')
			text[len++] = (char)c;
		else if (c == '\n')
			i++;
	}
	return bytes_of(text, len);
}

/* The main section only: the others are about single files. */
static void read_manifest(struct package_run *run)
{
	struct bytes rest = run->subject->bytes, name;
	struct manifest m = { 0 };
	struct package_field f;
	struct package *p;

	while (package_next_field(&rest, &f)) {
		f.value = bytes_head(f.value, 1024);
		if (memchr(f.value.ptr, '\n', f.value.len))
			f.value = joined(run, f.value);
		take(&m, &f);
	}
	name = m.symbolic.len ? bytes_until(m.symbolic, ';', NULL) : m.title;
	if (!name.len || name.len > 256 || !(m.version.len || m.bundle_version.len))
		return;
	p = package_make(run, "generic", name, m.version.len ? m.version : m.bundle_version);
	if (!p)
		return;
	package_set(run, &p->supplier, m.vendor);
	package_set(run, &p->supplier, m.bundle_vendor);
	package_set(run, &p->license, m.license);
	package_set(run, &p->homepage, m.url);
}

static enum err java_read(const struct subject *subject, struct arena *arena,
			  struct package_list *out)
{
	struct package_run run = { &package_reader_java, subject, arena, out, OK };

	if (path_part_is(subject->path, 0, "pom.properties"))
		read_properties(&run);
	else
		read_manifest(&run);
	return run.err;
}

const struct package_reader package_reader_java = {
	.name = "java",
	.summary = "Maven's properties and the manifest in jars",
	.claims = java_claims,
	.read = java_read,
};
