/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the user knows and the bytes do not say: which product this is, who supplies it, who made
 * the document. From options or a small JSON file (docs/output.md); what is not given is left out.
 */
#ifndef ASSAY_SBOM_METADATA_H
#define ASSAY_SBOM_METADATA_H

#include "analyzer/base/buf.h"
#include "analyzer/sbom/sbom.h"

struct sbom_metadata {
	struct arena arena; /* owns what came from a file */
	const char *product_name, *product_version, *product_cpe, *product_purl;
	struct sbom_party supplier;     /* of the product */
	struct sbom_party author;       /* the person who made the document */
	struct sbom_party organization; /* ... and the organization */
};

/*
 * Fill what is still NULL from the JSON text IN, at most 1 MiB. ERR_CORRUPT with *wrong (arena),
 * ERR_NOMEM or OK.
 */
enum err sbom_metadata_read(struct sbom_metadata *metadata, struct bytes in, const char **wrong);
/* What cannot be written into a document as it is ("product-cpe"); NULL: all is well. */
const char *sbom_metadata_check(const struct sbom_metadata *metadata);
/* Append what tells this metadata from others. */
enum err sbom_metadata_digest(const struct sbom_metadata *metadata, struct buf *out);
/* Into SBOM, which borrows nothing of it. ERR_NOMEM or OK. */
enum err sbom_metadata_apply(const struct sbom_metadata *metadata, struct sbom *sbom);

#endif
