/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The parts of a container whose header holds a table of them: slices that a hostile table lets lie
 * upon each other and that the end of a truncated image cuts off.
 */
#ifndef ASSAY_PART_H
#define ASSAY_PART_H

#include "extractors/extractor.h"

struct parts {
	struct bytes in;
	struct sink *sink;
	uint64_t left;   /* bytes that no part had: all parts together are not more than IN */
	enum err status; /* the first that was noted */
};

static inline struct parts parts_of(struct bytes in, struct sink *sink)
{
	return (struct parts){ .in = in, .sink = sink, .left = in.len };
}

void parts_note(struct parts *parts, enum err err, uint64_t at, const char *text);
/* SIZE bytes at AT that only the container itself needs. */
enum err parts_header(struct parts *parts, const char *name, uint64_t at, uint64_t size);
/* SIZE bytes at AT; STATUS: of a body that is known not to be whole. */
enum err parts_emit(struct parts *parts, struct bytes name, uint64_t at, uint64_t size,
		    enum err status);
/* A body that was decoded from bytes of the container. */
enum err parts_give(struct parts *parts, const char *name, struct buf *body, enum err status);
/* TEXT up to its first NUL, if it is not empty. */
void parts_text(struct parts *parts, const char *key, struct bytes text);

#endif
