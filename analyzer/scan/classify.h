/* SPDX-License-Identifier: Apache-2.0 */
/* What a leaf is that no format of ours explains, as file(1) would say. For readers, not for
 * judgement. */
#ifndef ASSAY_CLASSIFY_H
#define ASSAY_CLASSIFY_H

#include "analyzer/base/arena.h"

/* Load libmagic's database: before the sandbox. False when there is none: classify() then says
 * nothing. */
bool classify_open(void);
void classify_close(void);
/* A clean description from ARENA, or NULL. Thread-safe. */
char *classify(struct bytes in, struct arena *arena);

#endif
