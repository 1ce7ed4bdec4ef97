/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a scan can be written as. A format is one function and one row in report.c; all read the
 * product and its tree, and write text that is the same for the same input.
 */
#ifndef ASSAY_REPORT_H
#define ASSAY_REPORT_H

#include <stdio.h>

#include "analyzer/base/limits.h"
#include "analyzer/judge/product.h"
#include "analyzer/sbom/sbom_write.h"

struct sbom_metadata;

/* Who reads the document: the shape is bent to what that program can take (sbom_compat.c). */
enum sbom_compat { COMPAT_NONE, COMPAT_GRYPE, COMPAT_TRIVY, COMPAT_DTRACK };

struct report_options {
	const char *timestamp; /* RFC 3339, or NULL: none is written */
	unsigned columns;      /* of the terminal; 0: not a terminal, lines are not shortened */
	bool color;
	/* of documents */
	bool full; /* list every executable file and archive, too */
	enum sbom_compat compat;
	const struct sbom_metadata *metadata; /* what the user knows of the product; or NULL */
	const struct limits *limits;          /* of the scan; NULL: the defaults */
};

/* OK, ERR_IO (errno) or ERR_NOMEM. */
typedef enum err report_write(FILE *out, const struct product *product,
			      const struct report_options *options);

struct report_format {
	const char *name, *summary;
	report_write *write;
	bool several;         /* one document can hold several images (product.next) */
	sbom_write *document; /* instead of write: the format is one of SBOMs */
};

/* Write PRODUCT as FORMAT. OK, ERR_IO (errno) or ERR_NOMEM. */
enum err report_as(const struct report_format *format, FILE *out, const struct product *product,
		   const struct report_options *options);

/* What a scan and a map can be written as. Each list ends with a NULL name; its first is the
 * default. */
extern const struct report_format report_formats[], tree_formats[];

/* The one of FORMATS that the LEN characters at NAME name; NULL when there is none. */
const struct report_format *report_find(const struct report_format *formats, const char *name,
					size_t len);

report_write report_table, report_evidence, report_tree, report_tree_json, report_tree_svg;

/* Does NAME name the component of SIG? In upper or lower case. */
bool report_is_called(const struct signature *sig, const char *name);
/* Everything known of COMPONENT in the product, for a reader. False when nothing is. */
bool report_explain(FILE *out, const struct product *product, const char *component,
		    const struct report_options *options);

#endif
