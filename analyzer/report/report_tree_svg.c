/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The map of the image as a picture (SVG 1.1): the bars of bars.h, with a scale, a legend and a
 * list of what was not read.
 */
#include <inttypes.h>

#include "analyzer/base/text.h"
#include "analyzer/report/bars.h"
#include "analyzer/report/report.h"
#include "analyzer/sbom/escape.h"

#define WIDTH 1200.0
#define MARGIN 24.0
#define TOP 112.0
#define BAR 40.0
#define PITCH 56.0
#define MAX_LISTED 16u
#define COLUMN 6.7 /* of a letter */

struct map {
	FILE *out;
	struct bars bars;
	struct arena scratch;
	bool failed; /* memory was out */
};

/* At most COLUMNS columns of TEXT, which is clean, as XML text. */
static void print_text(struct map *m, const char *text, size_t columns)
{
	FILE *out = m->out;
	bool cut = text && text_columns(text) > columns;
	size_t left = cut && columns ? columns - 1 : columns;

	m->failed |= !text;

	for (; text && *text; text++) {
		if (((uint8_t)*text & 0xc0) != 0x80 && !left--)
			break;
		escape_xml(out, *text);
	}
	if (cut)
		fputs("\xe2\x80\xa6", out);
}

static const char *size_text(struct arena *arena, uint64_t size)
{
	static const char *const units[] = { "KiB", "MiB", "GiB", "TiB", "PiB", "EiB" };
	double value = (double)size / 1024;
	unsigned unit = 0;

	if (size < 1024)
		return arena_printf(arena, "%" PRIu64 " B", size);
	for (; value >= 1024 && unit < 5; unit++)
		value /= 1024;
	return arena_printf(arena, value < 10 ? "%.1f %s" : "%.0f %s", value, units[unit]);
}

static const char *name_of(struct map *m, const struct bar *bar)
{
	const struct node *n = bar->node;
	const char *slash;

	if (!n)
		return arena_printf(&m->scratch, "+%" PRIu32 " more", bar->count);
	if (n->kind >= NODE_FILE && n->name && (slash = strrchr(n->name, '/')) && slash[1])
		return slash + 1;
	if (n->name && *n->name)
		return n->name;
	if (n->kind == NODE_PART)
		return "content";
	return n->format ? n->format->name : node_kind_name(n->kind);
}

/* What a bar is, in words: never left to its colour. */
static const char *state_of(const struct node *n)
{
	enum err status = bar_status(n);

	if (status != OK)
		return err_name(status);
	if (n->kind == NODE_UNKNOWN && !n->first)
		return n->look != LOOK_NONE ? look_name(n->look) : "unknown";
	return "";
}

static const char *detail_of(struct map *m, const struct bar *bar)
{
	const struct node *n = bar->node;
	const char *size = size_text(&m->scratch, n ? n->size : bar->bytes), *out = size;

	if (!n)
		return bar->troubles ? arena_printf(&m->scratch, "%s, %" PRIu32 " not read", size,
						    bar->troubles)
				     : size;
	if (*state_of(n))
		out = arena_printf(&m->scratch, "%s, %s", state_of(n), size);
	for (const struct node *r = n->first; out && r && node_is_whole(r); r = r->first)
		out = arena_printf(&m->scratch, "%s, %s", r->format->name, out);
	return out;
}

static const char *class_of(const struct bar *bar)
{
	const struct node *n = bar->node, *in;
	enum err status;

	if (!n)
		return bar->troubles ? "more-bad" : "more";
	status = bar_status(n);
	in = node_innermost(n);
	if (status == ERR_ENCRYPTED)
		return "encrypted";
	if (status == ERR_UNSUPPORTED || status == ERR_LIMIT)
		return "closed";
	if (status != OK)
		return "damaged";
	if (n->kind == NODE_UNKNOWN && !n->first)
		return "unknown";
	if (n->kind == NODE_PADDING)
		return "padding";
	if (in->first && in->first->kind >= NODE_FILE)
		return "files";
	if (in->first)
		return "container";
	return n->kind == NODE_FILE ? "file" : "part";
}

