/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Vendor containers with a list of their parts as data: a header says how many entries follow, and
 * each entry has the name, offset and size of a part. One row (vendor_list_table.c) describes one
 * such format, and one engine (vendor_list.c) reads all of them. Numbers are little-endian.
 */
#ifndef ASSAY_VENDOR_LIST_H
#define ASSAY_VENDOR_LIST_H

#include "extractors/extractor.h"

#define VENDOR_LIST_MAX 1024u /* entries */
#define VENDOR_LIST_TEXTS 4u

struct vendor_list_number {
	uint16_t at;
	uint8_t width; /* 0: there is none */
};

struct vendor_list_row {
	struct magic magic[3]; /* ends with a zeroed one */
	struct magic also;     /* must be there too, if it has a length */
	/* How many entries; none: the list, with `extra` bytes an entry, ends where the first part
	 * starts. */
	struct vendor_list_number count;
	uint16_t extra;
	uint16_t first, stride; /* where the entries start, and how long one is */
	struct magic mark;      /* what stands in every entry, if it has a length */
	struct vendor_list_number name, offset, size;
	struct vendor_list_number total; /* size of all; none: the end of the last part */
	uint8_t tail;                    /* bytes after it, a checksum */
	struct {
		const char *key;
		uint16_t at, width;
	} text[VENDOR_LIST_TEXTS];      /* attributes */
	char sums;                      /* "Vx" of 4 bytes is the sum of "x", if this is 'V' */
	bool (*holds)(struct bytes in); /* is the checksum of IN, all, right? */
	const char *expected;           /* "the CRC of ..." */
};

enum err vendor_list_probe(const struct vendor_list_row *row, struct bytes from, struct span *out);
enum err vendor_list_extract(const struct vendor_list_row *row, struct bytes in, struct sink *sink);

#endif
