/* SPDX-License-Identifier: Apache-2.0 */
/* What bytes look like when no format explains them, judged by how often each value occurs. */
#ifndef ASSAY_LOOK_H
#define ASSAY_LOOK_H

#include "analyzer/base/bytes.h"

enum look {
	LOOK_NONE,  /* not looked at, or explained by a format */
	LOOK_BLANK, /* one value */
	LOOK_TEXT,
	LOOK_CODE,  /* structured: machine code or tables */
	LOOK_DENSE, /* compressed or encrypted: near 8 bits of entropy a byte */
};

/* Judged by at most 96 KiB from the start, the middle and the end. */
enum look look_at(struct bytes in);

/*
 * Is all of IN a compiled database of file(1), magic.mgc? The number 0xf11e041c, the version, and
 * how many rules its two sets have, in either byte order, then rules of one size, of which the
 * header takes the place of the first. It has the magic bytes of all formats, and none of them.
 */
bool look_is_magic(struct bytes in);
const char *look_name(enum look look);

/*
 * Do the 16 KiB around AT look compressed? Then a text there is what a compressor left of it, and
 * may go on with other bytes than the original did. Measured: texts of U-Boot, OpenSBI and ESP32
 * images stand in 3 to 5.7 bits of entropy a byte, remains of texts in LZO data in 6.4 to 7.4.
 * Thumb and RISC-V code is as dense, but the place of a byte in its word tells 0.25 to 0.5 bits of
 * it; of what LZO and LZ4 wrote 0.04, and in 99 of 100 windows at most 0.11.
 */
bool look_dense_around(struct bytes in, uint64_t at);

/*
 * Does AT, which is in IN, lie between texts and nothing else? So they stand in a small program
 * whose tables or code are as dense as compressed bytes (SeaBIOS, nine in ten texts of flat Thumb
 * programs), but seldom what LZO and LZ4 leave of them: see decisions/0006.
 */
bool look_texts_around(struct bytes in, uint64_t at);

#endif
