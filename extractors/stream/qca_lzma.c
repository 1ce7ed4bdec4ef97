/* SPDX-License-Identifier: Apache-2.0 */
/*
 * LZMA in the firmware of Qualcomm Atheros' powerline chips (QCA6410, QCA7420 and others, in
 * adapters of TP-Link, Netgear, Trendnet), all little-endian: u16 lc (3), u16 pb (2), u32 size of
 * the dictionary (4096), u32 packed size, u32 size; then LZMA data without a header.
 *
 * Source: unblob, handler qca_lzma (description of the layout); open-plc-utils for what it lies in.
 */
#include "extractors/codec/codec.h"
#include "extractors/extractor.h"

#define HEADER 16u
#define PROPS 0x5d /* lc 3, lp 0, pb 2 */
#define MAX_SIZE (64u << 20)

static enum err qca_lzma_probe(struct bytes from, struct span *out)
{
	uint32_t packed, size;

	if (from.len <= HEADER || !bytes_at(from, 0, "\3\0\2\0\0\x10\0\0", 8))
		return ERR_NOMATCH;
	packed = le32(from.ptr + 8);
	size = le32(from.ptr + 12);
	/* the first byte of a range coder's data is always 0 */
	if (packed < 5 || size < packed || size > MAX_SIZE || from.ptr[HEADER])
		return ERR_NOMATCH;
	*out = (struct span){ .size = HEADER + (uint64_t)packed, .bits = 64 + 8 };
	return OK;
}

static enum err qca_lzma_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str(""), .mode = 0644 };
	struct buf body = buf_with_max((size_t)sink->max_body);
	struct bytes data;
	struct span span;
	enum err err = qca_lzma_probe(in, &span);

	if (err)
		return err;
	data = bytes_head(bytes_from(in, HEADER), span.size - HEADER);
	err = codec_lzma_raw(PROPS, le32(in.ptr + 12), data, &body);
	if (err && err != ERR_NOMEM)
		sink_note(sink, err, HEADER, "lzma data of the size that the header says");
	if (err == ERR_NOMEM || !body.len) {
		buf_finish(&body);
		return err;
	}
	entry.status = err;
	return sink_give(sink, &entry, &body);
}

extern const struct extractor extractor_qca_lzma;
const struct extractor extractor_qca_lzma = {
	.name = "qca_lzma",
	.summary = "LZMA of Qualcomm Atheros' powerline chips",
	.limitations =
		"with lc 3, pb 2 and a dictionary of 4096 bytes, as the chips have it; no check "
		"of the content is stored",
	.magic = (const struct magic[]){ { "\3\0\2\0\0\x10\0\0", 8, 0 }, { 0 } },
	.probe = qca_lzma_probe,
	.extract = qca_lzma_extract,
};
