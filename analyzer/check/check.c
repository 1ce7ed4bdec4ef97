/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/check/check.h"

#include <strings.h>

#include "analyzer/base/text.h"
#include "analyzer/check/check_parts.h"
#include "analyzer/sbom/check_syntax.h"

#define FAIL CHECK_FAIL
#define SUPPLIER CHECK_SUPPLIER
#define OPEN CHECK_UNDECIDABLE

const struct check check_table[] = {
	{ "D1", "the document is well-formed: references resolve, identifiers are unique",
	  "correct the places that are named", FAIL, check_d1, NULL },
	{ "D2", "the format is recent enough", "write a later version of the format", FAIL,
	  check_d2, NULL },
	{ "D3", "it has an author", "name the person or organisation that made the document", FAIL,
	  check_d3, NULL },
	{ "D4", "the author can be reached", "add an e-mail address or a URL of the author", FAIL,
	  check_d4, NULL },
	{ "D5", "it has a time", "write the time of the document as RFC 3339", FAIL, check_d5,
	  NULL },
	{ "D6", "the tool is named with its version", "add name and version of the tool", FAIL,
	  check_d6, NULL },
	{ "D7", "the generation context is said",
	  "say whether it was made before, during or after the build", FAIL, check_d7, NULL },
	{ "D8", "it has an identifier of its own", "add a serial number or namespace", FAIL,
	  check_d8, NULL },
	{ "D9", "one primary component, with name and version", "name the product and its version",
	  FAIL, check_d9, NULL },
	{ "D10", "the product has an identifier, the image a hash",
	  "add a CPE or purl of the product and the hash of the image", FAIL, check_d10, NULL },
	{ "D11", "it lists no vulnerabilities", "move vulnerabilities into a VEX document", FAIL,
	  check_d11, NULL },
	{ "D12", "every component is in a relationship, or its dependencies are said to be unknown",
	  "add its dependencies, or say that they are unknown", FAIL, NULL, check_d12 },
	{ "D13", "the primary component lists its direct dependencies",
	  "list at least the top-level dependencies", FAIL, check_d13, NULL },
	{ "D14", "the licence of the data is said",
	  "add the licence of the document, such as CC0-1.0", FAIL, check_d14, NULL },
	{ "D15", "a security contact or disclosure policy is named",
	  "ask the supplier for the security contact", SUPPLIER, check_d15, NULL },
	{ "D16", "the end of the product's support is said",
	  "ask the supplier for the end of the support period", SUPPLIER, check_d16, NULL },
	{ "D17", "it is signed", "sign the document", FAIL, check_d17, NULL },
	{ "D18", "it is bound to exactly this image",
	  "give the image with --image; write its hash at the primary component", OPEN, check_d18,
	  NULL },
	{ "C1", "a name", "name the component", FAIL, NULL, check_c1 },
	{ "C2", "a version", "add the version, or the date of the file", OPEN, NULL, check_c2 },
	{ "C3", "a supplier or producer", "ask the supplier who made the component", SUPPLIER, NULL,
	  check_c3 },
	{ "C4", "its supplier or producer can be reached",
	  "ask the supplier for an e-mail address or URL of the producer", SUPPLIER, NULL,
	  check_c4 },
	{ "C5", "a valid purl, CPE, SWID, SWHID or omniborId",
	  "add an identifier that databases know", OPEN, NULL, check_c5 },
	{ "C6", "a hash with its algorithm", "add the hash of the component's file", OPEN, NULL,
	  check_c6 },
	{ "C7", "the SHA-512 of its deployable form", "add SHA-512 to a reference 'distribution'",
	  OPEN, NULL, check_c7 },
	{ "C8", "a licence, or that it is unknown", "add the licence, or say that it is unknown",
	  SUPPLIER, NULL, check_c8 },
	{ "C9", "a concluded licence as an SPDX expression",
	  "ask the supplier under which licence it is used", SUPPLIER, NULL, check_c9 },
	{ "C10", "the licence that its makers declared", "look up the licence at its source",
	  SUPPLIER, NULL, check_c10 },
	{ "C11", "the name of its file", "add the file name", OPEN, NULL, check_c11 },
	{ "C12", "whether it is executable", "add bsi:component:executable", OPEN, NULL,
	  check_c12 },
	{ "C13", "whether it is an archive", "add bsi:component:archive", OPEN, NULL, check_c13 },
	{ "C14", "whether it is structured", "add bsi:component:structured", OPEN, NULL,
	  check_c14 },
	{ "C15", "references between components resolve", "correct the reference", FAIL, check_c15,
	  NULL },
	{ "C16", "the URI of its source", "ask the supplier for the source", SUPPLIER, NULL,
	  check_c16 },
	{ "C17", "the URI of its deployable form", "ask the supplier where it is delivered from",
	  SUPPLIER, NULL, check_c17 },
	{ "C18", "the level of support", "ask the supplier whether it is maintained", SUPPLIER,
	  NULL, check_c18 },
	{ "C19", "the end of its support", "ask the supplier until when it is supported", SUPPLIER,
	  NULL, check_c19 },
	{ "C20", "vulnerabilities are assessed in a document of their own",
	  "refer to a VEX or VDR document", SUPPLIER, check_c20, NULL },
	{ "C21", "a copyright notice", "add the copyright notice", SUPPLIER, NULL, check_c21 },
	{ "C22", "evidence with a confidence and a method",
	  "add why the component is thought to be there", FAIL, NULL, check_c22 },
	{ "C23", "unknown, withheld and not applicable are told apart",
	  "leave the field out and say why, in place of a filler", FAIL, NULL, check_c23 },
	{ "C24", "no licence that is denied", "replace the component, or clear its licence", FAIL,
	  NULL, check_c24 },
	{ NULL, NULL, NULL, FAIL, NULL, NULL },
};

