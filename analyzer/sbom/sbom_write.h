/* SPDX-License-Identifier: Apache-2.0 */
/* The writers of documents, one per format; report.c has their names. */
#ifndef ASSAY_SBOM_WRITE_H
#define ASSAY_SBOM_WRITE_H

#include <stdio.h>

#include "analyzer/sbom/sbom.h"

/* OK, ERR_IO (errno) or ERR_NOMEM. */
typedef enum err sbom_write(FILE *out, const struct sbom *sbom);
sbom_write write_cyclonedx16, write_cyclonedx17, write_spdx2, write_spdx3, write_csv,
	write_markdown;

#endif
