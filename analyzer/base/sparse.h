/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bytes most of which are zeros that nobody stored, such as disks of virtual machines. They are one
 * view like all others, but a hole is address space without memory. What is stored is known, in
 * runs, so that nobody needs to look at holes.
 */
#ifndef ASSAY_SPARSE_H
#define ASSAY_SPARSE_H

#include "analyzer/base/bytes.h"
#include "analyzer/base/err.h"

#define SPARSE_MARGIN 4096u /* zeros on both sides of a run that belong to it */

struct sparse;

/* SIZE zeros, not 0 of them; NULL when there is no such address space. */
struct sparse *sparse_new(uint64_t size);
void sparse_free(struct sparse *sparse); /* NULL is fine */
/*
 * Put MORE at AT, behind all that was put before. Pages of zeros stay holes. No more than MAX bytes
 * may be stored in all: else ERR_LIMIT; ERR_NOMEM when memory is out.
 */
enum err sparse_put(struct sparse *sparse, uint64_t at, struct bytes more, uint64_t max);
/* Nothing is put any more. */
void sparse_close(struct sparse *sparse);
const uint8_t *sparse_bytes(const struct sparse *sparse);
uint64_t sparse_stored(const struct sparse *sparse); /* bytes that take memory */
/* The first run in VIEW, a part of SPARSE, that ends behind its byte FROM. False: zeros follow. */
bool sparse_run(const struct sparse *sparse, struct bytes view, uint64_t from, struct bytes *run);

#endif
