/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What an application of Espressif's chips says of itself: the description at the start of its
 * first segment has the project's name and version, as the build system or git gave them (ESP-IDF,
 * esp_app_desc.h). The extractor says them as attributes.
 */
#include "signatures/package/package_parts.h"

extern const struct package_reader package_reader_esp;

static struct bytes attribute(const struct subject *subject, const char *key)
{
	for (size_t i = 0; i < subject->attribute_count; i++)
		if (strcmp(subject->attributes[i].key, key) == 0)
			return bytes_str(subject->attributes[i].value);
	return bytes_of(NULL, 0);
}

static bool esp_claims(const struct subject *subject)
{
	return attribute(subject, "esp.project").len > 0;
}

static enum err esp_read(const struct subject *subject, struct arena *arena,
			 struct package_list *out)
{
	struct package_run run = { &package_reader_esp, subject, arena, out, OK };

	package_make(&run, "generic", attribute(subject, "esp.project"),
		     attribute(subject, "esp.version"));
	return run.err;
}

const struct package_reader package_reader_esp = {
	.name = "esp",
	.summary = "the description of an application for ESP32 chips",
	.claims = esp_claims,
	.read = esp_read,
};
