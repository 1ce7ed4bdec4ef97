/* SPDX-License-Identifier: Apache-2.0 */
/*
 * CoSWID (RFC 9393): software tags as CBOR maps with small integers for keys, which UEFI firmware
 * carries one behind the other after a uSWID header (github.com/hughsie/python-uswid):
 *   magic 16 bytes, u8 version, u16 size of the header, u32 bytes of the payload,
 *   since 2: u8 flags (1: compressed); since 3: u8 compression (1 zlib, 2 xz or lzma);
 *   since 4: u8 format of the payload, which may be a JSON document, too.
 *
 * CBOR (RFC 8949) becomes JSON: keys are written as texts, byte strings as hexadecimal.
 */
#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "analyzer/base/reader.h"
#include "analyzer/sbom/sbom_readers.h"
#include "extractors/codec/codec.h"

#define MAGIC "SBOM\xD6\xBA\x2E\xAC\xA3\xE6\x7A\x52\xAA\xEE\x3B\xAF"
#define HEADER_MIN 23u
#define PAYLOAD_MAX (16u << 20)
#define ITEMS_MAX (1u << 20)
#define LEVELS_MAX 32u
#define INDEFINITE UINT64_MAX

/* CBOR's major types */
enum { UNSIGNED, NEGATIVE, BYTES, TEXT, ARRAY, MAP, TAG, SIMPLE };

struct head {
	unsigned major, info;
	uint64_t value;
};

struct level {
	json_t *json; /* borrowed */
	uint64_t left;
	json_t *key; /* of the value that comes next in a map */
};

static struct head head(struct reader *r)
{
	uint8_t first = read_u8(r);
	struct head h = { first >> 5, first & 31, first & 31 };

	switch (h.info) {
	case 24:
		h.value = read_u8(r);
		break;
	case 25:
		h.value = read_u16(r);
		break;
	case 26:
		h.value = read_u32(r);
		break;
	case 27:
		h.value = read_u64(r);
		break;
	case 31:
		h.value = INDEFINITE;
		break;
	default:
		r->bad |= h.info > 27;
	}
	return h;
}

static json_t *hexadecimal(struct bytes in)
{
	char *text = mem_alloc(2 * in.len + 1, 1);
	json_t *json = NULL;

	if (text) {
		hash_hex(in.ptr, in.len, text);
		json = json_string(text);
	}
	mem_free(text);
	return json;
}

/* A value that holds no others; strings in pieces are no part of CoSWID. */
static json_t *scalar(struct reader *r, struct head h)
{
	struct bytes text;

	switch (h.major) {
	case UNSIGNED:
		return json_integer((json_int_t)(h.value & INT64_MAX));
	case NEGATIVE:
		return json_integer(-1 - (json_int_t)(h.value & INT64_MAX));
	case BYTES:
		return hexadecimal(reader_take(r, h.value));
	case TEXT:
		text = reader_take(r, h.value);
		return json_stringn((const char *)text.ptr, text.len);
	default:
		return h.info == 20 || h.info == 21 ? json_boolean(h.info == 21) : json_null();
	}
}

/* Put VALUE, which it takes, into the level's list or under its key. */
static bool put(struct level *l, json_t *value)
{
	char key[24];
	bool good;

	if (json_is_array(l->json))
		return json_array_append_new(l->json, value) == 0;
	if (!l->key) { /* a key: the value follows */
		l->key = value;
		return json_is_string(value) || json_is_integer(value);
	}
	if (json_is_integer(l->key))
		snprintf(key, sizeof(key), "%lld", (long long)json_integer_value(l->key));
	good = json_object_set_new(l->json,
				   json_is_integer(l->key) ? key : json_string_value(l->key),
				   value) == 0;
	json_decref(l->key);
	l->key = NULL;
	return good;
}

/* One CBOR item as JSON; NULL when it is broken. *ITEMS counts down. */
static json_t *item(struct reader *r, unsigned *items)
{
	struct level levels[LEVELS_MAX];
	json_t *root = json_array();
	size_t depth = 1;
	bool good = root != NULL;

	levels[0] = (struct level){ root, 1, NULL };
	while (good && depth) {
		struct level *l = &levels[depth - 1];
		struct head h;
		json_t *value;
		bool holds;

		if (l->left == 0) {
			good = !l->key;
			depth -= good;
			continue;
		}
		h = head(r);
		if (r->bad || (*items)-- == 0) {
			good = false;
			break;
		}
		if (h.major == TAG)
			continue;
		if (h.major == SIMPLE && h.info == 31) { /* the end of an indefinite one */
			good = l->left > UINT64_MAX / 2;
			l->left = 0;
			continue;
		}
		l->left--;
		holds = h.major == ARRAY || h.major == MAP;
		value = h.major == ARRAY ? json_array()
			: h.major == MAP ? json_object()
					 : scalar(r, h);
		good = value && !r->bad &&
		       !(holds && (depth == LEVELS_MAX || (json_is_object(l->json) && !l->key)));
		if (!good)
			json_decref(value);
		else
			good = put(l, value);
		if (good && holds)
			levels[depth++] =
				(struct level){ value,
						h.value == INDEFINITE || h.value > UINT64_MAX / 4
							? INDEFINITE
						: h.major == MAP ? 2 * h.value
								 : h.value,
						NULL };
	}
	while (depth)
		json_decref(levels[--depth].key);
	return good ? root : (json_decref(root), NULL);
}

