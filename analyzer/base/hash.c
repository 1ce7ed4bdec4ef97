/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/base/hash.h"

/*
 * The functions that keep their state on the stack: they need no memory, so that they cannot fail,
 * and small files cost no setup. libcrypto calls them deprecated since 3.0.
 */
#define OPENSSL_API_COMPAT 0x10100000L
#include <openssl/md5.h>
#include <openssl/sha.h>
#include <zlib.h>

#define AHEAD 1024u
#define LINE 64u

/*
 * With SHA instructions a third of the time is waiting for bytes that are in no near cache: those
 * of the next block are fetched while one is hashed.
 */
static void fetch(struct bytes in)
{
	for (size_t i = 0; i < in.len; i += LINE)
		__builtin_prefetch(in.ptr + i);
}

static void sha256_add(SHA256_CTX *ctx, struct bytes in)
{
	for (; in.len; in = bytes_from(in, AHEAD)) {
		fetch(bytes_head(bytes_from(in, AHEAD), AHEAD));
		SHA256_Update(ctx, in.ptr, bytes_head(in, AHEAD).len);
	}
}

void hash_sha256_parts(const struct bytes *parts, size_t count, uint8_t out[SHA256_SIZE])
{
	SHA256_CTX ctx;

	SHA256_Init(&ctx);
	for (size_t i = 0; i < count; i++)
		sha256_add(&ctx, parts[i]);
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

uint32_t hash_crc32(uint32_t crc, struct bytes in)
{
	return in.len ? (uint32_t)crc32_z(crc, in.ptr, in.len) : crc;
}

uint32_t hash_crc32_zeros(uint32_t crc, uint64_t count)
{
	/* of 1, 2, 4, ... zeros: the count is put together of them */
	uint32_t zeros = (uint32_t)crc32_z(0, (const uint8_t[]){ 0 }, 1);

	for (z_off_t len = 1; count; count >>= 1, len *= 2) {
		if (count & 1)
			crc = (uint32_t)crc32_combine(crc, zeros, len);
		zeros = (uint32_t)crc32_combine(zeros, zeros, len);
	}
	return crc;
}
