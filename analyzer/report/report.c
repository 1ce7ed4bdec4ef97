/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/report/report.h"

#include "analyzer/report/sbom_make.h"

const struct report_format report_formats[] = {
	{ "table", "name, version, confidence and place, for a reader", report_table, true },
	{ "cyclonedx-json", "CycloneDX 1.6 with evidence", NULL, true, write_cyclonedx16 },
	{ "cyclonedx-json@1.7", "CycloneDX 1.7, and who says what", NULL, true, write_cyclonedx17 },
	{ "spdx-json", "SPDX 2.3", NULL, true, write_spdx2 },
	{ "spdx-json@3.0", "SPDX 3.0.1 (JSON-LD)", NULL, true, write_spdx3 },
	{ "csv", "one line a component", NULL, true, write_csv },
	{ "markdown", "a table for a ticket", NULL, true, write_markdown },
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

enum err report_as(const struct report_format *format, FILE *out, const struct product *product,
		   const struct report_options *options)
{
	struct sbom *sbom;
	enum err err;

	if (!format->document)
		return format->write(out, product, options);
	err = sbom_make(product, options, &sbom);
	if (!err)
		err = format->document(out, sbom);
	sbom_free(sbom);
	return err;
}
