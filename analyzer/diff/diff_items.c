/* SPDX-License-Identifier: Apache-2.0 */
/* Components of both documents, and the names by which they are known. */
#include "analyzer/base/text.h"
#include "analyzer/diff/diff_parts.h"

/* purl types whose names are known in one language only: npm's "openssl" is not OpenSSL. */
static bool is_language(const char *type)
{
	static const char *const types[] = { "npm",   "golang",    "maven",    "pypi", "cargo",
					     "gem",   "nuget",     "composer", "hex",  "pub",
					     "swift", "cocoapods", "hackage",  "cran", "cpan",
					     "bower", "luarocks",  "julia",    "elm",  "opam" };

	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		if (strcmp(type, types[i]) == 0)
			return true;
	return false;
}

static void lower(char *text)
{
	for (; text && *text; text++)
		if (*text >= 'A' && *text <= 'Z')
			*text = (char)(*text + 32);
}

static int hex_digit(char c)
{
	return is_digit((uint8_t)c)                 ? c - '0'
	       : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10
						    : -1;
}

/* One way of writing for a package: "%40" is "@", and Python's names have '-' for '_'. */
static void plain_purl(char *text)
{
	bool python = text && strncmp(text, "pypi/", 5) == 0;
	char *to = text;

	for (; text && *text; text++) {
		int high = *text == '%' ? hex_digit(text[1]) : -1;
		int low = high > 1 ? hex_digit(text[2]) : -1; /* no control characters */

		*to = *text;
		if (low >= 0)
			*to = (char)(high << 4 | low);
		else if (python && *text == '_')
			*to = '-';
		to++;
		text += low >= 0 ? 2 : 0;
	}
	if (to)
		*to = 0;
}

/* "pkg:deb/debian/zlib1g@1.2.13?arch=arm" is "deb/debian/zlib1g", and 1.2.13 in *VERSION. */
static bool take_purl(struct diff_items *items, struct diff_item *item, const char *purl,
		      const char **version)
{
	size_t len, type;
	const char *slash, *at;
	char *copy;

	if (!purl || strncmp(purl, "pkg:", 4) != 0)
		return true;
	for (purl += 4; *purl == '/';)
		purl++;
	len = strcspn(purl, "?#");
	type = strcspn(purl, "/");
	slash = memrchr(purl, '/', len);
	at = slash ? memrchr(slash, '@', len - (size_t)(slash - purl)) : NULL;
	if (!slash || type >= len)
		return true; /* not a purl: as if nobody had written it */
	copy = arena_copy(items->arena, bytes_of(purl, at ? (size_t)(at - purl) : len));
	lower(copy);
	plain_purl(copy);
	item->purl = copy;
	copy = arena_copy(items->arena, bytes_of(purl, type));
	lower(copy);
	item->purl_type = copy;
	if (at) {
		copy = arena_copy(items->arena, bytes_of(at + 1, len - (size_t)(at + 1 - purl)));
		plain_purl(copy);
		*version = copy;
	}
	if (!item->purl || !item->purl_type || !copy)
		return false;
	item->language = is_language(item->purl_type);
	return true;
}

/* "cpe:2.3:a:zlib:zlib:1.2.13:..." and "cpe:/a:zlib:zlib" are "zlib:zlib"; NULL: says nothing. */
static const char *cpe_key(struct arena *arena, const char *cpe, bool *failed)
{
	const char *at = strncmp(cpe, "cpe:2.3:", 8) == 0 ? cpe + 8
			 : strncmp(cpe, "cpe:/", 5) == 0  ? cpe + 5
							  : NULL;
	size_t len = 0, vendor;
	char *key;

	if (!at || !*at || at[1] != ':')
		return NULL;
	at += 2;
	vendor = strcspn(at, ":");
	if (!at[vendor] || (vendor == 1 && strchr("*-", at[0])))
		return NULL;
	for (len = vendor + 1; at[len] && at[len] != ':'; len++)
		if (at[len] == '\\' && at[len + 1])
			len++;
	if (len <= vendor + 1 || (len == vendor + 2 && strchr("*-", at[vendor + 1])))
		return NULL;
	key = arena_copy(arena, bytes_of(at, len));
	lower(key);
	*failed |= !key;
	return key;
}

/* The version in "cpe:2.3:a:zlib:zlib:1.2.13:..." or "cpe:/a:zlib:zlib:1.2.13", with its update, or
 * NULL. */
static const char *cpe_version(struct arena *arena, const char *cpe, bool *failed)
{
	size_t skip = strncmp(cpe, "cpe:2.3:", 8) == 0 ? 5 : 4, len[2] = { 0 };
	const char *at[2] = { cpe, cpe };
	char *text, *to;

	for (; skip && *cpe; cpe++) {
		skip -= *cpe == ':';
		cpe += *cpe == '\\' && cpe[1];
	}
	for (size_t i = 0; i < 2; i++) {
		for (at[i] = cpe; *cpe && *cpe != ':'; cpe++)
			cpe += *cpe == '\\' && cpe[1];
		len[i] = (size_t)(cpe - at[i]);
		if (len[i] == 1 && strchr("*-", *at[i]))
			len[i] = 0;
		cpe += *cpe == ':';
	}
	if (!len[0])
		return NULL;
	text = arena_printf(arena, "%.*s%.*s", (int)len[0], at[0], (int)len[1], at[1]);
	*failed |= !text;
	for (char *from = to = text; text && *from; from++) {
		from += *from == '\\' && from[1];
		*to++ = *from;
	}
	if (to)
		*to = 0;
	return text;
}

