/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a build system left in the image about its packages.
 *
 * Yocto (COPY_LIC_MANIFEST): /usr/share/common-licenses/license.manifest, paragraphs of "PACKAGE
 * NAME:", "PACKAGE VERSION:", "RECIPE NAME:" and "LICENSE:" (meta/classes/license_image.bbclass).
 * Buildroot (make legal-info): legal-info/manifest.csv, a line of titles, then quoted fields: name,
 * version, license, license files, source archive, source site, and since 2019.11 dependencies
 * (support/legal-info and pkg-generic.mk). Beside it lies host-manifest.csv: tools of the build,
 * which are not in the image. A list says what was built; where the image has a package database,
 * that says what was installed, and the list is not needed (analyzer/judge/packages.c).
 */
#include "signatures/package/package_parts.h"

extern const struct package_reader package_reader_manifest;

#define FIELDS 6u /* of manifest.csv that matter */

static bool is_yocto(const char *path)
{
	return package_path_is(path, "common-licenses/license.manifest");
}

static bool manifest_claims(const struct subject *subject)
{
	return subject->named_file && (is_yocto(subject->path) ||
				       package_path_is(subject->path, "legal-info/manifest.csv"));
}

static struct package *add(struct package_run *run, struct bytes from, struct bytes name,
			   struct bytes version)
{
	struct package *p;

	if (!name.len || name.len > 256)
		return NULL;
	p = package_new(run, (uint64_t)(from.ptr - run->subject->bytes.ptr), from.len);
	if (!p)
		return NULL;
	p->type = "generic";
	p->list = true;
	package_set(run, &p->name, name);
	if (!bytes_is(version, "undefined")) /* Buildroot: it has no source */
		package_set(run, &p->version, version);
	return p;
}

static void read_yocto(struct package_run *run)
{
	struct bytes rest = run->subject->bytes, paragraph;

	while (package_paragraph(&rest, &paragraph)) {
		struct package *p = add(run, paragraph, package_value(paragraph, "PACKAGE NAME"),
					package_value(paragraph, "PACKAGE VERSION"));

		if (!p)
			continue;
		package_set(run, &p->source, package_value(paragraph, "RECIPE NAME"));
		package_set(run, &p->license, package_value(paragraph, "LICENSE"));
	}
}

/* The next field of *LINE, without its quotes; none of them has a quote inside. */
static struct bytes next_field(struct bytes *line)
{
	bool quoted = line->len && line->ptr[0] == '"';
	struct bytes in = bytes_from(*line, quoted);
	const uint8_t *end = memchr(in.ptr, quoted ? '"' : ',', in.len), *comma;
	struct bytes out = bytes_head(in, end ? (uint64_t)(end - in.ptr) : in.len);

	in = bytes_from(in, out.len);
	comma = memchr(in.ptr, ',', in.len);
	*line = comma ? bytes_from(in, (uint64_t)(comma - in.ptr) + 1) : bytes_of("", 0);
	return out;
}

static void read_buildroot(struct package_run *run)
{
	struct bytes rest = run->subject->bytes, line, field[FIELDS];

	if (!bytes_line(&rest, &line))
		return;
	if (!bytes_is(next_field(&line), "PACKAGE")) {
		package_fail(run, ERR_CORRUPT);
		return;
	}
	while (!package_over(run) && bytes_line(&rest, &line)) {
		struct bytes whole = line;
		struct package *p;

		for (size_t i = 0; i < FIELDS; i++)
			field[i] = next_field(&line);
		p = add(run, whole, field[0], field[1]);
		if (p && !bytes_is(field[2], "unknown"))
			package_set(run, &p->license, field[2]);
	}
}

static enum err manifest_read(const struct subject *subject, struct arena *arena,
			      struct package_list *out)
{
	struct package_run run = {
		.reader = &package_reader_manifest, .subject = subject, .arena = arena, .list = out
	};

	if (is_yocto(subject->path))
		read_yocto(&run);
	else
		read_buildroot(&run);
	return run.err;
}

const struct package_reader package_reader_manifest = {
	.name = "manifest",
	.summary = "Yocto's license.manifest and Buildroot's legal-info/manifest.csv",
	.claims = manifest_claims,
	.read = manifest_read,
};
