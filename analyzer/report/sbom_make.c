/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The product as a document: what it is about, what was found in it, what links to what, and how
 * much of all that is known. The list is flat, since scanners do not walk nested components.
 */
#include <inttypes.h>

#include "analyzer/report/sbom_metadata.h"
#include "analyzer/report/sbom_parts.h"

#define IMAGE_REF "firmware" /* of the only image, or of the set */
#define MAX_REGIONS 200u     /* unexplained regions that are listed one by one */
#define MAX_PARTS 100u       /* named parts of an update */
#define MAX_DOCUMENTS 100u   /* SBOMs inside the image that are referred to */

void *maker_more(struct maker *m, void *list, size_t *count, size_t size)
{
	void *more = sbom_more(m->sbom, list, count, size);

	m->failed |= !more;
	if (!more)
		*count = 0;
	return more;
}

const char *maker_kept(struct maker *m, const char *text)
{
	m->failed |= !text;
	return text ? text : "";
}

void maker_property(struct maker *m, struct sbom_component *c, const char *name, const char *value)
{
	struct sbom_property *p = MAKER_ADD(m, c, properties);

	if (p)
		*p = (struct sbom_property){ name, value };
}

static void add_number(struct maker *m, struct sbom_component *c, const char *name, uint64_t value)
{
	maker_property(m, c, name, maker_text(m, "%" PRIu64, value));
}

static const char *hex_text(struct maker *m, const uint8_t *digest, size_t len)
{
	char hex[2 * SHA512_SIZE + 1];

	hash_hex(digest, len, hex);
	return maker_text(m, "%s", hex);
}

static void add_hash(struct maker *m, struct sbom_component *c, const char *alg, const char *value)
{
	struct sbom_hash *h = MAKER_ADD(m, c, hashes);

	if (h)
		*h = (struct sbom_hash){ alg, value };
}

void maker_hashes(struct maker *m, struct sbom_component *c, const struct node *node)
{
	if (node->hashed)
		add_hash(m, c, "SHA-256", hex_text(m, node->sha256, SHA256_SIZE));
	if (node->hashed && node->sha512)
		add_hash(m, c, "SHA-512", hex_text(m, node->sha512, SHA512_SIZE));
}

struct sbom_party *maker_party(struct maker *m, const char *name)
{
	struct sbom_party *party = arena_alloc(&m->sbom->arena, 1, sizeof(*party));

	if (party)
		party->name = name;
	else
		m->failed = true;
	return party;
}

void maker_edge(struct maker *m, size_t from, size_t to, enum sbom_relation relation,
		const char *evidence)
{
	struct sbom_edge *e = MAKER_ADD(m, m->sbom, edges);

	if (e)
		*e = (struct sbom_edge){ from, to, relation, NULL, evidence };
}

static const char *image_ref(struct maker *m)
{
	return m->number ? maker_text(m, "image:%u", m->number) : IMAGE_REF;
}

const char *maker_ref(struct maker *m, const char *ref)
{
	return m->number ? maker_text(m, "image:%u/%s", m->number, ref) : ref;
}

static void name_component(struct sbom_component *c, const char *type, const char *ref,
			   const char *name)
{
	c->type = type;
	c->ref = ref;
	c->name = name;
	c->parent = SBOM_NONE;
}

struct sbom_component *maker_component(struct maker *m, const char *type, const char *ref,
				       const char *name)
{
	struct sbom_component *c = MAKER_ADD(m, m->sbom, components);

	if (c)
		name_component(c, type, ref, name);
	return c;
}

/* What could not be read, region by region: the bytes have no component of their own to say it. */
static void add_unread(struct maker *m, struct sbom_component *image)
{
	const struct tree *tree = m->product->tree;
	unsigned count = 0;

	for (uint32_t i = 0; i < tree->count; i++) {
		const struct node *n = tree->nodes[i];
		const char *what = node_unread(n);

		if (!what)
			continue;
		if (count++ < MAX_REGIONS)
			maker_property(m, image, "assay:notRead",
				       maker_text(m, "%s: %s, %" PRIu64 " bytes",
						  node_location(n, &m->sbom->arena), what,
						  n->size));
	}
	if (count > MAX_REGIONS)
		add_number(m, image, "assay:notRead:more", count - MAX_REGIONS);
}

/* The same for a reader. The annotator is the first tool. */
static void annotate_unread(struct maker *m)
{
	const struct product *p = m->product;
	struct sbom_annotation *a;

	if (!p->bytes_unknown && !p->tree->incomplete)
		return;
	a = MAKER_ADD(m, m->sbom, annotations);
	if (!a)
		return;
	a->subject = m->image;
	a->timestamp = m->sbom->timestamp;
	if (p->bytes_unknown)
		a->text = maker_text(m,
				     "%" PRIu64 " of %" PRIu64 " bytes of %s are not explained: "
				     "there may be software that is not listed",
				     p->bytes_unknown, p->bytes_total, p->tree->root->name);
	else
		a->text = maker_text(m,
				     "parts of %s were not opened, or are not whole: there may be "
				     "software that is not listed",
				     p->tree->root->name);
}

