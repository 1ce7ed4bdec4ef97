/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The version in the header of an image for MCUboot, which the extractor says as an attribute. It
 * is that of the application, which has no name there; 0.0.0+0 is what is there when nobody chose
 * one.
 */
#include "signatures/package/package_parts.h"

extern const struct package_reader package_reader_mcuboot;

static struct bytes version_of(const struct subject *subject)
{
	for (size_t i = 0; i < subject->attribute_count; i++)
		if (strcmp(subject->attributes[i].key, "mcuboot.version") == 0)
			return bytes_str(subject->attributes[i].value);
	return bytes_of(NULL, 0);
}

static bool mcuboot_claims(const struct subject *subject)
{
	struct bytes version = version_of(subject);

	return version.len && !bytes_is(version, "0.0.0+0");
}

static enum err mcuboot_read(const struct subject *subject, struct arena *arena,
			     struct package_list *out)
{
	struct package_run run = { &package_reader_mcuboot, subject, arena, out, OK, 0 };
	struct package *update = package_make_update(&run, "mcuboot");

	if (update)
		package_set(&run, &update->version, version_of(subject));
	return run.err;
}

const struct package_reader package_reader_mcuboot = {
	.name = "mcuboot",
	.summary = "the header of an image for MCUboot",
	.claims = mcuboot_claims,
	.read = mcuboot_read,
};
