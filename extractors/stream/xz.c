/* SPDX-License-Identifier: Apache-2.0 */
/*
 * .xz (xz-file-format.txt): u8[6] fd "7zXZ" 00, u8[2] flags (0, kind of check), u32le crc of the
 * flags; then blocks, index, and a footer. Streams may follow each other, with zeros between, a
 * multiple of four.
 */
#include "analyzer/base/hash.h"
#include "extractors/stream/stream.h"

static bool is_header(struct bytes in)
{
	struct bytes flags;

	return bytes_at(in, 0, "\xfd\x37zXZ\0", 6) && bytes_sub(in, 6, 2, &flags) && in.len >= 12 &&
	       (!hash_verify() || hash_crc32(0, flags) == le32(in.ptr + 8));
}

static enum err xz_probe(struct bytes from, struct span *out)
{
	if (!is_header(from))
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 48 + 32 };
	return OK;
}

static bool next_stream(struct bytes rest, enum codec *codec, uint64_t *skip)
{
	uint64_t zeros = 0;

	(void)codec;
	while (rest.len - zeros >= 4 && !le32(rest.ptr + zeros))
		zeros += 4;
	*skip = zeros;
	return is_header(bytes_from(rest, zeros));
}

static enum err xz_extract(struct bytes in, struct sink *sink)
{
	static const struct {
		uint8_t id;
		const char *name;
	} checks[] = { { 0, "none" }, { 1, "crc32" }, { 4, "crc64" }, { 10, "sha256" } };
	const struct stream s = { .codec = CODEC_XZ,
				  .expected = "an xz stream that can be decoded",
				  .next = next_stream };

	for (size_t i = 0; i < sizeof(checks) / sizeof(checks[0]); i++)
		if (in.len >= 8 && in.ptr[7] == checks[i].id)
			sink_attribute_text(sink, "xz.check", checks[i].name);
	return stream_extract(&s, in, sink);
}

static const struct magic magic[] = {
	{ "\xfd\x37zXZ\0", 6, 0 },
	{ 0 },
};

extern const struct extractor extractor_xz;
const struct extractor extractor_xz = {
	.name = "xz",
	.summary = "xz-compressed stream",
	.limitations =
		"dictionaries over 512 MiB are refused; streams that follow each other are one "
		"content",
	.magic = magic,
	.probe = xz_probe,
	.extract = xz_extract,
};
