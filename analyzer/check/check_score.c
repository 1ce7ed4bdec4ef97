/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Two scores from 0 to 10 over the same features. The first has the features and weights that
 * sbomqs 2 publishes. It counts an honest "incomplete" or "unknown" as nothing, and a copyleft
 * licence as a defect. Ours has the same weights, but: what is said to be unknown counts more than
 * what is not said (HONEST) and more than "complete" out of a binary, which nobody can know
 * (CLAIMED); copyleft is not asked.
 */
#include <strings.h>

#include "analyzer/check/check_table.h"
#include "analyzer/sbom/check_syntax.h"
#include "analyzer/sbom/license.h"

#define HONEST 0.8  /* of a component whose unknown is stated */
#define CLAIMED 0.4 /* of a component whose edges are called complete by who saw a binary only */
#define SKIP (-1.0)

struct counts {
	double name, version, range, ref, strong, weak, source, supplier, purpose;
	double licensed, valid, listed, deprecated, copyleft, declared, unsaid;
	double purl, cpe, either, said;
};

static bool any(const char *text)
{
	return text && text[strspn(text, " ")];
}

static double share(double have, double total)
{
	double s = total > 0 ? 10 * have / total : 0;

	return have < total && s > 9.9 ? 9.9 : s;
}

static void count_hashes(struct counts *n, const struct sbom_component *c)
{
	bool strong = false, weak = false;

	for (size_t i = 0; i < c->hashes_count; i++) {
		const char *alg = c->hashes[i].alg ? c->hashes[i].alg : "";

		if (strcasecmp(alg, "SHA-1") == 0 || strncasecmp(alg, "MD", 2) == 0 ||
		    strncasecmp(alg, "ADLER", 5) == 0)
			weak = true;
		else
			strong |= any(c->hashes[i].value);
	}
	n->strong += strong;
	n->weak += weak && !strong;
}

/* The licences of C that are concluded, or declared, as far as they are told apart. */
static void count_licenses(struct counts *n, const struct sbom *s, const struct sbom_component *c)
{
	bool old = s->format == SBOM_CYCLONEDX && s->spec_version &&
		   syntax_compare_versions(s->spec_version, "1.6") < 0;
	struct license_use all = { 0 };
	bool acknowledged = false, concluded = false, licensed = false, declared = false;
	bool unsaid = false;

	for (size_t i = 0; i < c->licenses_count; i++)
		acknowledged |= c->licenses[i].acknowledgement != SBOM_UNSAID;
	for (size_t i = 0; i < c->licenses_count; i++) {
		const struct sbom_license *l = &c->licenses[i];
		const char *text = any(l->expression) ? l->expression : l->name;
		struct license_use use = { 0 };
		bool is_concluded = acknowledged ? l->acknowledgement == SBOM_CONCLUDED : old;
		bool is_declared = acknowledged ? l->acknowledgement == SBOM_DECLARED : !old;

		if (!any(text))
			continue;
		unsaid |= license_unsaid(text);
		declared |= is_declared && !license_unsaid(text);
		if (!is_concluded)
			continue;
		concluded = true;
		licensed |= !license_unsaid(text);
		if (license_complaint(text, &use) && !use.unlisted)
			use.unlisted = 1;
		all.unlisted += use.unlisted;
		all.own += use.own;
		all.deprecated += use.deprecated;
		all.copyleft += use.copyleft;
	}
	n->licensed += licensed;
	n->declared += declared;
	n->unsaid += unsaid && !licensed;
	n->valid += concluded && !all.unlisted;
	n->listed += concluded && !all.unlisted && !all.own;
	n->deprecated += all.deprecated > 0;
	n->copyleft += all.copyleft > 0;
}

static void count(struct counts *n, const struct sbom *s, const struct sbom_component *c,
		  bool analysed)
{
	bool source = false, cpe = c->cpes_count && strncmp(c->cpes[0], "cpe:", 4) == 0;
	bool purl = c->purl && strncmp(c->purl, "pkg:", 4) == 0;

	for (size_t i = 0; i < c->references_count; i++) {
		const struct sbom_reference *r = &c->references[i];

		source |= r->type && any(r->url) &&
			  (strcmp(r->type, "vcs") == 0 ||
			   strcmp(r->type, "source-distribution") == 0);
	}
	n->name += any(c->name);
	n->version += any(c->version);
	n->range += !any(c->version) && any(c->range);
	n->ref += any(c->ref);
	n->source += source;
	n->supplier += c->supplier && any(c->supplier->name);
	n->purpose += any(c->type);
	n->purl += purl;
	n->cpe += cpe;
	n->either += purl || cpe;
	n->said += c->dependencies == SBOM_INCOMPLETE || c->dependencies == SBOM_UNKNOWN ||
				   c->assembly == SBOM_INCOMPLETE || c->assembly == SBOM_UNKNOWN
			   ? HONEST
		   : c->dependencies != SBOM_COMPLETE ? 0
		   : analysed                         ? CLAIMED
						      : 1;
	count_hashes(n, c);
	count_licenses(n, s, c);
}

