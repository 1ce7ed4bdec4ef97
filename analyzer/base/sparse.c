/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Holes are pages that nobody wrote to, of a private mapping that can only be read: the system
 * counts them neither as memory nor as promised memory. A window moves over the mapping in which
 * pages may be written; each of them enters the account of mem.h.
 */
#include "analyzer/base/sparse.h"

#include <sys/mman.h>

#include "analyzer/base/buf.h"
#include "analyzer/base/mem.h"

#define PAGE 4096u
#define WINDOW (16u << 20)
#define GAP 65536u /* zeros between two runs; fewer belong to one */

struct run {
	uint64_t start, end;
};

struct sparse {
	uint8_t *map;
	uint64_t size;
	uint64_t open, open_end; /* the window */
	uint64_t paged;          /* where the last page ends that was written to */
	uint64_t stored;
	struct mem_debt debt;
	struct run *runs; /* ascending */
	size_t count, room;
};

struct sparse *sparse_new(uint64_t size)
{
	struct sparse *s = size <= PTRDIFF_MAX ? mem_zalloc(1, sizeof(*s)) : NULL;
	void *map;

	if (!s)
		return NULL;
	map = mmap(NULL, (size_t)size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1,
		   0);
	if (map == MAP_FAILED) {
		mem_free(s);
		mem_refuse();
		return NULL;
	}
	s->map = map;
	s->size = size;
	return s;
}

void sparse_free(struct sparse *s)
{
	if (!s)
		return;
	munmap(s->map, (size_t)s->size);
	mem_repay(&s->debt);
	mem_free(s->runs);
	mem_free(s);
}

void sparse_close(struct sparse *s)
{
	if (s->open_end > s->open)
		(void)mprotect(s->map + s->open, (size_t)(s->open_end - s->open), PROT_READ);
	s->open = s->open_end = 0;
}

/* Move the window to where AT is. */
static bool open_window(struct sparse *s, uint64_t at)
{
	uint64_t start = at - at % WINDOW;
	uint64_t end = s->size - start < WINDOW ? s->size : start + WINDOW;

	if (at >= s->open && at < s->open_end)
		return true;
	sparse_close(s);
	buf_growing(WINDOW);
	if (mprotect(s->map + start, (size_t)(end - start), PROT_READ | PROT_WRITE)) {
		mem_refuse();
		return false;
	}
	s->open = start;
	s->open_end = end;
	return true;
}

/* Let the page that starts at PAGE_AT be written to. */
static enum err open_page(struct sparse *s, uint64_t page_at, uint64_t max)
{
	uint64_t end = s->size - page_at < PAGE ? s->size : page_at + PAGE;
	bool joins = s->count && page_at - s->runs[s->count - 1].end < GAP;
	struct run *more;

	if (max < PAGE || s->stored > max - PAGE)
		return ERR_LIMIT;
	more = joins ? s->runs : mem_more(s->runs, s->count, &s->room, sizeof(*more));
	if (!more)
		return ERR_NOMEM;
	s->runs = more; /* the old list is gone, whatever else there is no memory for */
	if (!open_window(s, page_at) || !mem_owe(&s->debt, PAGE))
		return ERR_NOMEM;
	if (joins)
		s->runs[s->count - 1].end = end;
	else
		s->runs[s->count++] = (struct run){ page_at, end };
	s->stored += PAGE;
	s->paged = end;
	return OK;
}

enum err sparse_put(struct sparse *s, uint64_t at, struct bytes more, uint64_t max)
{
	if (at > s->size || more.len > s->size - at)
		return ERR_LIMIT;
	while (more.len) {
		struct bytes piece = bytes_head(more, PAGE - at % PAGE);

		if (at >= s->paged && !(piece.ptr[0] == 0 && bytes_all(piece, 0))) {
			enum err err = open_page(s, at - at % PAGE, max);

			if (err)
				return err;
		}
		if (at < s->paged)
			memcpy(s->map + at, piece.ptr, piece.len);
		at += piece.len;
		more = bytes_from(more, piece.len);
	}
	return OK;
}

const uint8_t *sparse_bytes(const struct sparse *s)
{
	return s->map;
}

uint64_t sparse_stored(const struct sparse *s)
{
	return s->stored;
}

bool sparse_run(const struct sparse *s, struct bytes view, uint64_t from, struct bytes *run)
{
	uint64_t base = (uint64_t)(view.ptr - s->map), start, end;
	size_t low = 0, high = s->count;

	if (from >= view.len)
		return false;
	while (low < high) { /* the first run whose margin ends behind FROM */
		size_t middle = low + (high - low) / 2;

		if (s->runs[middle].end + SPARSE_MARGIN > base + from)
			high = middle;
		else
			low = middle + 1;
	}
	if (low == s->count)
		return false;
	start = s->runs[low].start;
	start = start > SPARSE_MARGIN ? start - SPARSE_MARGIN : 0;
	start = start > base + from ? start - base : from;
	if (start >= view.len)
		return false;
	end = s->runs[low].end + SPARSE_MARGIN - base;
	*run = bytes_head(bytes_from(view, start), end - start);
	return true;
}
