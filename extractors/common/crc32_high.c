/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/common/crc32_high.h"

void crc32_high_init(struct crc32_high *c, uint32_t polynomial)
{
	for (uint32_t i = 0; i < 256; i++) {
		c->table[i] = i << 24;
		for (unsigned bit = 0; bit < 8; bit++)
			c->table[i] = c->table[i] << 1 ^ (c->table[i] >> 31 ? polynomial : 0);
	}
}

uint32_t crc32_high(const struct crc32_high *c, uint32_t crc, struct bytes in)
{
	for (size_t i = 0; i < in.len; i++)
		crc = crc << 8 ^ c->table[crc >> 24 ^ in.ptr[i]];
	return crc;
}
