/* SPDX-License-Identifier: Apache-2.0 */
/*
 * FAT12, FAT16 and FAT32. On disk: a boot sector with the geometry, reserved sectors, one or more
 * copies of the allocation table, on FAT12/16 the root directory, then clusters, numbered from 2.
 * The table holds for each cluster the next one of its chain. A directory is an array of 32-byte
 * records; records with the attribute 0x0f before a record hold its long name, last piece first, 13
 * UTF-16 units each.
 *
 * The tree is read breadth first into a list, and each chain claims its clusters. Only then are the
 * files named, so that of two files that claim one cluster neither is believed. A file whose
 * clusters follow one another is a view of the image, others are put together when they are read.
 *
 * Source: Microsoft FAT specification (2004); Linux, fs/fat/inode.c for what is accepted in
 * practice.
 */
#include <stdio.h>

#include "analyzer/base/arena.h"
#include "analyzer/base/mem.h"
#include "extractors/common/utf16.h"
#include "extractors/extractor.h"
#include "extractors/filesystem/fat_volume.h"

#define NAME_UNITS 13u   /* of one record of a long name */
#define NAME_RECORDS 20u /* at most, for one long name */
#define NAME_MAX_BYTES (NAME_UNITS * NAME_RECORDS * 3)
#define PATH_MAX_BYTES 4096u
#define MAX_ITEMS (1u << 20)
#define MAX_DEPTH 128u

enum { ATTR_LABEL = 0x08, ATTR_DIR = 0x10, ATTR_LONG = 0x0f };

/* A file or directory that was met. */
struct item {
	struct item *next;
	const struct item *parent; /* NULL: the root directory */
	struct bytes name;
	int64_t mtime;
	uint64_t at; /* of its record */
	uint32_t first, size;
	unsigned depth;
	bool dir;
	enum err status;
};

struct fat {
	struct source source;
	struct fat_volume v;
	uint8_t *used, *shared; /* a bit per cluster: in a chain; in more than one */
};

/* State of the reading of the tree. */
struct walk {
	struct fat *fat;
	struct sink *sink;
	struct arena arena;
	struct item *first, **last;
	size_t count;
	enum err err; /* ERR_NOMEM or ERR_LIMIT: stop */
	/* the long name that is being put together */
	uint8_t units[NAME_UNITS * NAME_RECORDS * 2];
	unsigned left; /* records to come; 0 and `whole`: complete */
	bool whole;
	uint8_t sum; /* of the short name it belongs to */
	char text[NAME_MAX_BYTES];
	char path[PATH_MAX_BYTES];
};

static enum err fat_probe(struct bytes from, struct span *out)
{
	struct fat_volume v;
	bool end = bytes_at(from, 510, "\x55\xaa", 2), named, begun;

	if (!fat_volume_read(from, &v))
		return ERR_NOMATCH;
	named = bytes_at(from, 54, "FAT1", 4) || bytes_at(from, 82, "FAT32   ", 8);
	/* the first entry of the table is the media byte, filled up with ones */
	begun = bytes_at(from, v.table, (uint8_t[]){ v.media, 0xff, 0xff }, 3);
	if (!begun && !(named && end))
		return ERR_NOMATCH;
	*out = (struct span){ .size = v.size,
			      .bits = 24 + (end ? 16 : 0) + (named ? 32 : 0) + (begun ? 24 : 0) };
	return OK;
}

static bool bit_test(const uint8_t *bits, uint32_t c)
{
	return bits[(c - 2) / 8] >> ((c - 2) % 8) & 1;
}

static void bit_set(uint8_t *bits, uint32_t c)
{
	bits[(c - 2) / 8] |= (uint8_t)(1u << ((c - 2) % 8));
}

static uint32_t clusters_of(const struct fat_volume *v, uint32_t size)
{
	return size / v->cluster + (size % v->cluster != 0);
}

/* Take the cluster C for one chain. */
static enum err claim(struct fat *fat, uint32_t c)
{
	enum err err = fat_check(&fat->v, c);

	if (err)
		return err;
	if (bit_test(fat->used, c)) {
		bit_set(fat->shared, c);
		return ERR_CORRUPT;
	}
	bit_set(fat->used, c);
	return OK;
}