/* Keys of RFC 9393 */
#define TAG_ID "0"
#define SOFTWARE_NAME "1"
#define ENTITY "2"
#define LINK "4"
#define SOFTWARE_META "5"
#define PAYLOAD "6"
#define HASH "7"
#define SOFTWARE_VERSION "13"
#define FILE_ENTRY "17"
#define FS_NAME "24"
#define ENTITY_NAME "31"
#define REG_ID "32"
#define ROLE "33"
#define HREF "38"
#define REL "40"
#define COLLOQUIAL "45"
#define SUMMARY "54"

enum { ROLE_TAG_CREATOR = 1, ROLE_SOFTWARE_CREATOR = 2 };
enum { REL_COMPONENT = 2, REL_REQUIRES = 8 };

static bool has_role(const struct part *roles, json_int_t role)
{
	for (size_t i = 0; i < json_array_size(roles->json); i++)
		if (json_integer_value(json_array_get(roles->json, i)) == role)
			return true;
	return false;
}

static void entities(struct intake *in, const struct part *tag, struct sbom_component *c)
{
	struct part list = intake_one_or_more(in, tag, ENTITY), one;

	for (size_t i = 0; intake_each(in, &list, &i, &one);) {
		struct part roles = intake_one_or_more(in, &one, ROLE);
		struct sbom_party p = { .name = intake_text(in, &one, ENTITY_NAME),
					.url = intake_text(in, &one, REG_ID) };
		struct sbom_party *to;

		if (has_role(&roles, ROLE_SOFTWARE_CREATOR) && !c->supplier &&
		    (c->supplier = intake_alloc(in, sizeof(p))))
			*c->supplier = p;
		/* every tag of a document repeats who made it */
		if (has_role(&roles, ROLE_TAG_CREATOR) && in->sbom->authors_count == 0 &&
		    (to = INTAKE_ADD(in, in->sbom, authors)))
			*to = p;
	}
}

/* Hashes of the files that the tag is about: [algorithm, bytes], by IANA's numbers. */
static void payload_hashes(struct intake *in, const struct part *tag, struct sbom_component *c)
{
	static const struct {
		json_int_t number;
		const char *name;
	} names[] = { { 1, "SHA-256" },   { 7, "SHA-384" },   { 8, "SHA-512" },  { 9, "SHA3-224" },
		      { 10, "SHA3-256" }, { 11, "SHA3-384" }, { 12, "SHA3-512" } };
	struct part payloads = intake_one_or_more(in, tag, PAYLOAD), payload, files, file;

	for (size_t i = 0; intake_each(in, &payloads, &i, &payload);) {
		files = intake_one_or_more(in, &payload, FILE_ENTRY);
		for (size_t k = 0; intake_each(in, &files, &k, &file);) {
			json_t *hash = json_object_get(file.json, HASH);
			json_int_t number = json_integer_value(json_array_get(hash, 0));

			if (!c->file_name)
				c->file_name = intake_text(in, &file, FS_NAME);
			for (size_t n = 0; n < sizeof(names) / sizeof(*names); n++)
				if (number == names[n].number)
					intake_hash(in, &file, &c->hashes, &c->hashes_count,
						    names[n].name,
						    json_string_value(json_array_get(hash, 1)));
		}
	}
}

/* A licence is a link to the list of SPDX: "https://spdx.org/licenses/MIT.html". */
static void license(struct intake *in, struct sbom_component *c, const char *href)
{
	static const char list[] = "https://spdx.org/licenses/";
	struct sbom_license *l = INTAKE_ADD(in, c, licenses);
	size_t len = strlen(href), skip = sizeof(list) - 1;

	if (!l)
		return;
	l->url = href;
	if (strncmp(href, list, skip) != 0) {
		l->name = href;
		return;
	}
	if (len > skip + 5 && strcmp(href + len - 5, ".html") == 0)
		len -= 5;
	l->expression = arena_copy(&in->sbom->arena, bytes_of(href + skip, len - skip));
	in->failed |= !l->expression;
}

