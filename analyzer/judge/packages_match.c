/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whose is a finding? A record's files are looked up in its own file system; a finding in such a
 * file is the package's own when the signature's names are the package's or its source's, or when
 * the versions agree. A record that lists no files (a kernel, a database without lists) owns a
 * finding when name and version both agree; one that lies in the file itself (a note of an ELF
 * file), when the finding leaves room for its version.
 */
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/judge/aliases.h"
#include "analyzer/judge/packages.h"
#include "analyzer/scan/vfs.h"

#define MAX_TRIES 64u /* records of one upstream project that are tried for one finding */

/* How well a signature fits a package. */
enum fit { FIT_NONE, FIT_VERSION, FIT_NAME };

struct matching {
	struct product *product;
	struct aliases *aliases;
	const struct signature **named; /* by group: the signature its names point to, or NULL */
	uint32_t *owner;                /* by node id: 1 + record that lists it, 0 = none */
};

static bool starts(const char *text, const char *with)
{
	return strncmp(text, with, strlen(with)) == 0;
}

/* Packages of the kernel and of its modules, in the words of OpenWrt, Debian, Yocto and Alpine. */
static bool is_modules(const char *name)
{
	return starts(name, "kmod-") || starts(name, "kernel-module-") ||
	       starts(name, "linux-modules-") || strstr(name, "-modules-");
}

static bool is_kernel(const char *name)
{
	return strcmp(name, "kernel") == 0 || starts(name, "kernel-image") ||
	       starts(name, "kernel-core") || starts(name, "linux-image-") ||
	       strcmp(name, "linux-lts") == 0 || strcmp(name, "linux-virt") == 0;
}

/* The address in URL as it is compared: no scheme, no "www.", nothing behind the last name. */
static struct bytes site(const char *url)
{
	const char *start = strstr(url, "://");
	size_t len;

	start = start ? start + 3 : url;
	start += starts(start, "www.") ? 4 : 0;
	len = strcspn(start, "?#");
	while (len && start[len - 1] == '/')
		len--;
	if (len > 4 && strncmp(start + len - 4, ".git", 4) == 0)
		len -= 4;
	return bytes_of(start, len);
}

/*
 * A module of a language is called as its author likes: "xz" of Rust is not XZ Utils. It is a
 * project that we know when their sites are the same; the path of a Go module is its site.
 */
static bool is_of(const struct signature *sig, const struct package *p)
{
	const char *url = strcmp(p->type, "golang") == 0 ? p->name : p->homepage;

	for (size_t i = 0; url && i < sig->url_count; i++) {
		struct bytes a = site(url), b = site(sig->urls[i].url);

		if (a.len && a.len == b.len &&
		    strncasecmp((const char *)a.ptr, (const char *)b.ptr, a.len) == 0)
			return true;
	}
	return false;
}

static const struct signature *module_of(const struct matching *m, const struct package *p)
{
	const char *slash = strrchr(p->name, '/');
	const struct signature *sig = aliases_signature(m->aliases, slash ? slash + 1 : p->name);

	return sig && is_of(sig, p) ? sig : NULL;
}

static const struct signature *name_of(const struct matching *m, const struct package *p)
{
	const struct signature *sig = NULL;

	if (p->system)
		return NULL;
	if (package_is_module(p))
		return module_of(m, p);
	if (is_kernel(p->name) || is_modules(p->name))
		sig = aliases_signature(m->aliases, "linux");
	if (!sig)
		sig = aliases_signature(m->aliases, p->name);
	if (!sig && p->source)
		sig = aliases_signature(m->aliases, p->source);
	if (!sig)
		sig = aliases_signature_of_part(m->aliases, p->name);
	if (!sig && p->source)
		sig = aliases_signature_of_part(m->aliases, p->source);
	return sig;
}

/* As name_of(), without guesses. */
static const struct signature *plain_name(const struct matching *m, const struct package *p)
{
	const struct signature *sig = p->system || is_modules(p->name) ? NULL : name_of(m, p);

	if (!sig || strcmp(sig->component, p->name) == 0 || is_kernel(p->name) ||
	    package_is_module(p))
		return sig;
	return p->source && aliases_signature(m->aliases, p->source) == sig ? sig : NULL;
}

static bool is_body(const struct node *n)
{
	return n && n->kind >= NODE_FILE && n->kind != NODE_DIR;
}

