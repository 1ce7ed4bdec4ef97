/* SPDX-License-Identifier: Apache-2.0 */
/*
 * CycloneDX 1.6 JSON (ECMA-424; bom-1.6.schema.json). The list is flat, since scanners do not walk
 * nested components; what is not known is said in compositions and properties, never left to be
 * guessed.
 */
#include <inttypes.h>
#include <jansson.h>
#include <openssl/sha.h>

#include "analyzer/base/text.h"
#include "analyzer/report.h"

#define IMAGE_REF "firmware" /* of the only image, or of the set */
#define TOOL_REF "tool:assay"
#define MAX_REGIONS 200u /* unexplained regions that are listed one by one */

/* jansson returns NULL when memory is out, and takes NULL without complaint: one look at the end
 * suffices. */
struct bom {
	const struct product *first, *product; /* of all images; the one that is written */
	unsigned number;                       /* of the image, from 1; 0: there is only one */
	const struct report_options *options;
	struct arena scratch;
	bool failed;
};

static void set(struct bom *b, json_t *object, const char *key, json_t *value)
{
	if (json_object_set_new(object, key, value))
		b->failed = true;
}

static void append(struct bom *b, json_t *array, json_t *value)
{
	if (json_array_append_new(array, value))
		b->failed = true;
}

static void set_text(struct bom *b, json_t *object, const char *key, const char *text)
{
	set(b, object, key, json_string(text));
}

static json_t *number(double p)
{
	return json_real(report_probability(p, 1000));
}

static void add_property(struct bom *b, json_t *properties, const char *name, const char *value)
{
	json_t *p = json_object();

	set_text(b, p, "name", name);
	set_text(b, p, "value", value);
	append(b, properties, p);
}

static void add_number(struct bom *b, json_t *properties, const char *name, uint64_t value)
{
	char text[24];

	snprintf(text, sizeof(text), "%" PRIu64, value);
	add_property(b, properties, name, text);
}

static json_t *hashes(struct bom *b, const struct node *node)
{
	json_t *list = json_array(), *h = json_object();
	char hex[2 * SHA512_SIZE + 1];

	hash_hex(node->sha256, SHA256_SIZE, hex);
	set_text(b, h, "alg", "SHA-256");
	set_text(b, h, "content", hex);
	append(b, list, h);
	if (!node->sha512)
		return list;
	h = json_object();
	hash_hex(node->sha512, SHA512_SIZE, hex);
	set_text(b, h, "alg", "SHA-512");
	set_text(b, h, "content", hex);
	append(b, list, h);
	return list;
}

static const char *image_ref(struct bom *b)
{
	return b->number ? arena_printf(&b->scratch, "image:%u", b->number) : IMAGE_REF;
}

/* A component that two images have is in the document twice: each with its own evidence. */
static const char *ref_of(struct bom *b, const struct component *c)
{
	return b->number ? arena_printf(&b->scratch, "image:%u/%s", b->number, c->ref) : c->ref;
}

/* The next image; false after the last one. */
static bool next_image(struct bom *b)
{
	b->product = b->product->next;
	b->number++;
	return b->product != NULL;
}

static void first_image(struct bom *b)
{
	b->product = b->first;
	b->number = b->first->next ? 1 : 0;
}

/* What tells the images of this run from all others. */
static bool images_digest(const struct product *p, uint8_t digest[SHA256_SIZE])
{
	struct buf all = buf_with_max(1u << 24);
	enum err err = OK;

	memcpy(digest, p->tree->root->sha256, SHA256_SIZE);
	if (!p->next)
		return true;
	for (; p && !err; p = p->next)
		err = buf_append(&all, bytes_of(p->tree->root->sha256, SHA256_SIZE));
	if (!err)
		hash_sha256(buf_bytes(&all), digest);
	buf_finish(&all);
	return err == OK;
}

