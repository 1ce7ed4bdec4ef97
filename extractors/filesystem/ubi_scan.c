/* SPDX-License-Identifier: Apache-2.0 */
/* The erase blocks of a UBI image: how large they are, and what each holds; see ubi.h. */
#include <stdlib.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "analyzer/base/reader.h"
#include "extractors/filesystem/ubi.h"

#define HEAD_SIZE 64u
#define MAX_PEB (8u << 20)
#define MAX_ODD_PEB (1u << 20) /* larger ones are whole pages ... */
#define BIG_PAGE 4096u         /* ... of such flash */
#define MAX_TRIES 64u          /* places that look like a header, before the next header */
#define MAX_GAPS 64u           /* distances that vote on the size of a PEB */
#define MAX_FOREIGN 32u        /* PEBs of something else in a row: the image ended before them */

uint32_t ubi_crc(struct bytes in)
{
	return ~hash_crc32(0, in);
}

static bool header_valid(struct bytes in, uint64_t at, const char *magic, struct bytes *out)
{
	return bytes_sub(in, at, HEAD_SIZE, out) && memcmp(out->ptr, magic, 5) == 0 &&
	       (!hash_verify() || ubi_crc(bytes_head(*out, 60)) == be32(out->ptr + 60));
}

bool ubi_head_read(struct bytes in, struct ubi_head *out)
{
	struct bytes head;

	if (!header_valid(in, 0, "UBI#\1", &head))
		return false;
	*out = (struct ubi_head){ .vid_offset = be32(head.ptr + 16),
				  .data_offset = be32(head.ptr + 20),
				  .image = be32(head.ptr + 24) };
	return out->vid_offset >= HEAD_SIZE && out->data_offset >= HEAD_SIZE &&
	       out->vid_offset < MAX_PEB - HEAD_SIZE &&
	       out->data_offset >= out->vid_offset + HEAD_SIZE && out->data_offset < MAX_PEB;
}

/* U-Boot writes no number of the image into the headers that it makes. */
static bool same_image(const struct ubi_head *a, const struct ubi_head *b)
{
	return a->vid_offset == b->vid_offset && a->data_offset == b->data_offset &&
	       (a->image == b->image || !a->image || !b->image);
}

/* Does a header of the same image as HEAD stand at AT? */
static bool head_at(struct bytes in, uint64_t at, const struct ubi_head *head)
{
	struct ubi_head other;

	return ubi_head_read(bytes_from(in, at), &other) && same_image(head, &other);
}

uint64_t ubi_head_next(struct bytes in, uint64_t at, const struct ubi_head *head)
{
	uint64_t pos = at + head->data_offset;
	struct bytes near = bytes_head(in, at + MAX_ODD_PEB + HEAD_SIZE);

	for (unsigned i = 0; i < MAX_TRIES; i++) {
		struct bytes rest = bytes_from(near, pos);
		const uint8_t *hit = memmem(rest.ptr, rest.len, "UBI#\1", 5);

		if (!hit)
			break;
		pos = (uint64_t)(hit - in.ptr);
		if (head_at(in, pos, head))
			return pos;
		pos++;
	}
	for (pos = at + MAX_ODD_PEB; pos <= at + MAX_PEB && pos < in.len; pos += BIG_PAGE)
		if (pos >= at + head->data_offset && head_at(in, pos, head))
			return pos;
	return 0;
}

static int by_value(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return x < y ? -1 : x > y;
}

/* The distance of headers that is met most often; the smallest of equals. 0: no two headers. */
static uint32_t find_peb_size(struct bytes in, const struct ubi_head *head)
{
	uint32_t gaps[MAX_GAPS], best = 0;
	unsigned count = 0, most = 0;
	uint64_t at = 0, next;

	while (count < MAX_GAPS && (next = ubi_head_next(in, at, head))) {
		gaps[count++] = (uint32_t)(next - at);
		at = next;
	}
	qsort(gaps, count, sizeof(*gaps), by_value);
	for (unsigned i = 0, run = 0; i < count; i++) {
		run = i && gaps[i] == gaps[i - 1] ? run + 1 : 1;
		if (run > most) {
			most = run;
			best = gaps[i];
		}
	}
	return best;
}

/* Fill OUT from the volume identifier header of the PEB. */
static bool read_leb(const struct ubi *ubi, struct bytes peb, uint64_t at, struct ubi_leb *out)
{
	struct bytes head;
	struct reader r;

	if (!header_valid(peb, ubi->head.vid_offset, "UBI!\1", &head))
		return false;
	r = reader_be(head);
	reader_skip(&r, 5);
	*out = (struct ubi_leb){ .at = at, .type = read_u8(&r) };
	out->copy = read_u8(&r);
	reader_skip(&r, 1);
	out->volume = read_u32(&r);
	out->number = read_u32(&r);
	reader_skip(&r, 4);
	out->data_size = read_u32(&r);
	out->count = read_u32(&r);
	out->pad = read_u32(&r);
	out->crc = read_u32(&r);
	reader_skip(&r, 4);
	out->sequence = read_u64(&r);
	return true;
}

