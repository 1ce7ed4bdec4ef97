/* SPDX-License-Identifier: Apache-2.0 */
/*
 * TLV firmware of D-Link. On disk, little-endian: 64 80 19 40, 32 bytes model, 32 board, 8 unused,
 * 32 MD5 in hexadecimal (or none) of what follows, u32 type 1, u32 bytes of content; the content.
 *
 * That of DWL access points is encrypted as by `openssl enc -aes-256-cbc -md md5`, or -ecb for
 * models with a number of four digits that begins with 8. The password is the HMAC of SHA-1, in
 * hexadecimal, of the model; its key is the text of the board.
 *
 * Source: binwalk, dlink_tlv.rs; OpenWrt wiki, D-Link DWL series; fact_extractor, dlink_dwl.py.
 */
#include "analyzer/base/hash.h"
#include "extractors/vendor/decrypt.h"

#define HEADER_SIZE 0x74u
#define MODEL_AT 4u
#define BOARD_AT 0x24u
#define MD5_AT 0x4cu
#define HASHED_AT 0x6cu
#define TEXT_MOST 32u
#define SALT_END 16u /* "Salted__" and the salt */

static struct bytes text_at(struct bytes in, uint32_t at)
{
	return (struct bytes){ in.ptr + at, strnlen((const char *)in.ptr + at, TEXT_MOST) };
}

static bool header_read(struct bytes in, uint32_t *size)
{
	if (in.len < HEADER_SIZE || !bytes_at(in, 0, "\x64\x80\x19\x40", 4) ||
	    !bytes_at(in, HASHED_AT, "\1\0\0\0", 4) || !text_at(in, MODEL_AT).len)
		return false;
	*size = le32(in.ptr + 0x70);
	return *size;
}

static enum err dlink_tlv_probe(struct bytes from, struct span *out)
{
	uint32_t size;

	if (!header_read(from, &size))
		return ERR_NOMATCH;
	*out = (struct span){ .size = (uint64_t)HEADER_SIZE + size, .bits = 64 };
	return OK;
}

static enum err verify(struct bytes in, uint32_t size, struct sink *sink)
{
	struct bytes over;
	uint8_t digest[MD5_SIZE];
	char hex[2 * MD5_SIZE + 1];

	if (!bytes_sub(in, HASHED_AT, (uint64_t)HEADER_SIZE - HASHED_AT + size, &over)) {
		sink_note(sink, ERR_TRUNCATED, in.len, "as many bytes as the header says");
		return ERR_TRUNCATED;
	}
	hash_md5(&over, 1, digest);
	hash_hex(digest, MD5_SIZE, hex);
	if (in.ptr[MD5_AT] && !bytes_at(in, MD5_AT, hex, 2 * (size_t)MD5_SIZE)) {
		sink_note(sink, ERR_CORRUPT, MD5_AT, "the MD5 of the content");
		return ERR_CORRUPT;
	}
	return OK;
}

/* Does the first number of four digits in the model begin with 8? */
static bool is_ecb(struct bytes model)
{
	unsigned digits = 0;

	for (size_t i = 0; i < model.len; i++) {
		digits = model.ptr[i] >= '0' && model.ptr[i] <= '9' ? digits + 1 : 0;
		if (digits == 4)
			return model.ptr[i - 3] == '8';
	}
	return false;
}

static enum err emit_encrypted(struct bytes in, struct bytes cipher, enum err status,
			       struct sink *sink)
{
	struct bytes model = text_at(in, MODEL_AT);
	struct buf plain = buf_with_max(sink->max_body);
	uint8_t hmac[20], key[32], iv[AES_BLOCK];
	char hex[41];
	bool cbc = !is_ecb(model), proven;
	enum err err;

	decrypt_hmac_sha1(text_at(in, BOARD_AT), model, hmac);
	hash_hex(hmac, sizeof(hmac), hex);
	decrypt_password_md5(bytes_str(hex), cipher.ptr + 8, cbc, key, iv);
	err = decrypt_aes(bytes_of(key, 32), cbc ? iv : NULL, bytes_from(cipher, SALT_END), &plain);
	if (err) {
		buf_finish(&plain);
		return err;
	}
	proven = decrypt_known(buf_bytes(&plain));
	if (!status && !decrypt_unpad(&plain) && proven) {
		status = ERR_CORRUPT;
		sink_note(sink, status, HEADER_SIZE, "the padding of what was encrypted");
	}
	return decrypt_give(sink, "image", cipher, HEADER_SIZE, &plain, proven, status);
}

static enum err dlink_tlv_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct entry image = { .kind = ENTRY_PART, .path = bytes_str("image") };
	struct bytes content;
	uint32_t size;
	enum err err;

	if (!header_read(in, &size))
		return ERR_NOMATCH;
	sink_attribute(sink, "dlink_tlv.model", text_at(in, MODEL_AT));
	if (text_at(in, BOARD_AT).len)
		sink_attribute(sink, "dlink_tlv.board", text_at(in, BOARD_AT));
	image.status = verify(in, size, sink);
	content = bytes_head(bytes_from(in, HEADER_SIZE), size);
	err = sink_slice(sink, &header, bytes_head(in, HEADER_SIZE));
	if (!err && content.len >= SALT_END + AES_BLOCK && bytes_at(content, 0, "Salted__", 8))
		return emit_encrypted(in, content, image.status, sink);
	if (!err && content.len)
		err = sink_slice(sink, &image, content);
	return err ? err : image.status;
}

const struct extractor extractor_dlink_tlv = {
	.name = "dlink_tlv",
	.summary = "firmware of D-Link, TLV header",
	.limitations = "encrypted content only of DWL access points",
	.magic = (const struct magic[]){ { "\x64\x80\x19\x40", 4, 0 }, { 0 } },
	.probe = dlink_tlv_probe,
	.extract = dlink_tlv_extract,
};
