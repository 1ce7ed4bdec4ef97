/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Checksum of Novatek's boot loaders: a field is set so that all little-endian words of 16 bits,
 * each with its own index added, add up to 0 in 16 bits.
 *
 * Source: Novatek, U-Boot of na51023, nvtpack.c.
 */
#ifndef ASSAY_NOVATEK_SUM_H
#define ASSAY_NOVATEK_SUM_H

#include "analyzer/base/bytes.h"

static inline bool novatek_sum_holds(struct bytes in)
{
	uint32_t sum = 0;

	for (size_t i = 0; i < in.len / 2; i++)
		sum += le16(in.ptr + 2 * i) + (uint32_t)i;
	return (sum & 0xffff) == 0;
}

#endif