/* What it was built with is no part of it: compilers are not components (their run time is one). */
static void add_toolchains(struct maker *m, struct sbom_component *image)
{
	const struct product *p = m->product;

	for (size_t i = 0; i < p->toolchain_count; i++) {
		const struct toolchain *t = &p->toolchains[i];

		maker_property(m, image, "assay:toolchain",
			       maker_text(m, "%s (%zu), %s", t->name, t->files,
					  maker_kept(m, node_location(t->first, &m->sbom->arena))));
	}
}

/* SBOMs that lie in the image: its supplier's claims, not ours. */
static void add_documents(struct maker *m, struct sbom_component *image)
{
	const struct tree *tree = m->product->tree;
	unsigned count = 0;

	for (uint32_t i = 0; i < tree->count; i++) {
		const struct node *n = tree->nodes[i];
		const char *format = node_attribute_value(n, "sbom.format");
		struct sbom_reference *r;
		struct sbom_hash *h;

		if (!format || count++ >= MAX_DOCUMENTS)
			continue;
		r = MAKER_ADD(m, image, references);
		if (!r)
			return;
		r->type = "bom";
		r->url = maker_kept(m, node_location(n, &m->sbom->arena));
		r->comment = maker_text(m, "an SBOM inside the image (%s)", format);
		h = n->hashed ? MAKER_ADD(m, r, hashes) : NULL;
		if (h)
			*h = (struct sbom_hash){ "SHA-256", hex_text(m, n->sha256, SHA256_SIZE) };
	}
}

/* What the image, an update, says of itself, which nobody checked but for the files' hashes. */
static void add_update(struct maker *m, struct sbom_component *c)
{
	const struct package *u = m->product->update;

	if (!u)
		return;
	if (u->name)
		c->name = u->name;
	c->version = u->version;
	c->description = u->about;
	maker_property(m, c, "assay:update:format", u->type);
	maker_property(m, c, "assay:update:manifest",
		       maker_kept(m, node_location(m->product->update_home, &m->sbom->arena)));
	if (u->source_version)
		maker_property(m, c, "assay:update:build", u->source_version);
	if (u->architecture)
		maker_property(m, c, "assay:update:device", u->architecture);
	for (size_t i = 0; i < u->provide_count && i < MAX_PARTS; i++)
		maker_property(m, c, "assay:update:part", u->provides[i]);
	if (m->product->update_files)
		maker_property(m, c, "assay:update:verified",
			       maker_text(m, "%zu of %zu files", m->product->update_verified,
					  m->product->update_files));
}

static void fill_image(struct maker *m, struct sbom_component *c)
{
	const struct product *p = m->product;
	const struct node *root = p->tree->root;

	name_component(c, "firmware", image_ref(m), root->name);
	c->file_name = root->hashed ? root->name : NULL;
	maker_hashes(m, c, root);
	if (!root->hashed) /* a directory has no bytes; what it holds is known by this */
		maker_property(m, c, "assay:rootfs:sha256", hex_text(m, root->sha256, SHA256_SIZE));
	else
		make_file_properties(m, c, root);
	if (c->file_name)
		make_distribution(m, c);
	add_number(m, c, "assay:bytes:total", p->bytes_total);
	add_number(m, c, "assay:bytes:padding", p->bytes_padding);
	add_number(m, c, "assay:bytes:unknown", p->bytes_unknown);
	add_update(m, c);
	add_toolchains(m, c);
	add_unread(m, c);
	add_documents(m, c);
	/* an analysis of bytes never knows that it saw everything: never "complete" */
	c->assembly = p->tree->incomplete || p->bytes_unknown ? SBOM_INCOMPLETE : SBOM_UNKNOWN;
	c->dependencies = SBOM_INCOMPLETE;
	make_claims(m, c, p->claims, p->claim_count);
}

static void add_links(struct maker *m, size_t at)
{
	const struct component *c = &m->product->components[at];

	for (size_t i = 0; i < c->need_count; i++)
		maker_edge(m, m->first + at, m->first + c->needs[i].component,
			   c->needs[i].linked ? SBOM_DYNAMIC : SBOM_DEPENDS, c->needs[i].evidence);
}

static void make_image(struct maker *m)
{
	struct sbom_component *c = m->sbom->primary;

	m->image = SBOM_NONE;
	if (m->number) {
		c = MAKER_ADD(m, m->sbom, components);
		m->image = m->sbom->components_count - 1;
	}
	if (!c)
		return;
	fill_image(m, c);
	annotate_unread(m);
	if (m->number)
		maker_edge(m, SBOM_NONE, m->image, SBOM_CONTAINS, NULL);
	m->first = m->sbom->components_count;
	for (size_t i = 0; i < m->product->count && !m->failed; i++) {
		make_component(m, &m->product->components[i]);
		maker_edge(m, m->image, m->first + i, SBOM_CONTAINS, NULL);
	}
	for (size_t i = 0; i < m->product->count && !m->failed; i++)
		add_links(m, i);
	if (!m->failed)
		make_static_links(m);
	if (m->options->full && !m->failed)
		make_files(m);
}