/* The name-based UUID (RFC 9562, version 5) of what was analysed and what analysed it. */
static bool make_serial(const struct product *p, char out[46])
{
	static const uint8_t space[16] = { 0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1,
					   0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8 };
	uint8_t all[16 + SHA256_SIZE + 64], digest[SHA1_SIZE];
	const char *sigs = sigdb_sha256(p->sigs);
	char hex[33];

	memset(all, 0, sizeof(all));
	memcpy(all, space, 16);
	if (!images_digest(p, all + 16))
		return false;
	memcpy(all + 16 + SHA256_SIZE, sigs, strnlen(sigs, 64));
	hash_sha1(bytes_of(all, sizeof(all)), digest);
	digest[6] = (uint8_t)((digest[6] & 0x0f) | 0x50);
	digest[8] = (uint8_t)((digest[8] & 0x3f) | 0x80);
	hash_hex(digest, 16, hex);
	snprintf(out, 46, "urn:uuid:%.8s-%.4s-%.4s-%.4s-%.12s", hex, hex + 8, hex + 12, hex + 16,
		 hex + 20);
	return true;
}

/* TEMPLATE with {version}; ESCAPE writes one byte of the version. */
static const char *expand(struct bom *b, const char *template, const char *version,
			  void (*escape)(char out[4], char c))
{
	const char *place = strstr(template, "{version}");
	char *text;
	size_t n;

	if (!place)
		return template;
	text = arena_alloc(&b->scratch, strlen(template) + 3 * strlen(version) + 1, 1);
	if (!text) {
		b->failed = true;
		return "";
	}
	n = (size_t)(place - template);
	memcpy(text, template, n);
	for (const char *v = version; *v; v++) {
		char piece[4];

		escape(piece, *v);
		memcpy(text + n, piece, strlen(piece));
		n += strlen(piece);
	}
	memcpy(text + n, place + 9, strlen(place + 9) + 1);
	return text;
}

static void escape_purl(char out[4], char c)
{
	if (is_alnum((uint8_t)c) || strchr(".-_~", c))
		snprintf(out, 4, "%c", c);
	else
		snprintf(out, 4, "%%%02X", (unsigned)(uint8_t)c);
}

/* CPE 2.3 formatted string binding (NIST IR 7695, 6.2): all but letters, digits, . _ - is quoted.
 */
static void escape_cpe(char out[4], char c)
{
	if (is_alnum((uint8_t)c) || strchr("._-", c))
		snprintf(out, 4, "%c", c >= 'A' && c <= 'Z' ? c + 32 : c);
	else
		snprintf(out, 4, "\\%c", c);
}

static void as_is(char out[4], char c)
{
	snprintf(out, 4, "%c", c);
}

static const char *purl_of(struct bom *b, const struct component *c)
{
	const char *at;

	if (c->purl)
		return c->purl;
	if (c->version)
		return expand(b, c->sig->purl, c->version, escape_purl);
	at = strstr(c->sig->purl, "@{version}");
	return at ? arena_printf(&b->scratch, "%.*s%s", (int)(at - c->sig->purl), c->sig->purl,
				 at + strlen("@{version}"))
		  : c->sig->purl;
}

static const char *technique(enum method method)
{
	return method == METHOD_FILENAME ? "filename" : "binary-analysis";
}

static json_t *method(struct bom *b, const char *name, double rate, const char *value)
{
	json_t *one = json_object();

	set_text(b, one, "technique", name);
	set(b, one, "confidence", number(rate));
	set_text(b, one, "value", value);
	return one;
}

static const char *record_text(struct bom *b, const struct package *k)
{
	return arena_printf(&b->scratch, "%s record: %s%s%s", k->reader ? k->reader->name : k->type,
			    k->name, k->version ? " " : "", k->version ? k->version : "");
}

/* The facts behind a claim about FIELD: one method for each kind of fact, with the text that was
 * seen. */
