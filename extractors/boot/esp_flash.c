/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Flash of Espressif ESP32 chips, or its partition table alone. On disk: a boot loader at 0 or
 * 1000, and at 8000 the table: entries of 32 bytes (aa 50, type, subtype, offset, size, name,
 * flags), in most images an entry eb eb with the MD5 of those before it, and ff to the end of the
 * table at 8c00. A partition is room in the flash: an image may end within it.
 *
 * Source: ESP-IDF, esp_flash_partitions.h and gen_esp32part.py.
 */
#include <stdio.h>
#include <stdlib.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/text.h"
#include "extractors/extractor.h"

#define TABLE_AT 0x8000u
#define TABLE_SIZE 0xc00u
#define ENTRY 32u
#define NAME_AT 12u
#define NAME_SIZE 16u
#define MAX_ENTRIES (TABLE_SIZE / ENTRY)
#define SECTOR 0x1000u

struct table {
	uint64_t at; /* 0: a table alone */
	unsigned count;
	bool summed, right; /* there is an MD5; it is that of the entries */
	uint64_t end;       /* of the last partition */
};

static bool entry_is_one(const uint8_t *p)
{
	struct bytes name = { p + NAME_AT, NAME_SIZE };
	uint32_t offset = le32(p + 4), size = le32(p + 8);

	name.len = strnlen((const char *)name.ptr, NAME_SIZE);
	for (size_t i = 0; i < name.len; i++)
		if (!is_print(name.ptr[i]))
			return false;
	return p[0] == 0xaa && p[1] == 0x50 && name.len && offset && size && offset % SECTOR == 0 &&
	       (uint64_t)offset + size <= (1u << 30);
}

static bool table_read(struct bytes in, uint64_t at, struct table *t)
{
	struct bytes all = bytes_head(bytes_from(in, at), TABLE_SIZE);
	uint8_t md5[MD5_SIZE];

	*t = (struct table){ .at = at };
	while (t->count < all.len / ENTRY && entry_is_one(all.ptr + ENTRY * t->count)) {
		const uint8_t *p = all.ptr + ENTRY * t->count++;
		uint64_t end = (uint64_t)le32(p + 4) + le32(p + 8);

		if (end > t->end)
			t->end = end;
	}
	if (t->count < 2)
		return false;
	t->summed =
		bytes_at(all, ENTRY * t->count,
			 "\xeb\xeb\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 16);
	if (t->summed) {
		const struct bytes over = bytes_head(all, ENTRY * t->count);

		hash_md5(&over, 1, md5);
		t->right = bytes_at(all, ENTRY * t->count + 16, md5, MD5_SIZE);
		return true;
	}
	return bytes_at(all, ENTRY * t->count, "\xff\xff\xff\xff\xff\xff\xff\xff", 8);
}

/* Where the boot loader starts; UINT32_MAX: there is none, so the flash is not one. */
static uint32_t loader_at(struct bytes in)
{
	if (bytes_at(in, SECTOR, "\xe9", 1) && bytes_all(bytes_head(in, SECTOR), 0xff))
		return SECTOR;
	return bytes_at(in, 0, "\xe9", 1) ? 0 : UINT32_MAX;
}

static bool flash_read(struct bytes in, struct table *t)
{
	if (loader_at(in) != UINT32_MAX)
		return table_read(in, TABLE_AT, t);
	return table_read(in, 0, t);
}

static enum err esp_flash_probe(struct bytes from, struct span *out)
{
	struct table t;

	if (!flash_read(from, &t))
		return ERR_NOMATCH;
	out->size = t.at ? t.end : TABLE_SIZE;
	if (out->size > from.len)
		out->size = from.len;
	out->bits = 40 + (t.right ? 64 : 0) + (t.at ? 16 : 0);
	return OK;
}

static int by_offset(const void *a, const void *b)
{
	const uint8_t *x = *(const uint8_t *const *)a, *y = *(const uint8_t *const *)b;

	if (le32(x + 4) != le32(y + 4))
		return le32(x + 4) < le32(y + 4) ? -1 : 1;
	return x < y ? -1 : x > y;
}

static void say_partition(const uint8_t *p, struct sink *sink)
{
	const char *kind = p[2] == 0 ? "app" : p[2] == 1 ? "data" : "other";
	char text[64];

	snprintf(text, sizeof(text), "%.*s %s %02x at %x, %u bytes", (int)NAME_SIZE,
		 (const char *)p + NAME_AT, kind, p[3], le32(p + 4), le32(p + 8));
	sink_attribute_text(sink, "esp.partition", text);
}

/* The partitions in the order of their offsets; one on another, or on the table, is left out. */
static enum err emit_partitions(struct bytes in, const struct table *t, enum err *status,
				struct sink *sink)
{
	const uint8_t *entry[MAX_ENTRIES], *first = in.ptr + t->at;
	uint64_t end = t->at + TABLE_SIZE;
	enum err err = OK;

	for (unsigned i = 0; i < t->count; i++)
		entry[i] = first + ENTRY * i;
	qsort(entry, t->count, sizeof(*entry), by_offset);
	for (unsigned i = 0; i < t->count && !err; i++) {
		const uint8_t *p = entry[i];
		struct bytes part = bytes_head(bytes_from(in, le32(p + 4)), le32(p + 8));
		struct entry e = { .kind = ENTRY_PART, .path = { p + NAME_AT, NAME_SIZE } };

		e.path.len = strnlen((const char *)p + NAME_AT, NAME_SIZE);
		if (le32(p + 4) < end) {
			*status = ERR_CORRUPT;
			sink_note(sink, *status, (uint64_t)(p - in.ptr),
				  "a partition with room of its own");
			continue;
		}
		end = (uint64_t)le32(p + 4) + le32(p + 8);
		if (part.len)
			err = sink_slice(sink, &e, part);
	}
	return err;
}

static enum err esp_flash_extract(struct bytes in, struct sink *sink)
{
	struct entry table = { .kind = ENTRY_HEADER, .path = bytes_str("partition table") };
	struct entry loader = { .kind = ENTRY_PART, .path = bytes_str("bootloader") };
	struct table t;
	enum err err = OK, status = OK;

	if (!flash_read(in, &t))
		return ERR_NOMATCH;
	for (unsigned i = 0; i < t.count; i++)
		say_partition(in.ptr + t.at + ENTRY * i, sink);
	if (t.summed && !t.right) {
		status = ERR_CORRUPT;
		sink_note(sink, status, t.at + ENTRY * t.count + 16,
			  "the MD5 of the partition table");
	}
	if (t.at) {
		uint32_t at = loader_at(in);

		err = sink_slice(sink, &loader, bytes_from(bytes_head(in, TABLE_AT), at));
	}
	if (!err)
		err = sink_slice(sink, &table, bytes_head(bytes_from(in, t.at), TABLE_SIZE));
	if (!err && t.at)
		err = emit_partitions(in, &t, &status, sink);
	return err ? err : status;
}

const struct extractor extractor_esp_flash = {
	.name = "esp_flash",
	.summary = "flash or partition table of ESP32 chips",
	.limitations = "a flash whose table is not at 8000 is only known by its table",
	.magic = (const struct magic[]){ { "\xaa\x50\x01\x02", 4, TABLE_AT },
					 { "\xaa\x50\x01\x02", 4, 0 },
					 { 0 } },
	.at_start = true,
	.container = true,
	.probe = esp_flash_probe,
	.extract = esp_flash_extract,
};