static void print_bar(struct map *m, const struct bar *bar)
{
	const char *name = name_of(m, bar), *detail = detail_of(m, bar);
	double y = TOP + bar->row * PITCH, width = bar->width < 2 ? 2 : bar->width;
	size_t columns = width > 12 ? (size_t)((width - 10) / COLUMN) : 0;

	if (bar->row)
		fprintf(m->out,
			"<rect class=\"%s\" x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" "
			"height=\"%.2f\"/>\n",
			bar->decoded ? "from decoded" : "from", bar->x, y - (PITCH - BAR), width,
			PITCH - BAR);
	fprintf(m->out, "<svg x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\"><title>", bar->x,
		y, width, BAR);
	print_text(m, bar->node ? node_location(bar->node, &m->scratch) : name, 400);
	fputs(": ", m->out);
	print_text(m, detail, 400);
	fprintf(m->out, "</title><rect class=\"%s\" width=\"100%%\" height=\"100%%\"/>",
		class_of(bar));
	if (name && !bar->node && columns < text_columns(name))
		name = arena_printf(&m->scratch, "+%" PRIu32, bar->count);
	if (!name || columns >= text_columns(name) || (columns >= 3 && bar->node)) {
		fputs("<text class=\"name\" x=\"5\" y=\"17\">", m->out);
		print_text(m, name, columns);
		fputs("</text>", m->out);
	}
	if (columns >= 5) {
		fputs("<text class=\"detail\" x=\"5\" y=\"32\">", m->out);
		print_text(m, detail, columns);
		fputs("</text>", m->out);
	}
	fputs("</svg>\n", m->out);
}

static const char style[] =
	"<style>\n"
	"text{font-family:system-ui,-apple-system,'Segoe UI','DejaVu "
	"Sans',sans-serif;fill:#1b2733}\n"
	".title{font-size:20px;font-weight:600}.sub{font-size:12px;fill:#50606f}\n"
	".name{font-size:11px;font-weight:600}.detail{font-size:10px;fill:#33424f}\n"
	".name,.detail{paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-opacity:.75;"
	"stroke-linejoin:round}\n"
	".tick{font-size:10px;fill:#50606f}.axis{stroke:#8b9aa8;stroke-width:1}\n"
	".from{fill:#eef2f5}.decoded{fill:url(#p-decoded)}\n"
	".container{fill:#a9c8ea}.files{fill:#8fd0c2}.part{fill:#d3deea}.file{fill:#cfe6bd}\n"
	".more{fill:#e4e7eb}.more-bad{fill:url(#p-more)}\n"
	".padding{fill:url(#p-padding)}.unknown{fill:url(#p-unknown)}\n"
	".encrypted{fill:url(#p-encrypted)}.damaged{fill:url(#p-damaged)}.closed{fill:url(#p-"
	"closed)}\n"
	"svg>svg>rect{stroke:#51626f;stroke-width:1}\n"
	"</style>\n";

