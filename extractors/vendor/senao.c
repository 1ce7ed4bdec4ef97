/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware that Senao made, for EnGenius, D-Link and others. On disk, big-endian, header 1: u32 0,
 * u32 vendor, u32 product, 16 bytes version, u32 type, u32 bytes of content, u32 0, 16 bytes MD5 of
 * the content, 32 unused, u32 sum of the header's bytes, u32 key 12345678; if the type is 0: "all",
 * 32 bytes of versions and dates, u32 length of the model's name, the name. Header 2 is longer: the
 * key, 30471688, is at 7c or, in the long form, at b4; the MD5 is known in the former only.
 *
 * Each byte of the content is changed by an exclusive or with the low byte of the key shifted right
 * by the byte's number modulo 8.
 *
 * Source: OpenWrt, tools/firmware-utils mksenaofw.c; fact_extractor, senao.py.
 */
#include "analyzer/base/hash.h"
#include "extractors/vendor/decrypt.h"

#define KEY_1 0x12345678u
#define KEY_2 0x30471688u
#define CAPWAP_SIZE 40u /* "all" to the length of the name */
#define NAME_MAX_LEN 64u

/* Where things are in the four headers; the MD5 follows 4 bytes behind the size. */
static const struct form {
	uint32_t key, key_at, size_at; /* size_at 0: not known */
} forms[] = {
	{ KEY_1, 0x5c, 0x20 },
	{ KEY_2, 0x7c, 0x3e },
	{ KEY_2, 0xb4, 0 },
};

struct header {
	const struct form *form;
	uint64_t header, size; /* size 0: not known */
	bool combo;
};

/* Header 1 goes on, mostly when its type is 0; what is there has to fit. */
static bool read_combo(struct bytes in, struct header *h)
{
	uint32_t len;

	h->combo = bytes_at(in, 0x60, "all", 3);
	if (!h->combo)
		return true;
	if (in.len < h->header + CAPWAP_SIZE)
		return false;
	len = be32(in.ptr + 0x84);
	h->header += CAPWAP_SIZE + (uint64_t)len;
	return len <= NAME_MAX_LEN;
}

static bool header_read(struct bytes in, struct header *h)
{
	*h = (struct header){ .form = NULL };
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]) && !h->form; i++)
		if (in.len >= forms[i].key_at + 4 && be32(in.ptr + forms[i].key_at) == forms[i].key)
			h->form = &forms[i];
	if (!h->form || !bytes_all(bytes_head(in, 4), 0))
		return false;
	h->header = h->form->key_at + 4;
	if (h->form->key == KEY_1 && !read_combo(in, h))
		return false;
	if (!h->form->size_at)
		return in.len > h->header;
	h->size = be32(in.ptr + h->form->size_at);
	return h->size && bytes_all((struct bytes){ in.ptr + h->form->size_at + 4, 4 }, 0);
}

static enum err senao_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .size = h.size ? h.header + h.size : from.len,
			      .bits = 64 + (h.size ? 32 : 0) + (h.combo ? 32 : 0),
			      .fills = !h.size };
	return OK;
}

static enum err undo(uint32_t key, struct bytes in, struct buf *out)
{
	enum err err = buf_append(out, in);

	for (size_t i = 0; i < in.len && !err; i++)
		out->ptr[i] ^= (uint8_t)(key >> (i & 7));
	return err;
}

static void say(struct bytes in, const struct header *h, struct sink *sink)
{
	if (h->form->key != KEY_1)
		return;
	sink_attribute_number(sink, "senao.vendor", be32(in.ptr + 4));
	sink_attribute_number(sink, "senao.product", be32(in.ptr + 8));
	sink_attribute(sink, "senao.version",
		       bytes_of(in.ptr + 12, strnlen((const char *)in.ptr + 12, 16)));
	if (h->combo && in.len >= h->header)
		sink_attribute(sink, "senao.model",
			       bytes_of(in.ptr + 0x88, (size_t)h->header - 0x88));
}

/* Is PLAIN what the header says? */
static enum err verify(struct bytes in, const struct header *h, struct bytes plain,
		       struct sink *sink)
{
	uint8_t digest[MD5_SIZE];

	if (plain.len < h->size) {
		sink_note(sink, ERR_TRUNCATED, in.len, "as many bytes as the header says");
		return ERR_TRUNCATED;
	}
	hash_md5(&plain, 1, digest);
	if (h->size && !bytes_at(in, h->form->size_at + 8, digest, MD5_SIZE)) {
		sink_note(sink, ERR_CORRUPT, h->form->size_at + 8, "the MD5 of the content");
		return ERR_CORRUPT;
	}
	return OK;
}

static enum err senao_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct buf plain = buf_with_max(sink->max_body);
	struct bytes cipher;
	struct header h;
	enum err err, status;
	bool proven;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	say(in, &h, sink);
	cipher = bytes_from(in, h.header);
	if (h.size)
		cipher = bytes_head(cipher, h.size);
	err = sink_slice(sink, &header, bytes_head(in, h.header));
	if (!err)
		err = undo(h.form->key, cipher, &plain);
	if (err) {
		buf_finish(&plain);
		return err;
	}
	status = verify(in, &h, buf_bytes(&plain), sink);
	proven = (h.size && !status) || decrypt_known(buf_bytes(&plain));
	return decrypt_give(sink, "image", cipher, h.header, &plain, proven, status);
}

const struct extractor extractor_senao = {
	.name = "senao",
	.summary = "obfuscated firmware of EnGenius and other Senao devices",
	.limitations =
		"header 2 with other keys than 30471688 is not recognised; the long header 2 "
		"is taken to fill the region, and has no MD5 that is known; the sum of header 1 is "
		"not verified",
	.magic = (const struct magic[]){ { "\x12\x34\x56\x78", 4, 0x5c },
					 { "\x30\x47\x16\x88", 4, 0x7c },
					 { "\x30\x47\x16\x88", 4, 0xb4 },
					 { 0 } },
	.probe = senao_probe,
	.extract = senao_extract,
};
