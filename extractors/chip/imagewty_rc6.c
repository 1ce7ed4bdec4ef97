/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Encrypted firmware of Allwinner chips. It is IMAGEWTY with its header, the headers of its files
 * and the files encrypted: RC6 with three published keys of 32 bytes, and Twofish for what is in
 * some files, in a way that nobody described. What is looked for is the first block of the header,
 * "IMAGEWTY", version and size, as RC6 with the header's key (31 zeros and "i") makes it.
 *
 * Source: Ithamar R. Adema, awutils, awimage.c; YuzukiTsuru, OpenixIMG.
 */
#include "extractors/extractor.h"

#define HEADER_SIZE 1024u

static const struct magic magic[] = {
	{ "\x2a\x99\xa2\x80\x46\xd0\x63\x98\x24\xa2\x62\x04\x93\x1e\x03\x95", 16, 0 }, /* 100, 50 */
	{ "\x36\xd7\xa9\x54\xf5\x98\xaa\xaf\x76\x57\x5e\x5f\x54\xa3\x15\x5d", 16, 0 }, /* 300, 60 */
	{ "\x30\x09\xb8\xec\x1a\x6d\x9a\x59\xea\xf7\x27\x4f\x6c\x42\x2a\x2d", 16, 0 }, /* 403, 60 */
	{ 0 },
};

static enum err imagewty_rc6_probe(struct bytes from, struct span *out)
{
	for (const struct magic *m = magic; m->len; m++)
		if (bytes_at(from, 0, m->bytes, m->len)) {
			*out = (struct span){ .size = from.len, .bits = 128, .fills = true };
			return OK;
		}
	return ERR_NOMATCH;
}

static enum err imagewty_rc6_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct entry files = { .kind = ENTRY_PART,
			       .path = bytes_str("files"),
			       .status = ERR_ENCRYPTED };
	struct bytes rest = bytes_from(in, HEADER_SIZE);
	enum err err = sink_slice(sink, &header, bytes_head(in, HEADER_SIZE));

	if (!err && rest.len)
		err = sink_slice(sink, &files, rest);
	if (err)
		return err;
	sink_note(sink, ERR_ENCRYPTED, 0, "firmware that is not encrypted");
	return ERR_ENCRYPTED;
}

const struct extractor extractor_imagewty_rc6 = {
	.name = "imagewty_rc6",
	.summary = "encrypted firmware of Allwinner chips (IMAGEWTY)",
	.limitations = "recognised, not decrypted; it is taken to fill the region",
	.magic = magic,
	.probe = imagewty_rc6_probe,
	.extract = imagewty_rc6_extract,
};