/* Patterns that can be told apart without colour. */
static const char patterns[] =
	"<defs>\n"
	"<pattern id=\"p-padding\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
	"<rect width=\"6\" height=\"6\" fill=\"#fafbfc\"/><circle cx=\"3\" cy=\"3\" r=\"1\" "
	"fill=\"#b9c3cc\"/></pattern>\n"
	"<pattern id=\"p-unknown\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
	"<rect width=\"8\" height=\"8\" fill=\"#fff1cf\"/><path d=\"M-2 10L10 -2M-2 2L2 -2M6 10L10 "
	"6\" "
	"stroke=\"#e0a32e\" stroke-width=\"2\"/></pattern>\n"
	"<pattern id=\"p-encrypted\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
	"<rect width=\"8\" height=\"8\" fill=\"#efe4fa\"/><path d=\"M0 0L8 8M8 0L0 8\" "
	"stroke=\"#9a6bd1\" stroke-width=\"1.3\"/></pattern>\n"
	"<pattern id=\"p-damaged\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\">"
	"<rect width=\"7\" height=\"7\" fill=\"#ffe3df\"/><path d=\"M1.5 0V7\" stroke=\"#d7493a\" "
	"stroke-width=\"2\"/></pattern>\n"
	"<pattern id=\"p-closed\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\">"
	"<rect width=\"7\" height=\"7\" fill=\"#fdebdc\"/><path d=\"M0 1.5H7\" stroke=\"#d98236\" "
	"stroke-width=\"1.5\"/></pattern>\n"
	"<pattern id=\"p-more\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
	"<rect width=\"8\" height=\"8\" fill=\"#e4e7eb\"/><path d=\"M-2 10L10 -2\" "
	"stroke=\"#d7493a\" "
	"stroke-width=\"1.2\"/></pattern>\n"
	"<pattern id=\"p-decoded\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
	"<rect width=\"6\" height=\"6\" fill=\"#f6f8fa\"/><path d=\"M3 1V5\" stroke=\"#9fb0bf\" "
	"stroke-width=\"1\"/></pattern>\n"
	"</defs>\n";

static void print_title(struct map *m, const struct node *root)
{
	char hex[2 * SHA256_SIZE + 1];
	double whole = root->size ? (double)root->size / 100 : 1;

	fprintf(m->out, "<text class=\"title\" x=\"%.0f\" y=\"38\">", MARGIN);
	print_text(m, root->name, 90);
	fprintf(m->out,
		"</text>\n<text class=\"sub\" x=\"%.0f\" y=\"58\">%" PRIu64
		" bytes: %.1f %% known format, %.1f %% padding, %.1f %% unknown",
		MARGIN, root->size, (double)node_known(root) / whole, (double)root->padding / whole,
		(double)root->unknown / whole);
	if (root->hashed) {
		hash_hex(root->sha256, SHA256_SIZE, hex);
		fprintf(m->out, "; SHA-256 %s", hex);
	}
	fputs("</text>\n", m->out);
}

/* Ticks at multiples of a power of two, ten at most. */
static void print_scale(struct map *m, uint64_t size)
{
	double width = WIDTH - 2 * MARGIN;
	uint64_t step = 1;

	while (size / step > 10)
		step *= 2;
	fprintf(m->out, "<path class=\"axis\" d=\"M%.0f %.0fH%.0f\"/>\n", MARGIN, TOP - 8,
		WIDTH - MARGIN);
	for (uint64_t at = 0; at <= size; at += step) {
		const char *tick = size_text(&m->scratch, at);
		double x = MARGIN + (size ? width * (double)at / (double)size : 0);

		fprintf(m->out, "<path class=\"axis\" d=\"M%.2f %.0fv-6\"/>", x, TOP - 8);
		if (x < WIDTH - MARGIN - 60)
			fprintf(m->out,
				"<text class=\"tick\" x=\"%.2f\" y=\"%.0f\">0x%" PRIx64 "</text>"
				"<text class=\"tick\" x=\"%.2f\" y=\"%.0f\">%s</text>\n",
				x, TOP - 30, at, x, TOP - 18, tick ? tick : "");
		if (size - at < step)
			break;
	}
}

