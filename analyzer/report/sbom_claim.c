/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One component of the product as one of the document: its names in the world, what the facts
 * behind it are worth, and where they were seen. What a component is called is asked of the
 * functions *_of() only.
 */
#include "analyzer/judge/packages.h"
#include "analyzer/report/sbom_parts.h"
#include "analyzer/sbom/uri.h"

#define TOOL_REF "tool:assay"

/* TEMPLATE with VERSION in the place of {version}. */
static const char *expand(struct maker *m, const char *template, const char *version)
{
	const char *place = strstr(template, "{version}");

	if (!place)
		return template;
	return maker_text(m, "%.*s%s%s", (int)(place - template), template, version, place + 9);
}

/* What its database says, where it comes from one. */
static const struct package *package_of(const struct component *c)
{
	return c->record_count ? &c->records[0]->package : NULL;
}

static const char *type_of(const struct component *c)
{
	if (package_of(c) && package_of(c)->system)
		return "operating-system";
	if (c->sig)
		return c->sig->type;
	if (package_of(c) && package_is_module(package_of(c)))
		return "library";
	return strncmp(c->name, "lib", 3) == 0 ? "library" : "application";
}

/* The address of the project: its site, or else its repository. */
static const char *site_of(const struct signature *sig)
{
	for (size_t i = 0; i < sig->url_count; i++)
		if (strncmp(sig->urls[i].url, "http", 4) == 0)
			return sig->urls[i].url;
	return NULL;
}

/* Who supplies a package is in its record; who supplies a project is reached at its site. */
static struct sbom_party *supplier_of(struct maker *m, const struct component *c)
{
	const char *recorded = package_of(c) ? package_of(c)->supplier : NULL;
	const char *name = recorded ? recorded : c->sig ? c->sig->supplier : NULL;
	struct sbom_party *party = name ? maker_party(m, name) : NULL;

	if (party && !recorded)
		party->url = site_of(c->sig);
	return party;
}

static const char *license_of(const struct component *c)
{
	return c->sig ? signature_license(c->sig, c->upstream) : NULL;
}

static const char *purl_of(struct maker *m, const struct component *c)
{
	const char *purl = c->sig ? c->sig->purl : NULL, *at;

	if (c->purl || !purl)
		return c->purl;
	if (c->version)
		return expand(m, purl, maker_kept(m, uri_part(&m->sbom->arena, c->version)));
	at = strstr(purl, "@{version}");
	return at ? maker_text(m, "%.*s%s", (int)(at - purl), purl, at + strlen("@{version}"))
		  : purl;
}

/* vers (the version range specifier of purl): "vers:generic/>=1.2.11|<1.3". */
static const char *range_of(struct maker *m, const struct component *c)
{
	const struct bound *r = &c->range;
	const char *from = r->floor_open ? ">" : ">=", *to = r->ceiling_open ? "<" : "<=";

	if (c->version || c->record_count || (!r->floor && !r->ceiling))
		return NULL;
	return maker_text(m, "vers:generic/%s%s%s%s%s", r->floor ? from : "",
			  r->floor ? maker_kept(m, uri_part(&m->sbom->arena, r->floor)) : "",
			  r->floor && r->ceiling ? "|" : "", r->ceiling ? to : "",
			  r->ceiling ? maker_kept(m, uri_part(&m->sbom->arena, r->ceiling)) : "");
}

/* Is E one of the bounds that leave C one version? (resolve_group.c) */
static bool bounds(const struct component *c, const struct evidence *e)
{
	const struct versions *v = &e->versions;

	return c->version && c->version == c->range.floor && !v->exact &&
	       ((v->floor && strcmp(v->floor, c->version) == 0) ||
		(v->ceiling && strcmp(v->ceiling, c->range.ceiling) == 0));
}

/* Does E name CANDIDATE or, where there is none, the version of C? */
static bool names(const struct component *c, const struct evidence *e, const char *candidate)
{
	const char *exact = e->versions.exact;

	if (!candidate && bounds(c, e))
		return true;
	if (!exact || candidate || !c->version)
		return exact && candidate && strcmp(exact, candidate) == 0;
	if (c->record_count)
		return packages_agree(c->version, exact);
	return version_compare(c->sig->scheme, exact, c->version) == 0 ||
	       (c->release && strcmp(exact, c->release) == 0);
}

/* The first fact of kind METHOD, about the version (CANDIDATE if it is not NULL). */
static const struct evidence *fact_of(const struct component *c, enum method method,
				      bool about_version, const char *candidate)
{
	for (size_t i = 0; i < c->finding_count; i++)
		for (size_t k = 0; k < c->findings[i]->evidence_count; k++) {
			const struct evidence *e = c->findings[i]->evidence[k];

			if (e->method == method && !e->mentioned &&
			    (!about_version || names(c, e, candidate)))
				return e;
		}
	return NULL;
}

