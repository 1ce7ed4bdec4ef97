/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A document as a table: CSV (RFC 4180) for spreadsheets, Markdown for tickets. What comes from an
 * image must not become a formula in the one or a link in the other.
 */
#include "analyzer/base/text.h"
#include "analyzer/sbom/escape.h"
#include "analyzer/sbom/license.h"
#include "analyzer/sbom/sbom_write.h"

/* The claim that decides: the version's if it is known, or the name's. Below 0: not said. */
static double confidence_of(const struct sbom_component *c)
{
	double p = -1;

	for (size_t i = 0; i < c->identities_count; i++) {
		const struct sbom_identity *id = &c->identities[i];

		if (strcmp(id->field, "name") == 0 && p < 0)
			p = id->confidence;
		if (strcmp(id->field, "version") == 0 && c->version)
			return id->confidence;
	}
	return p;
}

static const char *confidence_text(const struct sbom_component *c, char text[16])
{
	double p = confidence_of(c);

	text[0] = 0;
	if (p >= 0)
		snprintf(text, 16, "%.3f", sbom_probability(p, 1000));
	return text;
}

static const char *license_of(const struct sbom_component *c)
{
	for (size_t i = 0; i < c->licenses_count; i++)
		if (!license_unsaid(c->licenses[i].expression))
			return c->licenses[i].expression ? c->licenses[i].expression
							 : c->licenses[i].name;
	return NULL;
}

static const char *sha256_of(const struct sbom_component *c)
{
	for (size_t i = 0; i < c->hashes_count; i++)
		if (strcmp(c->hashes[i].alg, "SHA-256") == 0)
			return c->hashes[i].value;
	return NULL;
}

static const char *place_of(const struct sbom_component *c)
{
	return c->occurrences_count ? c->occurrences[0].location : NULL;
}

/* A cell; one that a spreadsheet would take for a formula starts with an apostrophe. */
static void put_cell(FILE *out, const char *text, const char *end)
{
	bool quoted = text && strpbrk(text, ",\"\r\n");

	if (quoted)
		fputc('"', out);
	if (text && *text && strchr("=+-@\t", *text))
		fputc('\'', out);
	for (; text && *text; text++) {
		if (*text == '"')
			fputc('"', out);
		fputc(*text, out);
	}
	if (quoted)
		fputc('"', out);
	fputs(end, out);
}

enum err write_csv(FILE *out, const struct sbom *sbom)
{
	fputs("name,version,range,type,supplier,license,cpe,purl,confidence,sha256,location,"
	      "reference\r\n",
	      out);
	for (size_t i = 0; i < sbom->components_count; i++) {
		const struct sbom_component *c = &sbom->components[i];
		char p[16];

		put_cell(out, c->name, ",");
		put_cell(out, c->version, ",");
		put_cell(out, c->range, ",");
		put_cell(out, c->type, ",");
		put_cell(out, c->supplier ? c->supplier->name : NULL, ",");
		put_cell(out, license_of(c), ",");
		put_cell(out, c->cpes_count ? c->cpes[0] : NULL, ",");
		put_cell(out, c->purl, ",");
		put_cell(out, confidence_text(c, p), ",");
		put_cell(out, sha256_of(c), ",");
		put_cell(out, place_of(c), ",");
		put_cell(out, c->ref, "\r\n");
	}
	return ferror(out) ? ERR_IO : OK;
}

static void put_column(FILE *out, const char *text)
{
	escape_markdown(out, text);
	fputs(" | ", out);
}

static void put_head(FILE *out, const struct sbom *sbom)
{
	const struct sbom_component *p = sbom->primary;

	fputs("# Components of ", out);
	escape_markdown(out, p && p->name ? p->name : "the document");
	if (p && p->version) {
		fputc(' ', out);
		escape_markdown(out, p->version);
	}
	fputs("\n\n", out);
	if (p && sha256_of(p))
		fprintf(out, "SHA-256 `%s`\n\n", sha256_of(p));
	for (size_t i = 0; i < sbom->annotations_count; i++) {
		fputs("> ", out);
		escape_markdown(out, sbom->annotations[i].text);
		fputs("\n\n", out);
	}
}

enum err write_markdown(FILE *out, const struct sbom *sbom)
{
	put_head(out, sbom);
	fputs("| Name | Version | Confidence | License | Where |\n", out);
	fputs("|---|---|---|---|---|\n", out);
	for (size_t i = 0; i < sbom->components_count; i++) {
		const struct sbom_component *c = &sbom->components[i];
		char p[16];

		fputs("| ", out);
		put_column(out, c->name);
		put_column(out, c->version ? c->version : c->range);
		put_column(out, confidence_text(c, p));
		put_column(out, license_of(c));
		escape_markdown(out, place_of(c));
		if (c->occurrences_count > 1)
			fprintf(out, " (+%zu)", c->occurrences_count - 1);
		fputs(" |\n", out);
	}
	return ferror(out) ? ERR_IO : OK;
}