static void make_tools(struct maker *m)
{
	const struct sigdb *sigs = m->product->sigs;
	struct sbom_component *t = MAKER_ADD(m, m->sbom, tools);

	if (t) {
		name_component(t, "application", "tool:assay", "assay");
		t->version = ASSAY_VERSION;
	}
	t = MAKER_ADD(m, m->sbom, tools);
	if (t) {
		name_component(t, "data", "tool:assay-signatures", "assay-signatures");
		t->version = sigdb_version(sigs);
		add_hash(m, t, "SHA-256", sigdb_sha256(sigs));
	}
}

/* TEXT and its end: what follows must not look like a part of it. */
static enum err add_text(struct buf *all, const char *text)
{
	return buf_append(all, bytes_of(text ? text : "", text ? strlen(text) + 1 : 1));
}

static enum err add_terms(struct buf *all, const struct report_options *options, double threshold)
{
	const struct limits *limits = options->limits ? options->limits : &limits_default;
	const uint8_t shape[] = { options->full, (uint8_t)options->compat };
	char number[32];
	enum err err = buf_append(all, bytes_of(shape, sizeof(shape)));

	snprintf(number, sizeof(number), "%.17g", threshold);
	if (!err)
		err = add_text(all, number);
	for (unsigned i = 0; i < LIMIT_COUNT && !err; i++) {
		snprintf(number, sizeof(number), "%" PRIu64, limits->value[i]);
		err = add_text(all, number);
	}
	if (!err)
		err = add_text(all, options->timestamp);
	if (!err && options->metadata)
		err = sbom_metadata_digest(options->metadata, all);
	return err;
}

/* The name-based UUID (RFC 9562, version 5) of what was analysed, what analysed it, and how it is
 * shown: documents that differ have two. */
static void make_serial(struct maker *m, const struct product *p)
{
	static const uint8_t space[16] = { 0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1,
					   0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8 };
	struct buf all = buf_with_max(1u << 24);
	uint8_t digest[SHA1_SIZE];
	char hex[33];
	enum err err = buf_append(&all, bytes_of(space, sizeof(space)));

	for (const struct product *i = p; i && !err; i = i->next) {
		err = buf_append(&all, bytes_of(i->tree->root->sha256, SHA256_SIZE));
		if (!err)
			err = add_text(&all, i->tree->root->name);
	}
	if (!err)
		err = buf_append(&all, bytes_str(sigdb_sha256(p->sigs)));
	if (!err)
		err = add_text(&all, ASSAY_VERSION);
	if (!err)
		err = add_terms(&all, m->options, p->threshold);
	m->failed |= err != OK;
	hash_sha1(buf_bytes(&all), digest);
	buf_finish(&all);
	digest[6] = (uint8_t)((digest[6] & 0x0f) | 0x50);
	digest[8] = (uint8_t)((digest[8] & 0x3f) | 0x80);
	hash_hex(digest, 16, hex);
	m->sbom->serial = maker_text(m, "urn:uuid:%.8s-%.4s-%.4s-%.4s-%.12s", hex, hex + 8,
				     hex + 12, hex + 16, hex + 20);
}

static void make_document(struct maker *m, const struct product *product)
{
	struct sbom *s = m->sbom;
	const char **phase;

	s->timestamp = m->options->timestamp;
	s->data_license = "CC0-1.0";
	s->revision = 1;
	s->comment = "reconstructed from the bytes of the image, without its source";
	phase = MAKER_ADD(m, s, lifecycles);
	if (phase)
		*phase = "post-build";
	phase = MAKER_ADD(m, s, lifecycles);
	if (phase)
		*phase = "binary-analysis";
	make_serial(m, product);
	make_tools(m);
	s->primary = arena_alloc(&s->arena, 1, sizeof(*s->primary));
	m->failed |= !s->primary;
	if (product->next && s->primary) { /* several images are one delivery */
		name_component(s->primary, "firmware", IMAGE_REF, "images");
		s->primary->dependencies = SBOM_INCOMPLETE;
	}
	s->name = product->next ? "images" : product->tree->root->name;
}

enum err sbom_make(const struct product *product, const struct report_options *options,
		   struct sbom **out)
{
	struct maker m = { .options = options, .product = product };

	*out = m.sbom = sbom_new();
	if (!m.sbom)
		return ERR_NOMEM;
	make_document(&m, product);
	for (m.number = product->next ? 1 : 0; m.product && !m.failed;
	     m.product = m.product->next) {
		make_image(&m);
		m.number++;
	}
	if (!m.failed && options->metadata)
		m.failed = sbom_metadata_apply(options->metadata, m.sbom) != OK;
	if (!m.failed && options->compat)
		m.failed = sbom_compat(options->compat, m.sbom) != OK;
	return m.failed ? ERR_NOMEM : OK;
}
