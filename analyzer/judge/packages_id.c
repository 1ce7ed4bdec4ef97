/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The identifiers of a package: its purl (package-url/purl-spec) with the qualifiers that scanners
 * need to find the advisories of its distribution, and its CPE: what the record says, or the
 * upstream project's with the upstream version. There is no purl type for opkg: such packages are
 * generic, and a property says what they are.
 */
#include "analyzer/base/text.h"
#include "analyzer/judge/packages.h"
#include "analyzer/sbom/check_syntax.h"
#include "analyzer/sbom/cpe.h"

/* TEXT with every byte outside of letters, digits and KEPT percent-encoded. */
static const char *escaped(struct arena *arena, struct bytes text, const char *kept, bool lower)
{
	static const char digits[] = "0123456789ABCDEF";
	char *out = arena_alloc(arena, 3 * text.len + 1, 1), *p = out;

	for (size_t i = 0; out && i < text.len; i++) {
		uint8_t c = text.ptr[i];

		if (is_alnum(c) || strchr(kept, c)) {
			*p++ = (char)(lower && c >= 'A' && c <= 'Z' ? c | 32 : c);
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

/* Who made the system that R was installed in, or that its package file lies in; NULL: unknown. A
 * database in another file system than os-release is another system's. */
static const struct package *system_of(const struct product *p, const struct record *r)
{
	bool is_file = r->container != node_container(r->node);

	return is_file || r->container == p->system_home ? p->system : NULL;
}

/* The ID of os-release: debian, raspbian, wolfi; or else who invented the format. */
static const char *name_space_of(const struct package *k, const struct package *system)
{
	if (k->name_space)
		return k->name_space;
	if (is_type(k, "deb"))
		return system ? system->name : "debian";
	if (is_type(k, "apk"))
		return system ? system->name : "alpine";
	if (is_type(k, "rpm"))
		return system ? system->name : NULL;
	return NULL;
}

/* A purl while it is made; its text is NULL from when memory is out. */
struct purl {
	struct arena *arena;
	const char *text;
	char separator; /* before the next qualifier */
};

static void add(struct purl *u, char before, struct bytes part, const char *kept, bool lower)
{
	const char *safe = u->text ? escaped(u->arena, part, kept, lower) : NULL;

	u->text = safe ? arena_printf(u->arena, "%s%c%s", u->text, before, safe) : NULL;
}

static void add_name_space(struct purl *u, const char *space, size_t len, bool lower)
{
	const char *end = space + len;

	while (space < end) {
		const char *slash = memchr(space, '/', (size_t)(end - space));
		size_t n = (size_t)((slash ? slash : end) - space);

		if (n)
			add(u, '/', bytes_of(space, n), ".-_~", lower);
		space += n + 1;
	}
}

static void qualify(struct purl *u, const char *key, struct bytes value)
{
	if (u->text)
		u->text = arena_printf(u->arena, "%s%c%s", u->text, u->separator, key);
	add(u, '=', value, ".-_~", false);
	u->separator = '&';
}

/* NAME, or NAME, BETWEEN and VERSION. */
static void qualify_pair(struct purl *u, const char *key, const char *name, char between,
			 const char *version)
{
	const char *both =
		version ? arena_printf(u->arena, "%s%c%s", name, between, version) : name;

	if (both)
		qualify(u, key, bytes_str(both));
	else
		u->text = NULL;
}

/* Which parts are in lower case (purl-spec's definitions of types). */
static bool is_lower_space(const struct package *k)
{
	return is_type(k, "apk") || is_type(k, "rpm");
}

static bool is_lower(const struct package *k)
{
	return is_type(k, "deb") || is_type(k, "golang") || is_type(k, "composer") ||
	       is_type(k, "alpm");
}

/* Do names have their name space in them? */
static bool is_scoped(const struct package *k)
{
	return is_type(k, "golang") || is_type(k, "npm") || is_type(k, "composer");
}

static const char *purl_of(struct product *p, const struct record *r)
{
	const struct package *k = &r->package, *system = system_of(p, r);
	bool native = is_type(k, "deb") || is_type(k, "apk") || is_type(k, "rpm");
	bool generic = is_type(k, "opkg") || k->system;
	struct purl u = { .arena = &p->arena, .separator = '?' };
	const char *version = k->version;
	const char *slash = is_scoped(k) ? strrchr(k->name, '/') : NULL;
	const char *space = slash ? k->name : name_space_of(k, system);
	struct bytes epoch = bytes_of("", 0);

	u.text = arena_printf(u.arena, "pkg:%s", generic ? "generic" : k->type);
	if (space)
		add_name_space(&u, space, slash ? (size_t)(slash - space) : strlen(space),
			       is_lower(k) || is_lower_space(k));
	add(&u, '/', bytes_str(slash ? slash + 1 : k->name), ".-_~", is_lower(k));
	if (version && is_type(k, "rpm")) { /* its epoch is a qualifier */
		size_t n = strspn(version, "0123456789");

		epoch = bytes_of(version, version[n] == ':' ? n : 0);
		version += epoch.len + (epoch.len > 0);
	}
	if (version)
		add(&u, '@', bytes_str(version), ".-_~:", false);
	if (k->patched)
		qualify(&u, "security_patch", bytes_str(k->patched));
	if (!native)
		return u.text;
	/* qualifiers in the order of the alphabet */
	if (k->architecture)
		qualify(&u, "arch", bytes_str(k->architecture));
	if (system && system->version)
		qualify_pair(&u, "distro", system->name, '-', system->version);
	if (epoch.len)
		qualify(&u, "epoch", epoch);
	if (k->source && (k->source_version || strcmp(k->source, k->name) != 0))
		qualify_pair(&u, "upstream", k->source, '@', k->source_version);
	return u.text;
}

/* "cpe:/a:vendor:product" (CPE 2.2, as OpenWrt records it) with VERSION, or with its own, as CPE
 * 2.3; any other text as it is. */
static const char *cpe_text(struct product *p, const char *text, const char *version)
{
	const char *fields = cpe_version(&p->arena, version);
	size_t colons = 0;

	if (strncmp(text, "cpe:/", 5) != 0)
		return text;
	for (const char *c = text + 5; *c; c++)
		colons += *c == ':';
	if (!fields)
		return NULL;
	return arena_printf(&p->arena,
			    colons == 2   ? "cpe:2.3:%s:%s:*:*:*:*:*:*"
			    : colons == 3 ? "cpe:2.3:%s:*:*:*:*:*:*:*"
					  : "cpe:/%s",
			    text + 5, fields);
}

enum err packages_identify(struct product *p, struct component *c)
{
	const struct package *k = &c->records[0]->package;

	c->purl = purl_of(p, c->records[0]);
	if (k->cpe)
		c->cpe = cpe_text(p, k->cpe, c->upstream);
	if (!c->purl || (k->cpe && !c->cpe))
		return ERR_NOMEM;
	/* what somebody wrote down is told only if it is one */
	if (c->cpe && (strncmp(c->cpe, "cpe:2.3:", 8) != 0 || !syntax_cpe(c->cpe)))
		c->cpe = NULL;
	return OK;
}
