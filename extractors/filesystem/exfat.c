/* SPDX-License-Identifier: Apache-2.0 */
/*
 * exFAT, of large flash cards. On disk, all little-endian: a boot sector, "EXFAT   " at 3, at 72
 * u64 sectors, u32 sector and u32 sectors of the allocation table, u32 sector of the clusters, u32
 * their number, u32 cluster of the root directory; at 108 u8 log2 of a sector, u8 log2 of a cluster
 * in sectors. The sector 11 has the sum of those before it, again and again. The table is that of
 * FAT32 with all 32 bits.
 *
 * A directory is records of 32 bytes, the first byte their type: 0 ends it, 83 is the label. A file
 * is a set: 85 (u8 records that follow, u16 sum of the set, u16 attributes, at 12 u32 time), c0 (at
 * 1 u8 flags, 2: its clusters follow one another and are not in the table; at 3 u8 length of the
 * name, at 8 u64 bytes that were written, at 20 u32 first cluster, u64 size), c1 with 15 UTF-16
 * units of the name each. What was not written reads as zeros.
 *
 * Source: Microsoft, exFAT file system specification (2019).
 */
#include "analyzer/base/arena.h"
#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "extractors/common/utf16.h"
#include "extractors/extractor.h"
#include "extractors/filesystem/fat_volume.h"

#define RECORD FAT_RECORD
#define NAME_UNITS 15u
#define MAX_NAME 255u
#define MAX_SECONDARY 18u
#define MAX_ITEMS (1u << 20)
#define MAX_DEPTH 128u
#define MAX_PATH 4096u
#define BOOT_SECTORS 11u
#define MAX_DIRECTORY (256u << 20) /* of the specification */

enum { RECORD_LABEL = 0x83, RECORD_FILE = 0x85, RECORD_STREAM = 0xc0, RECORD_NAME = 0xc1 };
enum { ATTR_DIR = 0x10, NO_CHAIN = 2 };

struct item {
	struct item *next;
	const struct item *parent; /* NULL: in the root directory */
	struct bytes name;
	uint64_t size, written;
	int64_t mtime;
	uint32_t first;
	unsigned depth;
	bool dir, in_a_row;
	enum err status;
};

struct exfat {
	struct source source;
	struct fat_volume v;
	struct arena arena;
	struct item *items, **last;
	uint8_t *used; /* a bit per cluster: in a chain */
	struct sink *sink;
	size_t count;
	enum err err, status; /* stop; the first that was noted */
	uint8_t units[(MAX_SECONDARY - 1) * NAME_UNITS * 2];
	char text[MAX_NAME * 3 + NAME_UNITS * 3 + 1];
	char path[MAX_PATH];
};

static bool read_volume(struct bytes in, struct fat_volume *v)
{
	const uint8_t *b = in.ptr;
	uint64_t table_end, present;

	if (in.len < 512 || !bytes_at(in, 3, "EXFAT   ", 8) || !bytes_at(in, 510, "\x55\xaa", 2) ||
	    b[108] < 9 || b[108] > 12 || b[109] > 25 - b[108])
		return false;
	*v = (struct fat_volume){ .in = in, .bits = 32, .sector = 1u << b[108] };
	v->cluster = v->sector << b[109];
	if (le64(b + 72) > UINT64_MAX >> 13)
		return false;
	v->size = le64(b + 72) << b[108];
	v->table = (uint64_t)le32(b + 80) << b[108];
	v->table_size = (uint64_t)le32(b + 84) << b[108];
	table_end = v->table + v->table_size;
	v->data = (uint64_t)le32(b + 88) << b[108];
	v->clusters = le32(b + 92);
	v->root_cluster = le32(b + 96);
	if (!v->table || v->data < table_end || v->data >= v->size || !v->clusters ||
	    v->clusters > (v->size - v->data) / v->cluster || v->clusters >= 0x0ffffff5 ||
	    v->table_size / 4 < v->clusters)
		return false;
	present = v->data < in.len ? (in.len - v->data - 1) / v->cluster + 1 : 0;
	v->present = present < v->clusters ? (uint32_t)present : v->clusters;
	return fat_check(v, v->root_cluster) != ERR_CORRUPT;
}