static bool take_cpes(struct diff_items *items, struct diff_item *item, const char **version)
{
	const struct sbom_component *c = item->c;
	bool failed = false;

	item->cpes = arena_alloc(items->arena, c->cpes_count + 1, sizeof(*item->cpes));
	for (size_t i = 0; i < c->cpes_count && item->cpes; i++) {
		const char *key = cpe_key(items->arena, c->cpes[i], &failed);

		if (key)
			item->cpes[item->cpe_count++] = key;
		if (key && !*version)
			*version = cpe_version(items->arena, c->cpes[i], &failed);
	}
	return item->cpes && !failed;
}

const char *diff_property(const struct sbom_component *c, const char *name)
{
	for (size_t i = 0; c && i < c->properties_count; i++)
		if (c->properties[i].name && strcmp(c->properties[i].name, name) == 0)
			return c->properties[i].value;
	return NULL;
}

double diff_confidence(const struct sbom_component *c, const char *field)
{
	double best = -1;

	for (size_t i = 0; i < c->identities_count; i++)
		if (c->identities[i].field && strcmp(c->identities[i].field, field) == 0 &&
		    c->identities[i].confidence > best)
			best = c->identities[i].confidence;
	return best < 0 || best > 1 ? 1 : best;
}

/* A clean copy of VERSION in *OUT; false: no memory. */
static bool take_version(struct diff_items *items, const char *version, const char **out)
{
	if (version && *version)
		*out = diff_version_clean(items->arena, version);
	return !version || !*version || *out;
}

/* The upstream project that an analysis names, or whose source package it names. */
static bool take_project(struct diff_items *items, struct diff_item *item)
{
	const char *upstream = diff_property(item->c, "assay:upstream:name");
	const char *source = diff_property(item->c, "assay:package:source");
	struct alias alias;

	if (item->alias.count) {
		item->project = item->alias.project[0];
		return true;
	}
	if (!upstream && !source)
		return true;
	item->project = aliases_plain(items->arena, upstream ? upstream : source);
	if (!item->project)
		return false;
	alias = aliases_find(items->aliases, item->project);
	item->alias.how = ALIAS_PART;
	item->alias.count = 1;
	item->alias.project[0] = alias.count ? alias.project[0] : item->project;
	item->project = item->alias.project[0];
	return true;
}

/* Only with its scope is a name of npm one: there is a "core" in many. False: no memory. */
static bool take_name(struct diff_items *items, struct diff_item *item)
{
	const struct sbom_component *c = item->c;

	item->name = c->name;
	if (c->name && c->group && *c->group == '@' && *c->name != '@')
		item->name = arena_printf(items->arena, "%s/%s", c->group, c->name);
	return !c->name || item->name;
}

static bool fill(struct diff_items *items, struct diff_item *item, const struct sbom_component *c)
{
	const char *in_purl = NULL, *in_cpe = NULL;

	item->c = c;
	item->range = c->range ? c->range : diff_property(c, "assay:versionRange");
	if (!take_name(items, item) || !take_purl(items, item, c->purl, &in_purl) ||
	    !take_cpes(items, item, &in_cpe) || !diff_written(items, item, in_purl, in_cpe) ||
	    !take_version(items, diff_property(c, "assay:release"), &item->release) ||
	    !take_version(items, diff_property(c, "assay:upstream:version"), &item->upstream) ||
	    !take_version(items, diff_property(c, "assay:package:contradictedBy"),
			  &item->contradicted))
		return false;
	if (item->language)
		return true;
	return take_project(items, item);
}

/* Files and data are no software of their own; an image in a set of images is no component. */
static bool is_silent(const struct sbom_component *c)
{
	return (c->type && (strcmp(c->type, "file") == 0 || strcmp(c->type, "data") == 0)) ||
	       diff_property(c, "assay:bytes:total");
}

static enum err add_all(struct diff_items *items, const struct sbom *sbom, bool observed)
{
	/* what the declaration is about may be a distribution, which an analysis lists */
	for (size_t i = 0; i <= sbom->components_count; i++) {
		bool primary = i == sbom->components_count;
		struct diff_item *item = &items->list[items->count];

		if (primary && (observed || !sbom->primary))
			break;
		item->observed = observed;
		if (!fill(items, item, primary ? sbom->primary : &sbom->components[i]))
			return ERR_NOMEM;
		item->silent = primary || is_silent(item->c);
		items->count++;
	}
	return OK;
}

enum err diff_items_make(struct diff_items *items, const struct sbom *declared,
			 const struct sbom *observed)
{
	enum err err;

	items->count = 0;
	items->list = arena_alloc(items->arena,
				  declared->components_count + observed->components_count + 2,
				  sizeof(*items->list));
	if (!items->list)
		return ERR_NOMEM;
	err = add_all(items, declared, false);
	items->declared = items->count;
	return err ? err : add_all(items, observed, true);
}
