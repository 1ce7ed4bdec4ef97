/* SPDX-License-Identifier: Apache-2.0 */
/*
 * DLKE, encrypted firmware of D-Link routers: two parts of an update of the boot loader JBOOT (see
 * the row `jboot` of vendor_table.c), a signature and the content, with a ROM id of their own. The
 * key is not public; content that begins as firmware does is in clear.
 *
 * Source: binwalk, dlke.rs; OpenWrt, firmware-utils mkdlinkfw.c.
 */
#include "extractors/vendor/decrypt.h"

#define HEADER_SIZE 80u
#define ID_LEN 12u
#define SIZE_AT 44u

static const struct magic magic[] = {
	{ "DLK6E8202001", ID_LEN, 0 },
	{ "DLK6E6110002", ID_LEN, 0 },
	{ 0 },
};

static bool header_read(struct bytes in, uint64_t at, uint64_t *size)
{
	struct bytes header;

	if (!bytes_sub(in, at, HEADER_SIZE, &header) ||
	    !bytes_at(header, 16, "\0\0\0\0\0\0\0\0\0\0\1\0", 12) ||
	    !bytes_at(header, 64, "BH\2\0\0\0", 6))
		return false;
	*size = le32(header.ptr + SIZE_AT);
	return *size;
}

/* The sizes of both parts. */
static bool parts_read(struct bytes in, uint64_t *signature, uint64_t *content)
{
	bool known =
		bytes_at(in, 0, magic[0].bytes, ID_LEN) || bytes_at(in, 0, magic[1].bytes, ID_LEN);

	return known && header_read(in, 0, signature) &&
	       header_read(in, HEADER_SIZE + *signature, content);
}

static enum err dlke_probe(struct bytes from, struct span *out)
{
	uint64_t signature, content;

	if (!parts_read(from, &signature, &content))
		return ERR_NOMATCH;
	*out = (struct span){ .size = 2 * (uint64_t)HEADER_SIZE + signature + content,
			      .bits = 96 + 2 * 144 };
	return OK;
}

static enum err emit_content(struct bytes in, uint64_t at, uint64_t size, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str("image") };
	struct bytes content = bytes_head(bytes_from(in, at), size);
	enum err err;

	if (content.len < size) {
		entry.status = ERR_TRUNCATED;
		sink_note(sink, ERR_TRUNCATED, in.len, "as many bytes as the header says");
	}
	if (!decrypt_known(content)) {
		entry.status = ERR_ENCRYPTED;
		sink_note(sink, ERR_ENCRYPTED, at, "content that a published key decrypts");
	}
	err = content.len ? sink_slice(sink, &entry, content) : OK;
	return err ? err : entry.status;
}

static enum err dlke_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	uint64_t signature, content, second;
	enum err err;

	if (!parts_read(in, &signature, &content))
		return ERR_NOMATCH;
	second = HEADER_SIZE + signature;
	err = sink_slice(sink, &entry, bytes_head(in, HEADER_SIZE));
	entry.path = bytes_str("signature");
	if (!err)
		err = sink_slice(sink, &entry, bytes_head(bytes_from(in, HEADER_SIZE), signature));
	entry.path = bytes_str("header");
	if (!err)
		err = sink_slice(sink, &entry, bytes_head(bytes_from(in, second), HEADER_SIZE));
	return err ? err : emit_content(in, second + HEADER_SIZE, content, sink);
}

const struct extractor extractor_dlke = {
	.name = "dlke",
	.summary = "encrypted firmware of D-Link routers, DLKE headers",
	.limitations = "encrypted content is only recognised: no key is public",
	.magic = magic,
	.probe = dlke_probe,
	.extract = dlke_extract,
};
