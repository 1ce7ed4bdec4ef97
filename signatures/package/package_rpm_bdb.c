/* SPDX-License-Identifier: Apache-2.0 */
/*
 * rpm's Packages as a hash of Berkeley DB, in the byte order of the machine that wrote it. Page 0
 * says at 12 the magic number 0x061561 and at 20 the size of a page. A page has a header of 26
 * bytes: at 8 its number, at 16 the next page, at 20 the number of items, at 22 where they begin,
 * at 25 its type. A hash page (2, and 13 when its items are sorted) has behind it the places of
 * its items, which fill the page from its end and are key and value in turn. The first byte of an
 * item says whether the rest is the value (1), or whether at 4 stands the first of the overflow
 * pages (3) and at 8 the whole length. An overflow page (7) has as many bytes as it says at 22.
 * (Berkeley DB's dbinc/db_page.h; rpm's lib/backend/bdb_ro.c.) The value of key 0 is a counter.
 *
 * Only hash pages are looked at, in the order of the file: what was removed is on no such page.
 */
#include "analyzer/base/buf.h"
#include "signatures/package/package_rpm.h"

#define MAGIC 0x061561u
#define HEADER 26u

enum { PAGE_HASH_UNSORTED = 2, PAGE_OVERFLOW = 7, PAGE_HASH = 13 };
enum { ITEM_HERE = 1, ITEM_ELSEWHERE = 3 };

struct bdb {
	struct package_run *run;
	struct bytes in;
	bool big_endian;
	uint32_t size; /* of a page */
	struct buf value;
	uint64_t copied; /* over all: each overflow page is some value's once */
};

static uint32_t u32(const struct bdb *db, const uint8_t *p)
{
	return db->big_endian ? be32(p) : le32(p);
}

static uint16_t u16(const struct bdb *db, const uint8_t *p)
{
	return db->big_endian ? be16(p) : le16(p);
}

/* The bytes of overflow page NUMBER; *NEXT is 0 after the last. */
static bool read_overflow(const struct bdb *db, uint32_t number, struct bytes *out, uint32_t *next)
{
	struct bytes page;

	if (!bytes_sub(db->in, (uint64_t)number * db->size, db->size, &page) ||
	    page.ptr[25] != PAGE_OVERFLOW || u16(db, page.ptr + 22) > db->size - HEADER)
		return false;
	*out = bytes_head(bytes_from(page, HEADER), u16(db, page.ptr + 22));
	*next = u32(db, page.ptr + 16);
	return out->len > 0;
}

static void read_elsewhere(struct bdb *db, struct bytes item)
{
	uint32_t number = u32(db, item.ptr + 4), next = number, len = u32(db, item.ptr + 8);
	struct bytes part, first = bytes_of("", 0);

	db->copied += len;
	if (len > PACKAGE_RPM_LARGEST || db->copied > db->in.len) {
		package_fail(db->run, ERR_CORRUPT);
		return;
	}
	db->value.len = 0;
	while (db->value.len < len && next && read_overflow(db, next, &part, &next)) {
		first = first.len ? first : part;
		if (buf_append(&db->value, bytes_head(part, len - db->value.len))) {
			package_fail(db->run, ERR_NOMEM);
			return;
		}
	}
	if (db->value.len < len)
		package_fail(db->run, ERR_CORRUPT);
	else
		package_rpm_header(db->run, buf_bytes(&db->value),
				   (uint64_t)(first.ptr - db->in.ptr), first.len);
}

static void read_page(struct bdb *db, struct bytes page, uint64_t at)
{
	uint32_t items = u16(db, page.ptr + 20), end = db->size;

	for (uint32_t i = 0; i < items && HEADER + 2 * i + 2 <= db->size; i++) {
		uint32_t place = u16(db, page.ptr + HEADER + (size_t)2 * i);
		struct bytes item;

		if (place >= end) {
			package_fail(db->run, ERR_CORRUPT);
			return;
		}
		item = bytes_head(bytes_from(page, place), end - place);
		end = place;
		if (i % 2 == 0) /* a key */
			continue;
		if (item.ptr[0] == ITEM_HERE)
			package_rpm_header(db->run, bytes_from(item, 1), at + place + 1,
					   (uint64_t)item.len - 1);
		else if (item.ptr[0] == ITEM_ELSEWHERE && item.len >= 12)
			read_elsewhere(db, item);
	}
}

bool package_rpm_bdb(struct package_run *run)
{
	struct bdb db = { .run = run, .in = run->subject->bytes };

	if (db.in.len < 512 || (be32(db.in.ptr + 12) != MAGIC && le32(db.in.ptr + 12) != MAGIC))
		return false;
	db.big_endian = be32(db.in.ptr + 12) == MAGIC;
	db.size = u32(&db, db.in.ptr + 20);
	if (db.size < 512 || db.size > 65536 || (db.size & (db.size - 1)))
		return false;
	db.value = buf_with_max(PACKAGE_RPM_LARGEST);
	for (uint64_t at = db.size; at < db.in.len && !package_over(run); at += db.size) {
		struct bytes page;

		if (!bytes_sub(db.in, at, db.size, &page))
			package_fail(run, ERR_CORRUPT); /* cut */
		else if (page.ptr[25] == PAGE_HASH || page.ptr[25] == PAGE_HASH_UNSORTED)
			read_page(&db, page, at);
	}
	buf_finish(&db.value);
	return true;
}
