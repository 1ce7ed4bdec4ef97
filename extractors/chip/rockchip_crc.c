/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/chip/rockchip_crc.h"

#include "extractors/common/crc32_high.h"

uint32_t rockchip_crc(struct bytes in)
{
	struct crc32_high crc;

	crc32_high_init(&crc, 0x04c10db7u);
	return crc32_high(&crc, 0, in);
}
