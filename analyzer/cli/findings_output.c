/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/cli/findings_output.h"

static findings_write *writer_of(const struct report_format *format)
{
	static const struct {
		const char *name;
		findings_write *write;
	} writers[] = {
		{ "json", findings_json },
		{ "sarif", findings_sarif },
		{ "junit", findings_junit },
		{ "markdown", findings_markdown },
	};

	for (size_t i = 0; i < sizeof(writers) / sizeof(*writers); i++)
		if (strcmp(writers[i].name, format->name) == 0)
			return writers[i].write;
	return NULL;
}

struct writing {
	const struct findings *findings;
	findings_write *own;
};

static enum err write_one(const struct output *output, FILE *out, void *context)
{
	const struct writing *w = context;
	findings_write *write = writer_of(output->format);

	return (write ? write : w->own)(out, w->findings);
}

int findings_write_all(struct outputs *outputs, const struct findings *findings,
		       findings_write *own, int status)
{
	struct writing w = { .findings = findings, .own = own };

	return outputs_write(outputs, findings ? write_one : NULL, &w, status);
}
