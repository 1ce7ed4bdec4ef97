/* SPDX-License-Identifier: Apache-2.0 */
/* A document that was read, made ready for the writers, and what each of them cannot hold. */
#ifndef ASSAY_SBOM_CONVERT_H
#define ASSAY_SBOM_CONVERT_H

#include "analyzer/base/bytes.h"
#include "analyzer/report/report.h"
#include "analyzer/sbom/sbom.h"

/*
 * Give SBOM, which was read from SOURCE, what every writer needs: a name and a reference of its own
 * for each component, names of parties, and a serial (that of the document, or one made of SOURCE).
 * ERR_NOMEM or OK.
 */
enum err sbom_settle(struct sbom *sbom, struct bytes source);

/*
 * Write SBOM, which is settled, as the document format FORMAT; its serial and time become what
 * FORMAT prescribes, and are as before after it. OK, ERR_IO (errno) or ERR_NOMEM.
 */
enum err sbom_convert(const struct report_format *format, FILE *out, struct sbom *sbom);

/* Called for each kind of thing in SBOM that FORMAT has no place for, in a fixed order. */
typedef void sbom_loss(const struct report_format *format, const char *what, size_t count,
		       const char *fate);
void sbom_losses(const struct sbom *sbom, const struct report_format *format, sbom_loss *say);

#endif
