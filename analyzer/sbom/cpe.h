/* SPDX-License-Identifier: Apache-2.0 */
/* CPE 2.3 names (NIST IR 7695), as the NVD writes them. */
#ifndef ASSAY_CPE_H
#define ASSAY_CPE_H

#include "analyzer/base/arena.h"

/*
 * The fields version and update for what upstream calls VERSION: "2.1.12:*" for 2.1.12-stable,
 * "9.2:p1" for 9.2p1; "*:*" for NULL. NULL: no memory.
 */
const char *cpe_version(struct arena *arena, const char *version);

#endif