static json_t *methods(struct bom *b, const struct component *c, bool version)
{
	json_t *list = json_array();

	if (c->record_count && (!version || c->version)) {
		const struct package *k = &c->records[0]->package;

		append(b, list,
		       method(b, "manifest-analysis", fuse_rate(METHOD_PACKAGE, version),
			      record_text(b, k)));
	}
	for (enum method m = 0; m < METHOD_COUNT; m++) {
		const struct evidence *best = NULL;

		for (size_t i = 0; i < c->finding_count && !best; i++)
			for (size_t k = 0; k < c->findings[i]->evidence_count && !best; k++) {
				const struct evidence *e = c->findings[i]->evidence[k];

				if (e->method == m && !e->mentioned &&
				    (!version || e->versions.exact))
					best = e;
			}
		if (!best)
			continue;
		append(b, list,
		       method(b, technique(m), fuse_rate(m, version),
			      arena_printf(&b->scratch, "%s#%u %s: %s", c->sig->component,
					   best->rule, method_name(m), best->seen)));
	}
	return list;
}

static json_t *identity(struct bom *b, const struct component *c, const char *field,
			const char *value, double p, bool version)
{
	json_t *one = json_object(), *tools = json_array();

	set_text(b, one, "field", field);
	set(b, one, "confidence", number(p));
	set_text(b, one, "concludedValue", value);
	set(b, one, "methods", methods(b, c, version));
	append(b, tools, json_string(TOOL_REF));
	set(b, one, "tools", tools);
	return one;
}

static json_t *occurrences(struct bom *b, const struct component *c)
{
	json_t *list = json_array();

	for (size_t i = 0; i < c->record_count; i++) {
		const struct record *r = c->records[i];
		json_t *one = json_object();

		set_text(b, one, "location", node_location(r->node, &b->scratch));
		if (r->package.len && r->package.at <= INT64_MAX)
			set(b, one, "offset", json_integer((json_int_t)r->package.at));
		set_text(b, one, "additionalContext", record_text(b, &r->package));
		append(b, list, one);
	}
	for (size_t i = 0; i < c->finding_count; i++) {
		const struct finding *f = c->findings[i];
		const char *location = node_location(f->node, &b->scratch);

		for (size_t k = 0; k < f->evidence_count; k++) {
			const struct evidence *e = f->evidence[k];
			json_t *one;

			if (e->mentioned || (k && f->evidence[k - 1]->rule == e->rule))
				continue;
			one = json_object();
			set_text(b, one, "location", location);
			if (e->len && e->at <= INT64_MAX)
				set(b, one, "offset", json_integer((json_int_t)e->at));
			if (e->method == METHOD_SYMBOLS)
				set_text(b, one, "symbol", e->seen);
			set_text(b, one, "additionalContext",
				 arena_printf(&b->scratch, "%s#%u %s: %s", c->sig->component,
					      e->rule, method_name(e->method), e->seen));
			append(b, list, one);
		}
	}
	return list;
}

static json_t *evidence(struct bom *b, const struct component *c)
{
	json_t *e = json_object(), *list = json_array();

	append(b, list, identity(b, c, "name", c->name, c->p_component, false));
	if (c->version)
		append(b, list,
		       identity(b, c, "version", c->version, component_confidence(c), true));
	set(b, e, "identity", list);
	set(b, e, "occurrences", occurrences(b, c));
	return e;
}

/* vers (the version range specifier of purl): "vers:generic/>=1.2.11|<1.3". */
static const char *range_text(struct bom *b, const struct bound *r)
{
	if (r->floor && r->ceiling)
		return arena_printf(&b->scratch, "vers:generic/>%s%s|<%s%s",
				    r->floor_open ? "" : "=", r->floor, r->ceiling_open ? "" : "=",
				    r->ceiling);
	if (r->floor)
		return arena_printf(&b->scratch, "vers:generic/>%s%s", r->floor_open ? "" : "=",
				    r->floor);
	return arena_printf(&b->scratch, "vers:generic/<%s%s", r->ceiling_open ? "" : "=",
			    r->ceiling);
}

