/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/report.h"

#include <math.h>

const struct report_format report_formats[] = {
	{ "table", "name, version, confidence and place, for a reader", report_table, true },
	{ "cyclonedx-json", "CycloneDX 1.6 with evidence", report_cyclonedx, true },
	{ "evidence-jsonl", "every fact that was seen, one JSON object a line", report_evidence,
	  true },
	{ 0 },
};

const struct report_format tree_formats[] = {
	{ "text", "one line for each region and file", report_tree, false },
	{ "json", "a list of nodes with their parents", report_tree_json, false },
	{ "svg", "a picture, to scale", report_tree_svg, false },
	{ 0 },
};

const struct report_format *report_find(const struct report_format *formats, const char *name,
					size_t len)
{
	for (const struct report_format *f = formats; f->name; f++)
		if (strlen(f->name) == len && memcmp(f->name, name, len) == 0)
			return f;
	return NULL;
}

double report_probability(double p, double steps)
{
	return floor(p * steps + 1e-9) / steps;
}