/* Claim the clusters of a file; a chain that met a claimed one ends there, so the cost is linear.
 */
static enum err claim_file(struct fat *fat, const struct item *item)
{
	uint32_t c = item->first;
	enum err err = OK;

	for (uint32_t n = clusters_of(&fat->v, item->size); n > 0 && !err; n--) {
		err = claim(fat, c);
		if (!err)
			c = fat_next(&fat->v, c);
	}
	return err;
}

static uint8_t checksum(const uint8_t *name)
{
	uint8_t sum = 0;

	for (unsigned i = 0; i < 11; i++)
		sum = (uint8_t)((sum >> 1 | sum << 7) + name[i]);
	return sum;
}

/* A record of a long name; records come last piece first. */
static void add_long(struct walk *w, const uint8_t *r)
{
	static const uint8_t place[NAME_UNITS] = { 1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30 };
	unsigned number = r[0] & 0x3f;

	if (r[0] & 0x40) {
		memset(w->units, 0, sizeof(w->units));
		w->left = number;
		w->sum = r[13];
	}
	w->whole = false;
	if (!number || number > NAME_RECORDS || number != w->left || r[13] != w->sum) {
		w->left = 0;
		return;
	}
	for (unsigned i = 0; i < NAME_UNITS; i++)
		memcpy(w->units + ((number - 1) * NAME_UNITS + i) * 2, r + place[i], 2);
	w->left--;
	w->whole = w->left == 0;
}

static bool is_name(struct bytes name)
{
	return name.len && !memchr(name.ptr, '/', name.len) && !memchr(name.ptr, 0, name.len) &&
	       !bytes_equal(name, bytes_str(".")) && !bytes_equal(name, bytes_str(".."));
}

/* One half of a short name: padded by spaces, in lower case when the record says so. */
static size_t put_short(char *out, const uint8_t *part, size_t len, bool lower)
{
	while (len && part[len - 1] == ' ')
		len--;
	for (size_t i = 0; i < len; i++)
		out[i] = (char)(lower && part[i] >= 'A' && part[i] <= 'Z' ? part[i] | 32 : part[i]);
	return len;
}

/* The name of the record R in w->text: the long one when it belongs to R. */
static struct bytes name_of(struct walk *w, const uint8_t *r)
{
	struct bytes name = bytes_of(w->text, 0);
	size_t dot;

	if (w->whole && w->sum == checksum(r)) {
		name.len = utf16_to_utf8(bytes_of(w->units, sizeof(w->units)), w->text);
		if (is_name(name))
			return name;
	}
	name.len = put_short(w->text, r, 8, r[12] & 0x08);
	if (r[0] == 0x05 && name.len)
		w->text[0] = (char)0xe5; /* e5 itself marks a deleted record */
	dot = name.len++;
	w->text[dot] = '.';
	name.len += put_short(w->text + dot + 1, r + 8, 3, r[12] & 0x10);
	if (name.len == dot + 1)
		name.len = dot;
	return name;
}

static void add_item(struct walk *w, const struct item *parent, const uint8_t *r, uint64_t at)
{
	struct bytes name = name_of(w, r);
	struct item *item;
	char *copy;

	if (!is_name(name)) {
		sink_note(w->sink, ERR_CORRUPT, at, "the name of a file");
		return;
	}
	item = w->count < MAX_ITEMS ? arena_alloc(&w->arena, 1, sizeof(*item)) : NULL;
	copy = item ? arena_copy(&w->arena, name) : NULL;
	if (!copy) {
		w->err = w->count < MAX_ITEMS ? ERR_NOMEM : ERR_LIMIT;
		return;
	}
	*item = (struct item){ .parent = parent,
			       .name = bytes_of(copy, name.len),
			       .mtime = fat_time(le16(r + 22), le16(r + 24)),
			       .at = at,
			       .first = le16(r + 26),
			       .size = le32(r + 28),
			       .depth = parent ? parent->depth + 1 : 1,
			       .dir = r[11] & ATTR_DIR };
	if (w->fat->v.bits == 32)
		item->first |= (uint32_t)le16(r + 20) << 16;
	*w->last = item;
	w->last = &item->next;
	w->count++;
}

