/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bundle of RAUC, an update of embedded Linux: a squashfs, in the form "verity" a tree of hashes
 * behind it (dm-verity, without a superblock), a signature, and the signature's size (u64,
 * big-endian). The signature is CMS (RFC 5652): SignedData, in the form "verity" with the manifest
 * in it, in the older one over the squashfs; EnvelopedData where all is encrypted.
 *
 * Source: RAUC, docs/reference.rst, "Bundle Formats".
 */
#include "analyzer/base/hash.h"
#include "extractors/extractor.h"

#define SIZE_FIELD 8u
#define SIGNATURE_MAX (1u << 20)
#define BLOCK 4096u
#define LEVELS 8u
#define SEQUENCE 0x30u
#define OCTETS 0x04u
#define CONTEXT_0 0xa0u

/* What OIDs are in DER, with their lengths: pkcs7 signedData and envelopedData, messageDigest. */
#define SIGNED "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"
#define ENVELOPED "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03"
#define MESSAGE_DIGEST "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x09\x04"
#define OID_LEN 11u

struct bundle {
	struct bytes payload, signature; /* PAYLOAD: all before the signature */
	struct bytes manifest;           /* in the signature; empty: it is not there */
	bool encrypted;
};

/* The next value of DER in REST, which goes on behind it. */
static bool take(struct bytes *rest, uint8_t tag, struct bytes *value)
{
	uint64_t len, head = 2;

	if (rest->len < 2 || rest->ptr[0] != tag)
		return false;
	len = rest->ptr[1];
	if (len >= 0x80) {
		unsigned count = len & 0x7f;

		if (!count || count > 4 || rest->len < 2 + count)
			return false;
		len = 0;
		for (unsigned i = 0; i < count; i++)
			len = len << 8 | rest->ptr[2 + i];
		head += count;
	}
	if (!bytes_sub(*rest, head, len, value))
		return false;
	*rest = bytes_from(*rest, head + len);
	return true;
}

static bool find_signature(struct bytes in, struct bundle *b)
{
	uint64_t size;
	struct bytes all, whole;

	if (in.len < BLOCK + SIZE_FIELD)
		return false;
	size = be64(in.ptr + in.len - SIZE_FIELD);
	if (size > SIGNATURE_MAX || size > in.len - SIZE_FIELD)
		return false;
	b->payload = bytes_head(in, in.len - SIZE_FIELD - size);
	b->signature = bytes_head(bytes_from(in, b->payload.len), size);
	all = b->signature;
	if (!take(&all, SEQUENCE, &whole) || all.len)
		return false;
	b->encrypted = bytes_at(whole, 0, ENVELOPED, OID_LEN);
	return b->encrypted ||
	       (bytes_at(whole, 0, SIGNED, OID_LEN) && bytes_at(b->payload, 0, "hsqs", 4));
}

/* SignedData: version, digest algorithms, then the type of the content and, perhaps, the content.
 */
static void find_manifest(struct bundle *b)
{
	struct bytes in = b->signature, inner, skipped;

	b->manifest = bytes_head(in, 0);
	if (b->encrypted || !take(&in, SEQUENCE, &inner))
		return;
	in = bytes_from(inner, OID_LEN);
	if (take(&in, CONTEXT_0, &inner) && take(&inner, SEQUENCE, &in) &&
	    take(&in, 0x02, &skipped) && take(&in, 0x31, &skipped) && take(&in, SEQUENCE, &inner) &&
	    take(&inner, 0x06, &skipped) && take(&inner, CONTEXT_0, &in) &&
	    take(&in, OCTETS, &inner))
		b->manifest = inner;
}

static enum err rauc_probe(struct bytes from, struct span *out)
{
	struct bundle b;

	if (!find_signature(from, &b))
		return ERR_NOMATCH;
	/* more than the squashfs that it begins with can have */
	*out = (struct span){ .size = from.len, .bits = 1024, .fills = true };
	return OK;
}

/* Does the signature speak of these bytes? By whom it was made is not known here. */
static enum err check_digest(const struct bundle *b, struct sink *sink)
{
	struct bytes over = b->manifest.len ? b->manifest : b->payload, rest, set, value;
	const uint8_t *at = memmem(b->signature.ptr, b->signature.len, MESSAGE_DIGEST, OID_LEN);
	uint8_t digest[SHA512_SIZE];
	uint64_t place = b->payload.len;

	if (!at)
		return OK;
	place += (uint64_t)(at - b->signature.ptr);
	rest = bytes_from(b->signature, (uint64_t)(at - b->signature.ptr) + OID_LEN);
	if (!take(&rest, 0x31, &set) || !take(&set, OCTETS, &value))
		return OK;
	if (value.len == SHA256_SIZE)
		hash_sha256(over, digest);
	else if (value.len == SHA512_SIZE)
		hash_sha512(over, digest);
	else
		return OK;
	if (bytes_equal(value, bytes_of(digest, value.len)) || !hash_verify())
		return OK;
	sink_note(sink, ERR_CORRUPT, place, "the digest of what is signed");
	return ERR_CORRUPT;
}

/* The value of KEY, which stands at the start of a line of the manifest; empty: none. */
static struct bytes value_of(struct bytes manifest, const char *key)
{
	size_t len = strlen(key), end = 0;
	const uint8_t *at = memmem(manifest.ptr, manifest.len, key, len);
	struct bytes value;

	if (!at)
		return bytes_head(manifest, 0);
	value = bytes_from(manifest, (uint64_t)(at - manifest.ptr) + len);
	while (end < value.len && value.ptr[end] > ' ')
		end++;
	return bytes_head(value, end);
}

