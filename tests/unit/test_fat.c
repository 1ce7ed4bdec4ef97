/* SPDX-License-Identifier: Apache-2.0 */
/* FAT: names, times, chains. The volumes are built here, cluster by cluster. */
#include <criterion/criterion.h>
#include <stdlib.h>

#include "extractors/common/utf16.h"
#include "tests/record.h"

#define SECTOR 512u
#define CLUSTERS 4200u /* FAT16 */
#define TABLE SECTOR
#define TABLE_SECTORS 17u
#define ROOT (TABLE + TABLE_SECTORS * SECTOR)
#define DATA (ROOT + 16 * 32)
#define SIZE (DATA + CLUSTERS * SECTOR)

static uint8_t *image;

static void put16(size_t at, unsigned value)
{
	image[at] = (uint8_t)value;
	image[at + 1] = (uint8_t)(value >> 8);
}

static void make(void)
{
	image = calloc(SIZE, 1);
	cr_assert(image);
	memcpy(image, "\xeb\x3c\x90mkfs.fat", 11);
	put16(11, SECTOR);
	image[13] = 1;
	put16(14, 1);
	image[16] = 1;
	put16(17, 16);
	put16(19, SIZE / SECTOR);
	image[21] = 0xf8;
	put16(22, TABLE_SECTORS);
	put16(510, 0xaa55);
	put16(TABLE, 0xfff8);
	put16(TABLE + 2, 0xffff);
}

static void drop(void)
{
	free(image);
}

static void link(unsigned cluster, unsigned next)
{
	put16(TABLE + 2 * cluster, next);
}

static void fill(unsigned cluster, uint8_t value)
{
	memset(image + DATA + (cluster - 2) * SECTOR, value, SECTOR);
}

/* A record of the directory at AT; returns where the next one goes. */
static size_t record(size_t at, const char *name, uint8_t attributes, unsigned first, unsigned size)
{
	memcpy(image + at, name, 11);
	image[at + 11] = attributes;
	put16(at + 22, 12 << 11 | 34 << 5 | 28);
	put16(at + 24, (2024 - 1980) << 9 | 2 << 5 | 29);
	put16(at + 26, first);
	put16(at + 28, size);
	return at + 32;
}

/* One record of a long name, for the short name NAME. */
static size_t long_record(size_t at, unsigned number, const uint16_t *units, const char *name)
{
	static const uint8_t place[] = { 1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30 };
	uint8_t sum = 0;

	for (int i = 0; i < 11; i++)
		sum = (uint8_t)((sum >> 1 | sum << 7) + (uint8_t)name[i]);
	image[at] = (uint8_t)number;
	image[at + 11] = 0x0f;
	image[at + 13] = sum;
	for (int i = 0; i < 13; i++)
		put16(at + place[i], units[i]);
	return at + 32;
}

static void extract(struct record *r)
{
	const struct extractor *fat = extractor_find("fat");
	struct bytes in = bytes_of(image, SIZE);
	struct span span;

	cr_assert(fat);
	cr_assert_eq(fat->probe(in, &span), OK);
	cr_assert_eq(span.size, SIZE);
	record_init(r, in);
	cr_assert_eq(fat->extract(in, &r->sink), OK);
}

static bool is(const struct record_entry *e, size_t len, uint8_t first, uint8_t last)
{
	return e && e->body.len == len && e->body.ptr[0] == first && e->body.ptr[len - 1] == last;
}

TestSuite(fat, .init = make, .fini = drop);

Test(fat, names_and_times)
{
	static const uint16_t clef[13] = { 'a',    0xd834, 0xdd1e, '.',    'T',    0,     0xffff,
					   0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff };
	struct record r;
	size_t at = ROOT;

	at = record(at, "MY LABEL   ", 0x08, 0, 0);
	at = record(at, "LOWER   TXT", 0x20, 0, 0);
	image[at - 32 + 12] = 0x18;
	at = record(at, "NOEXT      ", 0x21, 0, 0);
	at = long_record(at, 0x41, clef, "A~1     T  ");
	at = record(at, "A~1     T  ", 0x20, 0, 0);
	at = long_record(at, 0x41, clef, "OTHER      "); /* of a file that is gone */
	at = record(at, "ORPHAN  C  ", 0x20, 0, 0);
	at = record(at,
		    "\xe5"
		    "ELETED TXT",
		    0x20, 5, 10);
	record(at, "A/B     TXT", 0x20, 0, 0);
	extract(&r);
	cr_assert_str_eq(record_attribute(&r, "fat.type"), "FAT16");
	cr_assert_str_eq(record_attribute(&r, "fat.label"), "MY LABEL");
	cr_assert_eq(r.count, 4);
	cr_assert(record_find(&r, "lower.txt"));
	cr_assert(record_find(&r, "NOEXT"));
	cr_assert(record_find(&r, "a\xf0\x9d\x84\x9e.T"));
	cr_assert(record_find(&r, "ORPHAN.C"));
	cr_assert_eq(record_find(&r, "NOEXT")->entry.mtime, 1709210096); /* 2024-02-29 12:34:56 */
	cr_assert_eq(record_find(&r, "NOEXT")->entry.mode, 0644);
	cr_assert_eq(r.noted, ERR_CORRUPT); /* A/B */
	record_finish(&r);
}

