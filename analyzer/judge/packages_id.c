/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The identifiers of a package: its purl (package-url/purl-spec) with the qualifiers that scanners
 * need to find the advisories of its distribution, and its CPE: what the record says, or the
 * upstream project's with the upstream version. There is no purl type for opkg: such packages are
 * generic, and a property says what they are.
 */
#include "analyzer/base/text.h"
#include "analyzer/judge/packages.h"

/* The distribution that the image names, or NULL. */
static const struct package *system_of(const struct product *p)
{
	for (size_t i = 0; i < p->record_count; i++)
		if (p->records[i].package.system)
			return &p->records[i].package;
	return NULL;
}

/* TEXT with every byte outside of letters, digits and KEPT percent-encoded; "" when memory is out.
 */
static const char *escaped(struct arena *arena, const char *text, const char *kept)
{
	static const char digits[] = "0123456789ABCDEF";
	char *out = arena_alloc(arena, 3 * strlen(text) + 1, 1), *p = out;

	if (!out)
		return "";
	for (; *text; text++) {
		uint8_t c = (uint8_t)*text;

		if (is_alnum(c) || strchr(kept, c)) {
			*p++ = (char)c;
		} else {
			*p++ = '%';
			*p++ = digits[c >> 4];
			*p++ = digits[c & 15];
		}
	}
	return out;
}

static bool is_type(const struct package *k, const char *type)
{
	return strcmp(k->type, type) == 0;
}

static const char *name_space_of(const struct package *k, const struct package *system)
{
	if (k->name_space)
		return k->name_space;
	if (is_type(k, "deb"))
		return system && strcmp(system->name, "ubuntu") == 0 ? "ubuntu" : "debian";
	if (is_type(k, "apk"))
		return system && strcmp(system->name, "openwrt") == 0 ? "openwrt" : "alpine";
	if (is_type(k, "rpm"))
		return system ? system->name : NULL;
	return NULL;
}

struct purl {
	struct arena *arena;
	const char *text;
	char separator; /* before the next qualifier */
};

/* A NULL text is memory that is out; it stays so. */
static void qualify(struct purl *u, const char *key, const char *value)
{
	if (!value || !u->text)
		return;
	u->text = arena_printf(u->arena, "%s%c%s=%s", u->text, u->separator, key,
			       escaped(u->arena, value, ".-_~"));
	u->separator = '&';
}

static const char *purl_of(struct product *p, const struct package *k)
{
	const struct package *system = system_of(p);
	struct arena *a = &p->arena;
	const char *space = name_space_of(k, system);
	bool native = is_type(k, "deb") || is_type(k, "apk") || is_type(k, "rpm");
	bool generic = is_type(k, "opkg") || k->system;
	struct purl u = { .arena = a, .separator = '?' };

	u.text = arena_printf(a, "pkg:%s/%s%s%s", generic ? "generic" : k->type,
			      space ? escaped(a, space, ".-_~/") : "", space ? "/" : "",
			      escaped(a, k->name, ".-_~"));
	if (u.text && k->version)
		u.text = arena_printf(a, "%s@%s", u.text, escaped(a, k->version, ".-_~:"));
	if (!native)
		return u.text;
	/* qualifiers in the order of the alphabet */
	qualify(&u, "arch", k->architecture);
	if (system && system->version)
		qualify(&u, "distro", arena_printf(a, "%s-%s", system->name, system->version));
	if (k->source && (k->source_version || strcmp(k->source, k->name) != 0))
		qualify(&u, "upstream",
			k->source_version ? arena_printf(a, "%s@%s", k->source, k->source_version)
					  : k->source);
	return u.text;
}

/* "cpe:/a:vendor:product" (CPE 2.2, as OpenWrt records it) with VERSION as CPE 2.3; NULL when TEXT
 * is neither. */
static const char *cpe_of(struct product *p, const char *text, const char *version)
{
	const char *v = version ? escaped(&p->arena, version, "._-") : "*";
	size_t fields = 0;

	if (strncmp(text, "cpe:2.3:", 8) == 0) {
		for (const char *c = text; *c; c++)
			fields += *c == ':' && c[-1] != '\\';
		return fields == 12 ? text : NULL;
	}
	if (strncmp(text, "cpe:/", 5) != 0 || !text[5] || !strchr("aoh", text[5]))
		return NULL;
	for (const char *c = text + 5; *c; c++) {
		if (!is_alnum((uint8_t)*c) && !strchr(":._-", *c))
			return NULL;
		fields += *c == ':';
	}
	if (fields == 3) /* it has a version of its own */
		return arena_printf(&p->arena, "cpe:2.3:%s:*:*:*:*:*:*:*", text + 5);
	return fields == 2 && !strchr(v, '%')
		       ? arena_printf(&p->arena, "cpe:2.3:%s:%s:*:*:*:*:*:*:*", text + 5, v)
		       : NULL;
}

enum err packages_identify(struct product *p, struct component *c)
{
	const struct package *k = &c->records[0]->package;

	c->purl = purl_of(p, k);
	if (k->cpe)
		c->cpe = cpe_of(p, k->cpe, c->upstream);
	return c->purl ? OK : ERR_NOMEM;
}