const struct check *check_find(struct bytes id)
{
	for (const struct check *c = check_table; c->id; c++)
		if (bytes_equal(id, bytes_str(c->id)))
			return c;
	return NULL;
}

const char *check_verdict_name(enum check_verdict verdict)
{
	static const char *const names[] = {
		[CHECK_NOT_APPLICABLE] = "not applicable",
		[CHECK_PASS] = "pass",
		[CHECK_UNDECIDABLE] = "not decidable",
		[CHECK_SUPPLIER] = "needs supplier",
		[CHECK_FAIL] = "FAIL",
	};

	return names[verdict];
}

void check_say(struct check_run *run, enum check_verdict verdict, const char *found)
{
	if (verdict > run->verdict)
		run->verdict = verdict;
	run->found = found;
}

void check_place(struct check_run *run, enum check_verdict verdict, const char *pointer,
		 const char *subject, const char *found)
{
	run->bad++;
	if (verdict > run->verdict)
		run->verdict = verdict;
	if (run->place_count == CHECK_PLACES)
		return;
	if (!run->places)
		run->places = arena_alloc(run->arena, CHECK_PLACES, sizeof(*run->places));
	if (!run->places) {
		run->failed = true;
		return;
	}
	run->places[run->place_count++] = (struct check_place){ verdict, pointer, subject, found };
}

bool check_party(const struct sbom_party *party)
{
	return party && party->name && *party->name;
}

bool check_party_contact(const struct sbom_party *party)
{
	return party && (syntax_email(party->email) || syntax_uri(party->url));
}

const char *check_property(const struct sbom_component *c, const char *word)
{
	for (size_t i = 0; i < c->properties_count; i++) {
		const char *name = c->properties[i].name;
		char letters[128];
		size_t n = 0;

		/* names differ in case and in what stands between words */
		for (; name && *name && n < sizeof(letters) - 1; name++)
			if (is_alpha((uint8_t)*name))
				letters[n++] = (char)(*name | 32);
		letters[n] = 0;
		if (strstr(letters, word))
			return c->properties[i].value;
	}
	return NULL;
}

const struct sbom_reference *check_reference(const struct sbom_component *c, const char *type)
{
	for (size_t i = 0; i < c->references_count; i++)
		if (c->references[i].type && strcmp(c->references[i].type, type) == 0 &&
		    c->references[i].url)
			return &c->references[i];
	return NULL;
}

bool check_has_id(const struct sbom_component *c, const char *kind)
{
	bool any = !kind;

	if ((any || strcmp(kind, "purl") == 0) && syntax_purl(c->purl))
		return true;
	for (size_t i = 0; (any || strcmp(kind, "cpe") == 0) && i < c->cpes_count; i++)
		if (syntax_cpe(c->cpes[i]))
			return true;
	return any && c->other_ids_count;
}

