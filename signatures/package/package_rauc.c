/* SPDX-License-Identifier: Apache-2.0 */
/*
 * manifest.raucm, what a bundle of RAUC says of itself: lines of KEY=VALUE in sections, [update]
 * with the device it is for, version, build and description, and one [image.SLOT] for each file of
 * the bundle, with its SHA-256. Bundles of the form "verity" have it in their signature as well.
 *
 * Source: RAUC, docs/reference.rst, "Manifest".
 */
#include "signatures/package/package_parts.h"

extern const struct package_reader package_reader_rauc;

static bool rauc_claims(const struct subject *subject)
{
	return strcmp(subject->path, "manifest.raucm") == 0;
}

struct image {
	struct bytes filename, sha256;
};

static void end_image(struct package_run *run, struct package *update, struct image *image)
{
	if (image->filename.len && image->sha256.len)
		package_add_digest(run, update, image->filename, image->sha256);
	*image = (struct image){ 0 };
}

static void read_update(struct package_run *run, struct package *u, struct bytes key,
			struct bytes value)
{
	const struct {
		const char *key;
		const char **to;
	} fields[] = {
		{ "compatible", &u->architecture },
		{ "version", &u->version },
		{ "build", &u->source_version },
		{ "description", &u->about },
	};

	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++)
		if (bytes_is(key, fields[i].key))
			package_set(run, fields[i].to, value);
}

static enum err rauc_read(const struct subject *subject, struct arena *arena,
			  struct package_list *out)
{
	struct package_run run = { &package_reader_rauc, subject, arena, out, OK, 0 };
	struct package *update = package_make_update(&run, "rauc");
	struct bytes rest = subject->bytes, section = { rest.ptr, 0 }, line, value;
	struct image image = { 0 };

	while (update && !package_over(&run) && bytes_line(&rest, &line)) {
		struct bytes key = bytes_trim(bytes_until(line, '=', &value));

		value = bytes_trim(value);
		if (bytes_starts(key, "[")) {
			end_image(&run, update, &image);
			section = key;
		} else if (bytes_is(section, "[update]")) {
			read_update(&run, update, key, value);
		} else if (bytes_starts(section, "[image.") && bytes_is(key, "filename")) {
			image.filename = value;
		} else if (bytes_starts(section, "[image.") && bytes_is(key, "sha256")) {
			image.sha256 = value;
		}
	}
	if (update)
		end_image(&run, update, &image);
	return run.err;
}

const struct package_reader package_reader_rauc = {
	.name = "rauc",
	.summary = "manifest.raucm of a bundle of RAUC",
	.claims = rauc_claims,
	.read = rauc_read,
};
