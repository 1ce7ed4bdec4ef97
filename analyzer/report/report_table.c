/* SPDX-License-Identifier: Apache-2.0 */
/* The table on the terminal: one line for each component. */
#include <inttypes.h>
#include <stdlib.h>

#include "analyzer/base/text.h"
#include "analyzer/report/report.h"

static void pad(FILE *out, const char *text, size_t width)
{
	size_t have = text_columns(text);

	fputs(text, out);
	for (; have < width; have++)
		putc(' ', out);
}

/* ">= 3.0" and the like where the version is not known exactly; "-" where nothing is. */
static const char *version_text(struct arena *arena, const struct component *c)
{
	const struct bound *r = &c->range;

	if (c->version)
		return c->version;
	if (r->floor && r->ceiling)
		return arena_printf(arena, ">%s%s <%s%s", r->floor_open ? "" : "=", r->floor,
				    r->ceiling_open ? "" : "=", r->ceiling);
	if (r->floor)
		return arena_printf(arena, ">%s%s", r->floor_open ? "" : "=", r->floor);
	if (r->ceiling)
		return arena_printf(arena, "<%s%s", r->ceiling_open ? "" : "=", r->ceiling);
	return c->release ? arena_printf(arena, "release %s", c->release) : "-";
}

/* The path of NODE without the image's name. */
static const char *inner_place(struct arena *arena, const struct node *node)
{
	const char *where = node_location(node, arena);
	const char *inner = where ? strstr(where, "!/") : NULL;

	return inner ? inner + 2 : where;
}

/* The first occurrence, and how many more there are. */
static const char *place_text(struct arena *arena, const struct component *c)
{
	size_t count = c->finding_count ? c->finding_count : c->record_count;
	const char *where =
		inner_place(arena, c->finding_count ? c->findings[0]->node : c->records[0]->node);

	if (!where || count == 1)
		return where;
	return arena_printf(arena, "%s (+%zu)", where, count - 1);
}

/* The end of a path tells more than its start. */
static const char *shorten(struct arena *arena, const char *text, size_t width)
{
	size_t have = text_columns(text);
	const char *cut = text;

	if (have <= width || width < 8)
		return text;
	for (size_t drop = have - width + 3; drop && *cut; drop--)
		do
			cut++;
		while (((uint8_t)*cut & 0xc0) == 0x80);
	return arena_printf(arena, "...%s", cut);
}

/* What the image says that it is. */
static void print_update(FILE *out, const struct product *p)
{
	const struct package *u = p->update;

	if (!u)
		return;
	fprintf(out, "update (%s):", u->type);
	if (u->name)
		fprintf(out, " %s", u->name);
	if (u->version)
		fprintf(out, " %s", u->version);
	if (u->architecture)
		fprintf(out, " for %s", u->architecture);
	if (p->update_files)
		fprintf(out, "; %zu of %zu files as its manifest says", p->update_verified,
			p->update_files);
	putc('\n', out);
}

static void summary(FILE *out, const struct product *p)
{
	fprintf(out,
		"\n%zu component%s; %" PRIu64
		" bytes: %.1f %% known format, %.1f %% padding, %.1f %% unknown\n",
		p->count, p->count == 1 ? "" : "s", p->bytes_total,
		p->bytes_total ? 100.0 * (double)node_known(p->tree->root) / (double)p->bytes_total
			       : 0.0,
		p->bytes_total ? 100.0 * (double)p->bytes_padding / (double)p->bytes_total : 0.0,
		p->bytes_total ? 100.0 * (double)p->bytes_unknown / (double)p->bytes_total : 0.0);
}

/* Why nothing is listed, when it was no image at all. */
static void no_image(FILE *out, const struct product *p)
{
	const struct node *root = p->tree->root;

	for (const struct node *n = root->first; n; n = n->next)
		if (n->format)
			return;
	if (p->bytes_padding == p->bytes_total && p->bytes_total)
		fputs("it is blank: one value all over\n", out);
	else if (p->bytes_unknown + p->bytes_padding == p->bytes_total && p->bytes_total)
		fputs("nothing of it is of a known format: 'assay tree' may say what it is\n", out);
	else if (!p->count && root->look == LOOK_TEXT && !node_attribute_value(root, "sbom.format"))
		fputs("it is a text, and no image: 'assay tree' may say of which kind\n", out);
}

#define UNREAD_MAX 5u

/* What lies in a part that is not whole is not whole for the same reason. */
static bool is_unread(const struct node *n)
{
	return node_unread(n) && (n->status == OK || !n->parent || n->parent->status != n->status);
}

/* What was not even searched first, then the largest. */
static int by_weight(const void *a, const void *b)
{
	const struct node *x = *(const struct node *const *)a, *y = *(const struct node *const *)b;
	int order = (int)node_unsearched(y) - (int)node_unsearched(x);

	if (!order)
		order = (x->size < y->size) - (x->size > y->size);
	return order ? order : (x->id > y->id) - (x->id < y->id);
}

/* Where there may be more than what is listed. */
static enum err unread(FILE *out, const struct product *p, struct arena *arena, unsigned columns)
{
	const struct node **list = arena_alloc(arena, p->tree->count, sizeof(*list));
	size_t count = 0;
	bool limited = false;

