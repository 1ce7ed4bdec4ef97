/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The files of one container as its own operating system would see them: paths and symbolic links
 * are resolved inside the image, never on the host.
 */
#ifndef ASSAY_VFS_H
#define ASSAY_VFS_H

#include "analyzer/scan/tree.h"

struct vfs;

/*
 * An index over the entries of CONTAINER, and of the layers below it. NULL when memory is out. What
 * is found may be changed if CONTAINER may.
 */
struct vfs *vfs_new(const struct node *container);
void vfs_free(struct vfs *vfs);
/*
 * The entry at PATH (with or without a leading '/'), following symbolic links in every component
 * and hard links at the end; NULL when there is none, after 40 links, or when all lookups so far
 * have cost more than any honest container makes them. Of two entries with one path the last
 * counts.
 */
struct node *vfs_lookup(struct vfs *vfs, const char *path);
/* What the link NODE, an entry of the container, leads to; NODE itself when it is no link; NULL if
 * it dangles. */
const struct node *vfs_follow(struct vfs *vfs, const struct node *node);

#endif