static enum err add_leb(struct ubi *ubi, uint32_t *room, const struct ubi_leb *leb)
{
	if (ubi->leb_count == *room) {
		uint32_t more = *room ? *room * 2 : 64;
		struct ubi_leb *lebs = mem_resize(ubi->lebs, more, sizeof(*lebs));

		if (!lebs)
			return ERR_NOMEM;
		ubi->lebs = lebs;
		*room = more;
	}
	ubi->lebs[ubi->leb_count++] = *leb;
	return OK;
}

/*
 * Collect the PEBs with data; ubi->in ends with the last PEB of the image. A block that is bad or
 * was never used has no header, and belongs to the image when one with a header follows.
 */
static enum err read_pebs(struct ubi *ubi, struct bytes in, struct sink *sink)
{
	uint64_t damaged = UINT64_MAX, end = 0;
	const char *expected = NULL;
	uint32_t room = 0, foreign = 0;
	enum err err = OK;

	for (uint64_t at = 0; at < in.len && foreign < MAX_FOREIGN && !err; at += ubi->peb_size) {
		struct bytes peb = bytes_head(bytes_from(in, at), ubi->peb_size);
		struct bytes vid = bytes_head(bytes_from(peb, ubi->head.vid_offset), HEAD_SIZE);
		struct ubi_head head;
		struct ubi_leb leb;
		bool known = ubi_head_read(peb, &head);

		if (known && !same_image(&ubi->head, &head))
			break; /* another image */
		if (read_leb(ubi, peb, at, &leb)) {
			err = add_leb(ubi, &room, &leb);
			known = true;
		} else if (known ? !bytes_all(vid, 0xff) : !bytes_all(peb, 0xff)) {
			if (damaged == UINT64_MAX) {
				damaged = at + (known ? ubi->head.vid_offset : 0);
				expected = known ? "a volume identifier header of UBI"
						 : "an erase counter header of UBI";
			}
			foreign++;
		}
		if (known) {
			end = at + ubi->peb_size;
			foreign = 0;
		}
	}
	ubi->in = bytes_head(in, end);
	if (damaged < end && !err)
		sink_note(sink, ERR_CORRUPT, damaged, expected);
	return err;
}

/* By volume and LEB, then the last written first. */
static int compare(const void *a, const void *b)
{
	const struct ubi_leb *x = a, *y = b;

	if (x->volume != y->volume)
		return x->volume < y->volume ? -1 : 1;
	if (x->number != y->number)
		return x->number < y->number ? -1 : 1;
	if (x->sequence != y->sequence)
		return x->sequence > y->sequence ? -1 : 1;
	return x->at < y->at ? -1 : x->at > y->at;
}

struct bytes ubi_data(const struct ubi *ubi, const struct ubi_leb *leb, uint64_t size)
{
	uint32_t most = ubi->peb_size - ubi->head.data_offset;

	return bytes_head(bytes_from(ubi->in, leb->at + ubi->head.data_offset),
			  size < most ? size : most);
}

bool ubi_data_valid(const struct ubi *ubi, const struct ubi_leb *leb)
{
	struct bytes data = ubi_data(ubi, leb, leb->data_size);

	return data.len == leb->data_size && ubi_crc(data) == leb->crc;
}

/* Keep one PEB of each LEB: a copy whose writing was interrupted does not replace its original. */
static void choose(struct ubi *ubi)
{
	uint32_t kept = 0;

	qsort(ubi->lebs, ubi->leb_count, sizeof(*ubi->lebs), compare);
	for (uint32_t i = 0, end; i < ubi->leb_count; i = end) {
		const struct ubi_leb *lebs = ubi->lebs;
		uint32_t best = i;

		for (end = i + 1; end < ubi->leb_count && lebs[end].volume == lebs[i].volume &&
				  lebs[end].number == lebs[i].number;
		     end++)
			continue;
		while (best + 1 < end && lebs[best].copy && !ubi_data_valid(ubi, &lebs[best]))
			best++;
		ubi->lebs[kept++] = ubi->lebs[best];
	}
	ubi->leb_count = kept;
}

enum err ubi_scan(struct ubi *ubi, struct bytes in, struct sink *sink)
{
	enum err err;

	if (!ubi_head_read(in, &ubi->head))
		return ERR_NOMATCH;
	ubi->peb_size = find_peb_size(in, &ubi->head);
	if (ubi->peb_size <= ubi->head.data_offset)
		return ERR_NOMATCH;
	err = read_pebs(ubi, in, sink);
	if (!err && ubi->leb_count)
		choose(ubi);
	return err;
}
