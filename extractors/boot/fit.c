/* SPDX-License-Identifier: Apache-2.0 */
/*
 * FIT, U-Boot's flattened image tree, and plain device tree blobs. On disk, big-endian: a header
 * (d00dfeed, total size, offsets), a block of tokens (begin node, property, end node) and a block
 * of property names. In a FIT, the children of /images hold parts of the firmware: in `data`, or
 * behind the tree at `data-offset` from its end (rounded up to 4) or at `data-position` from its
 * start. `hash` nodes under an image hold digests of its data; a `cipher` node says that the data
 * is encrypted.
 *
 * The tokens are read here and not by libfdt, which refuses a tree that does not lie at an address
 * divisible by 8, as trees in images often do, and a tree that is cut.
 *
 * Source: Devicetree Specification 0.4, chapter 5; Flat Image Tree specification.
 */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"
#include "analyzer/base/text.h"
#include "extractors/extractor.h"

#define MAX_NAME 256u      /* bytes of a property's name that are looked at */
#define PROBE_TOKENS 4096u /* that probe() reads to find data behind the tree */
#define HASH_BUDGET 8u     /* times the bytes of the image that are hashed at most */
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

enum token { TOKEN_BEGIN = 1, TOKEN_END, TOKEN_PROP, TOKEN_NOP, TOKEN_FINISH = 9 };

enum { DEPTH_ROOT = 1, DEPTH_IMAGES, DEPTH_IMAGE, DEPTH_HASH };

/* The words about an image that become attributes. */
static const char *const words[] = { "description", "type", "arch", "os", "compression" };

struct image {
	struct bytes name, data, word[COUNT(words)];
	uint32_t offset, position, size;
	bool has_data, has_offset, has_position, has_size, encrypted;
	enum err status;
};

struct tree {
	struct bytes in, tokens, strings;
	uint32_t size; /* of the tree */
	size_t pos;    /* in the tokens */
	unsigned depth;
	bool in_images;
	struct image image;
	struct bytes algorithm, digest; /* of a hash node */
	struct bytes description, model, compatible;
};

/* What a step through the tokens met. */
enum step { STEP_ON, STEP_IMAGE, STEP_HASH, STEP_FINISH, STEP_BAD };

static bool tree_open(struct bytes in, struct tree *t)
{
	struct reader r = reader_be(in);
	uint32_t magic = read_u32(&r), size = read_u32(&r), tokens = read_u32(&r);
	uint32_t strings = read_u32(&r), reserved = read_u32(&r), version = read_u32(&r);
	uint32_t compatible = read_u32(&r), strings_size, tokens_size;

	reader_skip(&r, 4);
	strings_size = read_u32(&r);
	tokens_size = version >= 17 ? read_u32(&r) : size - tokens;
	if (r.bad || magic != 0xd00dfeed || version < 16 || compatible > 17 || tokens % 4 ||
	    tokens < 40 || strings < 40 || reserved < 40 || reserved > size || tokens > size ||
	    tokens_size > size - tokens || strings > size || strings_size > size - strings)
		return false;
	*t = (struct tree){ .in = in, .size = size };
	t->tokens = bytes_head(bytes_from(bytes_head(in, size), tokens), tokens_size);
	t->strings = bytes_head(bytes_from(bytes_head(in, size), strings), strings_size);
	/* the root node has no name */
	return bytes_at(t->tokens, 0, "\0\0\0\1\0\0\0", 8);
}

static struct bytes until_nul(struct bytes in)
{
	const uint8_t *end = memchr(in.ptr, 0, in.len);

	return bytes_head(in, end ? (size_t)(end - in.ptr) : in.len);
}

static bool is_word(struct bytes in, const char *word)
{
	return bytes_equal(in, bytes_str(word));
}

static bool read_number(struct bytes value, uint32_t *number)
{
	if (value.len != 4)
		return false;
	*number = be32(value.ptr);
	return true;
}

static void image_property(struct image *image, struct bytes name, struct bytes value)
{
	for (size_t i = 0; i < COUNT(words); i++)
		if (is_word(name, words[i]))
			image->word[i] = until_nul(value);
	if (is_word(name, "data")) {
		image->data = value;
		image->has_data = true;
	} else if (is_word(name, "data-offset")) {
		image->has_offset = read_number(value, &image->offset);
	} else if (is_word(name, "data-position")) {
		image->has_position = read_number(value, &image->position);
	} else if (is_word(name, "data-size")) {
		image->has_size = read_number(value, &image->size);
	}
}

static void property(struct tree *t, struct bytes name, struct bytes value)
{
	if (t->depth == DEPTH_ROOT && is_word(name, "description"))
		t->description = until_nul(value);
	else if (t->depth == DEPTH_ROOT && is_word(name, "model"))
		t->model = until_nul(value);
	else if (t->depth == DEPTH_ROOT && is_word(name, "compatible"))
		t->compatible = value;
	else if (t->depth == DEPTH_IMAGE && t->in_images)
		image_property(&t->image, name, value);
	else if (t->depth == DEPTH_HASH && t->in_images && is_word(name, "algo"))
		t->algorithm = until_nul(value);
	else if (t->depth == DEPTH_HASH && t->in_images && is_word(name, "value"))
		t->digest = value;
}

