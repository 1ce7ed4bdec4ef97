/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A list of software as spreadsheets save it: RFC 4180, or with semicolons (where the comma is the
 * decimal sign) or tabs instead of commas. No standard says what the columns are called: the first
 * line does, in the words that people use, and other columns are left out. Ours is read, too.
 */
#include "analyzer/base/text.h"
#include "analyzer/sbom/license.h"
#include "analyzer/sbom/sbom_readers.h"

#define COLUMNS_MAX 256u
#define ROWS_MAX 500000u
#define CELL_MAX 65536u
#define HEAD_MAX 4096u

enum field { NAME, VERSION, PURL, CPE, SUPPLIER, LICENSE, SHA256, FIELDS };

struct csv {
	struct bytes in;
	size_t at;
	unsigned line; /* of the cell that is read next */
	uint8_t separator;
	bool row_ended; /* behind the last cell that was read */
};

/* What a column is called, in small letters and digits. */
static const struct {
	const char *title;
	enum field field;
} titles[] = {
	{ "name", NAME },
	{ "component", NAME },
	{ "componentname", NAME },
	{ "package", NAME },
	{ "packagename", NAME },
	{ "software", NAME },
	{ "softwarename", NAME },
	{ "library", NAME },
	{ "version", VERSION },
	{ "componentversion", VERSION },
	{ "packageversion", VERSION },
	{ "softwareversion", VERSION },
	{ "purl", PURL },
	{ "packageurl", PURL },
	{ "cpe", CPE },
	{ "cpe23", CPE },
	{ "supplier", SUPPLIER },
	{ "suppliername", SUPPLIER },
	{ "vendor", SUPPLIER },
	{ "license", LICENSE },
	{ "licence", LICENSE },
	{ "licenses", LICENSE },
	{ "sha256", SHA256 },
};

static enum field field_of(struct bytes title)
{
	char text[32];
	size_t n = 0;

	for (size_t i = 0; i < title.len && n + 1 < sizeof(text); i++)
		if (is_alnum(title.ptr[i]))
			text[n++] =
				(char)(is_alpha(title.ptr[i]) ? title.ptr[i] | 32 : title.ptr[i]);
	text[n] = 0;
	for (size_t i = 0; i < sizeof(titles) / sizeof(titles[0]); i++)
		if (strcmp(titles[i].title, text) == 0)
			return titles[i].field;
	return FIELDS;
}

/*
 * The cell at c->at, as it stands in *RAW, and without its quotes in CELL unless that is NULL; what
 * is longer than CELL takes is left out.
 */
static enum err next_cell(struct csv *c, struct bytes *raw, struct buf *cell)
{
	size_t start = c->at;
	bool quoted = c->at < c->in.len && c->in.ptr[c->at] == '"';

	if (cell)
		cell->len = 0;
	for (c->at += quoted; c->at < c->in.len; c->at++) {
		uint8_t byte = c->in.ptr[c->at];

		c->line += byte == '\n';
		if (quoted && byte == '"') {
			quoted = bytes_at(c->in, c->at, "\"\"", 2);
			c->at += quoted;
			if (!quoted)
				continue;
		} else if (!quoted && (byte == c->separator || byte == '\n')) {
			break;
		}
		if (cell && cell->len < CELL_MAX - 1 && buf_append(cell, bytes_of(&byte, 1)) != OK)
			return ERR_NOMEM;
	}
	*raw = bytes_of(c->in.ptr + start, c->at - start);
	c->row_ended = c->at >= c->in.len || c->in.ptr[c->at] == '\n';
	c->at += c->at < c->in.len;
	return OK;
}

/* Without what is around it, and without the apostrophe that keeps a spreadsheet from computing. */
static struct bytes content(const struct buf *cell)
{
	struct bytes text = buf_bytes(cell);

	while (text.len && strchr(" \t\r\n", text.ptr[0]))
		text = bytes_from(text, 1);
	while (text.len && strchr(" \t\r\n", text.ptr[text.len - 1]))
		text.len--;
	if (text.len > 1 && text.ptr[0] == '\'' && strchr("=+-@\t\r", text.ptr[1]))
		text = bytes_from(text, 1);
	return text;
}

