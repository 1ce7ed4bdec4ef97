/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/common/path.h"

enum err path_join(struct buf *path, size_t parent, struct bytes name)
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

enum err path_of_dir(struct buf *path, const struct path_dir *dir)
{
	size_t at = 0;
	enum err err;

	for (const struct path_dir *d = dir; d->parent && at <= PATH_LIMIT; d = d->parent)
		at += d->name.len + 1;
	at -= at > 0; /* the last one has no '/' behind it */
	path->len = 0;
	err = at <= PATH_LIMIT ? buf_fill(path, '/', at) : ERR_LIMIT;
	for (const struct path_dir *d = dir; d->parent && !err; d = d->parent) {
		at -= d->name.len;
		memcpy(path->ptr + at, d->name.ptr, d->name.len);
		at -= at > 0;
	}
	return err;
}