/*
 * Completeness of the primary component's dependencies and of those of what it depends on. STARTS:
 * for each component of S a false; where an edge starts it is true afterwards.
 */
static double complete_edges(const struct sbom *s, bool *starts)
{
	double have = 0, total = 0;
	bool primary = false;

	for (size_t i = 0; i < s->edges_count; i++) {
		if (s->edges[i].relation == SBOM_DESCRIBES)
			continue;
		if (s->edges[i].from < s->components_count)
			starts[s->edges[i].from] = true;
		primary |= s->edges[i].from == SBOM_NONE;
	}
	if (!primary || !s->primary)
		return 0;
	total = 1;
	have = s->primary->dependencies == SBOM_COMPLETE;
	for (size_t i = 0; i < s->edges_count; i++) {
		const struct sbom_edge *e = &s->edges[i];

		if (e->from != SBOM_NONE || e->relation == SBOM_DESCRIBES ||
		    e->to >= s->components_count || !starts[e->to])
			continue;
		total++;
		have += s->components[e->to].dependencies == SBOM_COMPLETE;
	}
	return share(have, total);
}

static double tools(const struct sbom *s)
{
	for (size_t i = 0; i < s->tools_count; i++)
		if (any(s->tools[i].name) && any(s->tools[i].version))
			return 10;
	return s->tools_count ? 5 : 0;
}

static bool has_phase(const struct sbom *s)
{
	static const char *const phases[] = { "design",      "pre-build",  "build",
					      "post-build",  "operations", "discovery",
					      "decommission" };

	for (size_t i = 0; i < s->lifecycles_count; i++)
		for (size_t k = 0; k < sizeof(phases) / sizeof(*phases); k++)
			if (s->lifecycles[i] && strcmp(s->lifecycles[i], phases[k]) == 0)
				return true;
	return false;
}

/* The features of a category, weighed. Each is called as in sbomqs, in a comment behind it. */
struct features {
	double theirs, their_weight, ours, our_weight;
};

static void add(struct features *f, double weight, double theirs, double ours)
{
	f->theirs += weight * theirs;
	f->their_weight += weight;
	if (ours >= 0) {
		f->ours += weight * ours;
		f->our_weight += weight;
	}
}

static void add_both(struct features *f, double weight, double value)
{
	add(f, weight, value, value);
}

static void finish(struct check_category *c, struct features *f, const char *name, double weight)
{
	*c = (struct check_category){ name, weight, f->theirs / f->their_weight,
				      f->ours / f->our_weight };
	*f = (struct features){ 0 };
}

static void provenance(struct features *f, const struct sbom *s)
{
	bool supplier = s->supplier && (any(s->supplier->name) || any(s->supplier->url));

	add_both(f, .2, 10 * syntax_date(s->timestamp)); /* sbom_creation_timestamp */
	add_both(f, .2, 10 * (s->authors_count > 0));    /* sbom_authors */
	add_both(f, .2, tools(s));                       /* sbom_tool_version */
	add_both(f, .15, 10 * supplier);                 /* sbom_supplier */
	add_both(f, .15, 10 * any(s->serial));           /* sbom_namespace */
	add_both(f, .1, 10 * has_phase(s));              /* sbom_lifecycle */
}

static void completeness(struct features *f, const struct sbom *s, const struct counts *n,
			 double total, bool *starts)
{
	const struct sbom_component *p = s->primary;
	bool complete = s->inventory == SBOM_COMPLETE || (p && p->assembly == SBOM_COMPLETE);
	bool said = s->inventory != SBOM_NOT_SAID ||
		    (p && (p->assembly != SBOM_NOT_SAID || p->dependencies != SBOM_NOT_SAID));

	add(f, .25, complete_edges(s, starts), share(n->said, total)); /* comp_with_dependencies */
	/* sbom_completeness_declared */
	add(f, .15, 10 * complete, 10 * (said && !(complete && check_analysed(s))));
	add_both(f, .2, 10 * (p != NULL));           /* sbom_primary_component */
	add_both(f, .15, share(n->source, total));   /* comp_with_source_code */
	add_both(f, .15, share(n->supplier, total)); /* comp_with_supplier */
	add_both(f, .1, share(n->purpose, total));   /* comp_with_purpose */
}

