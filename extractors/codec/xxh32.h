/* SPDX-License-Identifier: Apache-2.0 */
/* xxHash, 32 bits, seed 0 (xxhash_spec.md): the checksum of LZ4 frames. */
#ifndef ASSAY_XXH32_H
#define ASSAY_XXH32_H

#include "analyzer/base/bytes.h"

uint32_t xxh32(struct bytes in);

#endif
