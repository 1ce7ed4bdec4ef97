/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/judge/packages.h"

#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/scan/updates.h"

static int by_text(const char *a, const char *b)
{
	if (!a || !b)
		return a ? 1 : b ? -1 : 0;
	return strcmp(a, b);
}

/* Only Maven's names mean nothing without their name space; other records may lack theirs. */
static int by_package(const struct package *a, const struct package *b)
{
	int order = strcmp(a->type, b->type);

	if (!order)
		order = strcmp(a->name, b->name);
	return order || strcmp(a->type, "maven") != 0 ? order
						      : by_text(a->name_space, b->name_space);
}

/* Whole records before partial ones of the same package, so that the first one is added to. */
static int by_place(const void *a, const void *b)
{
	const struct record *x = a, *y = b;
	int order;

	if (x->container != y->container)
		return x->container->id < y->container->id ? -1 : 1;
	order = by_package(&x->package, &y->package);
	if (!order && x->package.partial != y->package.partial)
		order = x->package.partial ? 1 : -1;
	if (!order && !x->package.partial)
		order = by_text(x->package.version, y->package.version);
	if (!order)
		order = x->node != y->node               ? (x->node->id < y->node->id ? -1 : 1)
			: x->package.at != y->package.at ? (x->package.at < y->package.at ? -1 : 1)
							 : 0;
	return order;
}

static int by_group(const void *a, const void *b)
{
	const struct record *x = a, *y = b;
	int order = by_package(&x->package, &y->package);

	if (!order)
		order = by_text(x->package.version, y->package.version);
	if (!order)
		order = x->container->id < y->container->id   ? -1
			: x->container->id > y->container->id ? 1
							      : by_place(a, b);
	return order;
}

static void take(const char **field, const char *more)
{
	if (!*field)
		*field = more;
}

/* What MORE says and INTO does not. */
static void add_to(struct package *into, const struct package *more)
{
	take(&into->version, more->version);
	take(&into->source, more->source);
	take(&into->source_version, more->source_version);
	take(&into->patched, more->patched);
	take(&into->architecture, more->architecture);
	take(&into->license, more->license);
	take(&into->supplier, more->supplier);
	take(&into->homepage, more->homepage);
	take(&into->cpe, more->cpe);
	take(&into->copyright, more->copyright);
	take(&into->name_space, more->name_space);
	if (!into->file_count) {
		into->files = more->files;
		into->file_count = more->file_count;
	}
	if (!into->depend_count) {
		into->depends = more->depends;
		into->depend_count = more->depend_count;
	}
	if (!into->provide_count) {
		into->provides = more->provides;
		into->provide_count = more->provide_count;
	}
}

static bool same_package(const struct package *a, const struct package *b)
{
	return by_package(a, b) == 0;
}

/* Can MORE, which comes after INTO, be added to it? */
static bool belongs(const struct record *into, const struct record *more)
{
	return into->container == more->container && same_package(&into->package, &more->package) &&
	       (more->package.partial ||
		by_text(into->package.version, more->package.version) == 0);
}

/* A copyright file or a list whose package no database knows is no installation. */
static bool stands(const struct record *r)
{
	return !r->package.partial || r->package.version || r->package.file_count;
}

static bool counts(const struct package *p)
{
	return p->name && p->type && !p->not_installed && !p->lockfile && !p->system && !p->update;
}

static void merge_records(struct product *p)
{
	size_t kept = 0;

	qsort(p->records, p->record_count, sizeof(*p->records), by_place);
	for (size_t i = 0; i < p->record_count; i++) {
		if (kept && belongs(&p->records[kept - 1], &p->records[i])) {
			add_to(&p->records[kept - 1].package, &p->records[i].package);
			continue;
		}
		if (kept && !stands(&p->records[kept - 1]))
			kept--;
		p->records[kept++] = p->records[i];
	}
	if (kept && !stands(&p->records[kept - 1]))
		kept--;
	p->record_count = kept;
}

/* Does R speak of all that is installed? A note in a program, and what says it of one package that
 * lies in the image as a file, do not. */
