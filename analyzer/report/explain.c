/* SPDX-License-Identifier: Apache-2.0 */
/* Why do we say so: every fact about one component, with the bytes it stands on and what it is
 * worth. */
#include <inttypes.h>
#include <strings.h>

#include "analyzer/report/report.h"

bool report_is_called(const struct signature *sig, const char *name)
{
	if (strcasecmp(sig->component, name) == 0)
		return true;
	for (const char *const *a = sig->alias; a && *a; a++)
		if (strcasecmp(*a, name) == 0)
			return true;
	return false;
}

static bool is_named(const struct component *c, const char *name)
{
	return (c->sig && report_is_called(c->sig, name)) || strcasecmp(c->ref, name) == 0 ||
	       strcasecmp(c->name, name) == 0;
}

static void print_fact(FILE *out, const struct evidence *e)
{
	const struct versions *v = &e->versions;

	fprintf(out, "    %s#%u %-9s ", e->sig->component, e->rule, method_name(e->method));
	if (e->len)
		fprintf(out, "0x%" PRIx64 "+%" PRIu64 " ", e->at, e->len);
	fprintf(out, "\"%s\"", e->seen);
	if (v->exact)
		fprintf(out, " -> %s", v->exact);
	if (v->release)
		fprintf(out, " release %s", v->release);
	if (v->floor)
		fprintf(out, " >%s%s", v->floor_open ? "" : "=", v->floor);
	if (v->ceiling)
		fprintf(out, " <%s%s", v->ceiling_open ? "" : "=", v->ceiling);
	if (e->mentioned) {
		fputs("\n      the file is linked with it: a mention, which counts nothing\n", out);
		return;
	}
	fprintf(out, "\n      this kind of fact was right about the component %.3f of the time",
		sbom_probability(fuse_rate(e->method, false), 1000));
	if (v->exact)
		fprintf(out, ", about the version %.3f",
			sbom_probability(fuse_rate(e->method, true), 1000));
	putc('\n', out);
}

static void print_finding(FILE *out, const struct finding *f, struct arena *arena)
{
	const char *location = node_location(f->node, arena);
	char hex[2 * SHA256_SIZE + 1];

	fprintf(out, "  %s\n", location ? location : "");
	if (f->node->hashed) {
		hash_hex(f->node->sha256, SHA256_SIZE, hex);
		fprintf(out, "    sha256 %s\n", hex);
	}
	if (f->node->status != OK)
		fprintf(out, "    this file is not whole: %s\n", err_name(f->node->status));
	for (size_t k = 0; f->node->elf && k < f->node->elf->comment_count; k++)
		fprintf(out, "    built with %s\n", f->node->elf->comments[k]);
	for (size_t k = 0; k < f->evidence_count; k++)
		print_fact(out, f->evidence[k]);
	fprintf(out, "    P(component) %.3f", sbom_probability(f->p_component, 1000));
	if (f->versions.exact)
		fprintf(out, ", P(version %s | component) %.3f", f->versions.exact,
			sbom_probability(f->p_version, 1000));
	putc('\n', out);
}

static void print_record(FILE *out, const struct component *c, const struct record *r,
			 struct arena *arena)
{
	const struct package *k = &r->package;
	const char *location = node_location(r->node, arena);

	fprintf(out, "  %s\n    %s record 0x%" PRIx64 "+%" PRIu64 " \"%s\"",
		location ? location : "", k->reader ? k->reader->name : k->type, k->at, k->len,
		k->name);
	if (k->version)
		fprintf(out, " -> %s", k->version);
	if (k->source)
		fprintf(out, " built from %s", k->source);
	if (k->license)
		fprintf(out, ", licence %s", k->license);
	fprintf(out, "\n      such records were right about the component %.3f of the time",
		sbom_probability(fuse_rate(METHOD_PACKAGE, false), 1000));
	if (k->version)
		fprintf(out, ", about the version %.3f",
			sbom_probability(fuse_rate(METHOD_PACKAGE, true), 1000));
	putc('\n', out);
	if (r->files_missing)
		fprintf(out, "      none of the %zu files it lists is there\n", k->file_count);
	if (c->contradiction && r == c->records[0])
		fprintf(out, "      a file of the package shows another version: %s\n",
			c->contradiction);
}