static void package_properties(struct bom *b, const struct component *c, json_t *list)
{
	const struct package *k = &c->records[0]->package;
	bool missing = true;

	add_property(b, list, "assay:package:type", k->type);
	if (k->source)
		add_property(b, list, "assay:package:source", k->source);
	if (c->sig)
		add_property(b, list, "assay:upstream:name", c->sig->component);
	if (c->sig && c->upstream)
		add_property(b, list, "assay:upstream:version", c->upstream);
	if (c->contradiction)
		add_property(b, list, "assay:package:contradictedBy", c->contradiction);
	for (size_t i = 0; i < c->record_count; i++)
		missing &= c->records[i]->files_missing;
	if (missing)
		add_property(b, list, "assay:package:filesMissing", "true");
}

static json_t *component_properties(struct bom *b, const struct component *c)
{
	json_t *list = json_array();

	if (c->record_count)
		package_properties(b, c, list);

	if (c->release && (!c->version || strcmp(c->release, c->version) != 0))
		add_property(b, list, "assay:release", c->release);
	if (!c->record_count && !c->version && (c->range.floor || c->range.ceiling))
		add_property(b, list, "assay:versionRange", range_text(b, &c->range));
	for (size_t i = 0; i < c->applet_count; i++)
		add_property(b, list, "assay:applet", c->applets[i]);
	return list;
}

static const char *type_of(const struct component *c)
{
	if (c->record_count && c->records[0]->package.system)
		return "operating-system";
	if (c->sig)
		return c->sig->type;
	return strncmp(c->name, "lib", 3) == 0 ? "library" : "application";
}

/* Either an expression that was concluded, or a name as declared: a list may not hold both. */
static json_t *licenses(struct bom *b, const char *concluded, const char *declared)
{
	json_t *list = json_array(), *one = json_object();

	if (concluded) {
		set_text(b, one, "expression", concluded);
		set_text(b, one, "acknowledgement", "concluded");
	} else {
		json_t *license = json_object();

		set_text(b, license, "name", declared);
		set_text(b, license, "acknowledgement", "declared");
		set(b, one, "license", license);
	}
	append(b, list, one);
	return list;
}

static json_t *component(struct bom *b, const struct component *c)
{
	const struct signature *sig = c->sig;
	const struct package *package = c->record_count ? &c->records[0]->package : NULL;
	const char *license = sig ? signature_license(sig, c->upstream) : NULL;
	const char *supplier = package && package->supplier ? package->supplier
			       : sig                        ? sig->supplier
							    : NULL;
	json_t *o = json_object(), *properties = component_properties(b, c);

	set_text(b, o, "type", type_of(c));
	set_text(b, o, "bom-ref", ref_of(b, c));
	if (supplier) {
		json_t *party = json_object();

		set_text(b, party, "name", supplier);
		set(b, o, "supplier", party);
	}
	set_text(b, o, "name", c->name);
	if (c->version)
		set_text(b, o, "version", c->version);
	if (c->finding_count == 1 && c->findings[0]->node->hashed)
		set(b, o, "hashes", hashes(b, c->findings[0]->node));
	if (license || (package && package->license))
		set(b, o, "licenses", licenses(b, license, package ? package->license : NULL));
	if (package && package->copyright)
		set_text(b, o, "copyright", package->copyright);
	if (c->cpe)
		set_text(b, o, "cpe", c->cpe);
	else if (sig && sig->cpe && sig->cpe[0])
		set_text(b, o, "cpe",
			 c->upstream ? expand(b, sig->cpe[0], c->upstream, escape_cpe)
				     : expand(b, sig->cpe[0], "*", as_is));
	if (c->purl || (sig && sig->purl))
		set_text(b, o, "purl", purl_of(b, c));
	set(b, o, "evidence", evidence(b, c));
	if (json_array_size(properties))
		set(b, o, "properties", properties);
	else
		json_decref(properties);
	return o;
}

