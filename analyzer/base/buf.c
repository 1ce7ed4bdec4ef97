/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/base/buf.h"

#include <stdint.h>
#include <sys/mman.h>

#include "analyzer/base/mem.h"
#include "analyzer/base/sparse.h"

#define FIRST_ROOM 256u
#define LARGE (16u << 20)
#define PAGE 4096u

static void (*on_growth)(void *context, size_t more);
static void *on_growth_context;

void buf_on_growth(void (*growing)(void *context, size_t more), void *context)
{
	on_growth = growing;
	on_growth_context = context;
}

void buf_growing(size_t more)
{
	if (!on_growth)
		return;
	on_growth(on_growth_context, more);
	if (more)
		on_growth(on_growth_context, 0);
}

void buf_finish(struct buf *buf)
{
	if (!buf->sparse)
		mem_free(buf->ptr);
	sparse_free(buf->sparse);
	*buf = (struct buf){ .max = buf->max };
}

enum err buf_reserve(struct buf *buf, size_t len)
{
	size_t need, room;
	uint8_t *ptr;

	if (len > buf->max || buf->len > buf->max - len)
		return ERR_LIMIT;
	need = buf->len + len;
	if (need <= buf->room)
		return OK;
	/* the first reservation is taken at its word, later ones grow by half */
	room = buf->room ? buf->room + buf->room / 2 : need;
	if (room < FIRST_ROOM)
		room = FIRST_ROOM;
	if (room < need)
		room = need;
	if (room > buf->max)
		room = buf->max;
	if (room >= LARGE && on_growth)
		on_growth(on_growth_context, room - buf->room);
	ptr = mem_resize(buf->ptr, room, 1);
	if (room >= LARGE && on_growth)
		on_growth(on_growth_context, 0);
	if (!ptr)
		return ERR_NOMEM;
	buf->ptr = ptr;
	buf->room = room;
	return OK;
}

static bool is_zero(const uint8_t *page)
{
	return !*page && memcmp(page, page + 1, PAGE - 1) == 0;
}

/* A page of malloc(3) that is given back reads as zeros again, and as such takes no memory. */
void buf_release_zeros(struct buf *buf, size_t from)
{
	uint8_t *page = buf->ptr + from, *end = buf->ptr + buf->len, *zeros;

	if (buf->room < LARGE)
		return;
	page += -(uintptr_t)page % PAGE;
	while (page < end && (size_t)(end - page) >= PAGE) {
		zeros = page;
		while ((size_t)(end - page) >= PAGE && is_zero(page))
			page += PAGE;
		if (page > zeros)
			madvise(zeros, (size_t)(page - zeros), MADV_DONTNEED);
		else
			page += PAGE;
	}
}

enum err buf_append(struct buf *buf, struct bytes more)
{
	enum err err = buf->sparse ? sparse_put(buf->sparse, buf->len, more, buf->max)
				   : buf_reserve(buf, more.len);

	if (err || !more.len)
		return err;
	if (!buf->sparse)
		memcpy(buf->ptr + buf->len, more.ptr, more.len);
	buf->len += more.len;
	return OK;
}

enum err buf_fill(struct buf *buf, uint8_t value, size_t len)
{
	enum err err;

	if (buf->sparse) {
		err = value || len > buf->room - buf->len ? ERR_LIMIT : OK;
	} else {
		err = buf_reserve(buf, len);
		if (!err && len)
			memset(buf->ptr + buf->len, value, len);
	}
	if (!err)
		buf->len += len;
	return err;
}

enum err buf_sparse(struct buf *buf, uint64_t size)
{
	if (!size)
		return OK;
	buf->sparse = sparse_new(size);
	if (!buf->sparse)
		return ERR_NOMEM;
	buf->ptr = (uint8_t *)(uintptr_t)sparse_bytes(buf->sparse);
	buf->room = (size_t)size;
	return OK;
}

size_t buf_stored(const struct buf *buf)
{
	return buf->sparse ? (size_t)sparse_stored(buf->sparse) : buf->len;
}
