/* SPDX-License-Identifier: Apache-2.0 */
/* Memory that a format stores in small pieces, each with its address: what follows each other is
 * one part, named by where it starts. */
#ifndef ASSAY_PIECES_H
#define ASSAY_PIECES_H

#include "analyzer/base/buf.h"
#include "extractors/common/part.h"

struct pieces {
	struct parts *parts;
	const char *name; /* of a part, before "-at-" and the address */
	struct buf body;  /* of the part that is not ended */
	uint32_t address; /* of its first byte */
	enum err status;
};

struct pieces pieces_of(struct parts *parts, const char *name);
/* DATA at ADDRESS; STATUS: of a piece that is known not to be whole. */
enum err pieces_add(struct pieces *p, uint32_t address, struct bytes data, enum err status);
/* The part ends here. */
enum err pieces_end(struct pieces *p);
void pieces_finish(struct pieces *p);

#endif
