/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SUIT envelope, an update of small devices as the IETF writes it down, in CBOR (RFC 8949): a map
 * with the tag 107. Under 2 it has what authenticates, the digest of the manifest first; under 3
 * the manifest, a map in a byte string: 1 its version, 2 a number that grows with each update.
 * Numbers above name parts of the manifest that may be left out, texts the payloads that come
 * along.
 *
 * Source: IETF, draft-ietf-suit-manifest; the manifest's digest covers the string's own head.
 */
#include "analyzer/base/hash.h"
#include "extractors/extractor.h"

#define TAG "\xd8\x6b"
#define PAIRS_MAX 64u
#define AUTHENTICATION 2u
#define MANIFEST 3u
#define SHA_256 15u /* -16 */

enum major { NUMBER, NEGATIVE, BYTES, TEXT, ARRAY, MAP };

/* A head, and the bytes or text behind it. */
struct item {
	enum major major;
	uint64_t value;
	struct bytes body;
};

struct envelope {
	struct bytes manifest, rest; /* MANIFEST: with its head; REST: the pairs */
	struct bytes authentication;
	uint64_t pairs, size;
};

/* The next item of REST, which goes on behind its head, or behind its bytes. */
static bool take(struct bytes *rest, struct item *out)
{
	unsigned more;
	size_t width;

	if (!rest->len)
		return false;
	out->major = (enum major)(rest->ptr[0] >> 5);
	more = rest->ptr[0] & 31;
	out->value = more;
	width = more < 24 ? 0 : (size_t)1 << (more - 24);
	if (more > 27 || rest->len < 1 + width)
		return false;
	if (width)
		out->value = 0;
	for (size_t i = 0; i < width; i++)
		out->value = out->value << 8 | rest->ptr[1 + i];
	*rest = bytes_from(*rest, 1 + width);
	out->body = bytes_head(*rest, 0);
	if (out->major != BYTES && out->major != TEXT)
		return true;
	if (!bytes_sub(*rest, 0, out->value, &out->body))
		return false;
	*rest = bytes_from(*rest, out->value);
	return true;
}

/* A pair of the envelope: a number or a name, and a string of bytes. *HEAD: where that begins. */
static bool take_pair(struct bytes *rest, struct item *key, struct item *value,
		      const uint8_t **head)
{
	if (!take(rest, key) || (key->major != NUMBER && key->major != TEXT))
		return false;
	*head = rest->ptr;
	return take(rest, value) && value->major == BYTES;
}

static bool envelope_read(struct bytes in, struct envelope *e)
{
	struct item key, value;
	struct bytes rest;

	*e = (struct envelope){ 0 };
	if (!bytes_at(in, 0, TAG, 2))
		return false;
	rest = bytes_from(in, 2);
	if (!take(&rest, &key) || key.major != MAP || key.value < 2 || key.value > PAIRS_MAX)
		return false;
	e->pairs = key.value;
	e->rest = rest;
	for (uint64_t i = 0; i < e->pairs; i++) {
		const uint8_t *at;

		if (!take_pair(&rest, &key, &value, &at))
			return false;
		if (key.major == NUMBER && key.value == AUTHENTICATION)
			e->authentication = value.body;
		if (key.major == NUMBER && key.value == MANIFEST)
			e->manifest = bytes_of(at, (size_t)(rest.ptr - at));
	}
	e->size = (uint64_t)(rest.ptr - in.ptr);
	return e->authentication.len && e->manifest.len;
}

/* An array of strings, the first of them the digest: an array of the algorithm and the bytes. */
static bool find_digest(const struct envelope *e, struct bytes *digest)
{
	struct bytes rest = e->authentication;
	struct item item;

	if (!take(&rest, &item) || item.major != ARRAY || !take(&rest, &item) ||
	    item.major != BYTES)
		return false;
	rest = item.body;
	if (!take(&rest, &item) || item.major != ARRAY || item.value != 2 || !take(&rest, &item) ||
	    item.major != NEGATIVE || item.value != SHA_256 || !take(&rest, &item) ||
	    item.major != BYTES)
		return false;
	*digest = item.body;
	return digest->len == SHA256_SIZE;
}

static enum err suit_probe(struct bytes from, struct span *out)
{
	struct envelope e;
	struct bytes digest;

	if (!envelope_read(from, &e))
		return ERR_NOMATCH;
	*out = (struct span){ .size = e.size, .bits = find_digest(&e, &digest) ? 96 : 48 };
	return OK;
}

/* The version of the manifest and its number: the first two pairs, by custom and by CBOR's rules.
 */
static bool describe(const struct envelope *e, struct sink *sink)
{
	struct bytes rest = e->manifest;
	struct item item, key;

	if (!take(&rest, &item))
		return false;
	rest = item.body;
	if (!take(&rest, &item) || item.major != MAP || !take(&rest, &key) || key.value != 1 ||
	    !take(&rest, &item) || item.major != NUMBER)
		return false;
	sink_attribute_number(sink, "suit.manifest-version", item.value);
	if (!take(&rest, &key) || key.value != 2 || !take(&rest, &item) || item.major != NUMBER)
		return false;
	sink_attribute_number(sink, "suit.sequence-number", item.value);
	return true;
}

static enum err check(struct bytes in, const struct envelope *e, struct sink *sink)
{
	uint64_t at = (uint64_t)(e->manifest.ptr - in.ptr);
	uint8_t digest[SHA256_SIZE];
	struct bytes said;
	enum err status = OK;

	if (!describe(e, sink))
		sink_fault(sink, &status, ERR_CORRUPT, at, "a manifest with its version");
	if (!find_digest(e, &said))
		return status;
	hash_sha256(e->manifest, digest);
	if (!bytes_equal(said, bytes_of(digest, sizeof(digest))) && hash_verify())
		sink_fault(sink, &status, ERR_CORRUPT, at, "the SHA-256 of the manifest");
	return status;
}

static enum err suit_extract(struct bytes in, struct sink *sink)
{
	enum err err = OK, status;
	struct item key, value;
	struct envelope e;
	const uint8_t *from = in.ptr, *head;

	if (!envelope_read(in, &e))
		return ERR_NOMATCH;
	status = check(in, &e, sink);
	while (e.pairs-- && !err && take_pair(&e.rest, &key, &value, &head)) {
		struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("manifest") };
		struct entry file = { .kind = ENTRY_FILE, .path = key.body };

		if (key.major != TEXT)
			continue;
		/* what is before the payload, with its own key and head */
		err = sink_slice(sink, &header, bytes_of(from, (size_t)(value.body.ptr - from)));
		if (!err)
			err = sink_slice(sink, &file, value.body);
		from = e.rest.ptr;
	}
	if (!err && e.rest.ptr > from) {
		struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("manifest") };

		err = sink_slice(sink, &header, bytes_of(from, (size_t)(e.rest.ptr - from)));
	}
	return err ? err : status;
}

const struct extractor extractor_suit = {
	.name = "suit",
	.summary = "SUIT envelope, an update of small devices",
	.limitations = "only at the start of a region; the commands of the manifest are not read, "
		       "nor is the signature verified",
	.magic = (const struct magic[]){ { 0 } },
	.at_start = true,
	.container = true,
	.probe = suit_probe,
	.extract = suit_extract,
};