	if (!list)
		return ERR_NOMEM;
	for (uint32_t i = 0; i < p->tree->count; i++) {
		limited |= p->tree->nodes[i]->status == ERR_LIMIT;
		if (is_unread(p->tree->nodes[i]))
			list[count++] = p->tree->nodes[i];
	}
	qsort(list, count, sizeof(*list), by_weight);
	for (size_t i = 0; i < count && i < UNREAD_MAX; i++) {
		const char *word = node_unsearched(list[i]) ? "not read" : "not explained";
		const char *where = inner_place(arena, list[i]);

		if (!where)
			return ERR_NOMEM;
		if (columns)
			where = shorten(arena, where, columns > 70 ? columns - 50 : 20);
		fprintf(out, "%s: %s: %s, %" PRIu64 " bytes\n", word, where, node_unread(list[i]),
			list[i]->size);
	}
	if (count > UNREAD_MAX)
		fprintf(out, "and %zu more: see 'assay tree'\n", count - UNREAD_MAX);
	if (limited)
		fprintf(out, "a limit was met: 'assay tree' says which, '--limit NAME=N' changes "
			     "it\n");
	return OK;
}

#define DECLARED_MAX 5u

/* What the image says about itself: documents to hold against what was found. */
static enum err declared(FILE *out, const struct product *p, struct arena *arena)
{
	unsigned count = 0;

	for (uint32_t i = 0; i < p->tree->count; i++) {
		const struct node *n = p->tree->nodes[i];
		const char *format = node_attribute_value(n, "sbom.format"), *where;

		if (!format || ++count > DECLARED_MAX)
			continue;
		where = node_location(n, arena);
		if (!where)
			return ERR_NOMEM;
		if (n == p->tree->root)
			fprintf(out,
				"it is an SBOM (%s): 'assay diff', 'check' and 'convert' read it\n",
				format);
		else
			fprintf(out, "carries an SBOM (%s): %s\n", format, where);
	}
	if (count > DECLARED_MAX)
		fprintf(out, "and %u more SBOMs\n", count - DECLARED_MAX);
	return OK;
}

#define TOOLCHAINS_MAX 5u

static void built_with(FILE *out, const struct product *p)
{
	for (size_t i = 0; i < p->toolchain_count && i < TOOLCHAINS_MAX; i++)
		fprintf(out, "built with %s (%zu file%s)\n", p->toolchains[i].name,
			p->toolchains[i].files, p->toolchains[i].files == 1 ? "" : "s");
	if (p->toolchain_count > TOOLCHAINS_MAX)
		fprintf(out, "and with %zu more compilers\n", p->toolchain_count - TOOLCHAINS_MAX);
}

/* A kernel and modules of another one, say. */
static void disputed(FILE *out, const struct product *p)
{
	for (size_t i = 0; i < p->count; i++) {
		const struct component *c = &p->components[i];
		const struct witness *w;

		if (!c->dispute_count)
			continue;
		w = &c->witnesses[c->agree_count];
		fprintf(out, "%s: %s names %s", c->ref, w->kind, w->says);
		if (c->dispute_count > 1)
			fprintf(out, ", and %zu more differ", c->dispute_count - 1);
		fprintf(out, ": see 'assay explain'\n");
	}
}

static enum err one_image(FILE *out, const struct product *p, const struct report_options *options)
{
	struct arena arena = { 0 };
	size_t name = 4, version = 7;
	enum err err = OK;

	for (size_t i = 0; i < p->count; i++) {
		const char *v = version_text(&arena, &p->components[i]);
		size_t n = text_columns(p->components[i].name);

		name = n > name ? n : name;
		n = v ? text_columns(v) : 0;
		version = n > version ? n : version;
	}
	if (p->count) {
		pad(out, "NAME", name + 2);
		pad(out, "VERSION", version + 2);
		fputs("CONFIDENCE  WHERE\n", out);
	}
	for (size_t i = 0; i < p->count && !err; i++) {
		const struct component *c = &p->components[i];
		const char *v = version_text(&arena, c), *where = place_text(&arena, c);
		size_t used = name + version + 16;

		if (!v || !where) {
			err = ERR_NOMEM;
			break;
		}
		if (options->columns)
			where = shorten(&arena, where,
					options->columns > used + 20 ? options->columns - used
								     : 20);
		pad(out, c->name, name + 2);
		pad(out, v, version + 2);
		fprintf(out, "%.2f        %s\n", sbom_probability(component_confidence(c), 100),
			where ? where : "");
	}
	summary(out, p);
	no_image(out, p);
	print_update(out, p);
	if (!err)
		err = unread(out, p, &arena, options->columns);
	built_with(out, p);
	disputed(out, p);
	if (!err)
		err = declared(out, p, &arena);
	arena_finish(&arena);
	return !err && ferror(out) ? ERR_IO : err;
}

enum err report_table(FILE *out, const struct product *p, const struct report_options *options)
{
	bool several = p->next != NULL;
	enum err err = OK;

	for (; p && !err; p = p->next) {
		if (several)
			fprintf(out, "%s\n\n", p->tree->root->name);
		err = one_image(out, p, options);
		if (p->next)
			putc('\n', out);
	}
	return err;
}
