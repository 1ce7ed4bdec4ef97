/* SPDX-License-Identifier: Apache-2.0 */
/*
 * WRGG03, firmware of D-Link access points of Alpha Networks. On disk: 32 bytes signature of the
 * product, two times u32 20080321, little-endian, 16 bytes version, 16 model, 16 unused, 16 build
 * number, u32 bytes of content and u32 offset in flash, in the byte order of the processor, 32
 * bytes device, 16 MD5 of offset, device and content; the content, in newer firmware encrypted as
 * alpha_encimg.c describes, with a key of all products.
 *
 * Source: OpenWrt, tools/firmware-utils mkwrggimg.c; unblob, alpha_encimg.py.
 */
#include "analyzer/base/hash.h"
#include "extractors/vendor/alpha_key.h"
#include "extractors/vendor/decrypt.h"
#include "extractors/vendor/vendor.h"
#include "extractors/vendor/vendor_keys.h"

#define HEADER_SIZE 0xa0u
#define SIZE_AT 0x68u
#define HASHED_AT 0x6cu /* offset and device */
#define HASHED_LEN 36u
#define MD5_AT 0x90u

static bool header_read(struct bytes in, uint32_t *size)
{
	if (in.len < HEADER_SIZE || !bytes_at(in, 32, "\x21\x03\x08\x20\x21\x03\x08\x20", 8) ||
	    in.ptr[0] < ' ' || in.ptr[0] > '~')
		return false;
	*size = vendor_big_endian(in, SIZE_AT) ? be32(in.ptr + SIZE_AT) : le32(in.ptr + SIZE_AT);
	return *size;
}

static enum err wrgg_probe(struct bytes from, struct span *out)
{
	uint32_t size;

	if (!header_read(from, &size))
		return ERR_NOMATCH;
	*out = (struct span){ .size = (uint64_t)HEADER_SIZE + size, .bits = 72 };
	return OK;
}

static bool md5_is(struct bytes in, struct bytes content)
{
	const struct bytes parts[] = { { in.ptr + HASHED_AT, HASHED_LEN }, content };
	uint8_t digest[MD5_SIZE];

	hash_md5(parts, 2, digest);
	return bytes_at(in, MD5_AT, digest, MD5_SIZE);
}

static void say_texts(struct bytes in, struct sink *sink)
{
	static const struct {
		const char *key;
		uint16_t at, width;
	} texts[] = {
		{ "wrgg.signature", 0, 32 }, { "wrgg.version", 0x28, 16 },
		{ "wrgg.model", 0x38, 16 },  { "wrgg.build", 0x58, 16 },
		{ "wrgg.device", 0x70, 32 },
	};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		const uint8_t *text = in.ptr + texts[i].at;
		size_t len = strnlen((const char *)text, texts[i].width);

		if (len)
			sink_attribute(sink, texts[i].key, bytes_of(text, len));
	}
}

/* The content is not what can be known in clear: is it, when decrypted? */
static enum err emit_encrypted(struct bytes in, struct bytes cipher, enum err status,
			       struct sink *sink)
{
	struct bytes signature = { in.ptr, strnlen((const char *)in.ptr, 32) };
	struct buf plain = buf_with_max(sink->max_body);
	enum err err =
		alpha_key_decrypt(signature, vendor_key_wrgg, vendor_iv_wrgg, cipher, &plain);

	if (err) {
		buf_finish(&plain);
		return err;
	}
	return decrypt_give(sink, "image", cipher, HEADER_SIZE, &plain,
			    md5_is(in, buf_bytes(&plain)) || decrypt_known(buf_bytes(&plain)),
			    status);
}

/* Is CONTENT in clear? It is if it begins as firmware does, or if the key does not make it do so.
 */
static enum err is_clear(struct bytes in, struct bytes content, bool *clear)
{
	struct bytes signature = { in.ptr, strnlen((const char *)in.ptr, 32) };
	struct buf block = buf_with_max(4 * (size_t)AES_BLOCK);
	enum err err = OK;

	*clear = decrypt_known(content) || content.len % AES_BLOCK;
	if (!*clear) {
		err = alpha_key_decrypt(signature, vendor_key_wrgg, vendor_iv_wrgg,
					bytes_head(content, block.max), &block);
		*clear = !decrypt_known(buf_bytes(&block));
	}
	buf_finish(&block);
	return err;
}

static enum err wrgg_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct entry image = { .kind = ENTRY_PART, .path = bytes_str("image") };
	struct bytes content;
	uint32_t size;
	enum err err;
	bool clear;

	if (!header_read(in, &size))
		return ERR_NOMATCH;
	say_texts(in, sink);
	content = bytes_head(bytes_from(in, HEADER_SIZE), size);
	if (content.len < size) {
		image.status = ERR_TRUNCATED;
		sink_note(sink, ERR_TRUNCATED, in.len, "as many bytes as the header says");
	}
	err = sink_slice(sink, &header, bytes_head(in, HEADER_SIZE));
	if (!err)
		err = is_clear(in, content, &clear);
	if (err)
		return err;
	if (!clear)
		return emit_encrypted(in, content, image.status, sink);
	if (!image.status && !md5_is(in, content)) {
		image.status = ERR_CORRUPT;
		sink_note(sink, ERR_CORRUPT, MD5_AT, "the MD5 of the content");
	}
	err = content.len ? sink_slice(sink, &image, content) : OK;
	return err ? err : image.status;
}

const struct extractor extractor_wrgg = {
	.name = "wrgg",
	.summary = "firmware of D-Link access points, WRGG03 header",
	.limitations = "encrypted content only with the published key",
	.magic = (const struct magic[]){ { "\x21\x03\x08\x20\x21\x03\x08\x20", 8, 32 }, { 0 } },
	.probe = wrgg_probe,
	.extract = wrgg_extract,
};