static void begin_node(struct tree *t, struct bytes name)
{
	t->depth++;
	if (t->depth == DEPTH_IMAGES) {
		t->in_images = is_word(name, "images");
	} else if (t->depth == DEPTH_IMAGE) {
		t->image = (struct image){ .name = name };
	} else if (t->depth == DEPTH_HASH) {
		t->algorithm = t->digest = bytes_of(NULL, 0);
		if (t->in_images && bytes_equal(bytes_head(name, 6), bytes_str("cipher")))
			t->image.encrypted = true;
	}
}

static enum step end_node(struct tree *t)
{
	unsigned depth = t->depth--;

	if (depth == 0)
		return STEP_BAD;
	if (!t->in_images || depth < DEPTH_IMAGES)
		return STEP_ON;
	if (depth == DEPTH_IMAGES)
		t->in_images = false;
	return depth == DEPTH_IMAGE                   ? STEP_IMAGE
	       : depth == DEPTH_HASH && t->digest.len ? STEP_HASH
						      : STEP_ON;
}

/* Read one token. */
static enum step tree_step(struct tree *t)
{
	struct reader r = { .in = t->tokens, .pos = t->pos, .big_endian = true };
	uint32_t token = read_u32(&r), size, at;
	struct bytes name, value;
	enum step step = STEP_ON;

	if (r.bad)
		return STEP_BAD;
	if (token == TOKEN_BEGIN) {
		name = until_nul(bytes_from(r.in, r.pos));
		reader_skip(&r, name.len + 1);
		begin_node(t, name);
	} else if (token == TOKEN_PROP) {
		size = read_u32(&r);
		at = read_u32(&r);
		value = reader_take(&r, size);
		name = until_nul(bytes_head(bytes_from(t->strings, at), MAX_NAME));
		if (r.bad || !name.len || t->depth == 0)
			return STEP_BAD;
		property(t, name, value);
	} else if (token == TOKEN_END) {
		step = end_node(t);
	} else if (token != TOKEN_NOP) {
		return token == TOKEN_FINISH && t->depth == 0 ? STEP_FINISH : STEP_BAD;
	}
	if (r.bad)
		return STEP_BAD;
	/* tokens are aligned; the last may end without its padding */
	t->pos = (r.pos + 3) & ~(size_t)3;
	t->pos = t->pos < r.in.len ? t->pos : r.in.len;
	return step;
}

/* Where the data of the image lies, when it is behind the tree; false when it is in it or nowhere.
 */
static bool external(const struct tree *t, uint64_t *at)
{
	const struct image *image = &t->image;

	if (image->has_data || !image->has_size || (!image->has_offset && !image->has_position))
		return false;
	*at = image->has_position ? image->position
				  : (((uint64_t)t->size + 3) & ~3ull) + image->offset;
	return true;
}

static enum err fit_probe(struct bytes from, struct span *out)
{
	struct tree t;
	enum step step = STEP_ON;
	uint64_t end, at;

	if (!tree_open(from, &t))
		return ERR_NOMATCH;
	end = t.size;
	for (unsigned i = 0; i < PROBE_TOKENS && step != STEP_FINISH && step != STEP_BAD; i++) {
		step = tree_step(&t);
		if (step == STEP_IMAGE && external(&t, &at) && at + t.image.size > end)
			end = at + t.image.size;
	}
	*out = (struct span){ .size = end, .bits = 96 };
	return OK;
}

/* State of extract(). */
struct emit {
	struct sink *sink;
	struct tree *tree;
	uint64_t done;   /* bytes of the tree that are accounted for */
	uint64_t budget; /* bytes that may still be hashed */
	bool is_fit;     /* an image with data was met */
	enum err status;
};

static void complain(struct emit *e, enum err err, uint64_t at, const char *text)
{
	sink_fault(e->sink, &e->status, err, at, text);
}

/* Set the image's data and status. */
static void find_data(struct emit *e)
{
	struct image *image = &e->tree->image;
	uint64_t at;

	if (!external(e->tree, &at))
		return;
	image->data = bytes_head(bytes_from(e->tree->in, at), image->size);
	if (image->data.len < image->size) {
		image->status = ERR_TRUNCATED;
		complain(e, ERR_TRUNCATED, e->tree->in.len, "all data of an image");
	}
	image->has_data = true;
}

/* Is the digest wrong? Digests of unknown algorithms are not judged. */
static bool is_wrong(struct bytes algorithm, struct bytes digest, struct bytes data)
{
	uint8_t sum[SHA512_SIZE];
	uint32_t crc;
	size_t len;

	if (is_word(algorithm, "crc32")) {
		crc = hash_crc32(0, data);
		return digest.len != 4 || be32(digest.ptr) != crc;
	}
	if (is_word(algorithm, "md5")) {
		len = MD5_SIZE;
		hash_md5(&data, 1, sum);
	} else if (is_word(algorithm, "sha1")) {
		len = SHA1_SIZE;
		hash_sha1(data, sum);
	} else if (is_word(algorithm, "sha256")) {
		len = SHA256_SIZE;
		hash_sha256(data, sum);
	} else if (is_word(algorithm, "sha512")) {
		len = SHA512_SIZE;
		hash_sha512(data, sum);
	} else {
		return false;
	}
	return !bytes_equal(digest, bytes_of(sum, len));
}

