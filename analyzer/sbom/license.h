/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SPDX licence expressions (SPDX 2.3 annex D, SPDX 3.0.1 annex B) and the identifiers of the SPDX
 * License List, which analyzer/sbom/data/spdx-licenses.txt holds.
 */
#ifndef ASSAY_LICENSE_H
#define ASSAY_LICENSE_H

#include "analyzer/base/bytes.h"

struct license_known {
	const char *id;
	bool exception, deprecated, copyleft;
	bool recent; /* newer than the list in the schema of CycloneDX 1.6 */
};

/* By identifier in any case, "+" behind it or not; NULL: not on the list. */
const struct license_known *license_find(struct bytes id);

/* What an expression consists of. */
struct license_use {
	unsigned ids;        /* licences */
	unsigned unlisted;   /* that are neither on the list nor LicenseRef-... */
	unsigned own;        /* LicenseRef-... */
	unsigned deprecated; /* on the list, and deprecated */
	unsigned copyleft;
};

/*
 * NULL when TEXT is a valid expression of listed identifiers, LicenseRef-... and operators; else
 * what is wrong with it, in a few words. NOASSERTION and NONE are no expressions. USE, unless it is
 * NULL, is filled as far as TEXT was read.
 */
const char *license_complaint(const char *text, struct license_use *use);

/*
 * Can one comply with TEXT, an expression or a mere name, without a licence of DENIED? That is a
 * list with commas, each an identifier or the beginning of some ("GPL-3.0*"), in any case. Of OR
 * one side suffices; a licence with an exception is not the licence.
 */
bool license_allowed(const char *text, const char *denied);

/* "NOASSERTION" or "NONE": something was said, and it is not a licence. NULL is neither. */
bool license_unsaid(const char *text);
/* The word as SPDX writes it, or NULL: TEXT says something. */
const char *license_unsaid_word(const char *text);

#endif
