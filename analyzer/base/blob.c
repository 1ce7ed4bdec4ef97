/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/base/blob.h"

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "analyzer/base/mem.h"
#include "analyzer/base/sparse.h"

#define VAST (1ull << 30)

struct blob {
	struct bytes bytes;
	struct blob *owner; /* of a slice */
	uint8_t *heap;      /* of taken memory */
	void *map;          /* of a mapped file */
	struct sparse *sparse;
	atomic_uint refs;
};

static struct blob *blob_new(struct bytes bytes)
{
	struct blob *blob = mem_zalloc(1, sizeof(*blob));

	if (!blob)
		return NULL;
	blob->bytes = bytes;
	atomic_init(&blob->refs, 1);
	return blob;
}

static enum err map_file(int fd, struct blob **out)
{
	struct stat st;
	struct blob *blob;
	void *map = NULL;

	if (fstat(fd, &st))
		return ERR_IO;
	if (!S_ISREG(st.st_mode)) {
		errno = S_ISDIR(st.st_mode) ? EISDIR : EINVAL;
		return ERR_IO;
	}
	if (st.st_size) {
		map = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
		if (map == MAP_FAILED)
			return ERR_IO;
	}
	blob = blob_new(bytes_of(map, (size_t)st.st_size));
	if (!blob) {
		if (map)
			munmap(map, (size_t)st.st_size);
		return ERR_NOMEM;
	}
	blob->map = map;
	*out = blob;
	return OK;
}

enum err blob_open(const char *path, struct blob **out)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	enum err err;
	int saved;

	if (fd < 0)
		return ERR_IO;
	err = map_file(fd, out);
	saved = errno;
	close(fd);
	errno = saved;
	return err;
}

struct blob *blob_take(struct buf *buf)
{
	struct blob *blob = blob_new(buf_bytes(buf));

	if (!blob)
		return NULL;
	if (buf->sparse)
		sparse_close(buf->sparse);
	blob->sparse = buf->sparse;
	blob->heap = buf->sparse ? NULL : buf->ptr;
	*buf = buf_with_max(buf->max);
	return blob;
}

struct blob *blob_slice(struct blob *owner, struct bytes part)
{
	struct blob *blob = blob_new(part);

	if (blob)
		blob->owner = blob_ref(owner);
	return blob;
}

struct blob *blob_ref(struct blob *blob)
{
	atomic_fetch_add_explicit(&blob->refs, 1, memory_order_relaxed);
	return blob;
}

void blob_unref(struct blob *blob)
{
	/* a loop, not recursion: slices of slices can be deep */
	while (blob && atomic_fetch_sub_explicit(&blob->refs, 1, memory_order_acq_rel) == 1) {
		struct blob *owner = blob->owner;

		if (blob->map)
			munmap(blob->map, blob->bytes.len);
		sparse_free(blob->sparse);
		mem_free(blob->heap);
		mem_free(blob);
		blob = owner;
	}
}

struct bytes blob_bytes(const struct blob *blob)
{
	return blob->bytes;
}

static const struct sparse *sparse_of(const struct blob *blob)
{
	while (blob->owner)
		blob = blob->owner;
	return blob->sparse;
}

bool blob_is_sparse(const struct blob *blob)
{
	return sparse_of(blob) != NULL;
}

bool blob_is_vast(const struct blob *blob)
{
	return blob_is_sparse(blob) && blob->bytes.len > VAST;
}

size_t blob_stored(const struct blob *blob)
{
	const struct sparse *sparse = sparse_of(blob);
	uint64_t stored = sparse ? sparse_stored(sparse) : blob->bytes.len;

	return stored < blob->bytes.len ? (size_t)stored : blob->bytes.len;
}

bool blob_run(const struct blob *blob, struct bytes part, uint64_t from, struct bytes *run)
{
	const struct sparse *sparse = sparse_of(blob);

	if (sparse)
		return sparse_run(sparse, part, from, run);
	*run = bytes_from(part, from);
	return run->len;
}

bool blob_is_blank(const struct blob *blob, struct bytes part)
{
	const struct sparse *sparse = sparse_of(blob);
	struct bytes run;

	if (!sparse)
		return !part.len || bytes_all(part, part.ptr[0]);
	for (uint64_t at = 0; sparse_run(sparse, part, at, &run);
	     at = (uint64_t)(run.ptr - part.ptr) + run.len)
		if (!bytes_all(run, 0))
			return run.len == part.len && bytes_all(part, part.ptr[0]);
	return true;
}