/* A digest of the image's data; its properties are known, they come before the nodes under it. */
static void check_hash(struct emit *e)
{
	struct tree *t = e->tree;

	find_data(e);
	if (!t->image.has_data || t->image.status)
		return;
	if (t->image.data.len > e->budget) {
		complain(e, ERR_LIMIT, 0, "digests of less data than eight times the image");
		return;
	}
	e->budget -= t->image.data.len;
	if (is_wrong(t->algorithm, t->digest, t->image.data)) {
		t->image.status = ERR_CORRUPT;
		complain(e, ERR_CORRUPT, (uint64_t)(t->image.data.ptr - t->in.ptr),
			 "data with the digest that the tree says");
	}
}

static void say_image(struct emit *e)
{
	const struct image *image = &e->tree->image;
	char key[128], name[65];
	size_t len = image->name.len < 64 ? image->name.len : 64;

	for (size_t i = 0; i < len; i++)
		name[i] = (char)(is_print(image->name.ptr[i]) ? image->name.ptr[i] : '?');
	name[len] = 0;
	for (size_t i = 0; i < COUNT(words); i++) {
		if (!image->word[i].len)
			continue;
		snprintf(key, sizeof(key), "fit.%s.%s", name, words[i]);
		sink_attribute(e->sink, key, image->word[i]);
	}
}

/* The bytes of the tree up to END are the container's own. */
static enum err emit_header(struct emit *e, uint64_t end)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str("tree") };
	struct bytes part =
		bytes_head(bytes_from(e->tree->in, e->done), end > e->done ? end - e->done : 0);

	if (!part.len)
		return OK;
	e->done = end;
	return sink_slice(e->sink, &entry, part);
}

static enum err emit_image(struct emit *e)
{
	struct image *image = &e->tree->image;
	struct entry entry = { .kind = ENTRY_PART, .path = image->name };
	uint64_t at;
	enum err err;

	find_data(e);
	say_image(e);
	if (!image->has_data)
		return OK;
	e->is_fit = true;
	at = (uint64_t)(image->data.ptr - e->tree->in.ptr);
	if (image->encrypted && !image->status) {
		image->status = ERR_ENCRYPTED;
		complain(e, ERR_ENCRYPTED, at, "data that is not encrypted");
	}
	entry.status = image->status;
	err = at < e->tree->size ? emit_header(e, at) : OK;
	if (at < e->tree->size && at + image->data.len > e->done)
		e->done = at + image->data.len;
	return err ? err : sink_slice(e->sink, &entry, image->data);
}

static void say_tree(struct emit *e)
{
	struct bytes left = e->tree->compatible;

	if (e->is_fit) {
		if (e->tree->description.len)
			sink_attribute(e->sink, "fit.description", e->tree->description);
		return;
	}
	if (e->tree->model.len)
		sink_attribute(e->sink, "dtb.model", e->tree->model);
	while (left.len) {
		struct bytes one = until_nul(left);

		if (one.len)
			sink_attribute(e->sink, "dtb.compatible", one);
		left = bytes_from(left, one.len + 1);
	}
}

static enum err fit_extract(struct bytes in, struct sink *sink)
{
	struct tree t;
	struct emit e = { .sink = sink, .tree = &t, .budget = (uint64_t)in.len * HASH_BUDGET };
	enum step step;
	enum err err = OK;
	uint64_t at;

	if (!tree_open(in, &t))
		return ERR_NOMATCH;
	if (in.len < t.size)
		complain(&e, ERR_TRUNCATED, in.len, "as many bytes as the header says");
	do {
		step = tree_step(&t);
		if (step == STEP_IMAGE)
			err = emit_image(&e);
		else if (step == STEP_HASH)
			check_hash(&e);
	} while (!err && step != STEP_FINISH && step != STEP_BAD);
	at = (uint64_t)(t.tokens.ptr - in.ptr) + t.pos;
	if (step == STEP_BAD && in.len >= t.size)
		complain(&e, ERR_CORRUPT, at, "a token of a device tree");
	say_tree(&e);
	/* what a damaged tree did not explain is left to be searched */
	if (!err)
		err = emit_header(&e, step == STEP_FINISH ? t.size : at);
	return err ? err : e.status;
}

const struct extractor extractor_fit = {
	.name = "fit",
	.summary = "U-Boot's flattened image tree, and device tree blobs",
	.limitations = "digests other than crc32, md5, sha1, sha256 and sha512 are not verified, "
		       "nor signatures",
	.magic = (const struct magic[]){ { "\xd0\x0d\xfe\xed", 4, 0 }, { 0 } },
	.container = true,
	.probe = fit_probe,
	.extract = fit_extract,
};
