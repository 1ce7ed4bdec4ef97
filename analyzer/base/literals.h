/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The literal index: finds thousands of fixed byte strings in one pass. The magics of
 * all formats and the anchors of all signatures are searched for together.
 *
 * Each literal is entered under its rarest four bytes. The scan looks at the three bytes that two
 * neighbouring positions share with one bit test, then at the four bytes of each with another, and
 * compares whole literals only where the bits are set. Cost: one pass over the bytes plus one
 * comparison per set bit; no state is kept between positions.
 */
#ifndef ASSAY_LITERALS_H
#define ASSAY_LITERALS_H

#include "analyzer/base/bytes.h"

#define LITERAL_MIN 4u

struct literals;

/* An occurrence of literal ID (its index in the set) at byte AT; false ends the scan. */
typedef bool literals_hit(void *context, uint32_t id, size_t at);

/*
 * An index over COUNT literals of at least LITERAL_MIN bytes each (shorter ones, and ones made of
 * 00 or FF bytes only, are never found); the literals' bytes must outlive it. NULL when memory is
 * out.
 */
struct literals *literals_new(const struct bytes *set, size_t count);
void literals_free(struct literals *literals);
/* Report every occurrence, in ascending order of the position of its rarest four bytes. */
void literals_scan(const struct literals *literals, struct bytes in, literals_hit *hit,
		   void *context);

#endif
