/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Encrypted firmware of D-Link and Netgear, spelled as in "encrpted_img". On disk, big-endian, the
 * magic, u32 bytes of content, and, in the long form, u32 bytes of a block; then the content by
 * AES-256 in CBC mode, each block anew from the same IV, whose size is 128 KiB in the short form.
 * The long form has 512 bytes before the magic: 32 model, 32 region, 64 version, 64 date and more;
 * and at the end a CRC-32, inverted neither at the start nor at the end, of all before it.
 *
 * Source: OpenWrt, scripts/netgear-encrypted-factory.py; EMBA, P11; unblob, encrpted_img.py.
 */
#include "analyzer/base/hash.h"
#include "extractors/vendor/decrypt.h"
#include "extractors/vendor/vendor_keys.h"

#define MAGIC "encrpted_img"
#define MAGIC_LEN 12u
#define LONG_AT 512u /* of the magic */
#define SHORT_BLOCK 0x20000u

struct header {
	uint32_t size, block;
	uint64_t body, encrypted; /* where the content is, and its bytes with padding */
	uint64_t total;
	bool is_long;
};

static bool is_text(struct bytes in, uint32_t at, uint32_t width)
{
	struct bytes text;

	if (!bytes_sub(in, at, width, &text))
		return false;
	for (size_t i = 0; i < width && text.ptr[i]; i++)
		if (text.ptr[i] < ' ' || text.ptr[i] > '~')
			return false;
	return true;
}

static bool header_read(struct bytes in, struct header *h)
{
	uint32_t at = 0;

	h->is_long = bytes_at(in, LONG_AT, MAGIC, MAGIC_LEN);
	if (h->is_long)
		at = LONG_AT;
	else if (!bytes_at(in, 0, MAGIC, MAGIC_LEN))
		return false;
	h->body = at + MAGIC_LEN + (h->is_long ? 8 : 4);
	if (in.len < h->body)
		return false;
	h->size = be32(in.ptr + at + MAGIC_LEN);
	h->block = h->is_long ? be32(in.ptr + at + MAGIC_LEN + 4) : SHORT_BLOCK;
	h->encrypted = ((uint64_t)h->size + AES_BLOCK - 1) / AES_BLOCK * AES_BLOCK;
	h->total = h->body + h->encrypted + (h->is_long ? 4 : 0);
	if (h->is_long && !(is_text(in, 0, 32) && is_text(in, 32, 32) && is_text(in, 64, 64)))
		return false;
	return h->size && h->block >= 4096 && h->block % AES_BLOCK == 0;
}

static enum err encrpted_img_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .size = h.total, .bits = h.is_long ? 128 : 96 };
	return OK;
}

static enum err decrypt(const struct header *h, struct bytes cipher, struct buf *plain)
{
	enum err err = OK;

	for (uint64_t at = 0; at < cipher.len && !err; at += h->block)
		err = decrypt_aes(bytes_of(vendor_key_encrpted_img, 32),
				  (const uint8_t *)vendor_iv_encrpted_img,
				  bytes_head(bytes_from(cipher, at), h->block), plain);
	if (plain->len > h->size)
		plain->len = h->size;
	return err;
}

static void say_text(const char *key, struct bytes in, uint32_t at, uint32_t width,
		     struct sink *sink)
{
	struct bytes text = { in.ptr + at, strnlen((const char *)in.ptr + at, width) };

	if (text.len)
		sink_attribute(sink, key, text);
}

/* Is all there, and as it was? */
static enum err verify(const struct header *h, struct bytes in, struct sink *sink)
{
	if (in.len < h->total) {
		sink_note(sink, ERR_TRUNCATED, in.len, "as many bytes as the header says");
		return ERR_TRUNCATED;
	}
	if (h->is_long && (hash_crc32(UINT32_MAX, bytes_head(in, h->total - 4)) ^ UINT32_MAX) !=
				  be32(in.ptr + h->total - 4)) {
		sink_note(sink, ERR_CORRUPT, h->total - 4, "the CRC-32 of the container");
		return ERR_CORRUPT;
	}
	return OK;
}

static enum err encrpted_img_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct buf plain = buf_with_max(sink->max_body);
	struct bytes cipher;
	struct header h;
	enum err err, status;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	if (h.is_long) {
		say_text("encrpted_img.model", in, 0, 32, sink);
		say_text("encrpted_img.region", in, 32, 32, sink);
		say_text("encrpted_img.version", in, 64, 64, sink);
	}
	status = verify(&h, in, sink);
	cipher = bytes_head(bytes_from(in, h.body), h.encrypted);
	err = sink_slice(sink, &header, bytes_head(in, h.body));
	if (!err)
		err = decrypt(&h, cipher, &plain);
	if (err) {
		buf_finish(&plain);
		return err;
	}
	return decrypt_give(sink, "image", cipher, h.body, &plain, decrypt_known(buf_bytes(&plain)),
			    status);
}

const struct extractor extractor_encrpted_img = {
	.name = "encrpted_img",
	.summary = "encrypted firmware of D-Link and Netgear routers, \"encrpted_img\"",
	.limitations = "only images of the published key whose content begins in a known way",
	.magic = (const struct magic[]){ { MAGIC, MAGIC_LEN, 0 },
					 { MAGIC, MAGIC_LEN, LONG_AT },
					 { 0 } },
	.probe = encrpted_img_probe,
	.extract = encrpted_img_extract,
};
