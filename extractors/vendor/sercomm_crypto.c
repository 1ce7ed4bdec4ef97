/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Encrypted firmware of newer Sercomm routers (Beeline, Etisalat, WiFire and others). On disk, five
 * fields of 32 bytes, filled with zeros: key, always empty, version, IV, random, and the bytes of
 * what was encrypted in decimal; then AES-256 in CBC mode, with padding. The key is the MD5 of
 * random and version, and the MD5 of size and version, as they fill their fields.
 *
 * What was encrypted is an id of the product of 112 or 128 bytes, that begins with the version of
 * the hardware in digits, the SHA-256 of the content, and the content.
 *
 * Source: OpenWrt, scripts/sercomm-crypto.py, sercomm-pid.py, sercomm-payload.py.
 */
#include "analyzer/base/hash.h"
#include "extractors/vendor/decrypt.h"

#define FIELD 32u
#define HEADER_SIZE 160u
#define VERSION_AT 32u
#define IV_AT 64u
#define RANDOM_AT 96u
#define SIZE_AT 128u
#define HARDWARE_LEN 8u

static struct bytes field(struct bytes in, uint32_t at)
{
	return (struct bytes){ in.ptr + at, FIELD };
}

/* Is the field a text, then zeros? Its length, 0 if it is empty or none. */
static size_t text_len(struct bytes field_bytes)
{
	size_t len = strnlen((const char *)field_bytes.ptr, FIELD);

	for (size_t i = 0; i < len; i++)
		if (field_bytes.ptr[i] <= ' ' || field_bytes.ptr[i] > '~')
			return 0;
	return bytes_all(bytes_from(field_bytes, len), 0) ? len : 0;
}

static bool header_read(struct bytes in, uint64_t *size)
{
	size_t len;

	if (in.len < HEADER_SIZE || !bytes_all(field(in, 0), 0) || !text_len(field(in, VERSION_AT)))
		return false;
	len = text_len(field(in, SIZE_AT));
	*size = 0;
	for (size_t i = 0; i < len && *size < UINT32_MAX; i++) {
		if (in.ptr[SIZE_AT + i] < '0' || in.ptr[SIZE_AT + i] > '9')
			return false;
		*size = *size * 10 + (uint64_t)(in.ptr[SIZE_AT + i] - '0');
	}
	return len && *size && *size < UINT32_MAX;
}

static uint64_t encrypted_size(uint64_t size)
{
	return size + AES_BLOCK - size % AES_BLOCK;
}

static enum err sercomm_crypto_probe(struct bytes from, struct span *out)
{
	uint64_t size;

	if (!header_read(from, &size))
		return ERR_NOMATCH;
	*out = (struct span){ .size = HEADER_SIZE + encrypted_size(size), .bits = 96 };
	return OK;
}

static void make_key(struct bytes in, uint8_t key[32])
{
	struct bytes parts[] = { field(in, RANDOM_AT), field(in, VERSION_AT) };

	hash_md5(parts, 2, key);
	parts[0] = field(in, SIZE_AT);
	hash_md5(parts, 2, key + MD5_SIZE);
}

/* Where the content is behind the id and its SHA-256; 0: that is not what follows. */
static size_t content_at(struct bytes plain)
{
	uint8_t digest[SHA256_SIZE];

	for (size_t id = 112; id <= 128; id += 16) {
		if (plain.len <= id + SHA256_SIZE)
			return 0;
		hash_sha256(bytes_from(plain, id + SHA256_SIZE), digest);
		if (bytes_at(plain, id, digest, SHA256_SIZE))
			return id + SHA256_SIZE;
	}
	return 0;
}

/* Leave the content of PLAIN alone; is it proven? */
static bool unwrap(struct buf *plain, struct sink *sink)
{
	size_t at = content_at(buf_bytes(plain));

	if (!at)
		return false;
	sink_attribute(sink, "sercomm.hardware", bytes_head(buf_bytes(plain), HARDWARE_LEN));
	plain->len -= at;
	memmove(plain->ptr, plain->ptr + at, plain->len);
	return true;
}

static enum err sercomm_crypto_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct buf plain = buf_with_max(sink->max_body);
	struct bytes cipher;
	uint8_t key[32];
	uint64_t size;
	enum err err;

	if (!header_read(in, &size))
		return ERR_NOMATCH;
	sink_attribute(sink, "sercomm.version",
		       bytes_head(field(in, VERSION_AT), text_len(field(in, VERSION_AT))));
	make_key(in, key);
	cipher = bytes_head(bytes_from(in, HEADER_SIZE), encrypted_size(size));
	if (cipher.len < encrypted_size(size))
		sink_note(sink, ERR_TRUNCATED, in.len, "as many bytes as the header says");
	err = sink_slice(sink, &header, bytes_head(in, HEADER_SIZE));
	if (!err)
		err = decrypt_aes(bytes_of(key, sizeof(key)), in.ptr + IV_AT, cipher, &plain);
	if (err) {
		buf_finish(&plain);
		return err;
	}
	if (plain.len > size)
		plain.len = size;
	return decrypt_give(sink, "image", cipher, HEADER_SIZE, &plain, unwrap(&plain, sink), OK);
}

const struct extractor extractor_sercomm_crypto = {
	.name = "sercomm_crypto",
	.summary = "encrypted firmware of Sercomm routers",
	.limitations = "found at the start of a file only; nothing is read from a damaged one",
	.magic = (const struct magic[]){ { 0 } },
	.at_start = true,
	.probe = sercomm_crypto_probe,
	.extract = sercomm_crypto_extract,
};