static const char *record_text(struct maker *m, const struct package *k)
{
	return maker_text(m, "%s record: %s%s%s", k->reader ? k->reader->name : k->type, k->name,
			  k->version ? " " : "", k->version ? k->version : "");
}

static void add_record_method(struct maker *m, struct sbom_identity *id, const struct component *c,
			      bool about_version)
{
	struct sbom_method *method = MAKER_ADD(m, id, methods);

	if (!method)
		return;
	method->technique = "manifest-analysis";
	method->confidence = fuse_rate(METHOD_PACKAGE, about_version);
	method->value = record_text(m, package_of(c));
}

/* A claim about FIELD, and behind it one method for each kind of fact, with the text that was
 * seen. */
static void add_identity(struct maker *m, struct sbom_component *to, const struct component *c,
			 const char *field, const char *value, double p, const char *candidate)
{
	struct sbom_identity *id = MAKER_ADD(m, to, identities);
	bool about_version = strcmp(field, "version") == 0;

	if (!id)
		return;
	*id = (struct sbom_identity){
		.field = field, .value = value, .confidence = p, .tool = TOOL_REF
	};
	if (package_of(c) && (!about_version || (c->version && !candidate)))
		add_record_method(m, id, c, about_version);
	for (enum method k = 0; k < METHOD_COUNT; k++) {
		const struct evidence *e = fact_of(c, k, about_version, candidate);
		struct sbom_method *method = e ? MAKER_ADD(m, id, methods) : NULL;

		if (!method)
			continue;
		method->technique = k == METHOD_FILENAME ? "filename" : "binary-analysis";
		method->confidence = about_version && bounds(c, e) ? fuse_bound_rate()
								   : fuse_rate(k, about_version);
		method->value = maker_text(m, "%s#%u %s: %s", e->sig->component, e->rule,
					   method_name(k), e->seen);
	}
}

/* Versions that were seen and are not certain enough to be the version. */
static void add_candidates(struct maker *m, struct sbom_component *to, const struct component *c)
{
	for (size_t i = 0; i < c->finding_count && !c->version; i++) {
		const struct finding *f = c->findings[i];
		const char *v = f->versions.exact;
		bool again = false;

		for (size_t k = 0; k < to->identities_count && v; k++)
			again |= strcmp(to->identities[k].value, v) == 0;
		if (v && !again)
			add_identity(m, to, c, "version", v, f->p_component * f->p_version, v);
	}
}

static void add_record(struct maker *m, struct sbom_component *to, const struct record *r)
{
	struct sbom_occurrence *o = MAKER_ADD(m, to, occurrences);

	if (!o)
		return;
	o->location = maker_kept(m, node_location(r->node, &m->sbom->arena));
	o->offset = r->package.len && r->package.at <= INT64_MAX ? (int64_t)r->package.at : -1;
	o->context = record_text(m, &r->package);
}

static void add_occurrences(struct maker *m, struct sbom_component *to, const struct finding *f)
{
	const char *location = maker_kept(m, node_location(f->node, &m->sbom->arena));

	for (size_t k = 0; k < f->evidence_count; k++) {
		const struct evidence *e = f->evidence[k];
		struct sbom_occurrence *o;

		if (e->mentioned || (k && f->evidence[k - 1]->rule == e->rule))
			continue;
		o = MAKER_ADD(m, to, occurrences);
		if (!o)
			return;
		o->location = location;
		o->offset = e->len && e->at <= INT64_MAX ? (int64_t)e->at : -1;
		o->symbol = e->method == METHOD_SYMBOLS ? e->seen : NULL;
		o->context = maker_text(m, "%s#%u %s: %s", e->sig->component, e->rule,
					method_name(e->method), e->seen);
	}
}

/* The file that shows the component best; its hash is the component's. Bytes that lie in the image
 * as they are have no hash of their own. */
static const struct node *main_file(const struct component *c)
{
	const struct finding *best = NULL;

	for (size_t i = 0; i < c->finding_count; i++)
		if (c->findings[i]->node->hashed && c->findings[i]->node->parent &&
		    (!best || c->findings[i]->p_component > best->p_component))
			best = c->findings[i];
	return best ? best->node : NULL;
}

void make_distribution(struct maker *m, struct sbom_component *to)
{
	struct sbom_reference *r = MAKER_ADD(m, to, references);

	if (!r)
		return;
	r->type = "distribution";
	r->url = maker_kept(m, uri_part(&m->sbom->arena, to->file_name));
	for (size_t i = 0; i < to->hashes_count; i++) {
		struct sbom_hash *h = MAKER_ADD(m, r, hashes);

		if (h)
			*h = to->hashes[i];
	}
}

static void add_main_file(struct maker *m, struct sbom_component *to, const struct component *c)
{
	const struct node *file = main_file(c);
	const char *slash;

	if (!file)
		return;
	maker_hashes(m, to, file);
	if (file->kind != NODE_FILE)
		return;
	slash = strrchr(file->name, '/');
	to->file_name = slash ? slash + 1 : file->name;
	make_distribution(m, to);
	make_file_properties(m, to, file);
}

