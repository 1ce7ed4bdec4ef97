/* SPDX-License-Identifier: Apache-2.0 */
/* What a scan found, as a document: the product of every image becomes one struct sbom. */
#ifndef ASSAY_SBOM_MAKE_H
#define ASSAY_SBOM_MAKE_H

#include "analyzer/report/report.h"
#include "analyzer/sbom/sbom.h"

/*
 * The document of PRODUCT and of those that follow it. It borrows texts of the product, which must
 * live longer. ERR_NOMEM or OK.
 */
enum err sbom_make(const struct product *product, const struct report_options *options,
		   struct sbom **out);
/* Bend SBOM, which has a primary component, to the reader COMPAT. ERR_NOMEM or OK. */
enum err sbom_compat(enum sbom_compat compat, struct sbom *sbom);

#endif
