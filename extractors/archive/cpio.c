/* SPDX-License-Identifier: Apache-2.0 */
/*
 * cpio archives (see cpio_header.h for what an entry is). An initramfs is a row of them with zeros
 * between, unpacked one over the other. Of a file with several names, newc and crc store the body
 * once, with the last (or another) of the names.
 *
 * Sources: cpio(5); Documentation/driver-api/early-userspace/buffer-format.rst of Linux.
 */
#include "extractors/archive/cpio_header.h"

#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "extractors/common/seek.h"

#define BLOCK 512u      /* archives are padded to it, as a rule */
#define MAX_FILL 65536u /* zeros between two archives that are unpacked together */

/* The body of a file with several names. */
struct link {
	uint64_t dev, ino;
	size_t order;            /* a later body replaces an earlier one */
	struct bytes body, told; /* told: the first name, when it was */
	enum err status;
};

struct links {
	struct link *list;
	size_t count, room;
	enum err broken; /* why the trailer was not reached: bodies may be missing */
};

/*
 * The body of M as far as it is there, and whether it is whole and its sum right. A sum of 0 with
 * a body is checked, too: the sum of bytes is 0 only when all are zero.
 */
static enum err member_body(struct bytes in, const struct cpio_member *m, struct bytes *body)
{
	uint32_t sum = 0;

	*body = bytes_head(bytes_from(in, m->body), m->size);
	if (body->len < m->size)
		return ERR_TRUNCATED;
	if (m->flavour != CPIO_CRC || m->kind != ENTRY_FILE || !m->size)
		return OK;
	for (size_t i = 0; i < body->len; i++)
		sum += body->ptr[i];
	return sum == m->sum ? OK : ERR_CORRUPT;
}

/* Does M share its body with other names? Only newc and crc leave bodies out. */
static bool is_linked(const struct cpio_member *m)
{
	return m->flavour <= CPIO_CRC && m->links > 1 && m->kind == ENTRY_FILE;
}

static int compare_links(const void *a, const void *b)
{
	const struct link *x = a, *y = b;

	if (x->dev != y->dev)
		return x->dev < y->dev ? -1 : 1;
	if (x->ino != y->ino)
		return x->ino < y->ino ? -1 : 1;
	return x->order < y->order ? -1 : x->order > y->order;
}

static enum err links_add(struct links *links, struct bytes in, const struct cpio_member *m)
{
	struct link *link;

	link = mem_more(links->list, links->count, &links->room, sizeof(*link));
	if (!link)
		return ERR_NOMEM;
	links->list = link;
	link = &links->list[links->count];
	*link = (struct link){
		.dev = m->dev, .ino = m->ino, .order = links->count++, .told = bytes_of(NULL, 0)
	};
	link->status = member_body(in, m, &link->body);
	return OK;
}

/* All bodies with several names in the archive at the start of IN, sorted. */
static enum err links_collect(struct links *links, struct bytes in, enum cpio_flavour flavour)
{
	struct cpio_member m;
	enum err err = OK;

	for (uint64_t at = 0; !err; at = m.next) {
		links->broken = cpio_member_next(in, flavour, at, &m);
		if (links->broken || m.trailer)
			break;
		if (is_linked(&m) && m.size)
			err = links_add(links, in, &m);
	}
	if (links->count)
		qsort(links->list, links->count, sizeof(*links->list), compare_links);
	return err;
}

/* The last body stored for the file that M is a name of; NULL when there is none. */
static struct link *links_find(const struct links *links, const struct cpio_member *m)
{
	const struct link key = { .dev = m->dev, .ino = m->ino, .order = SIZE_MAX };
	size_t low = 0, high = links->count;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (compare_links(&links->list[mid], &key) <= 0)
			low = mid + 1;
		else
			high = mid;
	}
	if (!low || links->list[low - 1].dev != m->dev || links->list[low - 1].ino != m->ino)
		return NULL;
	return &links->list[low - 1];
}

/* The path from the root: "bin/sh" for "./bin/sh" and "/bin/sh", "bin" for "bin/". */
static struct bytes relative(struct bytes name)
{
	while (name.len > 1 && name.ptr[name.len - 1] == '/')
		name.len--;
	for (;;) {
		if (name.len > 1 && name.ptr[0] == '/')
			name = bytes_from(name, 1);
		else if (name.len > 2 && bytes_at(name, 0, "./", 2))
			name = bytes_from(name, 2);
		else
			return name;
	}
}

/* A file with several names: one of them has the body, the others are links to it. */
static enum err emit_linked(struct sink *sink, struct entry *entry, struct link *link)
{
	if (link->told.len) {
		entry->kind = ENTRY_HARDLINK;
		entry->target = link->told;
		return sink_plain(sink, entry);
	}
	link->told = entry->path;
	entry->status = link->status;
	return sink_slice(sink, entry, link->body);
}

static enum err emit_file(struct sink *sink, struct entry *entry, struct bytes in, uint64_t base,
			  const struct cpio_member *m, struct links *links)
{
	struct link *link = is_linked(m) ? links_find(links, m) : NULL;
	struct bytes body;

	entry->status = member_body(in, m, &body);
	if (entry->status == ERR_CORRUPT)
		sink_note(sink, ERR_CORRUPT, base + m->body,
			  "a body with the checksum of its cpio header");
	if (link && (!m->size || link->body.ptr == body.ptr))
		return emit_linked(sink, entry, link);
	if (is_linked(m) && !m->size)
		entry->status = links->broken;
	return sink_slice(sink, entry, body);
}

