/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which components are one project? Components that share a key (package URL, CPE, name, project)
 * come into one group. What is alone on its side after that is tried by weaker keys: a hash or a
 * path that one component of each side has (a file can hold several components), and names less
 * what distributions add.
 */
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/diff/diff_parts.h"

struct key {
	enum diff_key kind;
	const char *text;
	size_t item;
};

struct keys {
	struct key *list;
	size_t count, room;
	struct diff_items *items;
	bool failed;
};

static void add(struct keys *k, enum diff_key kind, const char *text, size_t item)
{
	struct key *more;

	if (!text || !*text)
		return;
	more = mem_more(k->list, k->count, &k->room, sizeof(*k->list));
	if (!more) {
		k->failed = true;
		return;
	}
	k->list = more;
	more[k->count++] = (struct key){ kind, text, item };
}

static int by_key(const void *a, const void *b)
{
	const struct key *x = a, *y = b;
	int order = x->kind != y->kind ? (x->kind < y->kind ? -1 : 1) : strcmp(x->text, y->text);

	return order ? order : x->item < y->item ? -1 : x->item > y->item;
}

static size_t root_of(struct diff_items *items, size_t i)
{
	while (items->list[i].group != i) {
		size_t up = items->list[i].group;

		items->list[i].group = items->list[up].group; /* shorter for the next one */
		i = items->list[i].group;
	}
	return i;
}

static void join(struct diff_items *items, size_t a, size_t b)
{
	a = root_of(items, a);
	b = root_of(items, b);
	items->list[a > b ? a : b].group = a < b ? a : b;
}

/* Sort the keys; RUN is called for each run of equal ones. */
static void each_run(struct keys *k, void (*run)(struct keys *k, const struct key *list, size_t n))
{
	if (k->count)
		qsort(k->list, k->count, sizeof(*k->list), by_key);
	for (size_t i = 0, n; i < k->count; i += n) {
		for (n = 1; i + n < k->count && k->list[i + n].kind == k->list[i].kind &&
			    strcmp(k->list[i + n].text, k->list[i].text) == 0;
		     n++)
			;
		run(k, &k->list[i], n);
	}
	k->count = 0;
}

static void join_run(struct keys *k, const struct key *list, size_t n)
{
	for (size_t i = 1; i < n; i++)
		join(k->items, list[0].item, list[i].item);
}

/* What tells names apart that are the same: a language with its scope, or a group that somebody
 * wrote. */
static const char *language_of(const struct diff_item *item)
{
	return item->language ? item->purl : item->purl ? "" : NULL;
}

static const char *space_of(const struct diff_item *item)
{
	return item->purl ? NULL : item->c->group;
}

/* Is OWN another than what *ALL had so far? */
static bool clashes(const char **all, const char *own)
{
	if (own && *all && strcmp(own, *all) != 0)
		return true;
	*all = own ? own : *all;
	return false;
}

/* By name only when no two of them are of different languages or groups. */
static void join_names(struct keys *k, const struct key *list, size_t n)
{
	const char *language = NULL, *space = NULL;

	for (size_t i = 0; i < n; i++) {
		const struct diff_item *item = &k->items->list[list[i].item];

		if (clashes(&language, language_of(item)) || clashes(&space, space_of(item)))
			return;
	}
	join_run(k, list, n);
}

/* By a file only when one component of each side is the file. */
static void join_pair(struct keys *k, const struct key *list, size_t n)
{
	struct diff_item *a = &k->items->list[list[0].item], *b = &k->items->list[list[n - 1].item];

	if (a->observed == b->observed)
		return;
	for (size_t i = 1; i < n; i++) /* one may say it several times */
		if (list[i].item != list[0].item && list[i].item != list[n - 1].item)
			return;
	join(k->items, list[0].item, list[n - 1].item);
	a->joined = b->joined = list[0].kind;
}

static void strong_keys(struct keys *k, size_t i)
{
	struct diff_item *item = &k->items->list[i];

	add(k, DIFF_BY_PURL, item->purl, i);
	for (size_t n = 0; n < item->cpe_count; n++)
		add(k, DIFF_BY_CPE, item->cpes[n], i);
	if (item->language)
		return;
	for (unsigned n = 0; n < item->alias.count; n++)
		add(k, DIFF_BY_ALIAS, item->alias.project[n], i);
	if (!space_of(item))
		add(k, DIFF_BY_NAME, item->plain, i);
}

static void hash_keys(struct keys *k, size_t i)
{
	const struct sbom_component *c = k->items->list[i].c;

	for (size_t n = 0; n < c->hashes_count; n++)
		add(k, DIFF_BY_HASH, c->hashes[n].value, i);
}

