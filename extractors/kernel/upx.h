/* SPDX-License-Identifier: Apache-2.0 */
/* How UPX packs a block: a compression of its own or LZMA, and before it a filter of branches. */
#ifndef ASSAY_UPX_H
#define ASSAY_UPX_H

#include "analyzer/base/buf.h"

/* "nrv2b", ...; NULL when there is no such METHOD for programs. */
const char *upx_method(uint8_t method);
/*
 * Append the SIZE bytes that IN decodes to. OK, ERR_CORRUPT, ERR_TRUNCATED, ERR_UNSUPPORTED,
 * ERR_LIMIT or ERR_NOMEM; after an error OUT keeps what was decoded before it.
 */
enum err upx_decode(uint8_t method, size_t size, struct bytes in, struct buf *out);
/* Undo FILTER, whose mark is CTO, in the block of LEN bytes at B. */
enum err upx_unfilter(uint8_t filter, uint8_t cto, uint8_t *b, size_t len);

#endif
