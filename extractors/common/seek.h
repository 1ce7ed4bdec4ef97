/* SPDX-License-Identifier: Apache-2.0 */
/* Where two bytes stand with which a format begins that has no longer magic. */
#ifndef ASSAY_SEEK_H
#define ASSAY_SEEK_H

#include "analyzer/base/bytes.h"

#define SEEK_BLOCK 256u  /* looked at together, which compilers make vectors of */
#define SEEK_AHEAD 2048u /* fetched into the caches while others are looked at */

/* The first place from FROM on where A or B stands; there is none before what is not before UNTIL.
 */
static inline uint64_t seek_pair(struct bytes in, uint64_t from, uint64_t until, const uint8_t a[2],
				 const uint8_t b[2])
{
	const uint8_t a0 = a[0], a1 = a[1], b0 = b[0], b1 = b[1];

	for (; from < until && from + SEEK_BLOCK < in.len; from += SEEK_BLOCK) {
		const uint8_t *p = in.ptr + from;
		uint8_t any = 0;

		for (unsigned i = 0; i < SEEK_BLOCK; i += 64)
			__builtin_prefetch(p + SEEK_AHEAD + i); /* harmless past the end */
		for (unsigned i = 0; i < SEEK_BLOCK; i++)
			any |= (uint8_t)(((p[i] == a0) & (p[i + 1] == a1)) |
					 ((p[i] == b0) & (p[i + 1] == b1)));
		for (unsigned i = 0; any && i < SEEK_BLOCK; i++)
			if (bytes_at(in, from + i, a, 2) || bytes_at(in, from + i, b, 2))
				return from + i;
	}
	for (; from < until && from < in.len; from++)
		if (bytes_at(in, from, a, 2) || bytes_at(in, from, b, 2))
			return from;
	return from;
}

#endif
