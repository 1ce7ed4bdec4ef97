/* SPDX-License-Identifier: Apache-2.0 */
/*
 * dm-verity, the hashes by which Linux verifies a read-only volume. On disk, little-endian: a
 * superblock "verity" with the sizes of blocks, how many the volume has, the name of the hash and a
 * salt; from the next block on the tree of hashes, the level of one block first: it has the hashes
 * of the blocks of the next level, and those of the last level have the ones of the volume's
 * blocks. The hash of the first block is what a boot loader knows.
 *
 * Source: cryptsetup, wiki page DMVerity; Linux,
 * Documentation/admin-guide/device-mapper/verity.rst.
 */
#include "analyzer/base/hash.h"
#include "extractors/extractor.h"

#define SUPERBLOCK 512u
#define SALT_AT 88u
#define SALT_MAX 256u
#define LEVELS 16u

struct tree {
	uint32_t data_block, block; /* bytes */
	uint64_t blocks;            /* of the volume */
	struct bytes salt, algorithm;
	unsigned levels;
	uint64_t at[LEVELS + 1]; /* of each level, in blocks from the superblock; then the end */
};

static bool is_block_size(uint32_t size)
{
	return size >= 512 && size <= 65536 && !(size & (size - 1));
}

static size_t digest_size(struct bytes algorithm)
{
	if (bytes_equal(algorithm, bytes_str("sha256")))
		return SHA256_SIZE;
	if (bytes_equal(algorithm, bytes_str("sha512")))
		return SHA512_SIZE;
	return bytes_equal(algorithm, bytes_str("sha1")) ? SHA1_SIZE : 0;
}

/* Where the levels are: the last is as long as the volume needs, each before it as that one. */
static bool place_levels(struct tree *t, size_t digest)
{
	uint64_t count[LEVELS], each, left = t->blocks, at = (SUPERBLOCK + t->block - 1) / t->block;
	size_t room = 1;

	while (room < digest) /* hashes stand at powers of two */
		room *= 2;
	each = t->block / room;
	do {
		if (t->levels == LEVELS)
			return false;
		left = (left + each - 1) / each;
		count[t->levels++] = left;
	} while (left > 1);
	for (unsigned i = 0; i < t->levels; i++) {
		t->at[i] = at;
		at += count[t->levels - 1 - i];
	}
	t->at[t->levels] = at;
	return true;
}

static bool superblock_read(struct bytes in, struct tree *t)
{
	const uint8_t *p = in.ptr;
	size_t digest;

	if (in.len < SUPERBLOCK || !bytes_at(in, 0, "verity\0\0\1\0\0\0\1\0\0\0", 16) ||
	    le16(p + 80) > SALT_MAX || !bytes_all(bytes_of(p + 82, 6), 0))
		return false;
	*t = (struct tree){ .data_block = le32(p + 64),
			    .block = le32(p + 68),
			    .blocks = le64(p + 72),
			    .salt = bytes_of(p + SALT_AT, le16(p + 80)),
			    .algorithm = bytes_of(p + 32, strnlen((const char *)p + 32, 32)) };
	digest = digest_size(t->algorithm);
	return digest && is_block_size(t->data_block) && is_block_size(t->block) && t->blocks &&
	       t->blocks >> 44 == 0 && place_levels(t, digest);
}

static enum err verity_probe(struct bytes from, struct span *out)
{
	struct tree t;

	if (!superblock_read(from, &t))
		return ERR_NOMATCH;
	*out = (struct span){ .size = t.at[t.levels] * t.block, .bits = 160 };
	return OK;
}

static void digest_of(const struct tree *t, struct bytes block, uint8_t digest[SHA256_SIZE])
{
	struct bytes parts[] = { t->salt, block };

	hash_sha256_parts(parts, 2, digest);
}

/* Does every block below the first level have the hash that the level above says? */
static enum err check_levels(const struct tree *t, struct bytes in, struct sink *sink)
{
	const uint64_t each = t->block / SHA256_SIZE;
	uint8_t digest[SHA256_SIZE];
	struct bytes block;

	for (unsigned level = 1; level < t->levels; level++)
		for (uint64_t i = 0; i < t->at[level + 1] - t->at[level]; i++) {
			uint64_t at = (t->at[level] + i) * t->block;
			uint64_t said = (t->at[level - 1] + i / each) * t->block;

			if (!bytes_sub(in, at, t->block, &block)) {
				sink_note(sink, ERR_TRUNCATED, in.len, "all blocks of the tree");
				return ERR_TRUNCATED;
			}
			digest_of(t, block, digest);
			if (bytes_at(in, said + i % each * SHA256_SIZE, digest, SHA256_SIZE) ||
			    !hash_verify())
				continue;
			sink_note(sink, ERR_CORRUPT, at, "a block of the tree with its hash");
			return ERR_CORRUPT;
		}
	return OK;
}

static void say_hex(struct sink *sink, const char *key, struct bytes value)
{
	char hex[2 * SALT_MAX + 1];

	hash_hex(value.ptr, value.len, hex);
	sink_attribute_text(sink, key, hex);
}

static enum err verity_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("superblock") };
	uint8_t digest[SHA256_SIZE];
	struct bytes first;
	struct tree t;
	enum err err;

	if (!superblock_read(in, &t))
		return ERR_NOMATCH;
	sink_attribute(sink, "verity.hash", t.algorithm);
	sink_attribute_number(sink, "verity.volume-size", t.blocks * t.data_block);
	if (t.salt.len)
		say_hex(sink, "verity.salt", t.salt);
	err = sink_slice(sink, &entry, bytes_head(in, SUPERBLOCK));
	entry.path = bytes_str("tree");
	if (!err)
		err = sink_slice(sink, &entry, bytes_from(in, t.at[0] * t.block));
	if (err)
		return err;
	if (!bytes_sub(in, t.at[0] * t.block, t.block, &first)) {
		sink_note(sink, ERR_TRUNCATED, in.len, "the first block of the tree");
		return ERR_TRUNCATED;
	}
	if (digest_size(t.algorithm) != SHA256_SIZE)
		return OK;
	digest_of(&t, first, digest);
	say_hex(sink, "verity.root-hash", bytes_of(digest, SHA256_SIZE));
	return check_levels(&t, in, sink);
}

const struct extractor extractor_verity = {
	.name = "verity",
	.summary = "hashes by which Linux verifies a volume, dm-verity",
	.limitations =
		"trees of SHA-256 are verified, not the volume; none without a superblock, as of "
		"Android",
	.magic = (const struct magic[]){ { "verity\0\0\1\0\0\0", 12, 0 }, { 0 } },
	.probe = verity_probe,
	.extract = verity_extract,
};
