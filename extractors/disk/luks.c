/* SPDX-License-Identifier: Apache-2.0 */
/*
 * LUKS, encrypted volumes of Linux. On disk, big-endian: "LUKS" ba be and a version. Version 1 goes
 * on with the names of cipher, mode and hash, the sector where the payload begins, a UUID and eight
 * slots for keys. Version 2 has its sizes, a label, the SHA-256 of itself with a field of zeros in
 * its place, and, from 4096 on, JSON that says where the payload begins and how it is encrypted; a
 * copy of it all, which begins with "SKUL", follows. The payload ends where the volume does. A
 * header may be kept apart from it.
 *
 * Source: cryptsetup, LUKS1 On-Disk Format Specification 1.2.3; LUKS2 On-Disk Format Specification
 * 1.1.
 */
#include "analyzer/base/hash.h"
#include "extractors/extractor.h"

#define SECTOR 512u
#define V1_SIZE 592u
#define V1_SLOTS_AT 208u
#define V1_SLOT 48u
#define V1_SLOTS 8u
#define V2_BINARY 4096u
#define V2_SUM_AT 448u
#define V2_SUM_SIZE 64u
#define V2_MOST (4u << 20) /* bytes of one copy */

struct header {
	unsigned version;
	uint64_t size; /* of one copy */
	uint64_t payload;
	struct bytes in, json;
	bool sum_ok;
};

static bool v1_read(struct bytes in, struct header *h)
{
	if (in.len < V1_SIZE)
		return false;
	for (unsigned i = 0; i < V1_SLOTS; i++) {
		uint32_t state = be32(in.ptr + V1_SLOTS_AT + V1_SLOT * i);

		if (state != 0x00ac71f3 && state != 0xdead)
			return false;
	}
	h->size = V1_SIZE;
	h->payload = (uint64_t)be32(in.ptr + 104) * SECTOR;
	h->sum_ok = true; /* it has none */
	return in.ptr[8] && memchr(in.ptr + 8, 0, 32) && memchr(in.ptr + 40, 0, 32) &&
	       memchr(in.ptr + 168, 0, 40);
}

static bool v2_sum_holds(struct bytes copy)
{
	static const uint8_t zeros[V2_SUM_SIZE];
	struct bytes parts[] = { bytes_head(copy, V2_SUM_AT), bytes_of(zeros, V2_SUM_SIZE),
				 bytes_from(copy, V2_SUM_AT + V2_SUM_SIZE) };
	uint8_t digest[SHA256_SIZE];

	hash_sha256_parts(parts, 3, digest);
	return bytes_at(copy, V2_SUM_AT, digest, SHA256_SIZE) || !hash_verify();
}

/* The copy at AT, which says that it is there. */
static bool v2_read(struct bytes in, uint64_t at, struct header *h)
{
	struct bytes copy = bytes_from(in, at);

	if (copy.len < V2_BINARY || !bytes_at(copy, 6, "\0\2", 2))
		return false;
	h->size = be64(copy.ptr + 8);
	if (be64(copy.ptr + 256) != at || h->size < 4 * V2_BINARY || h->size > V2_MOST ||
	    h->size & (h->size - 1))
		return false;
	h->in = copy;
	return bytes_at(copy, 72, "sha256\0", 7);
}

static bool header_read(struct bytes in, struct header *h)
{
	*h = (struct header){ .in = in };
	if (bytes_at(in, 0, "LUKS\xba\xbe\0\1", 8)) {
		h->version = 1;
		return v1_read(in, h);
	}
	h->version = 2;
	return bytes_at(in, 0, "LUKS\xba\xbe\0\2", 8) && v2_read(in, 0, h);
}

static enum err luks_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 128 };
	return OK;
}

/*
 * The text behind "KEY":" in JSON, up to the next quote: of the one payload there is, since nothing
 * else has these keys. Backslashes do not occur in names of ciphers and in numbers.
 */
static struct bytes value_of(struct bytes json, const char *key)
{
	const size_t len = strlen(key);
	const uint8_t *at, *end;

	while ((at = memmem(json.ptr, json.len, key, len))) {
		json = bytes_from(json, (uint64_t)(at - json.ptr) + len);
		if (!bytes_at(json, 0, "\":\"", 3))
			continue;
		json = bytes_from(json, 3);
		end = memchr(json.ptr, '"', json.len < 64 ? json.len : 64);
		if (end)
			return bytes_of(json.ptr, (size_t)(end - json.ptr));
	}
	return bytes_of(NULL, 0);
}