/* The records of one piece of a directory. False: the directory ends in it, or stop. */
static bool read_records(struct walk *w, const struct item *dir, struct bytes part)
{
	for (size_t i = 0; i + FAT_RECORD <= part.len && !w->err; i += FAT_RECORD) {
		const uint8_t *r = part.ptr + i;

		if (r[0] == 0)
			return false;
		if (r[0] != 0xe5 && (r[11] & 0x3f) == ATTR_LONG) {
			add_long(w, r);
			continue;
		}
		if (r[0] == 0xe5 || r[0] == '.') {
			/* deleted; or the directory and its parent */
		} else if (!(r[11] & ATTR_LABEL)) {
			add_item(w, dir, r, (uint64_t)(r - w->fat->v.in.ptr));
		} else if (!dir) {
			struct bytes label = bytes_of(w->text, put_short(w->text, r, 11, false));

			sink_attribute(w->sink, "fat.label", label);
		}
		w->whole = false;
		w->left = 0;
	}
	return !w->err;
}

/* The directory whose chain starts at C; DIR is NULL for the root. */
static enum err read_chain(struct walk *w, const struct item *dir, uint32_t c)
{
	const struct fat_volume *v = &w->fat->v;
	enum err err;

	do {
		err = claim(w->fat, c);
		if (err) {
			sink_note(w->sink, err, fat_check(v, c) ? v->table : fat_at(v, c),
				  "a cluster of one directory only");
			return err;
		}
		if (!read_records(w, dir, bytes_head(bytes_from(v->in, fat_at(v, c)), v->cluster)))
			return OK;
		c = fat_next(v, c);
	} while (!fat_is_end(v, c));
	return OK;
}

static void read_root(struct walk *w)
{
	const struct fat_volume *v = &w->fat->v;
	struct bytes root = bytes_head(bytes_from(v->in, v->root), v->root_size);

	if (v->bits == 32) {
		(void)read_chain(w, NULL, v->root_cluster);
	} else {
		if (read_records(w, NULL, root) && root.len < v->root_size)
			sink_note(w->sink, ERR_TRUNCATED, v->in.len, "the root directory");
	}
}

/* The tree, breadth first: the list grows while it is walked. */
static void read_tree(struct walk *w)
{
	read_root(w);
	for (struct item *item = w->first; item && !w->err; item = item->next) {
		w->whole = false;
		w->left = 0;
		if (!item->dir)
			item->status = claim_file(w->fat, item);
		else if (item->depth < MAX_DEPTH)
			item->status = read_chain(w, item, item->first);
		else
			sink_note(w->sink, ERR_LIMIT, item->at, "directories less than 128 deep");
	}
}

/* The path of ITEM in w->path, written from its end; empty when it is too long. */
static struct bytes path_of(struct walk *w, const struct item *item)
{
	size_t at = sizeof(w->path);

	for (; item; item = item->parent) {
		if (item->name.len + 1 > at)
			return bytes_of(w->path, 0);
		at -= item->name.len;
		memcpy(w->path + at, item->name.ptr, item->name.len);
		if (item->parent)
			w->path[--at] = '/';
	}
	return bytes_of(w->path + at, sizeof(w->path) - at);
}

static enum err fat_read(struct source *source, uint64_t token, struct buf *out,
			 struct fault *fault)
{
	struct fat *fat = (struct fat *)(void *)source;
	uint32_t c = (uint32_t)(token >> 32), left = (uint32_t)token;

	while (left) {
		enum err err = fat_check(&fat->v, c);
		uint32_t want = left < fat->v.cluster ? left : fat->v.cluster;
		struct bytes part;

		if (err || bit_test(fat->shared, c)) {
			*fault = (struct fault){ err ? fat->v.table : fat_at(&fat->v, c),
						 "a cluster of one file only" };
			return err ? err : ERR_CORRUPT;
		}
		part = bytes_head(bytes_from(fat->v.in, fat_at(&fat->v, c)), want);
		err = buf_append(out, part);
		if (!err && part.len < want)
			err = ERR_TRUNCATED;
		if (err) {
			*fault = (struct fault){ fat_at(&fat->v, c), "the bytes of a cluster" };
			return err;
		}
		left -= want;
		c = fat_next(&fat->v, c);
	}
	return OK;
}

