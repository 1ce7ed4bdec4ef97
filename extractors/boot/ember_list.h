/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lists in which Ember and Silicon Labs pack updates (gbl.c, ebl.c): what, size, and the value, as
 * often as needed; the value of the last is the CRC-32 of all before it, little-endian.
 */
#ifndef ASSAY_EMBER_LIST_H
#define ASSAY_EMBER_LIST_H

#include "extractors/common/part.h"

#define EMBER_PROBED 256u /* elements that a probe looks at: places may be many */
#define EMBER_MOST 65536u /* ... and extract() */

struct ember_form {
	unsigned head;                   /* bytes before the value, half of them the size */
	bool big_endian;                 /* those */
	uint32_t end;                    /* what the last one is */
	bool (*is_known)(uint32_t what); /* NULL: all are */
};

struct ember_element {
	uint32_t what;
	uint64_t at, size; /* of the value */
};

enum ember_state {
	EMBER_NONE, /* there is what cannot be in a list */
	EMBER_OPEN, /* no end among the elements that were looked at */
	EMBER_CUT,  /* the bytes end before the list does */
	EMBER_WHOLE
};

bool ember_read(const struct ember_form *form, struct bytes in, uint64_t at,
		struct ember_element *out);
/* The list whose elements begin AT; *END is where it ends, or what was looked at of it. */
enum ember_state ember_walk(const struct ember_form *form, struct bytes in, uint64_t at,
			    unsigned most, uint64_t *end);
/* The span of a list in FROM whose header has BITS. */
enum err ember_probe(const struct ember_form *form, struct bytes from, uint64_t at, unsigned bits,
		     struct span *out);
/*
 * For extract(): *PARTS are those of the list in IN, what is wrong with it is noted, and where it
 * ends is said. False: it is none.
 */
bool ember_open(const struct ember_form *form, struct bytes in, uint64_t at, struct sink *sink,
		struct parts *parts);

#endif