/* The separator that the first line has most of. */
static uint8_t separator_of(struct bytes in)
{
	static const uint8_t known[] = { ',', ';', '\t' };
	size_t counts[3] = { 0 };
	unsigned best = 0;

	for (size_t i = 0; i < in.len && i < HEAD_MAX && in.ptr[i] != '\n'; i++)
		for (unsigned k = 0; k < 3; k++)
			counts[k] += in.ptr[i] == known[k];
	for (unsigned k = 1; k < 3; k++)
		if (counts[k] > counts[best])
			best = k;
	return known[best];
}

/* Which column is which field. How many fields there are; 0 without a name. */
static unsigned read_titles(struct csv *c, enum field columns[COLUMNS_MAX])
{
	bool has[FIELDS + 1] = { false };
	unsigned count = 0, at = 0;

	for (unsigned i = 0; i < COLUMNS_MAX; i++)
		columns[i] = FIELDS;
	do {
		struct bytes title;
		enum field field;

		(void)next_cell(c, &title, NULL); /* takes no memory */
		field = field_of(title);
		if (field == FIELDS || has[field] || at >= COLUMNS_MAX)
			continue;
		has[field] = true;
		columns[at] = field;
		count++;
	} while (at++, !c->row_ended);
	return has[NAME] ? count : 0;
}

bool csv_looks_like(struct bytes in)
{
	struct bytes head = bytes_head(in, HEAD_MAX);
	struct csv c = { .in = head, .line = 1, .separator = separator_of(head) };
	enum field columns[COLUMNS_MAX];

	return head.len && memchr(head.ptr, '\n', head.len) && read_titles(&c, columns) >= 2;
}

static void add_license(struct intake *in, struct sbom_component *c, const char *text)
{
	struct sbom_license *l = text ? INTAKE_ADD(in, c, licenses) : NULL;

	if (!l)
		return;
	l->acknowledgement = SBOM_DECLARED;
	if (license_complaint(text, NULL))
		l->name = text;
	else
		l->expression = text;
}

static void add_row(struct intake *in, const char *const values[FIELDS], unsigned line)
{
	char where[32];
	struct part part = { .key = where };
	struct sbom_component *c;

	snprintf(where, sizeof(where), "line %u", line);
	if (!values[NAME] && !values[PURL]) {
		intake_find(in, &part, NULL, "no name: left out");
		return;
	}
	c = INTAKE_ADD(in, in->sbom, components);
	if (!c)
		return;
	c->pointer = c->ref = intake_clean(in, where);
	c->parent = SBOM_NONE;
	c->name = values[NAME];
	c->version = values[VERSION];
	c->purl = values[PURL];
	if (values[CPE])
		intake_string(in, &c->cpes, &c->cpes_count, values[CPE]);
	if (values[SUPPLIER] && (c->supplier = intake_alloc(in, sizeof(*c->supplier))))
		c->supplier->name = values[SUPPLIER];
	add_license(in, c, values[LICENSE]);
	if (values[SHA256])
		intake_hash(in, &part, &c->hashes, &c->hashes_count, "SHA-256", values[SHA256]);
}

/* One line of the list, of which cells may have several. False when memory is out. */
static bool read_row(struct intake *in, struct csv *c, struct buf *cell,
		     const enum field columns[COLUMNS_MAX])
{
	const char *values[FIELDS] = { NULL };
	unsigned line = c->line, at = 0;
	bool any = false;

	do {
		enum field field = at < COLUMNS_MAX ? columns[at] : FIELDS;
		struct bytes text;

		if (next_cell(c, &text, cell) != OK)
			return false;
		text = content(cell);
		any |= text.len > 0;
		if (field == FIELDS || !text.len)
			continue;
		values[field] = arena_copy(&in->sbom->arena, text);
		if (!values[field])
			return false;
		values[field] = intake_clean(in, values[field]);
	} while (at++, !c->row_ended);
	if (any)
		add_row(in, values, line);
	return !in->failed;
}

enum err csv_read(struct intake *in, struct bytes text)
{
	struct csv c = { .in = text, .line = 1, .separator = separator_of(text) };
	enum field columns[COLUMNS_MAX];
	struct buf cell = buf_with_max(CELL_MAX);
	enum err err = OK;
	unsigned rows = 0;

	in->sbom->format = SBOM_CSV;
	(void)read_titles(&c, columns);
	while (!err && c.at < text.len) {
		if (++rows > ROWS_MAX) {
			intake_find(in, NULL, NULL, "more than %u lines", ROWS_MAX);
			err = ERR_LIMIT;
		} else if (!read_row(in, &c, &cell, columns)) {
			err = ERR_NOMEM;
		}
	}
	buf_finish(&cell);
	return err;
}
