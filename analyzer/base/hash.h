/* SPDX-License-Identifier: Apache-2.0 */
/* Digests through libcrypto, checksums through small tables. */
#ifndef ASSAY_HASH_H
#define ASSAY_HASH_H

#include "analyzer/base/bytes.h"

#define SHA256_SIZE 32u
#define SHA512_SIZE 64u
#define SHA1_SIZE 20u
#define MD5_SIZE 16u

void hash_sha256(struct bytes in, uint8_t out[SHA256_SIZE]);
void hash_sha512(struct bytes in, uint8_t out[SHA512_SIZE]);
void hash_sha1(struct bytes in, uint8_t out[SHA1_SIZE]);
/* Of COUNT parts, one after the other: vendors leave out a field, or take it for a salt. */
void hash_sha256_parts(const struct bytes *parts, size_t count, uint8_t out[SHA256_SIZE]);
void hash_sha1_parts(const struct bytes *parts, size_t count, uint8_t out[SHA1_SIZE]);
void hash_md5(const struct bytes *parts, size_t count, uint8_t out[MD5_SIZE]);
/* Lower-case hexadecimal, NUL-terminated: 2 x LEN + 1 chars. */
void hash_hex(const uint8_t *digest, size_t len, char *out);
/* CRC-32 of IEEE 802.3 (zlib, uImage, GPT, TRX): start with 0 and chain. */
uint32_t hash_crc32(uint32_t crc, struct bytes in);
uint32_t hash_crc32_zeros(uint32_t crc, uint64_t count); /* of COUNT zeros, without reading them */
/* Are checksums compared? Yes; but fuzzers cannot guess them, and link a function of their own. */
bool hash_verify(void);

#endif