static void fat_close(struct source *source)
{
	struct fat *fat = (struct fat *)(void *)source;

	mem_free(fat->used);
	mem_free(fat->shared);
	mem_free(fat);
}

/* Do the clusters of ITEM follow one another, each of this file only and in the view? */
static bool is_view(const struct fat *fat, const struct item *item, struct bytes *body)
{
	uint32_t c = item->first;

	*body = bytes_head(fat->v.in, 0);
	if (item->size == 0)
		return true;
	if (item->status)
		return false;
	for (uint32_t n = clusters_of(&fat->v, item->size); n > 0; n--, c++) {
		if (bit_test(fat->shared, c) || (n > 1 && fat_next(&fat->v, c) != c + 1))
			return false;
	}
	return bytes_sub(fat->v.in, fat_at(&fat->v, item->first), item->size, body);
}

static enum err emit_item(struct walk *w, const struct item *item)
{
	struct entry entry = { .kind = item->dir ? ENTRY_DIR : ENTRY_FILE,
			       .path = path_of(w, item),
			       .mode = item->dir ? 0755 : 0644,
			       .mtime = item->mtime,
			       .status = item->status };
	struct bytes body;

	if (!entry.path.len) {
		sink_note(w->sink, ERR_LIMIT, item->at, "a path of less than 4096 bytes");
		return OK;
	}
	if (item->dir)
		return sink_plain(w->sink, &entry);
	if (is_view(w->fat, item, &body))
		return sink_slice(w->sink, &entry, body);
	return sink_defer(w->sink, &entry, item->size, &w->fat->source,
			  (uint64_t)item->first << 32 | item->size);
}

static struct fat *fat_open(const struct fat_volume *v)
{
	struct fat *fat = mem_zalloc(1, sizeof(*fat));

	if (!fat)
		return NULL;
	*fat = (struct fat){ .source = { fat_read, fat_close, 1 },
			     .v = *v,
			     .used = mem_zalloc(v->present / 8 + 1, 1),
			     .shared = mem_zalloc(v->present / 8 + 1, 1) };
	if (fat->used && fat->shared)
		return fat;
	fat_close(&fat->source);
	return NULL;
}

static enum err extract_tree(struct fat *fat, struct sink *sink)
{
	struct walk *w = mem_zalloc(1, sizeof(*w));
	enum err err;

	if (!w)
		return ERR_NOMEM;
	w->fat = fat;
	w->sink = sink;
	w->last = &w->first;
	read_tree(w);
	if (w->err == ERR_LIMIT)
		sink_note(sink, ERR_LIMIT, 0, "at most 1048576 files");
	err = w->err == ERR_LIMIT ? OK : w->err;
	for (const struct item *item = w->first; item && !err; item = item->next)
		err = emit_item(w, item);
	if (!err)
		err = w->err;
	arena_finish(&w->arena);
	mem_free(w);
	return err;
}

static enum err fat_extract(struct bytes in, struct sink *sink)
{
	struct fat_volume v;
	struct fat *fat;
	char type[8];
	enum err err;

	if (!fat_volume_read(in, &v))
		return ERR_NOMATCH;
	if (in.len < v.size)
		sink_note(sink, ERR_TRUNCATED, in.len, "as many sectors as the boot sector says");
	snprintf(type, sizeof(type), "FAT%u", v.bits);
	sink_attribute_text(sink, "fat.type", type);
	fat = fat_open(&v);
	if (!fat)
		return ERR_NOMEM;
	err = extract_tree(fat, sink);
	source_unref(&fat->source);
	return err;
}

const struct extractor extractor_fat = {
	.name = "fat",
	.summary = "FAT12, FAT16 and FAT32 file systems",
	.limitations = "short names keep the bytes of their code page",
	.magic = (const struct magic[]){ { "FAT12   ", 8, 54 },
					 { "FAT16   ", 8, 54 },
					 { "FAT32   ", 8, 82 },
					 { 0 } },
	.at_start = true,
	.probe = fat_probe,
	.extract = fat_extract,
};
