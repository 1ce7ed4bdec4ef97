/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/judge/witness.h"

#include "analyzer/base/text.h"

#define WITNESSES_MAX 64u /* different things that are said of one component */
#define DISPUTES_MAX 8u   /* kept of those that name another version: each is a component, too */

/* One thing that is said by facts of one kind. */
struct statement {
	struct witness witness;
	struct versions versions;
	const struct node *last; /* that was counted */
	enum method method;
	bool image, own; /* own: a file of the component in question says so, too */
};

struct hearing {
	struct product *product;
	const struct signature *sig;
	struct statement list[WITNESSES_MAX];
	size_t count;
};

static bool names_version(const struct evidence *e)
{
	return !e->mentioned && e->method != METHOD_PATH &&
	       (e->versions.exact || e->versions.release);
}

bool witness_is_label(const struct finding *f)
{
	bool any = false, label = true, all = true;

	for (size_t i = 0; i < f->evidence_count; i++) {
		if (!names_version(f->evidence[i]))
			continue;
		(void)signature_witness(f->sig, f->evidence[i]->rule, &label);
		all &= label;
		any = true;
	}
	return any && all;
}

/* "4.9.118-vendor" is a release of 4.9.118, "4.9.1180" is not. */
static bool is_release_of(const char *release, const char *version)
{
	size_t len = strlen(version);

	return strncmp(release, version, len) == 0 && !is_digit((uint8_t)release[len]) &&
	       release[len] != '.';
}

/* Does V name the version of C? */
static bool agrees(const struct component *c, const struct versions *v)
{
	if (v->release && c->release && strcmp(v->release, c->release) == 0)
		return true;
	if (v->exact && c->upstream) /* a package's may have more behind it: "4.14.275+4.19" */
		return version_compare(c->sig->scheme, v->exact, c->upstream) == 0 ||
		       (c->record_count && is_release_of(c->upstream, v->exact));
	if (v->exact && c->release)
		return is_release_of(c->release, v->exact);
	return v->release && c->upstream && is_release_of(v->release, c->upstream);
}

/* A version and a release that nobody connects cannot be compared. */
static bool differs(const struct component *c, const struct versions *v)
{
	if (agrees(c, v))
		return false;
	return (v->exact && c->upstream) || (v->release && c->release) ||
	       (v->release && c->upstream && !c->release);
}

static struct statement *find(struct hearing *h, const struct evidence *e, const char *kind)
{
	const char *says = e->versions.exact ? e->versions.exact : e->versions.release;

	for (size_t i = 0; i < h->count; i++)
		if (strcmp(h->list[i].witness.says, says) == 0 &&
		    strcmp(h->list[i].witness.kind, kind) == 0)
			return &h->list[i];
	if (h->count == WITNESSES_MAX)
		return NULL;
	h->list[h->count] = (struct statement){
		.witness = { .kind = kind, .says = says },
		.versions = e->versions,
		.method = e->method,
		.image = strcmp(kind, "image") == 0,
	};
	return &h->list[h->count++];
}

/* Everything that the files of C say is heard, and counted if COUNT. */
static void hear(struct hearing *h, const struct component *c, bool count)
{
	for (size_t i = 0; i < c->finding_count; i++)
		for (size_t k = 0; k < c->findings[i]->evidence_count; k++) {
			const struct evidence *e = c->findings[i]->evidence[k];
			const struct node *node = c->findings[i]->node;
			struct statement *s = NULL;
			bool label;

			if (names_version(e))
				s = find(h, e, signature_witness(h->sig, e->rule, &label));
			if (!s)
				continue;
			s->own = true;
			if (!s->versions.release)
				s->versions.release = e->versions.release;
			if (!count || s->last == node)
				continue;
			if (!s->last)
				s->witness.first = node;
			s->last = node;
			s->witness.count++;
		}
}

static bool same(const struct versions *a, const struct versions *b)
{
	if (a->release && b->release && strcmp(a->release, b->release) == 0)
		return true;
	if (a->exact && b->exact)
		return strcmp(a->exact, b->exact) == 0;
	return (a->exact && b->release && is_release_of(b->release, a->exact)) ||
	       (b->exact && a->release && is_release_of(a->release, b->exact));
}

/* Is a kernel there of which S speaks? */
static bool has_image(const struct hearing *h, const struct statement *s)
{
	for (size_t i = 0; i < h->count; i++)
		if (h->list[i].image && same(&h->list[i].versions, &s->versions))
			return true;
	return false;
}

/* What several kinds of facts in several places say is surer than each alone. */
static void raise(struct component *c, const bool component[METHOD_COUNT],
		  const bool version[METHOD_COUNT])
{
	double p = fuse_kinds(component, false), v = fuse_kinds(version, true);

	if (c->record_count) /* weighed with its record already */
		return;
	c->p_component = p > c->p_component ? p : c->p_component;
	if (c->version && v > c->p_version && c->p_version >= 0.5)
		c->p_version = v;
}

/*
 * Two kernels that are both there do not disagree, and neither do the modules of two that are not;
 * but what the component's own files say is compared in any case.
 */
static enum err judge(struct hearing *h, struct component *c)
{
	bool component[METHOD_COUNT] = { false }, version[METHOD_COUNT] = { false };
	bool image = false, kernel = false;
	size_t agreeing = 0;

	for (size_t i = 0; i < h->count; i++)
		agreeing += agrees(c, &h->list[i].versions);
	c->witnesses =
		arena_alloc(&h->product->arena, agreeing + DISPUTES_MAX, sizeof(*c->witnesses));
	if (!c->witnesses)
		return ERR_NOMEM;
	for (size_t i = 0; i < h->count; i++)
		h->list[i].own = false;
	hear(h, c, false);
	for (size_t i = 0; i < h->count; i++) {
		const struct statement *s = &h->list[i];

		if (!agrees(c, &s->versions))
			continue;
		c->witnesses[c->agree_count++] = s->witness;
		component[s->method] = true;
		version[s->method] |= s->versions.exact != NULL;
		image |= s->image;
		kernel |= s->image && s->own;
	}
	for (size_t i = 0; i < h->count && c->dispute_count < DISPUTES_MAX; i++)
		if (differs(c, &h->list[i].versions) &&
		    (h->list[i].own || has_image(h, &h->list[i]) != image))
			c->witnesses[c->agree_count + c->dispute_count++] = h->list[i].witness;
	if (c->record_count && !c->agree_count) /* the package counts in a way of its own */
		c->dispute_count = 0;
	if (c->record_count && !c->dispute_count && !kernel) /* one of many packages of modules */
		c->agree_count = 0;
	if (c->agree_count > 1)
		raise(c, component, version);
	return OK;
}

static enum err compare(struct product *p, const struct signature *sig)
{
	struct hearing *h = arena_alloc(&p->arena, 1, sizeof(*h));
	enum err err = OK;

	if (!h)
		return ERR_NOMEM;
	h->product = p;
	h->sig = sig;
	for (size_t i = 0; i < p->count; i++)
		if (p->components[i].sig == sig)
			hear(h, &p->components[i], true);
	for (size_t i = 0; i < p->count && !err; i++)
		if (p->components[i].sig == sig)
			err = judge(h, &p->components[i]);
	return err;
}

enum err witness_compare(struct product *p)
{
	enum err err = OK;

	for (size_t i = 0; i < p->count && !err; i++) {
		const struct component *c = &p->components[i];

		if (c->sig && c->sig->witnesses && !c->witnesses)
			err = compare(p, c->sig);
	}
	return err;
}