/* Is the sum of the boot sectors right, as far as they are there? It leaves out what changes. */
static bool boot_holds(const struct fat_volume *v)
{
	struct bytes boot, stored;
	uint32_t sum = 0;

	if (!hash_verify() || !bytes_sub(v->in, 0, (uint64_t)BOOT_SECTORS * v->sector, &boot) ||
	    !bytes_sub(v->in, boot.len, 4, &stored))
		return true;
	for (size_t i = 0; i < boot.len; i++)
		if (i != 106 && i != 107 && i != 112)
			sum = (sum << 31 | sum >> 1) + boot.ptr[i];
	return sum == le32(stored.ptr);
}

static enum err exfat_probe(struct bytes from, struct span *out)
{
	struct fat_volume v;

	if (!read_volume(from, &v))
		return ERR_NOMATCH;
	*out = (struct span){ .size = v.size, .bits = 64 + 16 + 16 };
	return OK;
}

static uint32_t following(const struct exfat *fs, const struct item *item, uint32_t c)
{
	return item->in_a_row ? c + 1 : fat_next(&fs->v, c);
}

/* Append the clusters of ITEM up to what was written, then zeros. */
static enum err read_item(const struct exfat *fs, const struct item *item, struct buf *out,
			  struct fault *fault)
{
	uint64_t left = item->written;
	uint32_t c = item->first;
	enum err err = OK;

	*fault = (struct fault){ fs->v.table, "a cluster of an exfat file" };
	while (left && !err) {
		uint32_t want = left < fs->v.cluster ? (uint32_t)left : fs->v.cluster;
		struct bytes part;

		err = fat_check(&fs->v, c);
		if (err)
			break;
		fault->at = fat_at(&fs->v, c);
		part = bytes_head(bytes_from(fs->v.in, fault->at), want);
		err = buf_append(out, part);
		if (!err && part.len < want)
			err = ERR_TRUNCATED;
		left -= want;
		c = following(fs, item, c);
	}
	left = item->size - item->written;
	if (!err && left)
		err = left > out->max - out->len ? ERR_LIMIT : buf_fill(out, 0, (size_t)left);
	return err;
}

static enum err exfat_read(struct source *source, uint64_t token, struct buf *out,
			   struct fault *fault)
{
	const struct exfat *fs = (const struct exfat *)(const void *)source;

	const struct item *item = (const struct item *)(uintptr_t)token;

	*fault = (struct fault){ fs->v.table, "clusters of one exfat file only" };
	return item->status ? item->status : read_item(fs, item, out, fault);
}

static void exfat_close(struct source *source)
{
	struct exfat *fs = (struct exfat *)(void *)source;

	arena_finish(&fs->arena);
	mem_free(fs->used);
	mem_free(fs);
}

/* Claim the clusters of ITEM, so that each belongs to one item and the cost is linear. */
static enum err claim(struct exfat *fs, const struct item *item)
{
	uint64_t count = item->written / fs->v.cluster + (item->written % fs->v.cluster != 0);
	uint32_t c = item->first;

	for (; count; count--, c = following(fs, item, c)) {
		enum err err = fat_check(&fs->v, c);

		if (err)
			return err;
		if (fs->used[(c - 2) / 8] >> (c - 2) % 8 & 1)
			return ERR_CORRUPT;
		fs->used[(c - 2) / 8] |= (uint8_t)(1u << (c - 2) % 8);
	}
	return OK;
}

/* The root has no record: its size is that of its chain. */
static uint64_t chain_size(const struct exfat *fs, uint32_t c)
{
	uint64_t count = 0;

	for (; !fat_check(&fs->v, c) && count <= fs->v.present; count++)
		c = fat_next(&fs->v, c);
	return count * fs->v.cluster;
}

