/* SPDX-License-Identifier: Apache-2.0 */
/*
 * MH01, a pair of files, in the firmware of D-Link routers. On disk: "MH01", u32 where the second
 * file begins behind this header, u32 its size, u16 1a2b, which tells the byte order, the sum and
 * the exclusive or of the bytes so far; the two files.
 *
 * Firmware is nested: image and signature; in the image, IV and encrypted content; when decrypted
 * again image and signature. The IV is a line of 32 hexadecimal digits. The content is as of
 * `openssl enc -aes-128-cbc -md sha256` with a password: "Salted__", 8 bytes of salt, the content
 * with padding.
 *
 * Source: OpenWrt, D-Link M30 and M32 (dlink-ai-firmware-tool); fact_extractor, dlink_mh01.py.
 */
#include "analyzer/base/reader.h"
#include "extractors/vendor/decrypt.h"
#include "extractors/vendor/vendor_keys.h"

#define HEADER_SIZE 16u
#define IV_SIZE 33u          /* with the end of the line */
#define SALT_END 16u         /* "Salted__" and the salt */
#define ENCRYPTED_LEAST 256u /* it has a signature, too; many tiny ones would cost too much */

struct header {
	uint64_t second; /* from the start of the header */
	uint64_t total;
};

static bool header_read(struct bytes in, struct header *h)
{
	struct reader r = { .in = bytes_from(in, 4) };
	uint8_t sum = 0, all = 0;

	if (in.len < HEADER_SIZE || !bytes_at(in, 0, "MH01", 4))
		return false;
	r.big_endian = in.ptr[12] == 0x1a;
	for (unsigned i = 0; i < 14; i++) {
		sum = (uint8_t)(sum + in.ptr[i]);
		all ^= in.ptr[i];
	}
	h->second = HEADER_SIZE + (uint64_t)read_u32(&r);
	h->total = h->second + read_u32(&r);
	return read_u16(&r) == 0x1a2b && in.ptr[14] == sum && in.ptr[15] == all &&
	       h->total > HEADER_SIZE;
}

static enum err mh01_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .size = h.total, .bits = 64 };
	return OK;
}

static bool read_iv(struct bytes text, uint8_t iv[AES_BLOCK])
{
	if (text.len != IV_SIZE || text.ptr[IV_SIZE - 1] != '\n')
		return false;
	for (unsigned i = 0; i < 2 * AES_BLOCK; i++) {
		uint8_t c = text.ptr[i];
		unsigned digit = c >= '0' && c <= '9'   ? c - '0'
				 : c >= 'a' && c <= 'f' ? c - 'a' + 10
				 : c >= 'A' && c <= 'F' ? c - 'A' + 10
							: 16;

		if (digit == 16)
			return false;
		iv[i / 2] = (uint8_t)(iv[i / 2] << 4 | digit);
	}
	return true;
}

/* The key whose first block is a header; *FOUND: there is one. */
static enum err find_key(struct bytes cipher, const uint8_t *iv, uint8_t key[16], bool *found)
{
	struct buf block = buf_with_max(AES_BLOCK);
	struct bytes first = bytes_head(bytes_from(cipher, SALT_END), AES_BLOCK);
	struct header h;
	enum err err = OK;

	*found = false;
	for (unsigned i = 0; vendor_keys_mh01[i] && !err && !*found; i++) {
		decrypt_password_sha256(bytes_str(vendor_keys_mh01[i]), cipher.ptr + 8, key);
		block.len = 0;
		err = decrypt_aes(bytes_of(key, 16), iv, first, &block);
		*found = !err && header_read(buf_bytes(&block), &h);
	}
	buf_finish(&block);
	return err;
}

static enum err emit_encrypted(struct bytes cipher, uint64_t at, const uint8_t *iv, enum err status,
			       struct sink *sink)
{
	struct buf plain = buf_with_max(sink->max_body);
	uint8_t key[16];
	bool found;
	enum err err = find_key(cipher, iv, key, &found);

	if (!err && found)
		err = decrypt_aes(bytes_of(key, 16), iv, bytes_from(cipher, SALT_END), &plain);
	if (err) {
		buf_finish(&plain);
		return err;
	}
	if (found && !status && !decrypt_unpad(&plain)) {
		status = ERR_CORRUPT;
		sink_note(sink, status, at, "the padding of what was encrypted");
	}
	return decrypt_give(sink, "image", cipher, at, &plain, found, status);
}

static enum err mh01_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str("image") };
	struct bytes first, second;
	uint8_t iv[AES_BLOCK] = { 0 };
	struct header h;
	enum err err, status = OK;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	if (in.len < h.total) {
		status = ERR_TRUNCATED;
		sink_note(sink, status, in.len, "as many bytes as the header says");
	}
	first = bytes_head(bytes_from(in, HEADER_SIZE), h.second - HEADER_SIZE);
	second = bytes_head(bytes_from(in, h.second), h.total - h.second);
	err = sink_slice(sink, &header, bytes_head(in, HEADER_SIZE));
	if (!err && read_iv(first, iv) && second.len >= ENCRYPTED_LEAST &&
	    bytes_at(second, 0, "Salted__", 8)) {
		header.path = bytes_str("iv");
		err = sink_slice(sink, &header, first);
		return err ? err : emit_encrypted(second, h.second, iv, status, sink);
	}
	entry.status = first.len < h.second - HEADER_SIZE ? ERR_TRUNCATED : OK;
	if (!err && first.len)
		err = sink_slice(sink, &entry, first);
	header.path = bytes_str("signature");
	if (!err && second.len)
		err = sink_slice(sink, &header, second);
	return err ? err : status;
}

const struct extractor extractor_mh01 = {
	.name = "mh01",
	.summary = "firmware of D-Link routers, MH01 headers",
	.limitations = "encrypted content only with published keys; signatures are not verified",
	.magic = (const struct magic[]){ { "MH01", 4, 0 }, { 0 } },
	.probe = mh01_probe,
	.extract = mh01_extract,
};
