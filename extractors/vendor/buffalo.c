/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Encrypted firmware of Buffalo routers. On disk, big-endian: "start" or "asar1" with a NUL, u8
 * seed, u32 length of the product's name, the name, u32 length of the version, the version, u32
 * bytes of content, the content, u32 checksum of it; filled to 4 bytes.
 *
 * Name, version and content are each encrypted by RC4, with the key of the vendor behind a first
 * byte: the seed, the first byte of the encrypted name, and that of the encrypted version. In the
 * long form the state of RC4 is as long as the data. The checksum is a CRC-32 that begins with the
 * length, is not inverted, and takes bytes as signed numbers.
 *
 * Some are in a container, also here: "bgn", 9 bytes, u32 bytes of all, 4 bytes, big-endian.
 *
 * Source: OpenWrt, tools/firmware-utils buffalo-lib.c.
 */
#include "analyzer/base/mem.h"
#include "analyzer/base/reader.h"
#include "extractors/vendor/decrypt.h"
#include "extractors/vendor/vendor_keys.h"

#define MAGIC_LEN 6u
#define NAME_MAX_LEN 64u
#define STATE_SIZE 256u

struct header {
	struct bytes product, version; /* encrypted */
	uint64_t body;                 /* where the content is */
	uint32_t size;
	uint8_t seed;
};

static bool header_read(struct bytes in, struct header *h)
{
	struct reader r = reader_be(in);
	uint32_t len;

	if (!bytes_at(in, 0, "start", MAGIC_LEN) && !bytes_at(in, 0, "asar1", MAGIC_LEN))
		return false;
	reader_skip(&r, MAGIC_LEN);
	h->seed = read_u8(&r);
	len = read_u32(&r);
	if (len < 2 || len > NAME_MAX_LEN)
		return false;
	h->product = reader_take(&r, len);
	len = read_u32(&r);
	if (len < 2 || len > NAME_MAX_LEN)
		return false;
	h->version = reader_take(&r, len);
	h->size = read_u32(&r);
	h->body = r.pos;
	return !r.bad && h->size;
}

/* N modulo SIZE, mostly without a division. */
static uint32_t wrap(uint32_t n, uint32_t size)
{
	return n < size ? n : n - size < size ? n - size : n % size;
}

/* RC4 of DATA with a state of SIZE bytes, whose numbers wrap at 256 in the long form, too. */
static void rc4(uint8_t first, uint8_t *state, uint32_t size, uint8_t *data, size_t len)
{
	const char *key = vendor_key_buffalo;
	uint32_t k = 0;
	uint8_t i = 0, j = 0, t, with = first;

	for (uint32_t n = 0; n < size; n++)
		state[n] = (uint8_t)n;
	for (uint32_t n = 0; n < size; n++) {
		t = state[n];
		k = wrap(k + with + t, size);
		state[n] = state[k];
		state[k] = t;
		with = *key ? (uint8_t)*key : first;
		key = *key ? key + 1 : vendor_key_buffalo;
	}
	for (size_t n = 0; n < len; n++) {
		i = (uint8_t)wrap(i + 1u, size);
		j = (uint8_t)wrap((uint32_t)j + state[i], size);
		t = state[j];
		state[j] = state[i];
		state[i] = t;
		data[n] ^= state[wrap((uint32_t)state[i] + state[j], size)];
	}
}

/* Decrypt a name to TEXT, which has room for it; its length without the NUL, 0 if it is none. */
static size_t read_name(uint8_t first, struct bytes name, bool is_long, char *text)
{
	uint8_t state[STATE_SIZE];
	size_t len = name.len - 1;

	memcpy(text, name.ptr, name.len);
	rc4(first, state, is_long ? (uint32_t)name.len : STATE_SIZE, (uint8_t *)text, name.len);
	for (size_t i = 0; i < len; i++)
		if (text[i] < ' ' || text[i] > '~')
			return 0;
	return text[len] ? 0 : len;
}

