/* SPDX-License-Identifier: Apache-2.0 */
/* Paths while a tree of directories is walked. */
#ifndef ASSAY_PATH_H
#define ASSAY_PATH_H

#include "analyzer/base/buf.h"

#define PATH_LIMIT 4096u /* of Linux; bounds the depth too */

/*
 * Make PATH, whose first PARENT bytes are those of the directory, the path of NAME in it. OK,
 * ERR_CORRUPT (no name of one component), ERR_LIMIT (too long) or ERR_NOMEM.
 */
enum err path_join(struct buf *path, size_t parent, struct bytes name);

/* A directory of a tree that is read breadth first: it knows its parent, not its path. */
struct path_dir {
	const struct path_dir *parent; /* NULL: the root, which has no name */
	struct bytes name;
};

/* Make PATH the path of DIR. OK, ERR_LIMIT (too long) or ERR_NOMEM. */
enum err path_of_dir(struct buf *path, const struct path_dir *dir);

#endif