/* Bytes of hashes behind the squashfs. */
static uint64_t hashes_size(const struct bundle *b)
{
	struct bytes text = value_of(b->manifest, "\nverity-size=");
	uint64_t size = 0;

	for (size_t i = 0; i < text.len && size <= b->payload.len; i++)
		size = size * 10 + (text.ptr[i] - '0') % 10u;
	return size <= b->payload.len ? size : 0;
}

static uint8_t digit(uint8_t c)
{
	return (uint8_t)(c <= '9' ? c - '0' : (c | 32) - 'a' + 10) & 15;
}

/* The bytes that TEXT, 64 hexadecimal digits, says. */
static bool read_hex(struct bytes text, uint8_t out[SHA256_SIZE])
{
	if (text.len != 2 * SHA256_SIZE)
		return false;
	for (size_t i = 0; i < SHA256_SIZE; i++)
		out[i] = (uint8_t)(digit(text.ptr[2 * i]) << 4 | digit(text.ptr[2 * i + 1]));
	return true;
}

/* Does each block of IN have the hash that is in its place in HASHES? */
static bool blocks_hold(struct bytes in, struct bytes salt, struct bytes hashes)
{
	uint8_t digest[SHA256_SIZE];

	for (uint64_t i = 0; i * BLOCK < in.len; i++) {
		struct bytes parts[] = { salt, bytes_head(bytes_from(in, i * BLOCK), BLOCK) };

		hash_sha256_parts(parts, 2, digest);
		if (!bytes_at(hashes, i * SHA256_SIZE, digest, SHA256_SIZE))
			return false;
	}
	return true;
}

/*
 * The tree of hashes: its first block has the hashes of the next level's, and so on; the last level
 * has those of the squashfs. Each level is as long as the one behind it needs.
 */
static bool tree_holds(struct bytes data, struct bytes hashes, struct bytes salt,
		       const uint8_t root[SHA256_SIZE])
{
	uint64_t sizes[LEVELS], left = data.len / BLOCK;
	struct bytes above = bytes_of(root, SHA256_SIZE);
	unsigned count = 0;

	do {
		if (count == LEVELS)
			return false;
		left = (left + BLOCK / SHA256_SIZE - 1) / (BLOCK / SHA256_SIZE);
		sizes[count++] = left * BLOCK;
	} while (left > 1);
	while (count--) {
		struct bytes level = bytes_head(hashes, sizes[count]);

		if (level.len != sizes[count] || !blocks_hold(level, salt, above))
			return false;
		hashes = bytes_from(hashes, level.len);
		above = level;
	}
	return blocks_hold(data, salt, above);
}

static enum err check_hashes(const struct bundle *b, uint64_t size, struct sink *sink)
{
	struct bytes data = bytes_head(b->payload, b->payload.len - size);
	uint8_t root[SHA256_SIZE], salt[SHA256_SIZE];

	if (read_hex(value_of(b->manifest, "\nverity-hash="), root) &&
	    read_hex(value_of(b->manifest, "\nverity-salt="), salt) && data.len &&
	    data.len % BLOCK == 0 &&
	    (!hash_verify() || tree_holds(data, bytes_from(b->payload, data.len),
					  bytes_of(salt, sizeof(salt)), root)))
		return OK;
	sink_note(sink, ERR_CORRUPT, data.len, "blocks with the hashes that the manifest says");
	return ERR_CORRUPT;
}

static enum err put(struct sink *sink, enum entry_kind kind, const char *name, struct bytes part,
		    enum err status)
{
	struct entry entry = { .kind = kind, .path = bytes_str(name), .status = status };

	return part.len ? sink_slice(sink, &entry, part) : OK;
}

static enum err put_signature(const struct bundle *b, struct sink *sink)
{
	uint64_t before = b->manifest.len ? (uint64_t)(b->manifest.ptr - b->signature.ptr) : 0;
	enum err err = put(sink, ENTRY_HEADER, "signature", bytes_head(b->signature, before), OK);
	struct bytes rest = bytes_from(b->signature, before + b->manifest.len);

	if (!err)
		err = put(sink, ENTRY_PART, "manifest.raucm", b->manifest, OK);
	rest.len += SIZE_FIELD; /* of it, behind it */
	return err ? err : put(sink, ENTRY_HEADER, "signature", rest, OK);
}

static enum err rauc_extract(struct bytes in, struct sink *sink)
{
	enum err err, status;
	struct bundle b;
	uint64_t hashes;

	if (!find_signature(in, &b))
		return ERR_NOMATCH;
	find_manifest(&b);
	hashes = hashes_size(&b);
	sink_attribute_text(sink, "rauc.format",
			    b.encrypted      ? "crypt"
			    : b.manifest.len ? "verity"
					     : "plain");
	if (b.encrypted) {
		status = ERR_ENCRYPTED;
		sink_note(sink, status, b.payload.len, "a signature, and not a key for somebody");
	} else {
		status = check_digest(&b, sink);
		if (!status && b.manifest.len)
			status = check_hashes(&b, hashes, sink);
	}
	err = put(sink, ENTRY_PART, "bundle", bytes_head(b.payload, b.payload.len - hashes),
		  status);
	if (!err)
		err = put(sink, ENTRY_HEADER, "hashes",
			  bytes_from(b.payload, b.payload.len - hashes), OK);
	if (!err)
		err = put_signature(&b, sink);
	return err ? err : status;
}

const struct extractor extractor_rauc = {
	.name = "rauc",
	.summary = "bundle of RAUC, an update of embedded Linux",
	.limitations = "only as a whole file; encrypted ones are not decrypted; who signed is not "
		       "verified",
	.magic = (const struct magic[]){ { 0 } },
	.at_start = true,
	.container = true,
	.probe = rauc_probe,
	.extract = rauc_extract,
};