/* Who lists which file of one file system, whose COUNT records are LIST. */
static enum err own_files(struct matching *m, const size_t *list, size_t count)
{
	struct product *p = m->product;
	const struct node *container = p->records[list[0]].container;
	struct vfs *vfs = vfs_new(container);

	if (!vfs)
		return ERR_NOMEM;
	for (size_t i = 0; i < count; i++) {
		struct record *r = &p->records[list[i]];
		bool there = false;

		for (size_t k = 0; k < r->package.file_count; k++) {
			const struct node *n = vfs_lookup(vfs, r->package.files[k]);

			there |= is_body(n);
			if (!n || n->kind != NODE_FILE)
				continue;
			/* who names the file itself owns it, before one who names a link to it */
			if (!m->owner[n->id] || strcmp(n->name, r->package.files[k]) == 0)
				m->owner[n->id] = (uint32_t)list[i] + 1;
		}
		r->files_missing = r->package.file_count && !there;
	}
	vfs_free(vfs);
	return OK;
}

struct place {
	uint32_t container;
	size_t record;
};

static int by_container(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->container != y->container)
		return x->container < y->container ? -1 : 1;
	return x->record < y->record ? -1 : x->record > y->record;
}

static enum err own_all(struct matching *m)
{
	const struct product *p = m->product;
	struct place *places = mem_alloc(p->record_count + 1, sizeof(*places));
	size_t *list = mem_alloc(p->record_count + 1, sizeof(*list)), count = 0;
	enum err err = places && list ? OK : ERR_NOMEM;

	for (size_t i = 0; i < p->record_count && !err; i++)
		if (p->records[i].package.file_count)
			places[count++] = (struct place){ p->records[i].container->id, i };
	if (count)
		qsort(places, count, sizeof(*places), by_container);
	for (size_t i = 0, n; i < count && !err; i += n) {
		for (n = 0; i + n < count && places[i + n].container == places[i].container; n++)
			list[n] = places[i + n].record;
		err = own_files(m, list, n);
	}
	mem_free(places);
	mem_free(list);
	return err;
}

/* The record that lists the file that NODE is, or lies in. */
static size_t owner_of(const struct matching *m, const struct node *node)
{
	for (; node; node = node->parent)
		if (m->owner[node->id])
			return m->owner[node->id] - 1;
	return PACKAGES_NONE;
}

static bool live(const struct product *p, const struct finding *f)
{
	return !f->mentioned && f->p_component >= p->threshold;
}

static enum fit fit_of(const struct matching *m, const struct record *r, const struct finding *f)
{
	if (m->named[r->group] == f->sig)
		return FIT_NAME;
	if (r->package.version && f->versions.exact &&
	    packages_agree(r->package.version, f->versions.exact))
		return FIT_VERSION;
	return FIT_NONE;
}

/* A record without a list of files, by the signature that its names point to. */
struct lister {
	const struct signature *sig;
	size_t record;
};

static int by_lister(const void *a, const void *b)
{
	const struct lister *x = a, *y = b;

	if (x->sig != y->sig)
		return x->sig->index < y->sig->index ? -1 : 1;
	return x->record < y->record ? -1 : x->record > y->record;
}

bool packages_fit(const char *version, const struct finding *f)
{
	const struct versions *v = &f->versions;
	const struct bound range = { v->floor, v->ceiling, v->floor_open, v->ceiling_open };

	return !version || version_within(f->sig->scheme, packages_start(version), &range);
}

static bool is_below(const struct node *node, const struct node *top)
{
	while (node && node != top)
		node = node->parent;
	return node;
}

/* Does the record R, which lies in the file of F, say which version it is? */
static bool tells(const struct record *r, const struct finding *f)
{
	return r->node == f->node && r->package.version && !f->versions.exact &&
	       packages_fit(r->package.version, f);
}

/* The group of a record in LIST whose version F shows, in F's file system or outside of any. */
static size_t listless(const struct matching *m, const struct finding *f, const struct lister *list,
		       size_t count)
{
	const struct product *p = m->product;
	size_t low = 0, high = count;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (list[mid].sig->index < f->sig->index)
			low = mid + 1;
		else
			high = mid;
	}
	for (size_t i = low; i < count && list[i].sig == f->sig && i - low < MAX_TRIES; i++) {
		const struct record *r = &p->records[list[i].record];

		if (tells(r, f) ||
		    ((is_below(f->node, r->container) || f->node->kind != NODE_FILE) &&
		     r->package.version && f->versions.exact &&
		     packages_agree(r->package.version, f->versions.exact)))
			return r->group;
	}
	return PACKAGES_NONE;
}

