/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A growing buffer that cannot outgrow its maximum. What a decoder writes goes into one:
 * the maximum is the decoder's output cap, so a decompression bomb ends in ERR_LIMIT.
 */
#ifndef ASSAY_BUF_H
#define ASSAY_BUF_H

#include "analyzer/base/bytes.h"
#include "analyzer/base/err.h"

struct buf {
	uint8_t *ptr;          /* owned; NULL while nothing was reserved */
	size_t len;            /* bytes written */
	size_t room;           /* bytes allocated */
	size_t max;            /* bytes it may ever hold; in a sparse one: store */
	struct sparse *sparse; /* owned; NULL: it has no holes */
};

static inline struct buf buf_with_max(size_t max)
{
	return (struct buf){ .max = max };
}

static inline struct bytes buf_bytes(const struct buf *buf)
{
	return bytes_of(buf->ptr, buf->len);
}

/*
 * Call GROWING(CONTEXT, bytes) before a buffer grows to 16 MiB or more, in the thread that wants
 * it, and GROWING(CONTEXT, 0) after it; NULL: nobody. Whoever decodes large bodies may be made to
 * wait there.
 */
void buf_on_growth(void (*growing)(void *context, size_t more), void *context);
void buf_growing(size_t more); /* say so of memory that is not the buffer's own */
void buf_finish(struct buf *buf);
/*
 * Make room for LEN bytes after buf->len; the caller writes them and adds to buf->len.
 * ERR_LIMIT when the maximum would be exceeded, ERR_NOMEM when memory is out; the content stays.
 */
enum err buf_reserve(struct buf *buf, size_t len);
/*
 * The pages of zeros at FROM and later need no memory until somebody writes there: those of a large
 * buffer go back to the system. The account still counts them.
 */
void buf_release_zeros(struct buf *buf, size_t from);
enum err buf_append(struct buf *buf, struct bytes more);
enum err buf_fill(struct buf *buf, uint8_t value, size_t len);
/*
 * Let BUF, which is empty, hold SIZE bytes of which zeros take no memory (sparse.h). It is written
 * by buf_append() and buf_fill() with zeros alone.
 */
enum err buf_sparse(struct buf *buf, uint64_t size);
size_t buf_stored(const struct buf *buf); /* bytes that take memory */

#endif
