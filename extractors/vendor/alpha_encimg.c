/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SEAMA images of D-Link routers that Alpha Networks encrypted with its tool encimg: AES-256 in CBC
 * mode, nothing in clear. Key and IV are those of the product, changed byte for byte by an
 * exclusive or with their number, from 1, and with the signature of the product. What was encrypted
 * is the image, zeros up to a whole block, and a block with u32 the image's size, big-endian, and
 * zeros.
 *
 * All images of a product begin with the same bytes, the seal "signature=...", and so do they when
 * encrypted: these are the magics.
 *
 * Source: OpenWrt, tools/firmware-utils alpha_encimg; unblob, alpha_encimg.py; delink.
 */
#include "extractors/vendor/alpha_key.h"
#include "extractors/vendor/decrypt.h"
#include "extractors/vendor/vendor_keys.h"

#define FIRST_LEN 16u
#define SEAMA_HEADER 12u
#define SEAMA_MD5 16u

static const struct magic magic[] = {
	/* DAP-1665 B */
	{ "\x35\x66\x6f\x68\xef\x1a\xfe\x1f\x34\xef\x4f\x11\x21\x05\x4e\xbe", 16, 0 },
	/* DAP-1720 A */
	{ "\x68\x01\xcc\xfb\xad\x6b\xa0\xba\x33\x04\xb0\x9c\xbb\x48\xb0\x27", 16, 0 },
	/* DIR-822 C1 */
	{ "\xdf\x8c\x39\x0d\x22\xb4\xdc\x29\xfb\x4e\xbf\xdb\xe8\xe1\x8b\xfb", 16, 0 },
	/* DIR-842 C1, C2 */
	{ "\xf5\x2a\xa0\xb4\x92\x53\xbf\xef\xf8\x21\xa6\x2e\x28\xa7\x39\x8b", 16, 0 },
	/* DIR-842 C3 */
	{ "\x21\xdd\xda\x00\x99\xd8\x87\xa9\xd5\x2d\x7e\xff\x3b\x58\x70\xa6", 16, 0 },
	/* DIR-850L A1 */
	{ "\xe3\x13\x00\x5b\x76\xdf\x0b\xe8\x83\x24\x5a\x42\xff\x91\x2d\x3d", 16, 0 },
	/* DIR-850L B1 */
	{ "\x0a\x14\xe4\x24\xff\x0f\xb4\xd7\x53\x66\xa0\xb0\x72\xfe\xab\xdf", 16, 0 },
	/* DIR-859 A */
	{ "\x4c\x1b\x95\xaf\x93\x72\x5f\x81\x03\x03\x96\x4d\xdd\x76\x01\x74", 16, 0 },
	/* DIR-880L A */
	{ "\x8e\x69\x57\xe7\x76\x09\xd7\x94\x47\x75\x78\xa2\x4a\x1f\xc9\xb2", 16, 0 },
	/* DIR-885L A */
	{ "\x92\x61\x58\x58\x14\xdb\xbb\x3b\xe5\xa5\xf3\xe7\x10\x9c\xa2\x0b", 16, 0 },
	/* no key is known: DIR-865L A, DIR-868L A, DIR-890L A, DIR-895L A */
	{ "\x98\x9c\x3c\x2c\x6b\x19\x1b\x25\x6e\x03\xee\x0f\x72\x5c\x6c\xa0", 16, 0 },
	{ "\x3d\xe6\x02\x63\x3f\xc1\x85\xe7\xd2\xbf\x64\xaf\x29\x57\x3a\xbd", 16, 0 },
	{ "\xcb\xc3\xa7\x4c\x50\x0f\x42\x43\xa5\xd9\x7c\xa5\x25\x6b\xcd\xba", 16, 0 },
	{ "\x91\x5a\xc9\xa2\x11\xff\xaa\x6d\xb0\x12\xe8\x8d\x2c\x3c\x23\xcb", 16, 0 },
	{ 0 },
};

static enum err alpha_encimg_probe(struct bytes from, struct span *out)
{
	for (unsigned i = 0; magic[i].len; i++) {
		if (!bytes_at(from, 0, magic[i].bytes, FIRST_LEN))
			continue;
		*out = (struct span){ .size = from.len - from.len % AES_BLOCK,
				      .bits = 128,
				      .fills = true };
		return OK;
	}
	return ERR_NOMATCH;
}

/* The product whose key makes a seal of the first block; NULL: none. */
static const struct vendor_alpha_key *find_key(struct bytes in, enum err *err)
{
	const struct vendor_alpha_key *key = vendor_keys_alpha;
	struct buf block = buf_with_max(FIRST_LEN);
	bool found = false;

	for (*err = OK; key->product && !*err && !found; key += !found && !*err) {
		block.len = 0;
		*err = alpha_key_decrypt(bytes_str(key->signature), key->key, key->iv,
					 bytes_head(in, FIRST_LEN), &block);
		found = !*err && bytes_at(buf_bytes(&block), 0, "\x5e\xa3\xa4\x17", 4) &&
			bytes_at(buf_bytes(&block), 12, "sign", 4);
	}
	buf_finish(&block);
	return found ? key : NULL;
}

/* Take the last block off if it tells the size of the rest. */
static bool trim(struct buf *plain)
{
	struct bytes last = bytes_from(buf_bytes(plain), plain->len - AES_BLOCK);
	uint64_t size;

	if (plain->len < 2 * (size_t)AES_BLOCK || !bytes_all(bytes_from(last, 4), 0))
		return false;
	size = be32(last.ptr);
	if (size + AES_BLOCK >= plain->len || plain->len - size > 3 * (size_t)AES_BLOCK)
		return false;
	plain->len = size;
	return true;
}

/* Is the image all there: the seal, and the SEAMA behind it? */
static bool is_whole(struct bytes plain)
{
	uint64_t at = 0;

	for (unsigned i = 0; i < 2; i++) {
		struct bytes header;
		uint32_t size;

		if (!bytes_sub(plain, at, SEAMA_HEADER, &header) ||
		    !bytes_at(header, 0, "\x5e\xa3\xa4\x17", 4))
			return false;
		size = be32(header.ptr + 8);
		at += SEAMA_HEADER + be16(header.ptr + 6) + (size ? SEAMA_MD5 + (uint64_t)size : 0);
	}
	return at <= plain.len;
}

static enum err alpha_encimg_extract(struct bytes in, struct sink *sink)
{
	struct buf plain = buf_with_max(sink->max_body);
	const struct vendor_alpha_key *key;
	enum err err, status = OK;

	in.len -= in.len % AES_BLOCK;
	key = find_key(in, &err);
	if (!err && key) {
		sink_attribute_text(sink, "alpha_encimg.product", key->product);
		err = alpha_key_decrypt(bytes_str(key->signature), key->key, key->iv, in, &plain);
	}
	if (err) {
		buf_finish(&plain);
		return err;
	}
	if (key && !trim(&plain) && !is_whole(buf_bytes(&plain))) {
		status = ERR_TRUNCATED;
		sink_note(sink, status, in.len, "as many bytes as the headers of the image say");
	}
	return decrypt_give(sink, "image", in, 0, &plain, key, status);
}

const struct extractor extractor_alpha_encimg = {
	.name = "alpha_encimg",
	.summary = "encrypted SEAMA image of D-Link and other Alpha Networks routers",
	.limitations = "of products with a published key; it is taken to fill the region",
	.magic = magic,
	.probe = alpha_encimg_probe,
	.extract = alpha_encimg_extract,
};
