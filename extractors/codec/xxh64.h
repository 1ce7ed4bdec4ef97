/* SPDX-License-Identifier: Apache-2.0 */
/* xxHash, 64 bits, seed 0 (xxhash_spec.md): a checksum of btrfs. */
#ifndef ASSAY_XXH64_H
#define ASSAY_XXH64_H

#include "analyzer/base/bytes.h"

uint64_t xxh64(struct bytes in);

#endif
