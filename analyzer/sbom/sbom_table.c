/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A document as a table: CSV (RFC 4180) for spreadsheets, Markdown for tickets. What comes from an
 * image must not become a formula in the one or a link in the other.
 */
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/base/text.h"
#include "analyzer/sbom/escape.h"
#include "analyzer/sbom/license.h"
#include "analyzer/sbom/sbom_write.h"

#define UNREAD_MAX 20u /* parts that a ticket lists */

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
	if (text && *text && strchr("=+-@\t\r", *text))
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

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* How many more places than the first show C: a place can show it by several facts. */
static size_t more_places(const struct sbom_component *c, const char **room)
{
	size_t count = 0, more = 0;

	for (size_t i = 0; i < c->occurrences_count; i++)
		if (c->occurrences[i].location)
			room[count++] = c->occurrences[i].location;
	if (count)
		qsort(room, count, sizeof(*room), by_text);
	for (size_t i = 1; i < count; i++)
		more += strcmp(room[i], room[i - 1]) != 0;
	return more;
}

static void put_column(FILE *out, const char *text)
{
	escape_markdown(out, text);
	fputs(" | ", out);
}

static bool is_incomplete(const struct sbom *sbom)
{
	if (sbom->primary && sbom->primary->assembly == SBOM_INCOMPLETE)
		return true;
	for (size_t i = 0; i < sbom->components_count; i++)
		if (sbom->components[i].assembly == SBOM_INCOMPLETE)
			return true;
	return sbom->inventory == SBOM_INCOMPLETE;
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
	if (!sbom->annotations_count && is_incomplete(sbom))
		fputs("> The document says that it is not complete: there may be software that is "
		      "not listed\n\n",
		      out);
}

/* What was not read or is not explained, of the image or of each of several. */
static void put_unread(FILE *out, const struct sbom *sbom)
{
	size_t count = 0;

	for (size_t i = 0; i <= sbom->components_count; i++) {
		const struct sbom_component *c = i ? &sbom->components[i - 1] : sbom->primary;

		for (size_t k = 0; c && k < c->properties_count; k++) {
			const struct sbom_property *p = &c->properties[k];

			if (!p->name || strcmp(p->name, "assay:notRead") != 0 ||
			    ++count > UNREAD_MAX)
				continue;
			fputs(count == 1 ? "\nNot read or not explained:\n\n* " : "* ", out);
			escape_markdown(out, p->value);
			putc('\n', out);
		}
	}
	if (count > UNREAD_MAX)
		fprintf(out, "* and %zu more\n", count - UNREAD_MAX);
}

static void put_row(FILE *out, const struct sbom_component *c, const char **room)
{
	size_t more = more_places(c, room);
	char p[16];

	fputs("| ", out);
	escape_markdown(out, c->group); /* "types" of @babel, or whose? */
	if (c->group)
		putc('/', out);
	put_column(out, c->name);
	put_column(out, c->version ? c->version : c->range);
	put_column(out, confidence_text(c, p));
	put_column(out, license_of(c));
	escape_markdown(out, place_of(c));
	if (more)
		fprintf(out, " (+%zu)", more);
	fputs(" |\n", out);
}

enum err write_markdown(FILE *out, const struct sbom *sbom)
{
	const char **room;
	size_t most = 1;

	for (size_t i = 0; i < sbom->components_count; i++)
		if (sbom->components[i].occurrences_count > most)
			most = sbom->components[i].occurrences_count;
	room = mem_alloc(most, sizeof(*room)); /* before anything is written */
	if (!room)
		return ERR_NOMEM;
	put_head(out, sbom);
	fputs("| Name | Version | Confidence | License | Where |\n", out);
	fputs("|---|---|---|---|---|\n", out);
	for (size_t i = 0; i < sbom->components_count; i++)
		put_row(out, &sbom->components[i], room);
	put_unread(out, sbom);
	mem_free(room);
	return ferror(out) ? ERR_IO : OK;
}
