/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/report.h"

const struct report_format report_formats[] = {
	{ "table", "name, version, confidence and place, for a reader", report_table },
	{ "cyclonedx-json", "CycloneDX 1.6 with evidence", report_cyclonedx },
	{ "evidence-jsonl", "every fact that was seen, one JSON object a line", report_evidence },
	{ NULL, NULL, NULL },
};

const struct report_format *report_find(const char *name)
{
	for (const struct report_format *f = report_formats; f->name; f++)
		if (strcmp(f->name, name) == 0)
			return f;
	return NULL;
}
