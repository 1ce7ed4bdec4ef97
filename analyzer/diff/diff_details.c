/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Supplier, licence, hash and dependencies of a component that is on both sides. A difference needs
 * two statements: what one side does not say is none.
 */
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/diff/diff_parts.h"
#include "analyzer/sbom/license.h"

#define MAX_DIFFERENCES 32u /* of one component */

struct edge {
	size_t from, to; /* items */
	const char *evidence;
	size_t number; /* in the document */
};

struct diff_details {
	const struct sbom *declared, *observed;
	const struct diff_items *items;
	struct arena *arena;
	struct edge *edges[2]; /* of each side, by from, then to */
	size_t edge_count[2];
	bool failed;
};

static int by_from(const void *a, const void *b)
{
	const struct edge *x = a, *y = b;

	if (x->from != y->from)
		return x->from < y->from ? -1 : 1;
	if (x->to != y->to)
		return x->to < y->to ? -1 : 1;
	return x->number < y->number ? -1 : x->number > y->number;
}

/* Edges between components, as edges between items and groups. */
static bool take_edges(struct diff_details *d, const struct sbom *sbom, int side)
{
	size_t first = side ? d->items->declared : 0, n = 0;

	d->edges[side] = mem_alloc(sbom->edges_count + 1, sizeof(struct edge));
	if (!d->edges[side])
		return false;
	for (size_t i = 0; i < sbom->edges_count; i++) {
		const struct sbom_edge *e = &sbom->edges[i];

		if (e->relation > SBOM_STATIC || e->from >= sbom->components_count ||
		    e->to >= sbom->components_count)
			continue;
		d->edges[side][n++] =
			(struct edge){ first + e->from, d->items->list[first + e->to].group,
				       e->evidence, i };
	}
	d->edge_count[side] = n;
	if (n)
		qsort(d->edges[side], n, sizeof(struct edge), by_from);
	return true;
}

enum err diff_details_new(const struct sbom *declared, const struct sbom *observed,
			  const struct diff_items *items, struct arena *arena,
			  struct diff_details **out)
{
	struct diff_details *d = *out = mem_zalloc(1, sizeof(*d));

	if (!d)
		return ERR_NOMEM;
	d->declared = declared;
	d->observed = observed;
	d->items = items;
	d->arena = arena;
	return take_edges(d, declared, 0) && take_edges(d, observed, 1) ? OK : ERR_NOMEM;
}

void diff_details_free(struct diff_details *d)
{
	if (!d)
		return;
	mem_free(d->edges[0]);
	mem_free(d->edges[1]);
	mem_free(d);
}

static void add(struct diff_details *d, struct diff_row *row, enum diff_detail detail,
		const char *declared, const char *observed)
{
	if (!row->differences)
		row->differences =
			arena_alloc(d->arena, MAX_DIFFERENCES, sizeof(*row->differences));
	d->failed |= !row->differences || !declared || !observed;
	if (!d->failed && row->difference_count < MAX_DIFFERENCES)
		row->differences[row->difference_count++] =
			(struct diff_difference){ detail, declared, observed };
}

static const char *party_of(const struct sbom_component *c)
{
	const struct sbom_party *p = c->supplier ? c->supplier : c->manufacturer;

	return p && p->name && *p->name ? p->name : NULL;
}

static void compare_supplier(struct diff_details *d, struct diff_row *row)
{
	const char *a = party_of(row->declared), *b = party_of(row->observed);

	/* "GNU" and "GNU Project" are one */
	if (a && b && !strcasestr(a, b) && !strcasestr(b, a))
		add(d, row, DIFF_SUPPLIER, a, b);
}

static const char *license_text(const struct sbom_license *l)
{
	return l->expression ? l->expression : l->name;
}

/* "GPL-2.0" is "GPL-2.0-only", and "GPL-2.0+" is "GPL-2.0-or-later", in older SPDX lists; people
 * write "Apache 2.0". */
