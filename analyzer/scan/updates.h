/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the manifests of updates say is held against the tree: the SHA-256 of each file that they
 * name. What an update says of itself becomes attributes of its manifest (update.version, ...).
 */
#ifndef ASSAY_UPDATES_H
#define ASSAY_UPDATES_H

#include "analyzer/scan/tree.h"

/* Once, after the scan. ERR_NOMEM or OK. */
enum err updates_check(struct node *root);
/* Is the image of NODE, a manifest, the update, and nothing beside it? */
bool updates_is_image(const struct node *node);
/* The file system or archive that FILE is, behind all compression; NULL: it is none. */
struct node *updates_opened(struct node *file);

#endif
