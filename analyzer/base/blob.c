/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/base/blob.h"

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "analyzer/base/mem.h"

struct blob {
	struct bytes bytes;
	struct blob *owner; /* of a slice */
	uint8_t *heap;      /* of taken memory */
	void *map;          /* of a mapped file */
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
	blob->heap = buf->ptr;
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
		mem_free(blob->heap);
		mem_free(blob);
		blob = owner;
	}
}

struct bytes blob_bytes(const struct blob *blob)
{
	return blob->bytes;
}
