/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SBOM documents of every format: the bytes say which reader gets them. What was read is compared
 * with itself and written in every format.
 */
#include <stdlib.h>

#include "analyzer/diff/diff.h"
#include "analyzer/report/sbom_convert.h"
#include "analyzer/sbom/sbom_read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static FILE *nowhere(void)
{
	static FILE *out;

	if (!out)
		out = fopen("/dev/null", "w");
	if (!out)
		abort();
	return out;
}

static const struct sigdb *no_signatures(void)
{
	static struct sigdb *db;

	if (!db && (!(db = sigdb_new()) || sigdb_finish(db)))
		abort();
	return db;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes in = bytes_of(data, size);
	struct diff *diff;
	struct sbom *sbom;

	(void)sbom_looks_like(in);
	if (sbom_read(in, &sbom) == OK) {
		if (diff_make(sbom, sbom, no_signatures(), &diff) == OK)
			diff_free(diff);
		if (sbom_settle(sbom, in) == OK)
			for (const struct report_format *f = report_formats; f->name; f++)
				if (f->document)
					(void)sbom_convert(f, nowhere(), sbom);
	}
	sbom_free(sbom);
	return 0;
}
