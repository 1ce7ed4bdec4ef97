/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/vendor/decrypt.h"

#include <openssl/evp.h>

#include "analyzer/base/hash.h"

#define CHUNK (1u << 24) /* libcrypto counts in int */
#define TEXT_LEAST 32u   /* printable bytes that are as good as 45 bits */
#define TEXT_MOST 64u
#define HMAC_BLOCK 64u

static const EVP_CIPHER *cipher_of(struct bytes key, bool cbc)
{
	if (key.len == 16)
		return cbc ? EVP_aes_128_cbc() : EVP_aes_128_ecb();
	return cbc ? EVP_aes_256_cbc() : EVP_aes_256_ecb();
}

static bool run(EVP_CIPHER_CTX *ctx, struct bytes in, struct buf *out)
{
	while (in.len) {
		struct bytes chunk = bytes_head(in, CHUNK);
		int made = 0;

		if (EVP_DecryptUpdate(ctx, out->ptr + out->len, &made, chunk.ptr, (int)chunk.len) !=
		    1)
			return false;
		out->len += (size_t)made;
		in = bytes_from(in, chunk.len);
	}
	return true;
}

enum err decrypt_aes(struct bytes key, const uint8_t *iv, struct bytes in, struct buf *out)
{
	EVP_CIPHER_CTX *ctx;
	enum err err;
	bool done;

	in.len -= in.len % AES_BLOCK;
	err = buf_reserve(out, in.len);
	if (err || !in.len)
		return err;
	ctx = EVP_CIPHER_CTX_new();
	done = ctx && EVP_DecryptInit_ex(ctx, cipher_of(key, iv), NULL, key.ptr, iv) == 1 &&
	       EVP_CIPHER_CTX_set_padding(ctx, 0) == 1 && run(ctx, in, out);
	EVP_CIPHER_CTX_free(ctx);
	return done ? OK : ERR_NOMEM;
}

bool decrypt_unpad(struct buf *plain)
{
	uint8_t pad = plain->len ? plain->ptr[plain->len - 1] : 0;

	if (pad == 0 || pad > AES_BLOCK || pad > plain->len ||
	    !bytes_all(bytes_from(buf_bytes(plain), plain->len - pad), pad))
		return false;
	plain->len -= pad;
	return true;
}

/* With one round, as `openssl enc` did by default: D1 = H(password salt), D2 = H(D1 password salt).
 */
void decrypt_password_sha256(struct bytes password, const uint8_t salt[8], uint8_t key[16])
{
	const struct bytes parts[] = { password, bytes_of(salt, 8) };
	uint8_t digest[SHA256_SIZE];

	hash_sha256_parts(parts, 2, digest);
	memcpy(key, digest, 16);
}

void decrypt_password_md5(struct bytes password, const uint8_t salt[8], bool cbc, uint8_t key[32],
			  uint8_t iv[AES_BLOCK])
{
	const struct bytes first[] = { password, bytes_of(salt, 8) };
	const struct bytes second[] = { bytes_of(key, MD5_SIZE), password, bytes_of(salt, 8) };
	const struct bytes third[] = { bytes_of(key + MD5_SIZE, MD5_SIZE), password,
				       bytes_of(salt, 8) };

	hash_md5(first, 2, key);
	hash_md5(second, 3, key + MD5_SIZE);
	if (cbc)
		hash_md5(third, 3, iv);
}

/* RFC 2104: H(key ^ 5c.. H(key ^ 36.. text)). */
void decrypt_hmac_sha1(struct bytes key, struct bytes in, uint8_t out[20])
{
	uint8_t inner[HMAC_BLOCK] = { 0 }, outer[HMAC_BLOCK];
	const struct bytes text[] = { bytes_of(inner, HMAC_BLOCK), in };
	const struct bytes whole[] = { bytes_of(outer, HMAC_BLOCK), bytes_of(out, SHA1_SIZE) };

	if (key.len > HMAC_BLOCK)
		hash_sha1(key, inner);
	else
		memcpy(inner, key.ptr, key.len);
	for (size_t i = 0; i < HMAC_BLOCK; i++) {
		outer[i] = inner[i] ^ 0x5c;
		inner[i] ^= 0x36;
	}
	hash_sha1_parts(text, 2, out);
	hash_sha1_parts(whole, 2, out);
}

static bool is_text(struct bytes in)
{
	in = bytes_head(in, TEXT_MOST);
	for (size_t i = 0; i < in.len; i++)
		if ((in.ptr[i] < ' ' || in.ptr[i] > '~') && in.ptr[i] != '\n' &&
		    in.ptr[i] != '\t' && in.ptr[i] != '\r')
			return false;
	return in.len >= TEXT_LEAST;
}

bool decrypt_known(struct bytes plain)
{
	static const struct magic magics[] = {
		{ "UBI#\1\0\0\0", 8, 0 },
		{ "\xd0\x0d\xfe\xed", 4, 0 }, /* device tree, FIT */
		{ "\x27\x05\x19\x56", 4, 0 }, /* uImage */
		{ "\x5e\xa3\xa4\x17", 4, 0 }, /* SEAMA */
		{ "\x17\xa4\xa3\x5e", 4, 0 }, /* ..., the other byte order */
		{ "\x5d\0\0\x80\0", 5, 0 },   /* LZMA */
		{ "\x6d\0\0\x80\0", 5, 0 },   /* ... */
		{ "\x1f\x8b\x08\0", 4, 0 },   /* gzip */
		{ "\xfd\x37zXZ", 5, 0 },      /* xz */
		{ "hsqs", 4, 0 },             /* squashfs */
		{ "sqsh", 4, 0 },             /* ... */
		{ "HDR0", 4, 0 },             /* TRX */
		{ "MH01", 4, 0 },             /* D-Link */
		{ "DLK6", 4, 0 },             /* JBOOT */
		{ "sErCoMm", 7, 0 },
		{ "\x7f\x45LF", 4, 0 }, /* ELF */
		{ "PK\3\4", 4, 0 },     /* zip */
		{ "ANDROID!", 8, 0 },
		{ "ustar", 5, 257 },          /* tar */
		{ "\x10\xec\x7a\x0d", 4, 0 }, /* DAP-X2810, DAP-X2850 */
	};

	for (size_t i = 0; i < sizeof(magics) / sizeof(magics[0]); i++)
		if (bytes_at(plain, magics[i].at, magics[i].bytes, magics[i].len))
			return true;
	return is_text(plain);
}

enum err decrypt_give(struct sink *sink, const char *name, struct bytes cipher, uint64_t at,
		      struct buf *plain, bool proven, enum err status)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str(name), .status = status };
	enum err err;

	if (proven) {
		err = sink_give(sink, &entry, plain);
		return err ? err : status;
	}
	buf_finish(plain);
	entry.status = ERR_ENCRYPTED;
	sink_note(sink, ERR_ENCRYPTED, at, "content that a published key decrypts");
	err = sink_slice(sink, &entry, cipher);
	return err ? err : ERR_ENCRYPTED;
}
