/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/chip/rockchip_crc.h"

uint32_t rockchip_crc(struct bytes in)
{
	uint32_t table[256], crc = 0;

	for (uint32_t i = 0; i < 256; i++) {
		table[i] = i << 24;
		for (unsigned bit = 0; bit < 8; bit++)
			table[i] = table[i] << 1 ^ (table[i] >> 31 ? 0x04c10db7u : 0);
	}
	for (size_t i = 0; i < in.len; i++)
		crc = crc << 8 ^ table[crc >> 24 ^ in.ptr[i]];
	return crc;
}
