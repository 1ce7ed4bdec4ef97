/* SPDX-License-Identifier: Apache-2.0 */
/* CRCs of 32 bits that take the high bit of each byte first, unlike hash_crc32(). */
#ifndef ASSAY_CRC32_HIGH_H
#define ASSAY_CRC32_HIGH_H

#include "analyzer/base/bytes.h"

#define CRC32_USUAL 0x04c11db7u /* the polynomial of IEEE 802.3 */

struct crc32_high {
	uint32_t table[256];
};

void crc32_high_init(struct crc32_high *c, uint32_t polynomial);
/* Of IN, going on from CRC; nothing is inverted. */
uint32_t crc32_high(const struct crc32_high *c, uint32_t crc, struct bytes in);

#endif
