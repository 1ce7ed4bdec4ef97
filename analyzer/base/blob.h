/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bytes with shared owners: the mapped image, a decompressed stream, or a part of another
 * blob, which it keeps alive. The last owner frees it. Thread-safe.
 */
#ifndef ASSAY_BLOB_H
#define ASSAY_BLOB_H

#include "analyzer/base/buf.h"
#include "analyzer/base/bytes.h"

struct blob;

/* Map the file at PATH read-only. ERR_IO with errno set; a directory is EISDIR. */
enum err blob_open(const char *path, struct blob **out);
/* Take over what BUF holds (BUF is empty after it); on NULL (no memory) BUF is untouched. */
struct blob *blob_take(struct buf *buf);
/* The bytes PART, which lie inside OWNER; OWNER gets one more owner. NULL when memory is out. */
struct blob *blob_slice(struct blob *owner, struct bytes part);
struct blob *blob_ref(struct blob *blob);
void blob_unref(struct blob *blob); /* NULL is fine */
struct bytes blob_bytes(const struct blob *blob);

/* Some are sparse (sparse.h), and so are their slices. */
bool blob_is_sparse(const struct blob *blob);
bool blob_is_vast(
	const struct blob *blob); /* ... so much that its zeros take longer than all else */
size_t blob_stored(const struct blob *blob); /* bytes that take memory, at most */
/*
 * The first run of PART, bytes of BLOB, that ends behind PART's byte FROM; of what is not sparse
 * all is one run. False: zeros follow.
 */
bool blob_run(const struct blob *blob, struct bytes part, uint64_t from, struct bytes *run);
/* Is every byte of PART, which lies in BLOB, the same? */
bool blob_is_blank(const struct blob *blob, struct bytes part);

#endif
