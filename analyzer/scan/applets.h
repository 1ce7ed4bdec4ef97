/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The applets of a multi-call program such as BusyBox. Its data has one table of their names,
 * sorted, for it searches them by halves: words that NULs separate, each greater than the one
 * before.
 */
#ifndef ASSAY_APPLETS_H
#define ASSAY_APPLETS_H

#include "analyzer/base/arena.h"
#include "analyzer/base/err.h"

/* The longest such table in IN, of at least 20 names: copied to ARENA. No table: *count is 0. OK or
 * ERR_NOMEM. */
enum err applets_read(struct bytes in, struct arena *arena, const char ***names, size_t *count);

#endif