static bool is_database(const struct record *r)
{
	const struct package *p = &r->package;
	const char *slash = strrchr(r->node->name ? r->node->name : "", '/');
	const char *base = slash ? slash + 1 : r->node->name;

	if (!p->reader || strcmp(p->reader->name, "note") == 0 || !base ||
	    strcmp(base, "control") == 0 || strcmp(base, ".PKGINFO") == 0)
		return false;
	return !p->list && (strcmp(p->type, "opkg") == 0 || strcmp(p->type, "deb") == 0 ||
			    strcmp(p->type, "apk") == 0 || strcmp(p->type, "rpm") == 0);
}

/* What a build listed, in a file system whose database says what is installed. */
static void drop_lists(struct product *p)
{
	size_t kept = 0;

	for (size_t i = 0, end; i < p->record_count; i = end) {
		bool database = false;

		for (end = i;
		     end < p->record_count && p->records[end].container == p->records[i].container;
		     end++)
			database |= is_database(&p->records[end]);
		for (size_t k = i; k < end; k++)
			if (!database || !p->records[k].package.list)
				p->records[kept++] = p->records[k];
	}
	p->record_count = kept;
}

static bool same_group(const struct package *a, const struct package *b)
{
	return same_package(a, b) && by_text(a->version, b->version) == 0;
}

/* The distribution of the product: of all that name one, the record that says most; the first of
 * equals. */
static void add_system(struct product *p)
{
	const struct tree *tree = p->tree;
	struct record best = { .node = NULL };
	unsigned most = 0;

	for (uint32_t i = 0; i < tree->count; i++)
		for (const struct package *k = tree->nodes[i]->packages.first; k; k = k->next) {
			unsigned said = 1u + !!k->version * 8u + !!k->homepage * 2u + !!k->cpe * 2u;

			if (!k->system || k->not_installed || said <= most)
				continue;
			most = said;
			best.package = *k;
			best.node = tree->nodes[i];
			best.container = node_container(tree->nodes[i]);
		}
	if (best.node)
		p->records[p->record_count++] = best;
}

/* The update that the image is: of all manifests that speak of the whole of it, the one that says
 * most; the first of equals. */
static void add_update(struct product *p)
{
	const struct tree *tree = p->tree;
	unsigned most = 0;

	for (uint32_t i = 0; i < tree->count; i++)
		for (const struct package *k = tree->nodes[i]->packages.first; k; k = k->next) {
			unsigned said = 1u + !!k->version * 2u + !!k->name + !!k->architecture;

			if (!k->update || !updates_is_image(tree->nodes[i]))
				continue;
			/* a manifest in a signature says what the other one says */
			if (tree->nodes[i]->kind == NODE_FILE || !p->update_files) {
				p->update_files += k->digest_count;
				p->update_verified += k->verified;
			}
			if (said <= most)
				continue;
			most = said;
			p->update = k;
			p->update_home = tree->nodes[i];
		}
}

/* Where the files of a record in NODE are: its own file system, or the whole .deb or .ipk whose
 * control.tar it lies in. */
static const struct node *home_of(const struct node *node)
{
	const struct node *container = node_container(node);

	for (const struct node *n = container; n; n = n->parent)
		if (n->kind == NODE_FILE)
			return strncmp(n->name, "control.tar", 11) == 0 ||
					       strncmp(n->name, "./control.tar", 13) == 0
				       ? node_container(n)
				       : container;
	return container;
}

/* An .rpm file that lies in the image: what its header says are attributes of the node. */
static enum err add_rpm(struct product *p, const struct node *n)
{
	const char *version = node_attribute_value(n, "rpm.version");
	const char *release = node_attribute_value(n, "rpm.release");
	const char *epoch = node_attribute_value(n, "rpm.epoch");
	struct record *r = &p->records[p->record_count];

	*r = (struct record){ .node = n, .container = node_container(n) };
	r->package.type = "rpm";
	r->package.name = node_attribute_value(n, "rpm.name");
	r->package.architecture = node_attribute_value(n, "rpm.arch");
	r->package.license = node_attribute_value(n, "rpm.license");
	r->package.supplier = node_attribute_value(n, "rpm.vendor");
	if (!r->package.name || !version || !release)
		return OK;
	r->package.version = arena_printf(&p->arena, "%s%s%s-%s", epoch ? epoch : "",
					  epoch ? ":" : "", version, release);
	p->record_count++;
	return r->package.version ? OK : ERR_NOMEM;
}