static enum err buffalo_probe(struct bytes from, struct span *out)
{
	char text[NAME_MAX_LEN];
	struct header h;
	uint64_t end;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	if (!read_name(h.seed, h.product, false, text) && !read_name(h.seed, h.product, true, text))
		return ERR_NOMATCH;
	end = h.body + h.size + 4;
	*out = (struct span){ .size = end + (4 - end % 4), .bits = 48 + 32 };
	/* what fills it is not always there */
	if (out->size > from.len && end <= from.len)
		out->size = from.len;
	return OK;
}

static uint32_t checksum(struct bytes in)
{
	uint32_t table[256], sum = (uint32_t)in.len;

	for (uint32_t i = 0; i < 256; i++) {
		table[i] = i;
		for (int bit = 0; bit < 8; bit++)
			table[i] = table[i] >> 1 ^ (table[i] & 1 ? 0xedb88320u : 0);
	}
	for (size_t i = 0; i < in.len; i++) {
		sum ^= in.ptr[i] | (in.ptr[i] & 0x80 ? 0xffffff00u : 0);
		sum = sum >> 8 ^ table[sum & 255];
	}
	return sum;
}

/* Decrypt CIPHER to PLAIN, in the form that makes the CHECKSUM right if one does. */
static enum err decrypt(uint8_t first, struct bytes cipher, uint32_t wanted, struct buf *plain,
			bool *proven)
{
	uint8_t *state;
	enum err err = OK;

	*proven = false;
	for (int is_long = 1; is_long >= 0 && !err && !*proven; is_long--) {
		uint32_t size = is_long ? (uint32_t)cipher.len : STATE_SIZE;

		state = mem_alloc(size, 1);
		if (!state)
			return ERR_NOMEM;
		plain->len = 0;
		err = buf_append(plain, cipher);
		if (!err) {
			rc4(first, state, size, plain->ptr, plain->len);
			*proven = checksum(buf_bytes(plain)) == wanted;
		}
		mem_free(state);
	}
	return err;
}

static void say_names(const struct header *h, struct sink *sink)
{
	char text[NAME_MAX_LEN];

	for (int is_long = 0; is_long < 2; is_long++) {
		size_t len = read_name(h->seed, h->product, is_long, text);

		if (!len)
			continue;
		sink_attribute(sink, "buffalo.product", bytes_of(text, len));
		len = read_name(h->product.ptr[0], h->version, is_long, text);
		if (len)
			sink_attribute(sink, "buffalo.version", bytes_of(text, len));
		return;
	}
}

static enum err buffalo_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct buf plain = buf_with_max(sink->max_body);
	struct bytes cipher, stored;
	struct header h;
	enum err err, status = OK;
	bool proven = false;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	say_names(&h, sink);
	cipher = bytes_head(bytes_from(in, h.body), h.size);
	err = sink_slice(sink, &header, bytes_head(in, h.body));
	if (!err && bytes_sub(in, h.body + h.size, 4, &stored))
		err = decrypt(h.version.ptr[0], cipher, be32(stored.ptr), &plain, &proven);
	else if (!err)
		status = ERR_TRUNCATED;
	if (err) {
		buf_finish(&plain);
		return err;
	}
	if (status)
		sink_note(sink, status, in.len, "as many bytes as the header says");
	else if (!proven && decrypt_known(buf_bytes(&plain))) {
		proven = true;
		status = ERR_CORRUPT;
		sink_note(sink, status, h.body + h.size, "the checksum of the content");
	}
	return decrypt_give(sink, "image", cipher, h.body, &plain, proven, status);
}

const struct extractor extractor_buffalo = {
	.name = "buffalo",
	.summary = "encrypted firmware of Buffalo routers",
	.limitations = "only images of the published key; nothing is read from a truncated one",
	.magic = (const struct magic[]){ { "start", MAGIC_LEN, 0 },
					 { "asar1", MAGIC_LEN, 0 },
					 { 0 } },
	.probe = buffalo_probe,
	.extract = buffalo_extract,
};