static enum err match_listless(const struct matching *m, size_t *group_of,
			       const struct signature **sig_of, const bool *owned)
{
	const struct product *p = m->product;
	struct lister *list = mem_alloc(p->record_count + 1, sizeof(*list));
	size_t count = 0;

	if (!list)
		return ERR_NOMEM;
	for (size_t i = 0; i < p->record_count; i++) {
		const struct record *r = &p->records[i];

		if (!r->package.file_count && m->named[r->group] && !is_modules(r->package.name))
			list[count++] = (struct lister){ m->named[r->group], i };
	}
	if (count)
		qsort(list, count, sizeof(*list), by_lister);
	for (size_t i = 0; i < p->finding_count; i++) {
		const struct finding *f = &p->findings[i];

		if (owned[i] || !live(p, f))
			continue;
		group_of[i] = listless(m, f, list, count);
		if (group_of[i] != PACKAGES_NONE)
			sig_of[group_of[i]] = f->sig;
	}
	mem_free(list);
	return OK;
}

/* Is a path of the sources all that shows F? It may be that of a part that went its own way. */
static bool from_path_only(const struct finding *f)
{
	for (size_t i = 0; i < f->evidence_count; i++)
		if (f->evidence[i]->method != METHOD_PATH)
			return false;
	return true;
}

/* The signature of each group: what its names say, or whose version agrees; the first of equals. */
static void choose(const struct matching *m, const struct signature **sig_of, size_t *group_of,
		   bool *owned)
{
	const struct product *p = m->product;

	for (int wanted = FIT_NAME; wanted >= FIT_VERSION; wanted--)
		for (size_t i = 0; i < p->finding_count; i++) {
			const struct finding *f = &p->findings[i];
			size_t r = live(p, f) ? owner_of(m, f->node) : PACKAGES_NONE;

			owned[i] = r != PACKAGES_NONE;
			if (owned[i] && !sig_of[p->records[r].group] &&
			    (int)fit_of(m, &p->records[r], f) == wanted &&
			    (wanted == FIT_NAME || !from_path_only(f)))
				sig_of[p->records[r].group] = f->sig;
		}
	for (size_t i = 0; i < p->finding_count; i++) {
		const struct finding *f = &p->findings[i];
		size_t r = owned[i] ? owner_of(m, f->node) : PACKAGES_NONE;

		group_of[i] = PACKAGES_NONE;
		if (r == PACKAGES_NONE)
			continue;
		/* it is the package, and names nothing */
		if (from_path_only(f) && fit_of(m, &p->records[r], f) == FIT_VERSION)
			group_of[i] = p->records[r].group;
		if (sig_of[p->records[r].group] != f->sig)
			continue;
		/* known by its version only, it is not what shows another one */
		if (m->named[p->records[r].group] == f->sig || !f->versions.exact ||
		    fit_of(m, &p->records[r], f) == FIT_VERSION)
			group_of[i] = p->records[r].group;
	}
}

enum err packages_match(struct product *p, size_t *group_of, const struct signature **sig_of,
			bool *owned)
{
	struct matching m = {
		.product = p,
		.aliases = aliases_new(p->sigs),
		.named = mem_zalloc(p->record_count + 1, sizeof(*m.named)),
		.owner = mem_zalloc((size_t)p->tree->count + 1, sizeof(*m.owner)),
	};
	enum err err = m.aliases && m.named && m.owner ? OK : ERR_NOMEM;

	for (size_t i = 0; i < p->record_count && !err; i++)
		if (!m.named[p->records[i].group])
			m.named[p->records[i].group] = name_of(&m, &p->records[i].package);
	if (!err)
		err = own_all(&m);
	if (!err) {
		choose(&m, sig_of, group_of, owned);
		err = match_listless(&m, group_of, sig_of, owned);
	}
	/* no file shows it, but the package is called so: its upstream project is known all the
	 * same */
	for (size_t i = 0; i < p->record_count && !err; i++)
		if (!sig_of[p->records[i].group])
			sig_of[p->records[i].group] = plain_name(&m, &p->records[i].package);
	aliases_free(m.aliases);
	mem_free(m.named);
	mem_free(m.owner);
	return err;
}