static bool same_license(const char *a, const char *b)
{
	while (*a && *b) {
		if (strncasecmp(a, "-only", 5) == 0)
			a += 5;
		else if (strncasecmp(b, "-only", 5) == 0)
			b += 5;
		else if (*a == '+' && strncasecmp(b, "-or-later", 9) == 0)
			a++, b += 9;
		else if (*b == '+' && strncasecmp(a, "-or-later", 9) == 0)
			b++, a += 9;
		else if ((*a | 32) != (*b | 32) && !(strchr(" -", *a) && strchr(" -", *b)))
			return false;
		else
			a++, b++;
	}
	return (!*a || strcasecmp(a, "-only") == 0) && (!*b || strcasecmp(b, "-only") == 0);
}

static void compare_license(struct diff_details *d, struct diff_row *row)
{
	const struct sbom_component *a = row->declared, *b = row->observed;
	const char *first_a = NULL, *first_b = NULL;

	for (size_t i = 0; i < a->licenses_count && i < MAX_DIFFERENCES; i++)
		for (size_t n = 0; n < b->licenses_count && n < MAX_DIFFERENCES; n++) {
			const char *x = license_text(&a->licenses[i]);
			const char *y = license_text(&b->licenses[n]);

			if (!x || !y || license_unsaid(x) || license_unsaid(y))
				continue;
			if (same_license(x, y))
				return;
			first_a = first_a ? first_a : x;
			first_b = first_b ? first_b : y;
		}
	if (first_a)
		add(d, row, DIFF_LICENSE, first_a, first_b);
}

/* Of one algorithm that both sides have, no value is the same. */
static void compare_hash(struct diff_details *d, struct diff_row *row)
{
	const struct sbom_component *a = row->declared, *b = row->observed;
	const struct sbom_hash *x = NULL, *y = NULL;

	for (size_t i = 0; i < a->hashes_count && i < MAX_DIFFERENCES; i++)
		for (size_t n = 0; n < b->hashes_count && n < MAX_DIFFERENCES; n++) {
			const struct sbom_hash *p = &a->hashes[i], *q = &b->hashes[n];

			if (!p->alg || !q->alg || !p->value || !q->value ||
			    strcmp(p->alg, q->alg) != 0)
				continue;
			if (strcmp(p->value, q->value) == 0)
				return;
			x = x ? x : p;
			y = y ? y : q;
		}
	if (x)
		add(d, row, DIFF_HASH, arena_printf(d->arena, "%s %s", x->alg, x->value),
		    arena_printf(d->arena, "%s %s", y->alg, y->value));
}

/* The edges of item FROM, and how many. */
static const struct edge *edges_of(const struct diff_details *d, int side, size_t from,
				   size_t *count)
{
	const struct edge *list = d->edges[side];
	size_t low = 0, high = d->edge_count[side];

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (list[mid].from < from)
			low = mid + 1;
		else
			high = mid;
	}
	for (*count = 0; low + *count < d->edge_count[side] && list[low + *count].from == from;)
		++*count;
	return list + low;
}

/* What it is linked with although the declaration, which lists what it needs, does not say so. */
static void compare_needs(struct diff_details *d, struct diff_row *row)
{
	size_t at = (size_t)(row->declared - d->declared->components), declared, observed, k = 0;
	size_t from = d->items->declared + (size_t)(row->observed - d->observed->components);
	const struct edge *a = edges_of(d, 0, at, &declared);
	const struct edge *b = edges_of(d, 1, from, &observed);

	if (!declared && row->declared->dependencies != SBOM_COMPLETE)
		return;
	for (size_t i = 0; i < observed && row->difference_count < MAX_DIFFERENCES; i++) {
		const char *name = d->items->list[b[i].to].name;

		while (k < declared && a[k].to < b[i].to)
			k++;
		if ((k < declared && a[k].to == b[i].to) || (i && b[i - 1].to == b[i].to) ||
		    b[i].to == d->items->list[from].group)
			continue;
		add(d, row, DIFF_DEPENDENCY, "",
		    arena_printf(d->arena, "%s%s%s", name ? name : "", b[i].evidence ? ": " : "",
				 b[i].evidence ? b[i].evidence : ""));
	}
}

enum err diff_details_of(struct diff_details *d, struct diff_row *row)
{
	compare_supplier(d, row);
	compare_license(d, row);
	if (row->verdict == DIFF_CONFIRMED) /* of another version it must differ */
		compare_hash(d, row);
	compare_needs(d, row);
	return d->failed ? ERR_NOMEM : OK;
}