/* Tell the sink of M in the archive IN, which starts at BASE of the view. */
static enum err emit(struct sink *sink, struct bytes in, uint64_t base, const struct cpio_member *m,
		     struct links *links)
{
	struct entry entry = {
		.kind = m->kind,
		.path = relative(m->name),
		.mode = m->mode & 07777,
		.uid = m->uid,
		.gid = m->gid,
		.mtime = (int64_t)m->mtime,
	};
	bool whole = m->size <= bytes_from(in, m->body).len;
	enum err err;

	if (m->kind == ENTRY_FILE) {
		err = emit_file(sink, &entry, in, base, m, links);
	} else if (m->kind == ENTRY_SYMLINK && !whole) {
		err = OK; /* half a target is a wrong one */
	} else {
		if (m->kind == ENTRY_SYMLINK) {
			entry.target = bytes_head(bytes_from(in, m->body), m->size);
			entry.target.len =
				strnlen((const char *)entry.target.ptr, entry.target.len);
		}
		if (m->kind == ENTRY_CHAR || m->kind == ENTRY_BLOCK) {
			entry.major = m->major;
			entry.minor = m->minor;
		}
		err = sink_plain(sink, &entry);
	}
	if (err || whole)
		return err;
	sink_note(sink, ERR_TRUNCATED, base + in.len, "the rest of a cpio entry's body");
	return ERR_TRUNCATED;
}

/* One archive at BASE of IN. *END: where it ends, or where it could not be read on. */
static enum err extract_one(struct bytes in, uint64_t base, struct sink *sink, uint64_t *end)
{
	struct bytes from = bytes_from(in, base);
	struct links links = { 0 };
	struct cpio_member m = { 0 };
	enum cpio_flavour flavour;
	uint64_t at = 0;
	enum err err;

	(void)cpio_member_read(from, 0, &m);
	flavour = m.flavour;
	err = links_collect(&links, from, flavour);
	while (!err) {
		err = cpio_member_next(from, flavour, at, &m);
		if (err)
			sink_note(sink, err, base + at, "a cpio header, or the trailer");
		if (err || m.trailer)
			break;
		err = emit(sink, from, base, &m, &links);
		at = m.next;
	}
	mem_free(links.list);
	*end = base + (err ? at : m.next);
	if (err == ERR_TRUNCATED || *end > in.len)
		*end = in.len;
	return err;
}

/* The zeros from AT on, at most MAX. */
static uint64_t count_zeros(struct bytes in, uint64_t at, uint64_t max)
{
	struct bytes from = bytes_head(bytes_from(in, at), max);
	size_t n = 0;

	while (n < from.len && from.ptr[n] == 0)
		n++;
	return n;
}

/* A header says little in the binary flavour: there, the second one must be in its place. */
static enum err cpio_probe(struct bytes from, struct span *out)
{
	struct cpio_member m, next;
	unsigned bits;

	if (cpio_member_read(from, 0, &m))
		return ERR_NOMATCH;
	/* the magic, the least that the digits and the type show, and the NUL after the name */
	bits = cpio_magic_len(m.flavour) * 8u + (m.flavour <= CPIO_ODC ? 64 : 6) + 8;
	if (m.trailer) {
		bits += 80;
	} else if (m.next < from.len) {
		if (cpio_member_next(from, m.flavour, m.next, &next) == OK)
			bits += cpio_magic_len(m.flavour) * 8u;
		else if (m.flavour > CPIO_ODC)
			return ERR_NOMATCH;
	}
	*out = (struct span){ .size = 0, .bits = bits };
	return OK;
}

/* Archives that follow one another are unpacked together, as Linux does. */
static enum err cpio_extract(struct bytes in, struct sink *sink)
{
	uint64_t base = 0, end, zeros, padded;
	struct span span;
	enum err err;

	for (;;) {
		err = extract_one(in, base, sink, &end);
		if (err) {
			sink_used(sink, end);
			return err;
		}
		zeros = count_zeros(in, end, MAX_FILL);
		if (cpio_probe(bytes_from(in, end + zeros), &span))
			break;
		base = end + zeros;
	}
	padded = base + (end - base + BLOCK - 1) / BLOCK * BLOCK;
	if (padded > in.len)
		padded = in.len;
	sink_used(sink, padded - end <= zeros ? padded : end);
	return OK;
}

/* The magic of the binary flavour is short: what follows it has to be an archive. */
static uint64_t cpio_seek(struct bytes in, uint64_t from, uint64_t until)
{
	struct span span;

	for (; (from = seek_pair(in, from, until, (const uint8_t *)"\xc7\x71",
				 (const uint8_t *)"\x71\xc7")) < until;
	     from++)
		if (cpio_probe(bytes_from(in, from), &span) == OK)
			return from;
	return from;
}

static const struct magic magics[] = {
	{ "070701", 6, 0 },
	{ "070702", 6, 0 },
	{ "070707", 6, 0 },
	{ "TRAILER!!!", 10, MAGIC_ANYWHERE }, /* the last name, of binary ones, too */
	{ NULL, 0, 0 },
};

const struct extractor extractor_cpio = {
	.name = "cpio",
	.summary = "archive of Unix, and initramfs of Linux",
	.limitations = "the binary flavour is found inside other bytes only when it is whole",
	.magic = magics,
	.at_start = true,
	.probe = cpio_probe,
	.seek = cpio_seek,
	.extract = cpio_extract,
};
