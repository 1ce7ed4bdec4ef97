/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/base/hash.h"

/*
 * The functions that keep their state on the stack: they need no memory, so that they cannot fail,
 * and small files cost no setup. libcrypto calls them deprecated since 3.0.
 */
#define OPENSSL_API_COMPAT 0x10100000L
#include <openssl/md5.h>
#include <openssl/sha.h>

void hash_sha256_parts(const struct bytes *parts, size_t count, uint8_t out[SHA256_SIZE])
{
	SHA256_CTX ctx;

	SHA256_Init(&ctx);
	for (size_t i = 0; i < count; i++)
		SHA256_Update(&ctx, parts[i].ptr, parts[i].len);
	SHA256_Final(out, &ctx);
}

void hash_sha256(struct bytes in, uint8_t out[SHA256_SIZE])
{
	hash_sha256_parts(&in, 1, out);
}

void hash_sha512(struct bytes in, uint8_t out[SHA512_SIZE])
{
	SHA512_CTX ctx;

	SHA512_Init(&ctx);
	SHA512_Update(&ctx, in.ptr, in.len);
	SHA512_Final(out, &ctx);
}

void hash_sha1_parts(const struct bytes *parts, size_t count, uint8_t out[SHA1_SIZE])
{
	SHA_CTX ctx;

	SHA1_Init(&ctx);
	for (size_t i = 0; i < count; i++)
		SHA1_Update(&ctx, parts[i].ptr, parts[i].len);
	SHA1_Final(out, &ctx);
}

void hash_sha1(struct bytes in, uint8_t out[SHA1_SIZE])
{
	hash_sha1_parts(&in, 1, out);
}

void hash_md5(const struct bytes *parts, size_t count, uint8_t out[MD5_SIZE])
{
	MD5_CTX ctx;

	MD5_Init(&ctx);
	for (size_t i = 0; i < count; i++)
		MD5_Update(&ctx, parts[i].ptr, parts[i].len);
	MD5_Final(out, &ctx);
}

void hash_hex(const uint8_t *digest_bytes, size_t len, char *out)
{
	for (size_t i = 0; i < len; i++) {
		out[2 * i] = "0123456789abcdef"[digest_bytes[i] >> 4];
		out[2 * i + 1] = "0123456789abcdef"[digest_bytes[i] & 15];
	}
	out[2 * len] = 0;
}

/* Slicing by eight; a table in the source would be long: it is made once, at the start. */
static uint32_t table[8][256];

__attribute__((constructor)) static void make_table(void)
{
	for (uint32_t i = 0; i < 256; i++) {
		uint32_t crc = i;

		for (int bit = 0; bit < 8; bit++)
			crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0);
		table[0][i] = crc;
	}
	for (int i = 0; i < 256; i++)
		for (int t = 1; t < 8; t++)
			table[t][i] = table[t - 1][i] >> 8 ^ table[0][table[t - 1][i] & 255];
}

uint32_t hash_crc32(uint32_t crc, struct bytes in)
{
	const uint8_t *p = in.ptr;
	size_t left = in.len;

	crc = ~crc;
	for (; left >= 8; p += 8, left -= 8) {
		uint32_t next = le32(p + 4);

		crc ^= le32(p);
		crc = table[7][crc & 255] ^ table[6][crc >> 8 & 255] ^ table[5][crc >> 16 & 255] ^
		      table[4][crc >> 24] ^ table[3][next & 255] ^ table[2][next >> 8 & 255] ^
		      table[1][next >> 16 & 255] ^ table[0][next >> 24];
	}
	while (left--)
		crc = crc >> 8 ^ table[0][(crc ^ *p++) & 255];
	return ~crc;
}
