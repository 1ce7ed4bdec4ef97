/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ASSAY_ROCKCHIP_CRC_H
#define ASSAY_ROCKCHIP_CRC_H

#include "analyzer/base/bytes.h"

/* The CRC-32 of Rockchip's tools: polynomial 04c10db7, high bit first, from 0, not inverted. */
uint32_t rockchip_crc(struct bytes in);

#endif