static void licensing(struct features *f, const struct sbom *s, const struct counts *n,
		      double total)
{
	double any_license = n->licensed > 0;

	/* comp_with_licenses */
	add(f, .2, share(n->licensed, total), share(n->licensed + HONEST * n->unsaid, total));
	add_both(f, .2, share(n->valid, total));  /* comp_with_valid_licenses */
	add_both(f, .2, share(n->listed, total)); /* comp_spdx_listed_license */
	/* comp_no_deprecated_licenses */
	add_both(f, .15, any_license * share(total - n->deprecated, total));
	/* comp_no_restrictive_licenses */
	add(f, .2, any_license * share(total - n->copyleft, total), SKIP);
	add_both(f, .15, share(n->declared, total)); /* comp_with_declared_licenses */
	/* sbom_data_license */
	add_both(f, .1, 10 * (s->data_license && !license_complaint(s->data_license, NULL)));
}

enum err check_score(const struct sbom *s, struct arena *arena, struct check_score *out)
{
	struct counts n = { 0 };
	double total = (double)s->components_count + (s->primary != NULL), best, weight = 0;
	struct features f = { 0 };
	struct check_category *c = out->categories;
	bool analysed = check_analysed(s);
	bool *starts = arena_alloc(arena, s->components_count + 1, sizeof(*starts));

	*out = (struct check_score){ 0 };
	if (!starts)
		return ERR_NOMEM;
	if (s->primary)
		count(&n, s, s->primary, analysed);
	for (size_t i = 0; i < s->components_count; i++)
		count(&n, s, &s->components[i], analysed);
	add_both(&f, .4, share(n.name, total)); /* comp_with_name */
	/* comp_with_version */
	add(&f, .35, share(n.version, total), share(n.version + HONEST * n.range, total));
	add_both(&f, .25, share(n.ref, total)); /* comp_with_local_id */
	finish(c++, &f, "identification", 10);
	provenance(&f, s);
	finish(c++, &f, "provenance", 12);
	add_both(&f, .5, share(n.strong, total));             /* comp_with_strong_checksums */
	add_both(&f, .4, share(n.strong, n.strong + n.weak)); /* comp_with_weak_checksums */
	add_both(&f, .1, 10 * s->has_signature);              /* sbom_signature */
	finish(c++, &f, "integrity", 15);
	completeness(&f, s, &n, total, starts);
	finish(c++, &f, "completeness", 12);
	licensing(&f, s, &n, total);
	finish(c++, &f, "licensing", 15);
	best = n.purl > n.cpe ? n.purl : n.cpe;
	best = n.either > best ? n.either : best;
	add_both(&f, 1, share(best, total)); /* comp_with_purl_or_cpe */
	finish(c++, &f, "vulnerability", 10);
	add_both(&f, .3, 10);                           /* sbom_spec_declared */
	add_both(&f, .3, 10 * any(s->spec_version));    /* sbom_spec_version */
	add_both(&f, .2, 10);                           /* sbom_file_format */
	add(&f, .2, 10, 10 * (s->findings_count == 0)); /* sbom_schema_valid */
	finish(c, &f, "structural", 8);
	for (size_t i = 0; i < CHECK_CATEGORIES; i++) {
		out->compatible += out->categories[i].weight * out->categories[i].compatible;
		out->ours += out->categories[i].weight * out->categories[i].ours;
		weight += out->categories[i].weight;
	}
	out->compatible /= weight;
	out->ours /= weight;
	return OK;
}

static char grade(double score)
{
	return score >= 9 ? 'A' : score >= 8 ? 'B' : score >= 7 ? 'C' : score >= 5 ? 'D' : 'F';
}

enum err check_score_report(struct findings *f, const struct sbom *sbom)
{
	struct check_score score;
	const char *ours, *theirs;

	if (check_score(sbom, &f->arena, &score))
		return ERR_NOMEM;
	ours = arena_printf(&f->arena, "%.2f of 10", score.ours);
	theirs = arena_printf(&f->arena, "%.2f %c", score.compatible, grade(score.compatible));
	if (!ours || !theirs || !findings_add_property(f, "score", ours) ||
	    !findings_add_property(f, "score (sbomqs-compatible)", theirs))
		return ERR_NOMEM;
	for (size_t i = 0; i < CHECK_CATEGORIES; i++) {
		const struct check_category *c = &score.categories[i];
		const char *name = arena_printf(&f->arena, "score %s", c->name);
		const char *text =
			arena_printf(&f->arena, "%.2f (sbomqs-compatible %.2f, weight %.0f)",
				     c->ours, c->compatible, c->weight);

		if (!name || !text || !findings_add_property(f, name, text))
			return ERR_NOMEM;
	}
	return OK;
}
