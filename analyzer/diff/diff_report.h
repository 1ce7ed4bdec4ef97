/* SPDX-License-Identifier: Apache-2.0 */
/* A comparison for readers and programs: as findings (findings.h), and those as a table. */
#ifndef ASSAY_DIFF_REPORT_H
#define ASSAY_DIFF_REPORT_H

#include "analyzer/diff/diff.h"
#include "analyzer/report/findings.h"

#define DIFF_COMPARED "compared" /* the fact that both sides are images */

struct diff_terms {
	bool fails[DIFF_VERDICTS], fails_detail[DIFF_DETAILS]; /* what stands in the way */
	double threshold;                                      /* what is less sure does not */
	const char *declared, *observed;                       /* names of the two sides */
	bool image;             /* the observed side is one, and the declared side a document */
	bool images;            /* both are images: nobody declared anything */
	const char *signatures; /* version of the database */
	const char *today;      /* the day of the waivers; NULL: there are none */
};

/* DIFF as findings, which borrow its texts. ERR_NOMEM or OK. */
enum err diff_findings(const struct diff *diff, const struct diff_terms *terms,
		       struct findings *findings);
/* The table of 80 columns, and the same with every component and the reasons. */
findings_write diff_table, diff_table_explained;

#endif
