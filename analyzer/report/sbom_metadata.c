/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/report/sbom_metadata.h"

#include <jansson.h>
#include <stddef.h>

#include "analyzer/base/text.h"
#include "analyzer/sbom/check_syntax.h"

#define MAX_TEXT 1024u

/* A text of the file, {"product": {"name": ...}}, is the option --product-name. */
static const struct field {
	const char *group, *key;
	size_t offset;
} fields[] = {
#define FIELD(group, key, member)                                                                  \
	{                                                                                          \
		group, key, offsetof(struct sbom_metadata, member)                                 \
	}
	FIELD("product", "name", product_name),
	FIELD("product", "version", product_version),
	FIELD("product", "cpe", product_cpe),
	FIELD("product", "purl", product_purl),
	FIELD("supplier", "name", supplier.name),
	FIELD("supplier", "url", supplier.url),
	FIELD("supplier", "email", supplier.email),
	FIELD("author", "name", author.name),
	FIELD("author", "email", author.email),
	FIELD("organization", "name", organization.name),
	FIELD("organization", "url", organization.url),
	FIELD("organization", "email", organization.email),
};

#define FIELD_COUNT (sizeof(fields) / sizeof(*fields))

static const char **place_of(struct sbom_metadata *m, const struct field *f)
{
	return (const char **)(void *)((char *)m + f->offset);
}

static const char *value_of(const struct sbom_metadata *m, const struct field *f)
{
	return *(const char *const *)(const void *)((const char *)m + f->offset);
}

static const struct field *find(const char *group, const char *key)
{
	for (const struct field *f = fields; f < fields + FIELD_COUNT; f++)
		if (strcmp(f->group, group) == 0 && (!key || strcmp(f->key, key) == 0))
			return f;
	return NULL;
}

static enum err read_group(struct sbom_metadata *m, const char *group, json_t *object,
			   const char **wrong)
{
	const char *key;
	json_t *value;

	json_object_foreach(object, key, value)
	{
		const struct field *f = find(group, key);
		const char *text = json_string_value(value);

		if (!f || !text || !*text) {
			*wrong = arena_printf(&m->arena, "%s.%.40s is not %s", group, key,
					      f ? "a text" : "known");
			return ERR_CORRUPT;
		}
		if (value_of(m, f))
			continue;
		*place_of(m, f) = arena_copy(&m->arena, bytes_str(text));
		if (!value_of(m, f))
			return ERR_NOMEM;
	}
	return OK;
}

enum err sbom_metadata_read(struct sbom_metadata *m, struct bytes in, const char **wrong)
{
	json_error_t error;
	json_t *doc = in.len > 1u << 20 ? NULL
					: json_loadb((const char *)in.ptr, in.len,
						     JSON_REJECT_DUPLICATES, &error);
	enum err err = json_is_object(doc) ? OK : ERR_CORRUPT;
	const char *group;
	json_t *object;

	*wrong = "a JSON object was expected";
	json_object_foreach(doc, group, object)
	{
		if (!err && (!find(group, NULL) || !json_is_object(object))) {
			*wrong = arena_printf(&m->arena, "%.40s is not known, or not an object",
					      group);
			err = ERR_CORRUPT;
		}
		if (!err)
			err = read_group(m, group, object, wrong);
	}
	json_decref(doc);
	return err;
}

static bool is_cpe(const char *text)
{
	return strncmp(text, "cpe:2.3:", 8) == 0 && syntax_cpe(text);
}

/* With a host; what else a URI cannot hold is percent-encoded where it is written. */
static bool is_url(const char *text)
{
	size_t scheme = strncmp(text, "https://", 8) == 0  ? 8
			: strncmp(text, "http://", 7) == 0 ? 7
							   : 0;

	return scheme && (is_alnum((uint8_t)text[scheme]) || text[scheme] == '[');
}

const char *sbom_metadata_check(const struct sbom_metadata *m)
{
	if (m->product_cpe && !is_cpe(m->product_cpe))
		return "product-cpe: a CPE 2.3 text has 13 fields";
	if (m->product_purl && !syntax_purl(m->product_purl))
		return "product-purl: a purl starts with pkg:TYPE/";
	for (const struct field *f = fields; f < fields + FIELD_COUNT; f++) {
		const char *text = value_of(m, f);

		if (text && !*text)
			return "a text that is empty says nothing: leave it out";
		if (text && strcmp(f->key, "email") == 0 && !syntax_email(text))
			return "an e-mail address has the form NAME@HOST";
		if (text && strcmp(f->key, "url") == 0 && !is_url(text))
			return "a URL starts with https:// or http://";
	}
	if ((!m->supplier.name && (m->supplier.url || m->supplier.email)) ||
	    (!m->author.name && m->author.email) ||
	    (!m->organization.name && (m->organization.url || m->organization.email)))
		return "who has an address needs a name";
	return NULL;
}

enum err sbom_metadata_digest(const struct sbom_metadata *m, struct buf *out)
{
	enum err err = OK;

	for (const struct field *f = fields; f < fields + FIELD_COUNT && !err; f++) {
		const char *text = value_of(m, f);

		err = buf_append(out, bytes_of(text ? text : "", text ? strlen(text) + 1 : 1));
	}
	return err;
}

static const char *clean(struct sbom *sbom, const char *text, bool *failed)
{
	const char *out = text ? text_clean(&sbom->arena, bytes_str(text), MAX_TEXT) : NULL;

	*failed |= text && !out;
	return out;
}

static void clean_party(struct sbom *sbom, struct sbom_party *to, const struct sbom_party *from,
			bool *failed)
{
	to->name = clean(sbom, from->name, failed);
	to->url = clean(sbom, from->url, failed);
	to->email = clean(sbom, from->email, failed);
}

static struct sbom_party *new_party(struct sbom *sbom, const struct sbom_party *from, bool *failed)
{
	struct sbom_party *to = arena_alloc(&sbom->arena, 1, sizeof(*to));

	*failed |= !to;
	if (to)
		clean_party(sbom, to, from, failed);
	return to;
}

static void apply_product(const struct sbom_metadata *m, struct sbom *sbom, bool *failed)
{
	struct sbom_component *p = sbom->primary;

	if (m->product_name)
		p->name = clean(sbom, m->product_name, failed);
	if (m->product_name)
		sbom->name = p->name;
	if (m->product_version)
		p->version = clean(sbom, m->product_version, failed);
	if (m->product_purl)
		p->purl = clean(sbom, m->product_purl, failed);
	if (!m->product_cpe)
		return;
	p->cpes = sbom_more(sbom, p->cpes, &p->cpes_count, sizeof(*p->cpes));
	if (p->cpes)
		p->cpes[p->cpes_count - 1] = clean(sbom, m->product_cpe, failed);
	else
		*failed = true;
}

enum err sbom_metadata_apply(const struct sbom_metadata *m, struct sbom *sbom)
{
	bool failed = false;

	apply_product(m, sbom, &failed);
	if (m->supplier.name)
		sbom->supplier = sbom->primary->supplier = new_party(sbom, &m->supplier, &failed);
	if (m->organization.name)
		sbom->manufacturer = new_party(sbom, &m->organization, &failed);
	if (m->author.name && !failed) {
		sbom->authors = sbom_more(sbom, sbom->authors, &sbom->authors_count,
					  sizeof(*sbom->authors));
		if (sbom->authors) {
			struct sbom_party *author = &sbom->authors[sbom->authors_count - 1];

			author->person = true;
			clean_party(sbom, author, &m->author, &failed);
		} else {
			failed = true;
		}
	}
	return failed ? ERR_NOMEM : OK;
}