/* What the component's files, and texts that lie with it, say of licences and copyright. */
static void print_claims(FILE *out, const struct claim *claims, size_t count, struct arena *arena)
{
	static const char *const words[] = { "licence text", "licence", "copyright" };
	const struct node *last = NULL;

	for (size_t i = 0; i < count; i++) {
		const struct notice *n = claims[i].notice;
		const char *location = node_location(claims[i].node, arena);

		if (claims[i].node != last)
			fprintf(out, "  %s\n", location ? location : "");
		last = claims[i].node;
		fprintf(out, "    %-12s 0x%" PRIx64 "+%" PRIu64 " \"%s\"\n", words[n->kind], n->at,
			n->len, n->text);
	}
}

static void print_needs(FILE *out, const struct product *p, const struct component *c, bool linked,
			const char *title)
{
	bool any = false;

	for (size_t i = 0; i < c->need_count; i++) {
		if (c->needs[i].linked != linked)
			continue;
		fprintf(out, "%s%s", any ? ", " : title, p->components[c->needs[i].component].ref);
		any = true;
	}
	if (any)
		putc('\n', out);
}

static void print_witnesses(FILE *out, const struct component *c, struct arena *arena)
{
	for (size_t i = 0; i < c->agree_count + c->dispute_count; i++) {
		const struct witness *w = &c->witnesses[i];
		const char *location = node_location(w->first, arena);

		fprintf(out, "  %s %s: %s, %zu file%s, %s\n",
			i < c->agree_count ? "agrees:" : "differs:", w->kind, w->says, w->count,
			w->count == 1 ? "" : "s", location ? location : "");
	}
}

static void print_component(FILE *out, const struct product *p, const struct component *c)
{
	fprintf(out, "%s", c->name);
	if (c->version)
		fprintf(out, " %s", c->version);
	if (c->release)
		fprintf(out, " (release %s)", c->release);
	fprintf(out, ": confidence %.3f, %zu file%s\n",
		sbom_probability(component_confidence(c), 1000), c->finding_count,
		c->finding_count == 1 ? "" : "s");
	if (c->record_count && c->sig)
		fprintf(out, "  a package of %s\n", c->sig->component);
	print_needs(out, p, c, true, "  linked with ");
	print_needs(out, p, c, false, "  needs, by its record, ");
	for (size_t i = 0; i < c->applet_count; i++)
		fprintf(out, "%s%s", i ? " " : "  applets and other names ", c->applets[i]);
	if (c->applet_count)
		putc('\n', out);
}

bool report_explain(FILE *out, const struct product *p, const char *component,
		    const struct report_options *options)
{
	struct arena arena = { 0 };
	bool found = false;

	(void)options;
	for (size_t i = 0; i < p->count; i++) {
		const struct component *c = &p->components[i];

		if (!is_named(c, component))
			continue;
		found = true;
		print_component(out, p, c);
		if (c->agree_count + c->dispute_count > 1)
			print_witnesses(out, c, &arena);
		for (size_t k = 0; k < c->record_count; k++)
			print_record(out, c, c->records[k], &arena);
		for (size_t k = 0; k < c->finding_count; k++)
			print_finding(out, c->findings[k], &arena);
		print_claims(out, c->claims, c->claim_count, &arena);
	}
	/* facts that were not enough, or were about somebody else */
	for (size_t i = 0; i < p->finding_count; i++) {
		const struct finding *f = &p->findings[i];

		if (!report_is_called(f->sig, component) ||
		    (!f->mentioned && f->p_component >= p->threshold))
			continue;
		found = true;
		fprintf(out, "%s: %s\n", f->sig->component,
			f->mentioned ? "mentioned, not contained" : "not enough for a claim");
		print_finding(out, f, &arena);
	}
	arena_finish(&arena);
	return found;
}
