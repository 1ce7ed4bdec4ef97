/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The superblock of bcache, by which Linux puts a fast disk before a slow one. At 4 KiB,
 * little-endian: a CRC-64, its own place in sectors, the version (0 and 3: of the fast disk; 1 and
 * 4: of the slow one), a magic, identifiers, a label, flags, and where the data begin. Of the slow
 * disk those are what it would have without bcache; it says whether the newest of them are still on
 * the fast one.
 *
 * Source: Linux, drivers/md/bcache/bcache_ondisk.h; bcache-tools.
 */
#include "extractors/common/guid.h"
#include "extractors/extractor.h"

#include "analyzer/base/hash.h"

#define SUPER 4096u
#define SECTOR 512u
#define FIELDS 208u /* before the list of buckets */
#define KEYS_MAX 256u
#define DATA_USUAL 16u /* sectors */
#define POLYNOMIAL 0x42f0e1eba9ea3693u
#define DIRTY 2u

static const char magic[] = "\xc6\x85\x73\xf6\x4e\x1a\x45\xca\x82\x65\xf5\x7f\x48\xba\x6d\x81";

struct super {
	struct bytes all;
	uint64_t version, end;
	bool slow;
};

static bool super_read(struct bytes in, struct super *s)
{
	const uint8_t *p;
	uint16_t keys;

	if (!bytes_at(in, SUPER + 24, magic, 16) || !bytes_sub(in, SUPER, FIELDS, &s->all))
		return false;
	p = s->all.ptr;
	keys = le16(p + 206);
	s->version = le64(p + 16);
	s->slow = s->version == 1 || s->version == 4;
	if (le64(p + 8) != SUPER / SECTOR || s->version > 6 || keys > KEYS_MAX)
		return false;
	if (s->slow) {
		uint64_t data = s->version == 4 ? le64(p + 184) : DATA_USUAL;

		s->end = data * SECTOR;
		return data >= DATA_USUAL && data >> 40 == 0 &&
		       bytes_sub(in, SUPER, FIELDS, &s->all);
	}
	s->end = le64(p + 184) >> 40 ? 0 : le64(p + 184) * le16(p + 194) * SECTOR;
	return s->end > SUPER && bytes_sub(in, SUPER, FIELDS + 8u * keys, &s->all);
}

/* The CRC of what is behind it, the highest bit first. */
static bool sum_holds(const struct super *s)
{
	uint64_t crc = UINT64_MAX;

	for (size_t i = 8; i < s->all.len; i++) {
		crc ^= (uint64_t)s->all.ptr[i] << 56;
		for (unsigned bit = 0; bit < 8; bit++)
			crc = crc >> 63 ? crc << 1 ^ POLYNOMIAL : crc << 1;
	}
	return ~crc == le64(s->all.ptr) || !hash_verify();
}

static enum err bcache_probe(struct bytes from, struct span *out)
{
	struct super s;

	if (!super_read(from, &s))
		return ERR_NOMATCH;
	*out = (struct span){ .size = s.end, .bits = 192 };
	return OK;
}

static enum err bcache_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("superblock") };
	enum err err, status = OK;
	char uuid[2 * GUID_SIZE + 1];
	struct super s;
	struct bytes label;

	if (!super_read(in, &s))
		return ERR_NOMATCH;
	hash_hex(s.all.ptr + 56, GUID_SIZE, uuid);
	sink_attribute_text(sink, "bcache.set", uuid);
	sink_attribute_number(sink, "bcache.version", s.version);
	label = bytes_of(s.all.ptr + 72, strnlen((const char *)s.all.ptr + 72, 32));
	if (s.slow && label.len)
		sink_attribute(sink, "bcache.label", label);
	if (!sum_holds(&s))
		sink_fault(sink, &status, ERR_CORRUPT, SUPER, "the superblock's CRC-64");
	if (!s.slow)
		sink_fault(sink, &status, ERR_UNSUPPORTED, SUPER,
			   "the disk with the data, and not its cache");
	else if ((le64(s.all.ptr + 104) >> 61 & 3) == DIRTY)
		sink_fault(sink, &status, ERR_MISSING, SUPER,
			   "all data on this disk, and none in the cache alone");
	err = sink_slice(sink, &entry, bytes_head(in, s.end));
	return err ? err : status;
}

const struct extractor extractor_bcache = {
	.name = "bcache",
	.summary = "superblock of a disk that Linux's bcache puts another one before",
	.limitations = "what is on the cache is not read; the data that follow are what they are",
	.magic = (const struct magic[]){ { magic, 16, SUPER + 24 }, { 0 } },
	.probe = bcache_probe,
	.extract = bcache_extract,
};
