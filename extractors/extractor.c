/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/extractor.h"

#include <inttypes.h>
#include <stdio.h>

void sink_attribute_text(struct sink *s, const char *key, const char *value)
{
	sink_attribute(s, key, bytes_str(value));
}

void sink_attribute_number(struct sink *s, const char *key, uint64_t value)
{
	char text[24];

	snprintf(text, sizeof(text), "%" PRIu64, value);
	sink_attribute(s, key, bytes_str(text));
}

const struct extractor *extractor_find(const char *name)
{
	for (const struct extractor *const *e = extractors; *e; e++)
		if (strcmp((*e)->name, name) == 0)
			return *e;
	return NULL;
}
