/* SPDX-License-Identifier: Apache-2.0 */
/* What the writers of SPDX 2.3 and 3.0.1 share; nobody else includes this. */
#ifndef ASSAY_SPDX_PARTS_H
#define ASSAY_SPDX_PARTS_H

#include "analyzer/sbom/json_out.h"
#include "analyzer/sbom/sbom_write.h"

#define SPDX_NO_TIME                                                                               \
	"created is not when this was made: no time was given (SOURCE_DATE_EPOCH), and the same "  \
	"input gives the same document"

/* SPDX demands a time: without one, the earliest. */
const char *spdx_created(const struct sbom *sbom);
/* "analyzed": made from the bytes afterwards; otherwise what the lifecycles say. */
const char *spdx_type_text(const struct sbom *sbom);
/* A URI for the document, without '#'. */
const char *spdx_namespace(struct json_out *json, const struct sbom *sbom);
/* SPDX 2's spelling of a hash algorithm, and SPDX 3's; NULL: it has none. */
const char *spdx2_hash_name(const char *alg);
const char *spdx3_hash_name(const char *alg);
/* Identities, occurrences, properties, range: what SPDX has no fields for, as JSON; NULL: none. */
const char *spdx_claims(struct json_out *json, const struct sbom_component *c);
/* The site that has a field of its own: the first of which nothing more is said. */
const struct sbom_reference *spdx_homepage(const struct sbom_component *c);
/* L as an expression: one that is known by its name only becomes a LicenseRef. */
const char *spdx_expression(struct json_out *json, const struct sbom_license *l);

#endif