static double print_legend(struct map *m, double y)
{
	static const char *const entries[][2] = {
		{ "container", "parts or a stream" },
		{ "files", "file system, archive" },
		{ "file", "file" },
		{ "part", "part, header" },
		{ "padding", "padding" },
		{ "unknown", "unknown" },
		{ "encrypted", "encrypted" },
		{ "damaged", "damaged" },
		{ "closed", "not opened" },
		{ "more", "narrow ones" },
		{ "more-bad", "some not known" },
		{ "decoded", "decoded" },
	};
	double x = MARGIN;

	for (size_t i = 0; i < sizeof(entries) / sizeof(entries[0]); i++) {
		double width = 24 + (double)strlen(entries[i][1]) * 6.2 + 14;

		if (x + width > WIDTH - MARGIN) {
			x = MARGIN;
			y += 24;
		}
		fprintf(m->out,
			"<svg x=\"%.2f\" y=\"%.2f\" width=\"18\" height=\"14\"><rect class=\"%s\" "
			"width=\"100%%\" height=\"100%%\"/></svg><text class=\"tick\" x=\"%.2f\" "
			"y=\"%.2f\">%s</text>\n",
			x, y, entries[i][0], x + 24, y + 11, entries[i][1]);
		x += width;
	}
	fprintf(m->out,
		"<text class=\"tick\" x=\"%.0f\" y=\"%.2f\">A bar stands below the bytes it is "
		"made of, to "
		"scale. What was decoded has a scale of its own, the largest first. Hold the "
		"pointer "
		"over a bar for its place.</text>\n",
		MARGIN, y + 34);
	return y + 46;
}

/* The parts that were not read by name: a bar may be too narrow to say it. */
static uint32_t count_troubles(const struct tree *tree)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < tree->count; i++)
		count += tree->nodes[i]->status != OK || bar_is_unread(tree->nodes[i]);
	return count;
}

static void print_troubles(struct map *m, const struct tree *tree, double y)
{
	uint32_t listed = 0, count = count_troubles(tree);

	if (count)
		fprintf(m->out,
			"<text class=\"name\" x=\"%.0f\" y=\"%.2f\">Not read, or not "
			"explained</text>\n",
			MARGIN, y += 18);
	for (uint32_t i = 0; i < tree->count && listed < MAX_LISTED; i++) {
		const struct node *n = tree->nodes[i];

		if (n->status == OK && !bar_is_unread(n))
			continue;
		listed++;
		fprintf(m->out, "<text class=\"detail\" x=\"%.0f\" y=\"%.2f\">", MARGIN, y += 16);
		print_text(m, node_location(n, &m->scratch), 140);
		fprintf(m->out, ": %s, %" PRIu64 " bytes</text>\n", state_of(n), n->size);
	}
	if (count > listed)
		fprintf(m->out,
			"<text class=\"detail\" x=\"%.0f\" y=\"%.2f\">and %" PRIu32
			" more</text>\n",
			MARGIN, y + 16, count - listed);
}

static void draw(struct map *m, const struct tree *tree)
{
	double y = TOP + m->bars.rows * PITCH + 8;
	uint32_t troubles = count_troubles(tree);
	double lines = troubles ? (troubles > MAX_LISTED ? MAX_LISTED + 1 : troubles) + 1.5 : 0;
	double height = y + 24 + 46 + 16 * lines + 28;

	fprintf(m->out,
		"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\" "
		"viewBox=\"0 0 %.0f %.0f\" role=\"img\">\n<title>",
		WIDTH, height, WIDTH, height);
	print_text(m, tree->root->name, 200);
	fprintf(m->out,
		"</title>\n%s%s<rect class=\"page\" width=\"%.0f\" height=\"%.0f\" "
		"fill=\"#fff\"/>\n",
		style, patterns, WIDTH, height);
	print_title(m, tree->root);
	print_scale(m, tree->root->size);
	for (size_t i = 0; i < m->bars.count; i++) {
		print_bar(m, &m->bars.list[i]);
		arena_finish(&m->scratch);
	}
	print_troubles(m, tree, print_legend(m, y));
	fputs("</svg>\n", m->out);
}

enum err report_tree_svg(FILE *out, const struct product *p, const struct report_options *options)
{
	struct map m = { .out = out };

	(void)options;
	m.failed = !bars_make(&m.bars, p->tree->root, MARGIN, WIDTH - 2 * MARGIN);
	if (!m.failed)
		draw(&m, p->tree);
	arena_finish(&m.scratch);
	bars_finish(&m.bars);
	return m.failed ? ERR_NOMEM : ferror(out) ? ERR_IO : OK;
}