static bool is_name(struct bytes name)
{
	return name.len && !memchr(name.ptr, '/', name.len) && !memchr(name.ptr, 0, name.len) &&
	       !bytes_equal(name, bytes_str(".")) && !bytes_equal(name, bytes_str(".."));
}

/* The sum of a set, which leaves itself out. */
static bool is_right(struct bytes set)
{
	uint16_t sum = 0;

	for (size_t i = 0; i < set.len; i++) {
		if (i != 2 && i != 3)
			sum = (uint16_t)((sum << 15 | sum >> 1) + set.ptr[i]);
	}
	return sum == le16(set.ptr + 2);
}

static struct bytes name_of(struct exfat *fs, struct bytes set)
{
	size_t len = set.ptr[RECORD + 3], at = 0;

	memset(fs->units, 0, sizeof(fs->units));
	for (size_t i = 2 * RECORD; i < set.len && set.ptr[i] == RECORD_NAME; i += RECORD) {
		memcpy(fs->units + at, set.ptr + i + 2, NAME_UNITS * 2);
		at += NAME_UNITS * 2;
	}
	if (len * 2 > at)
		return bytes_of(fs->text, 0);
	return bytes_of(fs->text, utf16_to_utf8(bytes_of(fs->units, len * 2), fs->text));
}

/* The file that SET, a whole one, tells of. */
static void add_item(struct exfat *fs, const struct item *dir, struct bytes set)
{
	const uint8_t *stream = set.ptr + RECORD;
	struct item *item;
	struct bytes name;
	char *copy;

	name = name_of(fs, set);
	if (!is_right(set) || stream[0] != RECORD_STREAM || !is_name(name) ||
	    le64(stream + 8) > le64(stream + 24)) {
		sink_fault(fs->sink, &fs->status, ERR_CORRUPT, fs->v.data,
			   "the records of an exfat file");
		return;
	}
	item = fs->count < MAX_ITEMS ? arena_alloc(&fs->arena, 1, sizeof(*item)) : NULL;
	copy = item ? arena_copy(&fs->arena, name) : NULL;
	if (!copy) {
		fs->err = fs->count < MAX_ITEMS ? ERR_NOMEM : ERR_LIMIT;
		return;
	}
	*item = (struct item){ .parent = dir->depth ? dir : NULL,
			       .name = bytes_of(copy, name.len),
			       .size = le64(stream + 24),
			       .written = le64(stream + 8),
			       .mtime = fat_time(le16(set.ptr + 12), le16(set.ptr + 14)),
			       .first = le32(stream + 20),
			       .depth = dir->depth + 1,
			       .dir = le16(set.ptr + 4) & ATTR_DIR,
			       .in_a_row = stream[1] & NO_CHAIN };
	*fs->last = item;
	fs->last = &item->next;
	fs->count++;
}

static void read_records(struct exfat *fs, const struct item *dir, struct bytes records)
{
	for (size_t i = 0; i + RECORD <= records.len && !fs->err; i += RECORD) {
		const uint8_t *r = records.ptr + i;
		struct bytes set;

		if (!r[0])
			return;
		if (r[0] == RECORD_LABEL && !dir->depth && r[1] && r[1] <= 11) {
			size_t len = utf16_to_utf8(bytes_of(r + 2, r[1] * 2u), fs->text);

			sink_attribute(fs->sink, "exfat.label", bytes_of(fs->text, len));
		}
		if (r[0] != RECORD_FILE)
			continue;
		if (r[1] < 2 || r[1] > MAX_SECONDARY ||
		    !bytes_sub(records, i, (r[1] + 1u) * RECORD, &set)) {
			sink_fault(fs->sink, &fs->status, ERR_CORRUPT, fs->v.data,
				   "the records of an exfat file");
			continue;
		}
		add_item(fs, dir, set);
		i += r[1] * RECORD;
	}
}