/* What could not be read, region by region: the bytes have no component of their own to say it. */
static void unread(struct bom *b, json_t *properties)
{
	const struct tree *tree = b->product->tree;
	unsigned count = 0;

	for (uint32_t i = 0; i < tree->count; i++) {
		const struct node *n = tree->nodes[i];
		const char *what = n->status != OK ? err_name(n->status) : look_name(n->look);

		if (n->status == OK && (n->kind != NODE_UNKNOWN || n->first))
			continue;
		if (count++ < MAX_REGIONS)
			add_property(b, properties, "assay:notRead",
				     arena_printf(&b->scratch, "%s: %s, %" PRIu64 " bytes",
						  node_location(n, &b->scratch), what, n->size));
	}
	if (count > MAX_REGIONS)
		add_number(b, properties, "assay:notRead:more", count - MAX_REGIONS);
}

static const char *root_digest(struct bom *b)
{
	char hex[2 * SHA256_SIZE + 1];

	hash_hex(b->product->tree->root->sha256, SHA256_SIZE, hex);
	return arena_printf(&b->scratch, "%s", hex);
}

static json_t *image(struct bom *b)
{
	const struct product *p = b->product;
	json_t *o = json_object(), *properties = json_array();

	set_text(b, o, "type", "firmware");
	set_text(b, o, "bom-ref", image_ref(b));
	set_text(b, o, "name", p->tree->root->name);
	if (p->tree->root->hashed)
		set(b, o, "hashes", hashes(b, p->tree->root));
	else /* a directory has no bytes; what it holds is known by this */
		add_property(b, properties, "assay:rootfs:sha256", root_digest(b));
	add_number(b, properties, "assay:bytes:total", p->bytes_total);
	add_number(b, properties, "assay:bytes:padding", p->bytes_padding);
	add_number(b, properties, "assay:bytes:unknown", p->bytes_unknown);
	unread(b, properties);
	set(b, o, "properties", properties);
	return o;
}

/* Several images are one delivery: the document is about the set of them. */
static json_t *image_set(struct bom *b)
{
	json_t *o = json_object();

	set_text(b, o, "type", "firmware");
	set_text(b, o, "bom-ref", IMAGE_REF);
	set_text(b, o, "name", "images");
	return o;
}

static json_t *tools(struct bom *b)
{
	json_t *t = json_object(), *list = json_array(), *tool = json_object();
	json_t *data = json_object(), *digests = json_array(), *digest = json_object();

	set_text(b, tool, "type", "application");
	set_text(b, tool, "bom-ref", TOOL_REF);
	set_text(b, tool, "name", "assay");
	set_text(b, tool, "version", ASSAY_VERSION);
	append(b, list, tool);
	set_text(b, data, "type", "data");
	set_text(b, data, "bom-ref", "tool:assay-signatures");
	set_text(b, data, "name", "assay-signatures");
	set_text(b, data, "version", sigdb_version(b->product->sigs));
	set_text(b, digest, "alg", "SHA-256");
	set_text(b, digest, "content", sigdb_sha256(b->product->sigs));
	append(b, digests, digest);
	set(b, data, "hashes", digests);
	append(b, list, data);
	set(b, t, "components", list);
	return t;
}

static json_t *metadata(struct bom *b)
{
	json_t *m = json_object(), *phases = json_array(), *phase = json_object();
	json_t *licenses = json_array(), *license = json_object(), *id = json_object();

	if (b->options->timestamp)
		set_text(b, m, "timestamp", b->options->timestamp);
	set_text(b, phase, "phase", "post-build");
	append(b, phases, phase);
	phase = json_object();
	set_text(b, phase, "name", "binary-analysis");
	set_text(b, phase, "description",
		 "reconstructed from the bytes of the image, without its source");
	append(b, phases, phase);
	set(b, m, "lifecycles", phases);
	set(b, m, "tools", tools(b));
	set(b, m, "component", b->number ? image_set(b) : image(b));
	set_text(b, id, "id", "CC0-1.0");
	set(b, license, "license", id);
	append(b, licenses, license);
	set(b, m, "licenses", licenses);
	return m;
}

