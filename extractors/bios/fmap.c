/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Flash map of coreboot and Chrome OS. Somewhere in a flash image, little-endian: "__FMAP__",
 * version 1.x, the address of the image in memory (64 bits), its size, its name (32 bytes) and the
 * number of areas; each area has its offset in the image, its size, a name (32 bytes) and flags. An
 * area may hold others. One is named FMAP: its offset, which is that of the map itself, tells where
 * the image starts.
 *
 * Source: Flashmap specification; coreboot, fmap_serialized.h; fwupd, fu-fmap.rs.
 */
#include "extractors/common/part.h"
#include "extractors/common/seek.h"

#define MAGIC "__FMAP__\1"
#define HEADER_SIZE 56u
#define AREA_SIZE 42u
#define NAME_SIZE 32u
#define MAX_AREAS 256u

struct map {
	struct bytes areas;
	uint64_t at; /* of the map in the image */
	uint32_t size, count;
};

struct area {
	uint64_t at, size;
	struct bytes name;
};

static struct area area_of(const struct map *m, uint32_t index)
{
	const uint8_t *p = m->areas.ptr + (size_t)index * AREA_SIZE;

	return (struct area){ .at = le32(p),
			      .size = le32(p + 4),
			      .name = { p + 8, strnlen((const char *)p + 8, NAME_SIZE) } };
}

/* The map at AT of IN; M->at becomes where it says that it is. */
static bool map_read(struct bytes in, uint64_t at, struct map *m)
{
	struct bytes head;

	if (!bytes_sub(in, at, HEADER_SIZE, &head) || !bytes_at(head, 0, MAGIC, 9))
		return false;
	m->size = le32(head.ptr + 18);
	m->count = le16(head.ptr + 54);
	if (!m->count || m->count > MAX_AREAS ||
	    !bytes_sub(in, at + HEADER_SIZE, (uint64_t)m->count * AREA_SIZE, &m->areas))
		return false;
	for (uint32_t i = 0; i < m->count; i++) {
		struct area a = area_of(m, i);

		m->at = a.at;
		if (bytes_equal(a.name, bytes_str("FMAP")))
			return (uint64_t)m->size >= a.at + a.size;
	}
	return false;
}

/* The first map in IN from FROM on; IN's length when there is none. */
static uint64_t map_find(struct bytes in, uint64_t from, struct map *m)
{
	static const uint8_t rare[] = { 'F', 'M' };

	for (from += 2; (from = seek_pair(in, from, in.len, rare, rare)) < in.len; from++)
		if (map_read(in, from - 2, m))
			return from - 2;
	return in.len;
}

/* Where an image starts whose map is the first in it: no bytes are searched twice. */
static uint64_t fmap_seek(struct bytes in, uint64_t from, uint64_t until)
{
	uint64_t after = from, at;
	struct map m = { .at = UINT64_MAX };

	(void)until; /* the map may lie far behind where the image starts */
	while ((at = map_find(in, after, &m)) < in.len) {
		if (m.at <= at && at - m.at >= after)
			return at - m.at;
		after = at + 1;
	}
	return in.len;
}

static enum err fmap_probe(struct bytes from, struct span *out)
{
	struct map m = { .at = UINT64_MAX };

	if (map_find(from, 0, &m) != m.at || m.at >= from.len)
		return ERR_NOMATCH;
	*out = (struct span){ .size = m.size, .bits = 72 + 64 };
	return OK;
}

/* Does the area hold another one? Then that is the part. */
static bool holds_another(const struct map *m, uint32_t index)
{
	struct area a = area_of(m, index);

	for (uint32_t i = 0; i < m->count; i++) {
		struct area b = area_of(m, i);

		if (i != index && b.size && b.at >= a.at && b.at + b.size <= a.at + a.size &&
		    (b.size < a.size || i > index))
			return true;
	}
	return false;
}

static enum err fmap_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct map m = { .at = UINT64_MAX };
	enum err err = OK;

	if (map_find(in, 0, &m) != m.at || m.at >= in.len)
		return ERR_NOMATCH;
	for (uint32_t i = 0; i < m.count && !err; i++) {
		struct area a = area_of(&m, i);

		if (!a.size || holds_another(&m, i))
			continue;
		if (a.at + a.size > m.size)
			parts_note(&parts, ERR_CORRUPT, m.at, "areas inside the image");
		else if (a.at == m.at)
			err = parts_header(&parts, "map", a.at, a.size);
		else
			err = parts_emit(&parts, a.name, a.at, a.size, OK);
	}
	return err ? err : parts.status;
}

const struct extractor extractor_fmap = {
	.name = "fmap",
	.summary = "flash image of coreboot or Chrome OS with a flash map",
	.limitations = "a map without an area for itself is not recognised",
	.magic = (const struct magic[]){ { MAGIC, sizeof(MAGIC) - 1, MAGIC_ANYWHERE }, { 0 } },
	.container = true,
	.probe = fmap_probe,
	.seek = fmap_seek,
	.extract = fmap_extract,
};
