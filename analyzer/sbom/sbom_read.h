/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SBOM documents in: CycloneDX 1.2-1.7 (JSON, XML), SPDX 2.2 and 2.3 (JSON, tag-value), SPDX 3.0
 * (JSON-LD), CoSWID as firmware embeds it, and CSV. The bytes say which one it is.
 */
#ifndef ASSAY_SBOM_READ_H
#define ASSAY_SBOM_READ_H

#include "analyzer/base/bytes.h"
#include "analyzer/sbom/sbom.h"

#define SBOM_READ_MAX (256u << 20) /* bytes of a document: 50,000 components in SPDX 3 */

/*
 * *OUT is the document, and sbom_free's business. What is odd in a part of it is a finding, and the
 * rest is read. On an error (not a document at all, broken JSON or XML, a limit) *OUT is NULL or
 * holds nothing but a finding that says where and why.
 */
enum err sbom_read(struct bytes in, struct sbom **out);

/* Do the first bytes look like one? Cheap: for every file of an image. NULL, or its format. */
const char *sbom_looks_like(struct bytes in);
/*
 * Is it text that somebody must have meant as a document, whether it can be read or not: JSON, XML,
 * a list, UTF-16? Whoever takes it for an image accuses its author of having declared nothing.
 */
bool sbom_is_meant(struct bytes in);

#endif