static void add_url(struct maker *m, struct sbom_component *to, const char *type, const char *url)
{
	struct sbom_reference *r = MAKER_ADD(m, to, references);

	if (r)
		*r = (struct sbom_reference){ .type = type, .url = url };
}

/* The site that the package's record names counts more than that of its project. */
static void add_urls(struct maker *m, struct sbom_component *to, const struct component *c)
{
	const char *site = package_of(c) ? package_of(c)->homepage : NULL;

	if (site && !strstr(site, "://")) /* "UNKNOWN", "-" */
		site = NULL;
	if (site)
		add_url(m, to, "website", site);
	for (size_t i = 0; c->sig && i < c->sig->url_count; i++)
		if (!site || strcmp(c->sig->urls[i].type, "website") != 0)
			add_url(m, to, c->sig->urls[i].type, c->sig->urls[i].url);
}

static void license_add(struct maker *m, struct sbom_component *to, const char *expression,
			const char *name, enum sbom_acknowledgement acknowledgement)
{
	struct sbom_license *license = expression || name ? MAKER_ADD(m, to, licenses) : NULL;

	if (license) {
		license->expression = expression;
		license->name = name;
		license->acknowledgement = acknowledgement;
	}
}

/*
 * Concluded: that of the project and version which the bytes show. Declared: what the package's
 * record says, or else what the project itself declares for that version, which is what a signature
 * holds.
 */
static void add_license(struct maker *m, struct sbom_component *to, const struct component *c)
{
	const struct package *k = package_of(c);
	const char *own = license_of(c), *recorded = k ? k->license : NULL;

	license_add(m, to, own, NULL, SBOM_CONCLUDED);
	license_add(m, to, recorded ? NULL : own, recorded, SBOM_DECLARED);
}

/* What a package's records say that has no field of its own. */
static void add_package(struct maker *m, struct sbom_component *to, const struct component *c)
{
	const struct package *k = package_of(c);
	bool missing = true;

	if (!k)
		return;
	to->copyright = k->copyright;
	maker_property(m, to, "assay:package:type", k->type);
	if (k->source)
		maker_property(m, to, "assay:package:source", k->source);
	if (c->sig)
		maker_property(m, to, "assay:upstream:name", c->sig->component);
	if (c->sig && c->upstream)
		maker_property(m, to, "assay:upstream:version", c->upstream);
	if (c->contradiction)
		maker_property(m, to, "assay:package:contradictedBy", c->contradiction);
	for (size_t i = 0; i < c->record_count; i++)
		missing &= c->records[i]->files_missing;
	if (missing)
		maker_property(m, to, "assay:package:filesMissing", "true");
}

/* "vermagic 4.14.275 in 12 files, image.bin!/...": who names the version, and who names another. */
static void add_witnesses(struct maker *m, struct sbom_component *to, const struct component *c)
{
	for (size_t i = 0; i < c->agree_count + c->dispute_count; i++) {
		const struct witness *w = &c->witnesses[i];

		if (c->agree_count + c->dispute_count < 2)
			return;
		maker_property(m, to,
			       i < c->agree_count ? "assay:witness:agrees"
						  : "assay:witness:differs",
			       maker_text(m, "%s %s (%zu), %s", w->kind, w->says, w->count,
					  maker_kept(m, node_location(w->first, &m->sbom->arena))));
	}
}

void make_component(struct maker *m, const struct component *c)
{
	struct sbom_component *to = maker_component(m, type_of(c), maker_ref(m, c->ref), c->name);

	if (!to)
		return;
	to->version = c->version;
	to->range = range_of(m, c);
	to->purl = purl_of(m, c);
	to->supplier = supplier_of(m, c);
	to->dependencies = SBOM_INCOMPLETE; /* static links and dlopen() are not all seen */
	make_cpes(m, to, c);
	add_license(m, to, c);
	add_main_file(m, to, c);
	add_urls(m, to, c);
	add_package(m, to, c);
	add_identity(m, to, c, "name", c->name, c->p_component, NULL);
	if (c->version)
		add_identity(m, to, c, "version", c->version, component_confidence(c), NULL);
	add_candidates(m, to, c);
	for (size_t i = 0; i < c->record_count; i++)
		add_record(m, to, c->records[i]);
	for (size_t i = 0; i < c->finding_count; i++)
		add_occurrences(m, to, c->findings[i]);
	make_claims(m, to, c->claims, c->claim_count);
	if (c->release && (!c->version || strcmp(c->release, c->version) != 0))
		maker_property(m, to, "assay:release", c->release);
	add_witnesses(m, to, c);
	for (size_t i = 0; i < c->applet_count; i++)
		maker_property(m, to, "assay:applet", c->applets[i]);
}
