/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SHRS, encrypted firmware of D-Link routers. On disk, big-endian: "SHRS", u32 bytes of content,
 * u32 bytes of it with padding, 16 bytes IV, the SHA-512 of the content and the key, of the
 * content, and of the encrypted content, 512 unused, two signatures of 512 bytes; then the content
 * by AES-128 in CBC mode.
 *
 * Source: R. Rohleder, "Breaking the D-Link DIR3060 firmware encryption"; unblob, shrs.py.
 */
#include "analyzer/base/hash.h"
#include "extractors/vendor/decrypt.h"
#include "extractors/vendor/vendor_keys.h"

#define HEADER_SIZE 0x6dcu
#define IV_AT 0x0cu
#define DIGEST_AT 0x5cu /* of the content */
#define ENCRYPTED_AT 0x9cu
#define UNUSED_AT 0xdcu

static bool header_read(struct bytes in, uint32_t *size, uint32_t *padded)
{
	if (in.len < HEADER_SIZE || !bytes_at(in, 0, "SHRS", 4))
		return false;
	*size = be32(in.ptr + 4);
	*padded = be32(in.ptr + 8);
	return *size && *size <= *padded && *padded - *size <= AES_BLOCK &&
	       *padded % AES_BLOCK == 0 && bytes_all((struct bytes){ in.ptr + UNUSED_AT, 512 }, 0);
}

static enum err shrs_probe(struct bytes from, struct span *out)
{
	uint32_t size, padded;

	if (!header_read(from, &size, &padded))
		return ERR_NOMATCH;
	*out = (struct span){ .size = (uint64_t)HEADER_SIZE + padded, .bits = 32 + 28 + 32 };
	return OK;
}

static bool digest_is(struct bytes in, uint32_t at, struct bytes over)
{
	uint8_t digest[SHA512_SIZE];

	hash_sha512(over, digest);
	return bytes_at(in, at, digest, SHA512_SIZE);
}

static enum err shrs_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct buf plain = buf_with_max(sink->max_body);
	struct bytes cipher;
	uint32_t size, padded;
	enum err err, status = OK;
	bool proven;

	if (!header_read(in, &size, &padded))
		return ERR_NOMATCH;
	cipher = bytes_head(bytes_from(in, HEADER_SIZE), padded);
	err = sink_slice(sink, &header, bytes_head(in, HEADER_SIZE));
	if (!err)
		err = decrypt_aes(bytes_of(vendor_key_shrs, 16), in.ptr + IV_AT, cipher, &plain);
	if (err) {
		buf_finish(&plain);
		return err;
	}
	if (plain.len > size)
		plain.len = size;
	proven = digest_is(in, DIGEST_AT, buf_bytes(&plain));
	if (cipher.len < padded) {
		status = ERR_TRUNCATED;
		sink_note(sink, status, in.len, "as many bytes as the header says");
	} else if (!digest_is(in, ENCRYPTED_AT, cipher)) {
		status = ERR_CORRUPT;
		sink_note(sink, status, ENCRYPTED_AT, "the SHA-512 of the encrypted content");
	}
	if (status) /* no digest can prove it */
		proven = decrypt_known(buf_bytes(&plain));
	return decrypt_give(sink, "image", cipher, HEADER_SIZE, &plain, proven, status);
}

const struct extractor extractor_shrs = {
	.name = "shrs",
	.summary = "encrypted firmware of D-Link routers, SHRS header",
	.limitations = "only images of the published key; the signatures are not verified",
	.magic = (const struct magic[]){ { "SHRS", 4, 0 }, { 0 } },
	.probe = shrs_probe,
	.extract = shrs_extract,
};
