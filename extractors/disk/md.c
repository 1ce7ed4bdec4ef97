/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A disk of a RAID array of Linux's md driver. Its superblock says which array it is of, the level,
 * how many disks there are, and where on this disk the array's data lie. Version 1, little-endian,
 * stands at 0 (1.1), at 4 KiB (1.2), or at the last 4 KiB before the last 8 (1.0); version 0.90, in
 * the byte order of its machine, at the last 64 KiB. The last two leave the data at the start, so
 * that a mirror looks like a disk of its own.
 *
 * A mirror is opened, and so is what is one disk only. Of others a disk has every so many blocks.
 *
 * Source: Linux, include/uapi/linux/raid/md_p.h; Documentation/admin-guide/md.rst.
 */
#include "analyzer/base/hash.h"
#include "extractors/common/guid.h"
#include "extractors/extractor.h"

#define MAGIC 0xa92b4efcu
#define SECTOR 512u
#define SUPER 4096u /* bytes that belong to a superblock */
#define OLD 65536u  /* ... of version 0.90, with what is left free behind it */
#define ROLES_AT 256u
#define ROLES_MAX 1920u
#define ROLE_MAX 0xff00u /* above: a spare, a faulty disk, a journal */
#define RESHAPE 4u
#define LINEAR (-1)
#define MULTIPATH (-4)

struct super {
	const char *version;
	uint64_t at;         /* of the superblock */
	uint64_t data, size; /* of the array, or of this disk's share */
	uint64_t end;        /* of all */
	int32_t level;
	uint32_t layout, disks, role, chunk; /* CHUNK: bytes */
	bool reshaped, summed;               /* SUMMED: the checksum is right */
	struct bytes name;
	uint8_t uuid[GUID_SIZE];
};

/* Of COUNT words of 32 bits, the two halves added, the sum's own word not counted. */
static uint32_t fold(struct bytes in, size_t own, bool big_endian)
{
	uint64_t sum = 0;

	for (size_t at = 0; at + 4 <= in.len; at += 4)
		if (at != own)
			sum += big_endian ? be32(in.ptr + at) : le32(in.ptr + at);
	if (in.len % 4)
		sum += le16(in.ptr + in.len / 4 * 4);
	return (uint32_t)(sum + (sum >> 32));
}

/* Version 1 at AT; its own field must say so. */
static bool read_new(struct bytes in, uint64_t at, struct super *s)
{
	struct bytes all;
	const uint8_t *p;
	uint64_t data, size, used;
	uint32_t roles, number;

	if (!bytes_sub(in, at, SUPER, &all) || le32(all.ptr) != MAGIC || le32(all.ptr + 4) != 1)
		return false;
	p = all.ptr;
	data = le64(p + 128);
	size = le64(p + 136);
	used = le64(p + 80);
	roles = le32(p + 220);
	number = le32(p + 160);
	if (le64(p + 144) != at / SECTOR || roles > ROLES_MAX || data >> 50 || size >> 50 ||
	    used >> 50 || !le32(p + 92))
		return false;
	*s = (struct super){ .version = at == 0       ? "1.1"
					: at == SUPER ? "1.2"
						      : "1.0",
			     .at = at,
			     .data = data * SECTOR,
			     .size = (used && used < size ? used : size) * SECTOR,
			     .end = (data + size) * SECTOR,
			     .level = (int32_t)le32(p + 72),
			     .layout = le32(p + 76),
			     .disks = le32(p + 92),
			     .role = number < roles ? le16(p + ROLES_AT + 2 * (size_t)number)
						    : UINT16_MAX,
			     .chunk = le32(p + 88) * SECTOR,
			     .reshaped = le32(p + 8) & RESHAPE,
			     .name = bytes_of(p + 32, strnlen((const char *)p + 32, 32)) };
	s->end = s->end > at + SUPER ? s->end : at + SUPER;
	s->summed = fold(bytes_head(all, ROLES_AT + 2 * roles), 216, false) == le32(p + 216);
	memcpy(s->uuid, p + 16, GUID_SIZE);
	return true;
}

static uint32_t word(struct bytes in, size_t n, bool big_endian)
{
	return big_endian ? be32(in.ptr + 4 * n) : le32(in.ptr + 4 * n);
}

static bool read_old(struct bytes in, uint64_t at, struct super *s)
{
	static const unsigned uuid_at[] = { 5, 13, 14, 15 };
	struct bytes all;
	bool big;

	if (!bytes_sub(in, at, SUPER, &all))
		return false;
	big = be32(all.ptr) == MAGIC;
	if (word(all, 0, big) != MAGIC || word(all, 1, big) != 0 || word(all, 2, big) < 90 ||
	    word(all, 2, big) > 91 || !word(all, 10, big))
		return false;
	*s = (struct super){ .version = "0.90",
			     .at = at,
			     .size = (uint64_t)word(all, 8, big) * 1024,
			     .end = at + OLD,
			     .level = (int32_t)word(all, 7, big),
			     .layout = word(all, 64, big),
			     .disks = word(all, 10, big),
			     .role = word(all, 992 + 3, big),
			     .chunk = word(all, 65, big),
			     .reshaped = word(all, 2, big) == 91,
			     .name = { in.ptr, 0 } };
	if (!s->size || s->size > at) /* linear: what there is */
		s->size = at;
	s->summed = fold(all, 38 * 4, big) == word(all, 38, big);
	for (unsigned i = 0; i < 4; i++)
		memcpy(s->uuid + 4 * (size_t)i, all.ptr + 4 * (size_t)uuid_at[i], 4);
	return true;
}

