/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The header of a .lzma file ("LZMA alone"), as in lzma.txt of the LZMA SDK and
 * lzma-file-format.txt of XZ Utils: a byte with (pb * 5 + lp) * 9 + lc, u32le dictionary size,
 * u64le uncompressed size or all ones when the data ends with a marker. The range coder's first
 * byte, always 0, follows. There is no magic: only plausible values. Some boot loaders have a size
 * of u32le instead.
 */
#ifndef ASSAY_LZMA_HEADER_H
#define ASSAY_LZMA_HEADER_H

#include "analyzer/base/bytes.h"

#define LZMA_HEADER_SIZE 13u
#define LZMA_HEADER_SHORT 9u /* with a size of 32 bits */
#define LZMA_HEADER_NO_SIZE UINT64_MAX

struct lzma_header {
	uint32_t lc, lp, pb;
	uint32_t dictionary;
	uint64_t size;   /* LZMA_HEADER_NO_SIZE: an end marker follows */
	unsigned length; /* of the header */
};

/* False when the bytes are not there or cannot be a header. */
bool lzma_header_read(struct bytes in, struct lzma_header *out);
/* The same of a header with a size of 32 bits; never true of one that lzma_header_read() reads. */
bool lzma_header_read_short(struct bytes in, struct lzma_header *out);
/* Are the values such as encoders write? */
bool lzma_header_plausible(const struct lzma_header *header);
/* Can the first bytes after the header be decoded? IN starts with HEADER. */
bool lzma_header_trial(struct bytes in, const struct lzma_header *header);

#endif
