/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Signatures of an image for Espressif's chips, of secure boot version 2: a sector of 4 KiB behind
 * the image, which is filled up to it, with up to three blocks of 1216 bytes and FF behind them. A
 * block: e7, the scheme (2: RSA-3072, 3: ECDSA), u16 (ECDSA: 0, SHA-256), the SHA-256 of all before
 * the sector, the public key, the signature, and at 1196 the CRC-32 of what is before. Chips know
 * the key by its SHA-256.
 *
 * Source: ESP-IDF, docs, "Secure Boot V2"; esptool, espsecure.
 */
#include "analyzer/base/hash.h"
#include "extractors/extractor.h"

#define SECTOR 4096u
#define BLOCK 1216u
#define BLOCKS 3u
#define SUM_AT 1196u
#define DIGEST_AT 4u
#define KEY_AT 36u
#define RSA 2u
#define RSA_KEY 776u
#define ECDSA_KEY 65u

static bool is_block(struct bytes in)
{
	return in.len >= BLOCK && in.ptr[0] == 0xe7 && (in.ptr[1] == 2 || in.ptr[1] == 3) &&
	       le16(in.ptr + 2) <= 1 && bytes_all(bytes_of(in.ptr + SUM_AT + 4, 16), 0);
}

static bool sum_holds(struct bytes block)
{
	return hash_crc32(0, bytes_head(block, SUM_AT)) == le32(block.ptr + SUM_AT);
}

static enum err esp_signature_probe(struct bytes from, struct span *out)
{
	if (!is_block(from))
		return ERR_NOMATCH;
	*out = (struct span){ .size = SECTOR, .bits = sum_holds(from) ? 160 : 64 };
	return OK;
}

static const char *scheme_of(struct bytes block)
{
	static const char *const curves[] = { "ECDSA", "ECDSA P-192", "ECDSA P-256",
					      "ECDSA P-384" };

	if (block.ptr[1] == RSA)
		return "RSA-3072";
	return curves[block.ptr[2] || block.ptr[KEY_AT] > 3 ? 0 : block.ptr[KEY_AT]];
}

static void say_hex(struct sink *sink, const char *key, const uint8_t *digest)
{
	char hex[2 * SHA256_SIZE + 1];

	hash_hex(digest, SHA256_SIZE, hex);
	sink_attribute_text(sink, key, hex);
}

static void describe(struct bytes block, struct sink *sink)
{
	uint8_t digest[SHA256_SIZE];
	size_t key = block.ptr[1] == RSA ? RSA_KEY : ECDSA_KEY;

	sink_attribute_text(sink, "esp.signature", scheme_of(block));
	if (block.ptr[2]) /* a longer digest moves all behind it */
		return;
	say_hex(sink, "esp.signed-digest", block.ptr + DIGEST_AT);
	hash_sha256(bytes_of(block.ptr + KEY_AT, key), digest);
	say_hex(sink, "esp.key-digest", digest);
}

static enum err esp_signature_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("signatures") };
	enum err err, status = OK;
	unsigned count = 0;

	for (; count < BLOCKS; count++) {
		struct bytes block = bytes_head(bytes_from(in, count * BLOCK), BLOCK);

		if (!is_block(block))
			break;
		describe(block, sink);
		if (!sum_holds(block) && hash_verify())
			sink_fault(sink, &status, ERR_CORRUPT, count * BLOCK + SUM_AT,
				   "the CRC-32 of a signature");
	}
	if (!count)
		return ERR_NOMATCH;
	if (in.len < SECTOR)
		sink_fault(sink, &status, ERR_TRUNCATED, in.len, "a whole sector");
	err = sink_slice(sink, &entry, in);
	return err ? err : status;
}

const struct extractor extractor_esp_signature = {
	.name = "esp_signature",
	.summary = "signatures of an image for ESP32 chips, secure boot 2",
	.limitations = "the signatures are not verified",
	.magic = (const struct magic[]){ { "\xe7\2\0\0", 4, 0 },
					 { "\xe7\3\0\0", 4, 0 },
					 { "\xe7\3\1\0", 4, 0 },
					 { 0 } },
	.weak = true,
	.probe = esp_signature_probe,
	.extract = esp_signature_extract,
};