/* The path inside the innermost file system: behind the last "!/". */
static const char *inner_path(const char *location)
{
	const char *path = location;

	for (const char *p = location; (p = strstr(p, "!/")); p += 2)
		path = p + 2;
	while (*path == '/' || (path[0] == '.' && path[1] == '/'))
		path++;
	return strchr(path, '/') ? path : NULL;
}

static void path_keys(struct keys *k, size_t i)
{
	const struct sbom_component *c = k->items->list[i].c;

	if (c->file_name)
		add(k, DIFF_BY_PATH, inner_path(c->file_name), i);
	for (size_t n = 0; n < c->occurrences_count; n++)
		if (c->occurrences[n].location)
			add(k, DIFF_BY_PATH, inner_path(c->occurrences[n].location), i);
}

static void name_keys(struct keys *k, size_t i)
{
	add(k, DIFF_BY_NAME, k->items->list[i].plain, i);
}

static void stem_keys(struct keys *k, size_t i)
{
	const struct diff_item *item = &k->items->list[i];
	char text[ALIAS_NAME_MAX];
	const char *stem;

	if (item->language)
		return;
	aliases_stem(k->items->aliases, item->plain, text);
	stem = arena_copy(k->items->arena, bytes_str(text));
	k->failed |= !stem;
	add(k, DIFF_BY_PART, stem, i);
	if (stem && strncmp(stem, "lib", 3) == 0)
		add(k, DIFF_BY_PART, stem + 3, i);
}

/* Keys of the items whose group is on one side only. */
static enum err weak(struct keys *k, void (*keys)(struct keys *k, size_t i),
		     void (*run)(struct keys *k, const struct key *list, size_t n))
{
	struct diff_items *items = k->items;
	unsigned char *sides = mem_zalloc(items->count + 1, 1);

	for (size_t i = 0; i < items->count && sides; i++)
		sides[root_of(items, i)] |= items->list[i].observed ? 2 : 1;
	for (size_t i = 0; i < items->count && sides && !k->failed; i++)
		if (sides[root_of(items, i)] != 3)
			keys(k, i);
	k->failed |= !sides;
	mem_free(sides);
	if (!k->failed)
		each_run(k, run);
	return k->failed ? ERR_NOMEM : OK;
}

enum err diff_items_group(struct diff_items *items)
{
	struct keys k = { .items = items };
	enum err err;

	for (size_t i = 0; i < items->count; i++) {
		items->list[i].group = i;
		items->list[i].joined = DIFF_BY_NOTHING;
		strong_keys(&k, i);
	}
	if (!k.failed)
		each_run(&k, join_run);
	err = k.failed ? ERR_NOMEM : weak(&k, name_keys, join_names);
	if (!err)
		err = weak(&k, hash_keys, join_pair);
	if (!err)
		err = weak(&k, path_keys, join_pair);
	if (!err)
		err = weak(&k, stem_keys, join_names);
	for (size_t i = 0; i < items->count; i++)
		items->list[i].group = root_of(items, i);
	mem_free(k.list);
	return err;
}

static bool share_hash(const struct sbom_component *a, const struct sbom_component *b)
{
	for (size_t i = 0; i < a->hashes_count && i < 8; i++)
		for (size_t n = 0; n < b->hashes_count && n < 8; n++)
			if (a->hashes[i].value && b->hashes[n].value &&
			    strcmp(a->hashes[i].value, b->hashes[n].value) == 0)
				return true;
	return false;
}

enum diff_key diff_items_key(const struct diff_item *a, const struct diff_item *b)
{
	if (a->purl && b->purl && strcmp(a->purl, b->purl) == 0)
		return DIFF_BY_PURL;
	for (size_t i = 0; i < a->cpe_count && i < 8; i++)
		for (size_t n = 0; n < b->cpe_count && n < 8; n++)
			if (strcmp(a->cpes[i], b->cpes[n]) == 0)
				return DIFF_BY_CPE;
	if (share_hash(a->c, b->c))
		return DIFF_BY_HASH;
	if (a->joined == DIFF_BY_PATH && b->joined == DIFF_BY_PATH)
		return DIFF_BY_PATH;
	if (strcmp(a->plain, b->plain) == 0)
		return DIFF_BY_NAME;
	if (a->project && b->project && strcmp(a->project, b->project) == 0 &&
	    a->alias.how != ALIAS_PART && b->alias.how != ALIAS_PART)
		return DIFF_BY_ALIAS;
	return DIFF_BY_PART;
}