static void read_directory(struct exfat *fs, const struct item *dir)
{
	struct buf records = buf_with_max(MAX_DIRECTORY);
	struct fault fault = { fs->v.data, "a cluster of one exfat directory only" };
	enum err err = dir->depth < MAX_DEPTH ? claim(fs, dir) : ERR_LIMIT;

	if (!err)
		err = read_item(fs, dir, &records, &fault);
	if (err == ERR_NOMEM)
		fs->err = err;
	else if (err)
		sink_fault(fs->sink, &fs->status, err, fault.at, fault.expected);
	read_records(fs, dir, buf_bytes(&records));
	buf_finish(&records);
}

/* The path of ITEM, written from its end; empty when it is too long. */
static struct bytes path_of(struct exfat *fs, const struct item *item)
{
	size_t at = sizeof(fs->path);

	for (; item; item = item->parent) {
		if (item->name.len + 1 > at)
			return bytes_of(fs->path, 0);
		at -= item->name.len;
		memcpy(fs->path + at, item->name.ptr, item->name.len);
		if (item->parent)
			fs->path[--at] = '/';
	}
	return bytes_of(fs->path + at, sizeof(fs->path) - at);
}

static enum err emit(struct exfat *fs, struct item *item)
{
	struct entry entry = { .kind = item->dir ? ENTRY_DIR : ENTRY_FILE,
			       .path = path_of(fs, item),
			       .mode = item->dir ? 0755 : 0644,
			       .mtime = item->mtime };
	struct bytes body;

	if (!entry.path.len) {
		sink_fault(fs->sink, &fs->status, ERR_LIMIT, fs->v.data,
			   "a path of less than 4096 bytes");
		return OK;
	}
	if (item->dir)
		return sink_plain(fs->sink, &entry);
	item->status = entry.status = claim(fs, item);
	if (!item->status && item->in_a_row && item->written == item->size &&
	    bytes_sub(fs->v.in, item->size ? fat_at(&fs->v, item->first) : 0, item->size, &body))
		return sink_slice(fs->sink, &entry, body);
	return sink_defer(fs->sink, &entry, item->size, &fs->source, (uint64_t)(uintptr_t)item);
}

static enum err exfat_extract(struct bytes in, struct sink *sink)
{
	struct item root = { .dir = true };
	struct fat_volume v;
	struct exfat *fs;
	enum err err;

	if (!read_volume(in, &v))
		return ERR_NOMATCH;
	fs = mem_zalloc(1, sizeof(*fs));
	if (!fs)
		return ERR_NOMEM;
	*fs = (struct exfat){ .source = { exfat_read, exfat_close, 1 }, .v = v, .sink = sink };
	fs->last = &fs->items;
	fs->used = mem_zalloc(v.present / 8 + 1, 1);
	fs->err = fs->used ? OK : ERR_NOMEM;
	if (in.len < v.size)
		sink_fault(fs->sink, &fs->status, ERR_TRUNCATED, in.len,
			   "as many sectors as the boot sector says");
	if (!boot_holds(&v))
		sink_fault(fs->sink, &fs->status, ERR_CORRUPT, (uint64_t)BOOT_SECTORS * v.sector,
			   "the sum of the exfat boot sectors");
	root.first = v.root_cluster;
	root.size = root.written = chain_size(fs, root.first);
	if (!fs->err)
		read_directory(fs, &root);
	for (const struct item *i = fs->items; i && !fs->err; i = i->next) {
		if (i->dir)
			read_directory(fs, i);
	}
	err = fs->err;
	if (err == ERR_LIMIT)
		sink_fault(fs->sink, &fs->status, err, 0, "at most 1048576 files");
	if (err == ERR_LIMIT)
		err = OK;
	for (struct item *i = fs->items; i && !err; i = i->next)
		err = emit(fs, i);
	if (!err)
		err = fs->status;
	source_unref(&fs->source);
	return err;
}

extern const struct extractor extractor_exfat;
const struct extractor extractor_exfat = {
	.name = "exfat",
	.summary = "exFAT file system",
	.limitations = "one allocation table: no TexFAT",
	.magic = (const struct magic[]){ { "EXFAT   ", 8, 3 }, { 0 } },
	.probe = exfat_probe,
	.extract = exfat_extract,
};
