/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/filesystem/fat_volume.h"

static bool is_power(uint32_t n)
{
	return n && !(n & (n - 1));
}

bool fat_volume_read(struct bytes in, struct fat_volume *v)
{
	const uint8_t *b = in.ptr;
	uint32_t total, table, reserved, roots, copies;
	uint64_t entries, present;

	if (in.len < 512 || (b[0] != 0xeb && b[0] != 0xe9) || (b[21] < 0xf8 && b[21] != 0xf0))
		return false;
	*v = (struct fat_volume){ .in = in, .sector = le16(b + 11), .media = b[21] };
	v->cluster = v->sector * b[13];
	reserved = le16(b + 14);
	copies = b[16];
	roots = le16(b + 17);
	total = le16(b + 19) ? le16(b + 19) : le32(b + 32);
	table = le16(b + 22) ? le16(b + 22) : le32(b + 36);
	if (v->sector < 512 || v->sector > 4096 || !is_power(v->sector) || !is_power(b[13]) ||
	    !reserved || !copies || copies > 4 || !total || !table)
		return false;
	v->size = (uint64_t)total * v->sector;
	v->table_size = (uint64_t)table * v->sector;
	v->table = (uint64_t)reserved * v->sector;
	v->root = v->table + copies * v->table_size;
	v->root_size = roots * FAT_RECORD;
	v->data = v->root + ((uint64_t)v->root_size + v->sector - 1) / v->sector * v->sector;
	if (v->data >= v->size || (v->size - v->data) / v->cluster >= 0x0ffffff5)
		return false;
	v->clusters = (uint32_t)((v->size - v->data) / v->cluster);
	v->bits = le16(b + 22) ? (v->clusters < 4085 ? 12 : 16) : 32;
	if (v->bits == 32) {
		v->root_cluster = le32(b + 44);
		/* one copy is active when they are not kept alike */
		if (b[40] & 0x80 && (b[40] & 15u) < copies)
			v->table += (b[40] & 15u) * v->table_size;
	}
	entries = v->table_size * 8 / v->bits; /* the first two are no clusters */
	if (entries < 3 || (v->bits != 32 && !roots) || !v->clusters)
		return false;
	v->clusters = v->clusters < entries - 2 ? v->clusters : (uint32_t)(entries - 2);
	present = v->data < in.len ? (in.len - v->data - 1) / v->cluster + 1 : 0;
	v->present = present < v->clusters ? (uint32_t)present : v->clusters;
	return true;
}

uint32_t fat_next(const struct fat_volume *v, uint32_t c)
{
	uint64_t at = v->bits == 12 ? (uint64_t)c + c / 2 : (uint64_t)c * (v->bits / 8);
	struct bytes b;
	uint16_t pair;

	if (at + (v->bits == 32 ? 4 : 2) > v->table_size ||
	    !bytes_sub(v->in, v->table + at, v->bits == 32 ? 4 : 2, &b))
		return 0;
	if (v->bits == 32)
		return le32(b.ptr) & 0x0fffffff;
	pair = le16(b.ptr);
	return v->bits == 16 ? pair : c & 1 ? pair >> 4 : pair & 0xfff;
}

bool fat_is_end(const struct fat_volume *v, uint32_t c)
{
	return c >= (v->bits == 12 ? 0xff8u : v->bits == 16 ? 0xfff8u : 0x0ffffff8u);
}

enum err fat_check(const struct fat_volume *v, uint32_t c)
{
	if (c < 2 || c - 2 >= v->clusters)
		return ERR_CORRUPT;
	return c - 2 < v->present ? OK : ERR_TRUNCATED;
}

/* Days from 1970-01-01 to the first day of a month. */
static int64_t days_of(unsigned year, unsigned month)
{
	static const uint16_t before[12] = {
		0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334
	};
	unsigned leap = (year - 1969) / 4 - (year > 2100);
	bool now = year % 4 == 0 && year != 2100 && month > 2;

	return (int64_t)365 * (year - 1970) + leap + before[month - 1] + now;
}

int64_t fat_time(uint16_t time, uint16_t date)
{
	unsigned month = date >> 5 & 15, day = date & 31;

	if (month < 1 || month > 12 || day < 1)
		return 0;
	return (days_of(1980 + (date >> 9), month) + day - 1) * 86400 + (time >> 11) * 3600 +
	       (time >> 5 & 63) * 60 + (time & 31) * 2;
}
