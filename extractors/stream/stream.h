/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the extractors of compressed streams share: all units that directly follow each other (gzip
 * members, xz streams, zstd frames) are one content, as for the tools that write them.
 */
#ifndef ASSAY_STREAM_H
#define ASSAY_STREAM_H

#include "extractors/codec/codec.h"
#include "extractors/extractor.h"

struct stream {
	enum codec codec;     /* of the first unit */
	const char *expected; /* for a note: "a gzip member that can be decoded" */
	/*
	 * Does another unit stand after *SKIP bytes of REST? *CODEC is that of the last one and
	 * may change. NULL: only what codec_of() says without a gap.
	 */
	bool (*next)(struct bytes rest, enum codec *codec, uint64_t *skip);
	bool single;        /* units are never concatenated */
	struct entry entry; /* name and time for the content */
};

/* Give the content as one part, whole or up to the error, and say where it ends. */
enum err stream_extract(const struct stream *stream, struct bytes in, struct sink *sink);

/*
 * Is IN the image of a disk or a file system, compressed, or as the first member of a zip? Its
 * first bytes tell.
 */
bool stream_is_disk(struct bytes in);

/* What follows the last slash or backslash of a stored NAME. */
struct bytes stream_base_name(struct bytes name);

#endif