static struct bytes text_at(struct bytes in, size_t at, size_t room)
{
	return bytes_of(in.ptr + at, strnlen((const char *)in.ptr + at, room));
}

static void say(struct sink *sink, const char *key, struct bytes value)
{
	if (value.len)
		sink_attribute(sink, key, value);
}

static uint64_t number_of(struct bytes digits)
{
	uint64_t n = 0;

	for (size_t i = 0; i < digits.len && i < 18; i++)
		n = digits.ptr[i] >= '0' && digits.ptr[i] <= '9' ? n * 10 + digits.ptr[i] - '0' : n;
	return n;
}

static void describe_v1(const struct header *h, struct sink *sink)
{
	unsigned slots = 0;

	for (unsigned i = 0; i < V1_SLOTS; i++)
		slots += be32(h->in.ptr + V1_SLOTS_AT + V1_SLOT * i) != 0xdead;
	say(sink, "luks.cipher", text_at(h->in, 8, 32));
	say(sink, "luks.mode", text_at(h->in, 40, 32));
	say(sink, "luks.hash", text_at(h->in, 72, 32));
	say(sink, "luks.uuid", text_at(h->in, 168, 40));
	sink_attribute_number(sink, "luks.key-bits", (uint64_t)be32(h->in.ptr + 108) * 8);
	sink_attribute_number(sink, "luks.key-slots", slots);
}

static void describe_v2(struct header *h, struct sink *sink)
{
	struct bytes segments = bytes_head(bytes_from(h->in, V2_BINARY), h->size - V2_BINARY);
	const uint8_t *at;

	h->json = bytes_head(segments, strnlen((const char *)segments.ptr, segments.len));
	at = memmem(h->json.ptr, h->json.len, "\"segments\":", 11);
	segments = at ? bytes_from(h->json, (uint64_t)(at - h->json.ptr)) : bytes_of(NULL, 0);
	h->payload = number_of(value_of(segments, "\"offset"));
	say(sink, "luks.cipher", value_of(segments, "\"encryption"));
	say(sink, "luks.uuid", text_at(h->in, 168, 40));
	say(sink, "luks.label", text_at(h->in, 24, 48));
	say(sink, "luks.subsystem", text_at(h->in, 208, 48));
	say(sink, "luks.kdf", value_of(h->json, "\"kdf\":{\"type"));
}

/* Take the first copy, or the second one when that is damaged and the second is not. */
static void choose_copy(struct bytes in, struct header *h, struct sink *sink)
{
	struct header second = { .version = 2 };
	struct bytes copy;
	bool whole = bytes_sub(in, 0, h->size, &copy), ok;

	h->sum_ok = whole && v2_sum_holds(copy);
	ok = bytes_at(in, h->size, "SKUL\xba\xbe\0\2", 8) && v2_read(in, h->size, &second) &&
	     bytes_sub(in, h->size, second.size, &copy) && v2_sum_holds(copy);
	if (!h->sum_ok)
		sink_note(sink, whole ? ERR_CORRUPT : ERR_TRUNCATED, V2_SUM_AT,
			  "the SHA-256 of the header");
	else if (!ok)
		sink_note(sink, in.len < 2 * h->size ? ERR_TRUNCATED : ERR_CORRUPT,
			  in.len < h->size ? in.len : h->size, "the copy of the header");
	if (!h->sum_ok && ok)
		*h = second;
}

static enum err luks_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct header h;
	uint64_t end;
	enum err err;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	sink_attribute_number(sink, "luks.version", h.version);
	if (h.version == 1) {
		describe_v1(&h, sink);
	} else {
		choose_copy(in, &h, sink);
		describe_v2(&h, sink);
	}
	end = h.version == 1 ? h.size : 2 * h.size;
	if (h.payload < end)
		sink_attribute_text(sink, "luks.payload", "elsewhere");
	err = sink_slice(sink, &entry, bytes_head(in, end));
	if (err)
		return err;
	/* what follows belongs to it as far as nothing else is known to begin there */
	sink_note(sink, ERR_ENCRYPTED, h.payload < in.len ? h.payload : 0,
		  "content that needs no passphrase");
	return ERR_ENCRYPTED;
}

const struct extractor extractor_luks = {
	.name = "luks",
	.summary = "encrypted volume of Linux, LUKS 1 and 2",
	.limitations = "never decrypted; where the payload ends is not known",
	.magic = (const struct magic[]){ { "LUKS\xba\xbe\0\1", 8, 0 },
					 { "LUKS\xba\xbe\0\2", 8, 0 },
					 { 0 } },
	.probe = luks_probe,
	.extract = luks_extract,
};