Test(fat, chains)
{
	struct record r;
	size_t at = ROOT;

	at = record(at, "DIR        ", 0x10, 2, 0);
	at = record(at, "PIECES     ", 0x20, 10, 1100);
	link(2, 4);
	link(4, 0xffff);
	/* the directory's first cluster is full of deleted records */
	fill(2, 0xe5);
	record(DATA + 2 * SECTOR, "INSIDE     ", 0x20, 20, 1024);
	link(10, 12);
	link(12, 11);
	link(11, 0xfff8);
	fill(10, 'a');
	fill(12, 'b');
	fill(11, 'c');
	link(20, 21);
	link(21, 0xffff);
	fill(20, 'd');
	fill(21, 'e');
	extract(&r);
	cr_assert_eq(r.noted, OK);
	cr_assert(is(record_find(&r, "PIECES"), 1100, 'a', 'c'));
	cr_assert(is(record_find(&r, "DIR/INSIDE"), 1024, 'd', 'e'));
	cr_assert_eq(record_find(&r, "DIR/INSIDE")->err, OK);
	cr_assert_eq(record_find(&r, "DIR")->entry.kind, ENTRY_DIR);
	record_finish(&r);
}

/* Neither of two files that claim a cluster is given whole, whoever comes first. */
Test(fat, cross_linked)
{
	struct record r;
	size_t at = ROOT;

	at = record(at, "FIRST      ", 0x20, 10, 1000);
	at = record(at, "SECOND     ", 0x20, 20, 1000);
	at = record(at, "LOOP       ", 0x20, 30, 5000);
	at = record(at, "SHORT      ", 0x20, 40, 513);
	record(at, "OUTSIDE    ", 0x20, 5000, 1);
	link(10, 11);
	link(11, 0xffff);
	link(20, 11);
	link(30, 30);
	link(40, 0xffff);
	extract(&r);
	cr_assert_eq(r.count, 5);
	for (size_t i = 0; i < r.count; i++) {
		cr_assert_eq(r.entries[i].err, ERR_CORRUPT);
		cr_assert_lt(r.entries[i].body.len, 1000);
	}
	record_finish(&r);
}

Test(utf16, surrogates)
{
	char out[16];

	cr_assert_eq(utf16_to_utf8(bytes_of("\x34\xd8\x1e\xdd", 4), out), 4);
	cr_assert_arr_eq(out, "\xf0\x9d\x84\x9e", 4);
	cr_assert_eq(utf16_to_utf8(bytes_of("\x34\xd8"
					    "A\0\0\0B\0",
					    8),
				   out),
		     4);
	cr_assert_arr_eq(out,
			 "\xef\xbf\xbd"
			 "A",
			 4);
	cr_assert_eq(utf16_to_utf8(bytes_of("\x34\xd8\x1e", 3), out), 3);
}

/* The boot sectors of exFAT have a sum, of which the share in use is no part. */
Test(fat, exfat_boot_sectors)
{
	struct buf copy = record_sample_copy("exfat/good-files.img");
	struct record r;

	copy.ptr[112] ^= 1;
	cr_assert_eq(record_run(&r, "exfat", buf_bytes(&copy)), OK);
	record_finish(&r);
	copy.ptr[120] ^= 1; /* boot code */
	cr_assert_eq(record_run(&r, "exfat", buf_bytes(&copy)), ERR_CORRUPT);
	cr_assert_eq(r.note_at, 11 * 512);
	record_finish(&r);
	buf_finish(&copy);
}