/* *LAST: the superblock is at the end of IN, which is the whole disk. */
static bool super_read(struct bytes in, struct super *s, bool *last)
{
	*last = false;
	if (read_new(in, 0, s) || read_new(in, SUPER, s))
		return true;
	*last = true;
	if (in.len >= 16 * SECTOR && read_new(in, (in.len / SECTOR - 16) / 8 * 8 * SECTOR, s) &&
	    s->data + s->size <= s->at)
		return true;
	return in.len >= OLD && read_old(in, in.len / OLD * OLD - OLD, s);
}

static enum err md_probe(struct bytes from, struct span *out)
{
	struct super s;
	bool last;

	if (!super_read(from, &s, &last))
		return ERR_NOMATCH;
	/* a mirror may begin with a file system, which has many bits, and ends before this does */
	if (last)
		*out = (struct span){ .size = from.len,
				      .bits = s.summed ? 1024 : 64,
				      .fills = true };
	else
		*out = (struct span){ .size = s.end, .bits = s.summed ? 192 : 96 };
	return OK;
}

static const char *level_name(int32_t level)
{
	switch (level) {
	case LINEAR:
		return "linear";
	case MULTIPATH:
		return "multipath";
	case 0:
		return "raid0";
	case 1:
		return "raid1";
	case 4:
		return "raid4";
	case 5:
		return "raid5";
	case 6:
		return "raid6";
	case 10:
		return "raid10";
	default:
		return "unknown";
	}
}

static void describe(const struct super *s, struct sink *sink)
{
	char hex[2 * GUID_SIZE + 1];

	hash_hex(s->uuid, GUID_SIZE, hex);
	sink_attribute_text(sink, "md.version", s->version);
	sink_attribute_text(sink, "md.array", hex);
	if (s->name.len)
		sink_attribute(sink, "md.name", s->name);
	sink_attribute_text(sink, "md.level", level_name(s->level));
	sink_attribute_number(sink, "md.disks", s->disks);
	if (s->role < ROLE_MAX)
		sink_attribute_number(sink, "md.disk", s->role);
	if (s->chunk)
		sink_attribute_number(sink, "md.chunk", s->chunk);
}

/* Does this disk have all of the array? Mirrors of level 10: as many near copies as disks. */
static bool is_whole(const struct super *s)
{
	return s->level == 1 || s->level == MULTIPATH || s->disks == 1 ||
	       (s->level == 10 && s->layout == (0x100 | s->disks));
}

/* Why the array cannot be had from this disk alone; NULL: it can. */
static const char *why_not(const struct super *s)
{
	if (s->reshaped)
		return "an array that is not being reshaped";
	if (s->role >= ROLE_MAX)
		return "a disk that is in use, and no spare or journal";
	if (s->level == LINEAR)
		return is_whole(s) ? NULL : "the other disks, which go on behind this one";
	return is_whole(s) ? NULL : "the other disks of the array (md.disks), in their order";
}

static enum err md_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("superblock") };
	struct entry part = { .kind = ENTRY_PART, .path = bytes_str("array") };
	enum err err = OK, status = OK;
	struct bytes data;
	struct super s;
	const char *why;
	bool last;

	if (!super_read(in, &s, &last))
		return ERR_NOMATCH;
	describe(&s, sink);
	why = why_not(&s);
	data = bytes_head(bytes_from(in, s.data), s.size);
	if (!s.summed && hash_verify())
		sink_fault(sink, &status, ERR_CORRUPT, s.at, "the superblock's checksum");
	if (why)
		sink_fault(sink, &status, ERR_UNSUPPORTED, s.at, why);
	else if (data.len < s.size)
		sink_fault(sink, &status, ERR_TRUNCATED, in.len, "the whole disk");
	part.status = status;
	if (!last)
		err = sink_slice(sink, &header, bytes_head(bytes_from(in, s.at), SUPER));
	if (!err && data.len)
		err = sink_slice(sink, &part, data);
	if (!err && last)
		err = sink_slice(sink, &header, bytes_head(bytes_from(in, s.at), SUPER));
	return err ? err : status;
}

const struct extractor extractor_md = {
	.name = "md",
	.summary = "disk of a RAID array of Linux",
	.limitations = "mirrors, and arrays of one disk; of other levels one disk has only a part. "
		       "Superblocks at the end (0.90, 1.0) are only seen as that of a whole region",
	.magic = (const struct magic[]){ { "\xfc\x4e\x2b\xa9\1\0\0\0", 8, 0 },
					 { "\xfc\x4e\x2b\xa9\1\0\0\0", 8, SUPER },
					 { 0 } },
	.at_start = true,
	.container = true,
	.probe = md_probe,
	.extract = md_extract,
};
