/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Android verified boot: what a boot loader is to know of partitions. On disk, big-endian: "AVB0",
 * version 1, the sizes of two blocks that follow and what is where in them: in the first the hash
 * of the header and the second block, and its signature; in the second the public key and
 * descriptors, each a kind, a size and its fields: properties, which are texts, hashes and trees of
 * hashes of partitions, partitions that have such a thing of their own. In a partition it stands
 * behind what it is about, and a footer "AVBf" in the last 64 bytes says where.
 *
 * Source: Android, external/avb, libavb/avb_vbmeta_image.h, avb_footer.h and avb_*_descriptor.h.
 */
#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"
#include "extractors/extractor.h"

#define HEADER 256u
#define FOOTER 64u
#define MAX_BLOCK (1u << 20)
#define MAX_TEXT 256u
#define MAX_DIGEST 64u

enum { PROPERTY, HASHTREE, HASH, COMMAND_LINE, CHAIN };

struct header {
	uint64_t auth, aux; /* sizes of the blocks */
	uint32_t algorithm;
	uint64_t hash_at, hash_size, list_at, list_size;
	struct bytes release;
};

static bool header_read(struct bytes in, struct header *h)
{
	struct reader r = reader_be(in);

	if (in.len < HEADER || !bytes_at(in, 0, "AVB0\0\0\0\1", 8))
		return false;
	reader_seek(&r, 12);
	*h = (struct header){ .auth = read_u64(&r), .aux = 0 };
	h->aux = read_u64(&r);
	h->algorithm = read_u32(&r);
	h->hash_at = read_u64(&r);
	h->hash_size = read_u64(&r);
	reader_seek(&r, 96);
	h->list_at = read_u64(&r);
	h->list_size = read_u64(&r);
	h->release = bytes_of(in.ptr + 128, strnlen((const char *)in.ptr + 128, 48));
	return h->auth <= MAX_BLOCK && h->aux <= MAX_BLOCK && h->auth % 64 == 0 &&
	       h->aux % 64 == 0 && h->algorithm <= 6 && h->hash_at <= h->auth &&
	       h->hash_size <= h->auth - h->hash_at && h->list_at <= h->aux &&
	       h->list_size <= h->aux - h->list_at && bytes_all(bytes_of(in.ptr + 176, 80), 0);
}

static bool footer_read(struct bytes in)
{
	return in.len >= FOOTER && bytes_at(in, 0, "AVBf\0\0\0\1", 8) &&
	       bytes_all(bytes_of(in.ptr + 36, 28), 0);
}

static enum err avb_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (header_read(from, &h))
		*out = (struct span){ .size = HEADER + h.auth + h.aux, .bits = 160 };
	else if (footer_read(from))
		*out = (struct span){ .size = FOOTER, .bits = 160 };
	else
		return ERR_NOMATCH;
	return OK;
}

/* Is the hash in the first block that of the header and the second block? */
static bool hash_holds(struct bytes in, const struct header *h)
{
	struct bytes said, parts[] = { bytes_head(in, HEADER),
				       bytes_head(bytes_from(in, HEADER + h->auth), h->aux) };
	uint8_t digest[SHA256_SIZE];

	/* RSA keys of three sizes with SHA-256, then those with SHA-512; 0: it is not signed */
	if (h->algorithm == 0 || h->algorithm > 3)
		return true;
	if (h->hash_size != SHA256_SIZE || !bytes_sub(in, HEADER + h->hash_at, SHA256_SIZE, &said))
		return false;
	hash_sha256_parts(parts, 2, digest);
	return bytes_at(said, 0, digest, SHA256_SIZE) || !hash_verify();
}

/* "KEY=VALUE", cut where it is long. */
static void say_pair(struct sink *sink, const char *name, struct bytes key, struct bytes value)
{
	char text[2 * MAX_TEXT + 1];

	key = bytes_head(key, MAX_TEXT);
	value = bytes_head(value, MAX_TEXT);
	memcpy(text, key.ptr, key.len);
	text[key.len] = '=';
	memcpy(text + key.len + 1, value.ptr, value.len);
	sink_attribute(sink, name, bytes_of(text, key.len + 1 + value.len));
}

static void say_property(struct sink *sink, struct reader *r)
{
	uint64_t key_size = read_u64(r), value_size = read_u64(r);
	struct bytes key = reader_take(r, key_size), value;

	reader_skip(r, 1); /* both end with a NUL */
	value = reader_take(r, value_size);
	if (!r->bad && key.len)
		say_pair(sink, "avb.property", key, value);
}

/* A partition with its hash: NAMES bytes before the sizes of what follows them and a reserve. */
static void say_hash(struct sink *sink, struct reader *r, uint64_t names)
{
	char hex[2 * MAX_DIGEST + 1];
	uint32_t name_size, salt_size, digest_size;
	struct bytes name, digest;

	reader_skip(r, names);
	name_size = read_u32(r);
	salt_size = read_u32(r);
	digest_size = read_u32(r);
	reader_skip(r, 64);
	name = reader_take(r, name_size);
	reader_skip(r, salt_size);
	digest = reader_take(r, digest_size);
	if (r->bad || !name.len || digest.len > MAX_DIGEST)
		return;
	hash_hex(digest.ptr, digest.len, hex);
	say_pair(sink, "avb.partition", name, bytes_str(hex));
}

static void say_descriptor(struct sink *sink, uint64_t kind, struct bytes in)
{
	struct reader r = reader_be(in);

	if (kind == PROPERTY)
		say_property(sink, &r);
	else if (kind == HASHTREE)
		say_hash(sink, &r, 4 + 3 * 8 + 3 * 4 + 2 * 8 + 32);
	else if (kind == HASH)
		say_hash(sink, &r, 8 + 32);
}

static enum err say_list(struct sink *sink, struct bytes list, uint64_t at)
{
	struct reader r = reader_be(list);

	while (reader_left(&r)) {
		uint64_t kind = read_u64(&r), size = read_u64(&r);
		struct bytes descriptor = reader_take(&r, size);

		if (r.bad) {
			sink_note(sink, ERR_CORRUPT, at + r.pos, "a descriptor within its block");
			return ERR_CORRUPT;
		}
		say_descriptor(sink, kind, descriptor);
	}
	return OK;
}

static enum err avb_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct bytes list;
	struct header h;
	uint64_t at;
	enum err err = sink_slice(sink, &entry, in);

	if (err)
		return err;
	if (!header_read(in, &h)) {
		sink_attribute_number(sink, "avb.partition-size", be64(in.ptr + 12));
		return OK;
	}
	if (h.release.len)
		sink_attribute(sink, "avb.release", h.release);
	at = HEADER + h.auth + h.list_at;
	if (!bytes_sub(in, at, h.list_size, &list)) {
		sink_note(sink, ERR_TRUNCATED, in.len, "all descriptors");
		return ERR_TRUNCATED;
	}
	if (!hash_holds(in, &h)) {
		sink_note(sink, ERR_CORRUPT, HEADER + h.hash_at,
			  "the hash of header and descriptors");
		return ERR_CORRUPT;
	}
	return say_list(sink, list, at);
}

const struct extractor extractor_avb = {
	.name = "avb",
	.summary = "Android verified boot, vbmeta and footer",
	.limitations = "signatures are not verified, nor hashes of SHA-512, nor the partitions",
	.magic =
		(const struct magic[]){ { "AVB0\0\0\0\1", 8, 0 }, { "AVBf\0\0\0\1", 8, 0 }, { 0 } },
	.probe = avb_probe,
	.extract = avb_extract,
};