static bool is_rpm(const struct node *n)
{
	return n->format && strcmp(n->format->name, "rpm") == 0;
}

enum err packages_collect(struct product *p)
{
	const struct tree *tree = p->tree;
	size_t total = 0;

	for (uint32_t i = 0; i < tree->count; i++)
		total += tree->nodes[i]->packages.count + is_rpm(tree->nodes[i]);
	p->records = arena_alloc(&p->arena, total + 1, sizeof(*p->records));
	if (!p->records)
		return ERR_NOMEM;
	for (uint32_t i = 0; i < tree->count; i++) {
		if (is_rpm(tree->nodes[i]) && add_rpm(p, tree->nodes[i]))
			return ERR_NOMEM;
		for (const struct package *k = tree->nodes[i]->packages.first; k; k = k->next)
			if (counts(k))
				p->records[p->record_count++] = (struct record){
					.package = *k,
					.node = tree->nodes[i],
					.container = home_of(tree->nodes[i]),
				};
	}
	if (p->record_count)
		merge_records(p);
	drop_lists(p);
	add_system(p);
	add_update(p);
	if (p->record_count)
		qsort(p->records, p->record_count, sizeof(*p->records), by_group);
	for (size_t i = 1; i < p->record_count; i++)
		p->records[i].group =
			p->records[i - 1].group +
			!same_group(&p->records[i - 1].package, &p->records[i].package);
	for (size_t i = 0; i < p->record_count; i++)
		if (p->records[i].package.system) {
			p->system = &p->records[i].package;
			p->system_home = p->records[i].container;
		}
	return OK;
}

/* A name that a dependency may use. */
struct known_name {
	const struct node *container;
	const char *type, *name;
	const struct record *record;
	bool own; /* the package is called so; else it only provides the name */
};

struct packages_names {
	struct known_name *list;
	size_t count;
};

static int by_name(const void *a, const void *b)
{
	const struct known_name *x = a, *y = b;
	int order;

	if (x->container != y->container)
		return x->container->id < y->container->id ? -1 : 1;
	order = strcmp(x->type, y->type);
	return order ? order : strcmp(x->name, y->name);
}

static int by_name_and_record(const void *a, const void *b)
{
	const struct known_name *x = a, *y = b;
	int order = by_name(a, b);

	if (!order)
		order = y->own - x->own;
	return order ? order : x->record < y->record ? -1 : x->record > y->record;
}

struct packages_names *packages_names_new(const struct product *p)
{
	struct packages_names *names = mem_zalloc(1, sizeof(*names));
	size_t total = 0;

	for (size_t i = 0; i < p->record_count; i++)
		total += 1 + p->records[i].package.provide_count;
	if (names)
		names->list = mem_alloc(total + 1, sizeof(*names->list));
	if (!names || !names->list) {
		mem_free(names);
		return NULL;
	}
	for (size_t i = 0; i < p->record_count; i++) {
		const struct record *r = &p->records[i];
		const struct package *k = &r->package;

		names->list[names->count++] =
			(struct known_name){ r->container, k->type, k->name, r, true };
		for (size_t n = 0; n < k->provide_count; n++)
			names->list[names->count++] =
				(struct known_name){ r->container, k->type, k->provides[n], r,
						     false };
	}
	if (names->count)
		qsort(names->list, names->count, sizeof(*names->list), by_name_and_record);
	return names;
}

void packages_names_free(struct packages_names *names)
{
	if (!names)
		return;
	mem_free(names->list);
	mem_free(names);
}

const struct record *packages_find(const struct packages_names *names, const struct record *from,
				   const char *name)
{
	struct known_name key = { from->container, from->package.type, name, NULL, true };
	size_t low = 0, high = names->count;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (by_name(&names->list[mid], &key) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low < names->count && by_name(&names->list[low], &key) == 0 ? names->list[low].record
									   : NULL;
}