static void component(struct intake *in, const struct part *tag)
{
	struct part metas = intake_one_or_more(in, tag, SOFTWARE_META), meta = { 0 };
	struct part links = intake_one_or_more(in, tag, LINK), one;
	const char *id = intake_raw(in, tag, TAG_ID);
	struct sbom_component c = { .ref = id ? intake_clean(in, id) : NULL,
				    .type = "firmware",
				    .name = intake_text(in, tag, SOFTWARE_NAME),
				    .version = intake_text(in, tag, SOFTWARE_VERSION),
				    .parent = SBOM_NONE,
				    .pointer = intake_pointer(in, tag) },
			      *to;
	size_t first = 0;

	if (intake_each(in, &metas, &first, &meta)) {
		c.description = intake_text(in, &meta, SUMMARY);
		if (!c.version)
			c.version = intake_text(in, &meta, COLLOQUIAL);
	}
	if (!c.name)
		intake_find(in, tag, NULL, "a tag without software name");
	if (c.ref)
		intake_string(in, &c.other_ids, &c.other_ids_count, c.ref);
	entities(in, tag, &c);
	payload_hashes(in, tag, &c);
	for (size_t i = 0; intake_each(in, &links, &i, &one);) {
		json_t *rel = json_object_get(one.json, REL);

		if (json_is_string(rel) && strcmp(json_string_value(rel), "license") == 0 &&
		    intake_raw(in, &one, HREF))
			license(in, &c, intake_text(in, &one, HREF));
	}
	to = INTAKE_ADD(in, in->sbom, components);
	if (to)
		*to = c;
	if (id)
		intake_name(in, tag, id, in->sbom->components_count - 1);
}

/* "swid:ID" names another tag. */
static void edges(struct intake *in, const struct part *tag)
{
	struct part links = intake_one_or_more(in, tag, LINK), one;
	const char *id = intake_raw(in, tag, TAG_ID);

	for (size_t i = 0; id && intake_each(in, &links, &i, &one);) {
		json_int_t rel = json_integer_value(json_object_get(one.json, REL));
		const char *href = intake_raw(in, &one, HREF);
		size_t to;

		if (!href || (rel != REL_COMPONENT && rel != REL_REQUIRES))
			continue;
		to = intake_named(in, strncmp(href, "swid:", 5) == 0 ? href + 5 : href);
		if (to == INTAKE_DANGLING)
			intake_find(in, &one, NULL, "no tag \"%s\": left out", href);
		else
			intake_edge(in, intake_named(in, id), to,
				    rel == REL_REQUIRES ? SBOM_DEPENDS : SBOM_CONTAINS, NULL);
	}
}

bool coswid_looks_like(struct bytes data)
{
	/* a uSWID header, or CBOR's tag for CoSWID: "SWID" */
	return bytes_at(data, 0, MAGIC, 16) || bytes_at(data, 0, "\xDA\x53\x57\x49\x44", 5);
}

enum err coswid_unpack(struct bytes data, struct buf *out)
{
	struct reader r = reader_le(data);
	struct bytes payload;
	unsigned version, header, flags = 0, compression = 0;

	*out = buf_with_max(PAYLOAD_MAX);
	if (!bytes_at(data, 0, MAGIC, 16))
		return buf_append(out, data);
	reader_skip(&r, 16);
	version = read_u8(&r);
	header = read_u16(&r);
	payload = bytes_head(bytes_from(data, header), read_u32(&r));
	if (version >= 2)
		flags = read_u8(&r);
	compression = version >= 3 ? read_u8(&r) : flags & 1;
	if (r.bad || header < HEADER_MIN || !payload.len)
		return ERR_TRUNCATED;
	if (compression == 0)
		return buf_append(out, payload);
	if (compression == 1)
		return codec_decode(CODEC_ZLIB, payload, out, NULL);
	return codec_decode(codec_of(payload) == CODEC_XZ ? CODEC_XZ : CODEC_LZMA, payload, out,
			    NULL);
}

enum err coswid_read(struct intake *in, struct bytes data)
{
	struct reader r = reader_be(data);
	unsigned items = ITEMS_MAX;
	json_t *tags = json_array();
	struct part list = { .json = tags, .key = "" }, one;

	in->sbom->format = SBOM_COSWID;
	/* flash pads with FF, which ends no CBOR that is open */
	while (tags && reader_left(&r) && data.ptr[r.pos] != 0xFF) {
		size_t at = r.pos;
		json_t *tag = item(&r, &items);

		if (!tag) {
			intake_find(in, NULL, NULL, "byte %zu: broken CBOR: the rest is not read",
				    at);
			break;
		}
		in->failed |= json_array_append(tags, json_array_get(tag, 0)) != 0;
		json_decref(tag);
	}
	for (size_t i = 0; intake_each(in, &list, &i, &one);)
		component(in, &one);
	for (size_t i = 0; intake_each(in, &list, &i, &one);)
		edges(in, &one);
	json_decref(tags);
	return in->sbom->components_count ? OK : ERR_CORRUPT;
}