static void append_dependency(struct bom *b, json_t *list, const char *ref, json_t *on)
{
	json_t *one = json_object();

	set_text(b, one, "ref", ref);
	set(b, one, "dependsOn", on);
	append(b, list, one);
}

static void image_dependencies(struct bom *b, json_t *list)
{
	const struct product *p = b->product;
	json_t *all = json_array();

	for (size_t i = 0; i < p->count; i++)
		append(b, all, json_string(ref_of(b, &p->components[i])));
	append_dependency(b, list, image_ref(b), all);
	for (size_t i = 0; i < p->count; i++) {
		const struct component *c = &p->components[i];
		json_t *needs = json_array();

		for (size_t k = 0; k < c->need_count; k++)
			append(b, needs, json_string(ref_of(b, &p->components[c->needs[k]])));
		append_dependency(b, list, ref_of(b, c), needs);
	}
}

static json_t *dependencies(struct bom *b)
{
	json_t *list = json_array(), *images = json_array();

	first_image(b);
	if (b->number) {
		do
			append(b, images, json_string(image_ref(b)));
		while (next_image(b));
		append_dependency(b, list, IMAGE_REF, images);
		first_image(b);
	} else {
		json_decref(images);
	}
	do
		image_dependencies(b, list);
	while (next_image(b));
	return list;
}

/* An analysis of bytes never knows that it saw everything: never "complete". */
static json_t *compositions(struct bom *b)
{
	json_t *list = json_array(), *edges = json_object(), *refs = json_array();

	first_image(b);
	if (b->number)
		append(b, refs, json_string(IMAGE_REF));
	do {
		const struct product *p = b->product;
		bool gaps = p->tree->incomplete || p->bytes_unknown;
		json_t *whole = json_object(), *assemblies = json_array();

		append(b, assemblies, json_string(image_ref(b)));
		set_text(b, whole, "aggregate", gaps ? "incomplete" : "unknown");
		set(b, whole, "assemblies", assemblies);
		append(b, list, whole);
		append(b, refs, json_string(image_ref(b)));
		for (size_t i = 0; i < p->count; i++)
			append(b, refs, json_string(ref_of(b, &p->components[i])));
	} while (next_image(b));
	/* dynamic links are seen, static ones and dlopen() are not */
	set_text(b, edges, "aggregate", "incomplete");
	set(b, edges, "dependencies", refs);
	append(b, list, edges);
	return list;
}

/* All components; of several images, each stands before its own. */
static json_t *components(struct bom *b)
{
	json_t *list = json_array();

	first_image(b);
	do {
		if (b->number)
			append(b, list, image(b));
		for (size_t i = 0; i < b->product->count; i++)
			append(b, list, component(b, &b->product->components[i]));
	} while (next_image(b));
	return list;
}

enum err report_cyclonedx(FILE *out, const struct product *product,
			  const struct report_options *options)
{
	struct bom b = { .first = product, .options = options };
	json_t *doc = json_object();
	char serial[46];

	first_image(&b);
	b.failed = !make_serial(product, serial);
	serial[b.failed ? 0 : sizeof(serial) - 1] = 0;
	set_text(&b, doc, "$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
	set_text(&b, doc, "bomFormat", "CycloneDX");
	set_text(&b, doc, "specVersion", "1.6");
	set_text(&b, doc, "serialNumber", serial);
	set(&b, doc, "version", json_integer(1));
	set(&b, doc, "metadata", metadata(&b));
	set(&b, doc, "components", components(&b));
	set(&b, doc, "dependencies", dependencies(&b));
	set(&b, doc, "compositions", compositions(&b));
	if (!b.failed && (json_dumpf(doc, out, JSON_INDENT(2) | JSON_REAL_PRECISION(4)) ||
			  putc('\n', out) == EOF)) {
		json_decref(doc);
		arena_finish(&b.scratch);
		return ERR_IO;
	}
	json_decref(doc);
	arena_finish(&b.scratch);
	return b.failed ? ERR_NOMEM : OK;
}
