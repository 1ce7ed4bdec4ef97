/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/judge/packages.h"

#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/base/text.h"
#include "analyzer/scan/updates.h"

#define JAR_MOST 64u /* records of one jar that are compared with each other */

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

static bool is_java(const struct record *r)
{
	return r->package.reader && strcmp(r->package.reader->name, "java") == 0;
}

/* The next run of letters and digits of *TEXT; empty at its end. */
static struct bytes next_word(const char **text)
{
	const char *start;

	while (**text && !is_alnum((uint8_t) * *text))
		(*text)++;
	for (start = *text; is_alnum((uint8_t) * *text);)
		(*text)++;
	return bytes_of(start, (size_t)(*text - start));
}

/* Are the words of ARTIFACT in NAME, in this order: "org.apache.commons.codec", "commons-codec"? */
static bool is_called(const char *name, const char *artifact)
{
	struct bytes word = next_word(&artifact), part;

	while (word.len && (part = next_word(&name)).len)
		if (part.len == word.len &&
		    strncasecmp((const char *)part.ptr, (const char *)word.ptr, word.len) == 0)
			word = next_word(&artifact);
	return !word.len;
}

/* OSGi's 31.1.0.jre is Maven's 31.1-jre: three numbers, and then a word. */
static bool same_release(const char *a, const char *b)
{
	struct bytes x, y;

	if (!a || !b)
		return !a && !b;
	do {
		x = next_word(&a);
		y = next_word(&b);
		/* a zero that one of them does not write */
		if (!bytes_equal(x, y) && x.len == 1 && *x.ptr == '0')
			x = next_word(&a);
		else if (!bytes_equal(x, y) && y.len == 1 && *y.ptr == '0')
			y = next_word(&b);
		if (!bytes_equal(x, y))
			return false;
	} while (x.len);
	return true;
}

/* Maven's record of the jar whose manifest R is: the same version, and a name in the other. */
static struct record *maven_of(struct record *list, size_t count, const struct record *r)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(list[i].package.type, "maven") == 0 &&
		    strcmp(r->package.type, "generic") == 0 &&
		    same_release(list[i].package.version, r->package.version) &&
		    is_called(r->package.name, list[i].package.name))
			return &list[i];
	return NULL;
}

/* The manifest of a jar, and what Maven wrote beside it, are one package. */
static void join_manifests(struct product *p)
{
	size_t kept = 0;

	for (size_t i = 0, end; i < p->record_count; i = end) {
		for (end = i;
		     end < p->record_count && p->records[end].container == p->records[i].container;
		     end++)
			;
		for (size_t k = i; k < end; k++) {
			struct record *maven = NULL;

			if (end - i <= JAR_MOST && is_java(&p->records[k]))
				maven = maven_of(p->records + k + 1, end - k - 1, &p->records[k]);
			if (maven)
				add_to(&maven->package, &p->records[k].package);
			else
				p->records[kept++] = p->records[k];
		}
	}
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
	join_manifests(p);
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