bool check_analysed(const struct sbom *s)
{
	static const char *const words[] = { "binary-analysis", "binary analysis", "analyzed",
					     "analysed" };
	size_t by_binary = 0;

	for (size_t w = 0; w < sizeof(words) / sizeof(*words); w++) {
		for (size_t i = 0; i < s->lifecycles_count; i++)
			if (s->lifecycles[i] && strcasestr(s->lifecycles[i], words[w]))
				return true;
		if (s->comment && strcasestr(s->comment, words[w]))
			return true;
	}
	for (size_t i = 0; i < s->components_count; i++) {
		const struct sbom_component *c = &s->components[i];
		const struct sbom_identity *id = c->identities_count ? c->identities : NULL;

		by_binary += id && id->methods_count && id->methods[0].technique &&
			     strcmp(id->methods[0].technique, "binary-analysis") == 0;
	}
	return by_binary * 2 > s->components_count;
}

static void ask_one(struct check_run *run, size_t index, const struct sbom_component *c)
{
	const char *found = NULL, *field = NULL, *pointer = c->pointer;
	enum check_verdict verdict = run->line->check->component(run, index, c, &found, &field);

	if (verdict == CHECK_NOT_APPLICABLE)
		return;
	run->looked++;
	if (verdict == CHECK_PASS) {
		check_say(run, verdict, run->found);
		return;
	}
	if (!pointer)
		pointer = index == SBOM_NONE ? "/metadata/component"
					     : arena_printf(run->arena, "/components/%zu", index);
	if (field && pointer)
		pointer = arena_printf(run->arena, "%s%s", pointer, field);
	check_place(run, verdict, pointer,
		    c->version && c->name ? arena_printf(run->arena, "%s %s", c->name, c->version)
					  : c->name,
		    found);
}

static void ask_all(struct check_run *run)
{
	const struct sbom *s = run->sbom;

	if (s->primary)
		ask_one(run, SBOM_NONE, s->primary);
	for (size_t i = 0; i < s->components_count; i++)
		if (!run->line->direct || run->direct[i])
			ask_one(run, i, &s->components[i]);
	if (run->looked && run->line->share > 0 &&
	    (double)(run->looked - run->bad) >= run->line->share * (double)run->looked)
		run->verdict = CHECK_PASS;
	if (run->bad)
		run->found =
			arena_printf(run->arena, "%zu of %zu components", run->bad, run->looked);
}

/* By component: does the primary one depend on it, or (LINKED) is it at any end of an edge? */
static const bool *flags(const struct sbom *s, struct arena *arena, bool linked)
{
	bool *f = arena_alloc(arena, s->components_count + 1, sizeof(*f));

	for (size_t i = 0; f && i < s->edges_count; i++) {
		const struct sbom_edge *e = &s->edges[i];

		if (e->relation == SBOM_DESCRIBES)
			continue;
		if (e->to < s->components_count && (linked || e->from == SBOM_NONE))
			f[e->to] = true;
		if (e->from < s->components_count && linked)
			f[e->from] = true;
	}
	return f;
}

enum err check_profile_run(const struct check_profile *profile, const struct sbom *sbom,
			   const struct check_image *image, struct arena *arena,
			   struct check_run **out)
{
	struct check_run *runs = arena_alloc(arena, profile->line_count + 1, sizeof(*runs));
	struct check_run start = { .arena = arena,
				   .sbom = sbom,
				   .image = image,
				   .direct = flags(sbom, arena, false),
				   .linked = flags(sbom, arena, true),
				   .analysed = check_analysed(sbom) };
	bool failed = !runs || !start.direct || !start.linked;

	*out = NULL;
	for (size_t i = 0; i < profile->line_count && !failed; i++) {
		struct check_run *run = &runs[i];

		*run = start;
		run->line = &profile->lines[i];
		if (run->line->check->component)
			ask_all(run);
		else
			run->line->check->document(run);
		failed = run->failed;
	}
	if (failed)
		return ERR_NOMEM;
	*out = runs;
	return OK;
}

int check_status(const struct check_run *runs, size_t count)
{
	int status = EXIT_DONE;

	for (size_t i = 0; i < count; i++) {
		if (runs[i].line->severity != CHECK_MUST)
			continue;
		if (runs[i].verdict == CHECK_FAIL)
			return EXIT_DIFFERENT;
		if (runs[i].verdict == CHECK_SUPPLIER || runs[i].verdict == CHECK_UNDECIDABLE)
			status = EXIT_INCOMPLETE;
	}
	return status;
}
