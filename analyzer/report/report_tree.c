/* SPDX-License-Identifier: Apache-2.0 */
/* The map of the image, for a reader: every region, every file, its status. */
#include <inttypes.h>

#include "analyzer/report/report.h"

/* A region that is the whole of its parent says nothing of its own: it is shown on the parent's
 * line. */
static const struct node *whole_region(const struct node *n)
{
	const struct node *r = n->first;

	return r && node_is_whole(r) ? r : NULL;
}

static unsigned depth_of(const struct node *n)
{
	unsigned depth = 0;

	for (; n->parent; n = n->parent)
		depth += !node_is_whole(n);
	return depth;
}

static void print_label(FILE *out, const struct node *n)
{
	if (n->kind == NODE_IMAGE || n->kind >= NODE_FILE || (n->name && *n->name))
		fprintf(out, "%s", n->name);
	else if (n->kind == NODE_PART)
		fputs("content", out);
	else
		fputs(n->format ? n->format->name : node_kind_name(n->kind), out);
	if (n->target)
		fprintf(out, " -> %s", n->target);
}

static double percent(uint64_t part, uint64_t whole)
{
	return whole ? 100.0 * (double)part / (double)whole : 0.0;
}

/* What of a container was lost, where something was. */
static void print_loss(FILE *out, const struct node *n)
{
	if (!n->first || !n->unknown)
		return;
	fprintf(out, "  {%.1f %% unknown", percent(n->unknown, n->size));
	if (n->padding)
		fprintf(out, ", %.1f %% padding", percent(n->padding, n->size));
	putc('}', out);
}

static void print_state(FILE *out, const struct node *n)
{
	if (n->status != OK)
		fprintf(out, "  [%s]", err_name(n->status));
	if (n->look != LOOK_NONE && n->kind == NODE_UNKNOWN && !n->first)
		fprintf(out, "  (%s)", look_name(n->look));
	if (n->type)
		fprintf(out, "  (%s)", n->type);
	if (n->hidden)
		fprintf(out, "  (layer: %s)", n->hidden);
	for (const struct note *note = n->notes; note; note = note->next)
		fprintf(out, "\n%*s  ! %s at 0x%" PRIx64 ": expected %s", (int)(depth_of(n) * 2),
			"", err_name(note->err), note->at, note->text);
}

static void print_formats(FILE *out, const struct node *n)
{
	for (const struct node *r = whole_region(n); r; r = whole_region(r))
		fprintf(out, "  <%s>", r->format->name);
}

static void print_node(FILE *out, const struct node *n)
{
	static const char types[] = {
		[NODE_FILE] = '-', [NODE_DIR] = 'd',   [NODE_SYMLINK] = 'l', [NODE_HARDLINK] = 'h',
		[NODE_CHAR] = 'c', [NODE_BLOCK] = 'b', [NODE_FIFO] = 'p',    [NODE_SOCKET] = 's',
	};

	fprintf(out, "%*s", (int)(depth_of(n) * 2), "");
	if (n->kind >= NODE_FILE)
		fprintf(out, "%c%04o %9" PRIu64 "  ", types[n->kind], n->mode, n->size);
	else if (n->placed)
		fprintf(out, "0x%08" PRIx64 " %10" PRIu64 "  ", n->offset, n->size);
	else
		fprintf(out, "           %10" PRIu64 "  ", n->size);
	print_label(out, n);
	print_formats(out, n);
	print_loss(out, n);
	print_state(out, n);
	putc('\n', out);
}

enum err report_tree(FILE *out, const struct product *p, const struct report_options *options)
{
	const struct node *root = p->tree->root;
	uint64_t sum = node_accounted(root), closed = 0;

	(void)options;
	for (uint32_t i = 0; i < p->tree->count; i++) {
		const struct node *n = p->tree->nodes[i];

		closed += n->closed;
		if (n->parent && node_is_whole(n)) {
			if (n->status == OK)
				continue;
			fprintf(out, "%*s%s", (int)(depth_of(n) * 2), "", n->format->name);
			print_state(out, n);
			putc('\n', out);
			continue;
		}
		print_node(out, n);
	}
	fprintf(out,
		"\n%" PRIu64 " of %" PRIu64 " bytes accounted for; %" PRIu64
		" (%.1f %%) padding, %" PRIu64 " (%.1f %%) unknown\n",
		sum, root->size, root->padding, percent(root->padding, root->size), root->unknown,
		percent(root->unknown, root->size));
	if (closed)
		fprintf(out, "%" PRIu64 " files and parts not opened, as --depth says\n", closed);
	return ferror(out) ? ERR_IO : OK;
}
