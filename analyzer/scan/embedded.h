/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SBOMs that an image carries, such as the CoSWID tags of UEFI firmware: what its supplier declares
 * of it. Bodies are dropped while an image is scanned; these are kept until they can be read.
 */
#ifndef ASSAY_EMBEDDED_H
#define ASSAY_EMBEDDED_H

#include "analyzer/base/blob.h"
#include "analyzer/sbom/sbom.h"
#include "analyzer/scan/tree.h"

struct embedded;

struct embedded *embedded_new(void); /* NULL when memory is out */
void embedded_free(struct embedded *embedded);
/* scan_options.body and scan_options.restart, with the struct as context. */
void embedded_meet(void *embedded, const struct node *node, struct blob *bytes);
void embedded_restart(void *embedded);
/*
 * The first in the order of TREE that can be read, and *COUNT of those that are there. ERR_NOMATCH
 * (none), ERR_NOMEM or OK.
 */
enum err embedded_first(struct embedded *embedded, const struct tree *tree, struct sbom **out,
			const struct node **where, size_t *count);

#endif
