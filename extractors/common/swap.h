/* SPDX-License-Identifier: Apache-2.0 */
/* Dumps whose reader, or makers who, put the bytes of each word in the other order. */
#ifndef ASSAY_SWAP_H
#define ASSAY_SWAP_H

#include "analyzer/base/bytes.h"

/* Put the first LEN bytes of IN right, words of WIDTH (2 or 4); LEN is a multiple of it. */
static inline void swap_words(struct bytes in, size_t len, unsigned width, uint8_t *out)
{
	for (size_t i = 0; i < len; i++)
		out[i] = in.ptr[i ^ (width - 1)];
}

#endif
