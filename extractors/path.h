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
static inline enum err path_join(struct buf *path, size_t parent, struct bytes name)
{
	enum err err = OK;

	if (!name.len || memchr(name.ptr, '/', name.len) || memchr(name.ptr, 0, name.len) ||
	    bytes_equal(name, bytes_str(".")) || bytes_equal(name, bytes_str("..")))
		return ERR_CORRUPT;
	path->len = parent;
	if (parent)
		err = buf_fill(path, '/', 1);
	return err ? err : buf_append(path, name);
}

#endif
