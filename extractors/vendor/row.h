/* SPDX-License-Identifier: Apache-2.0 */
/* An extractor that is a row of data, which an engine reads. */
#ifndef ASSAY_ROW_H
#define ASSAY_ROW_H

#include "extractors/extractor.h"

/* The extractor NAME of the struct ENGINE_row that follows, read by ENGINE_probe and _extract. */
#define EXTRACTOR_ROW(ENGINE, NAME, SUMMARY, LIMITATIONS, ...)                                     \
	static const struct ENGINE##_row NAME##_row = { __VA_ARGS__ };                             \
	static enum err NAME##_probe(struct bytes from, struct span *out)                          \
	{                                                                                          \
		return ENGINE##_probe(&NAME##_row, from, out);                                     \
	}                                                                                          \
	static enum err NAME##_extract(struct bytes in, struct sink *sink)                         \
	{                                                                                          \
		return ENGINE##_extract(&NAME##_row, in, sink);                                    \
	}                                                                                          \
	extern const struct extractor extractor_##NAME;                                            \
	const struct extractor extractor_##NAME = {                                                \
		.name = #NAME,                                                                     \
		.summary = SUMMARY,                                                                \
		.limitations = LIMITATIONS,                                                        \
		.magic = NAME##_row.magic,                                                         \
		.container = true,                                                                 \
		.probe = NAME##_probe,                                                             \
		.extract = NAME##_extract,                                                         \
	}

#endif
