/* SPDX-License-Identifier: Apache-2.0 */
/* The map of the image for programs: a flat list of nodes, each with the id of its parent. */
#include <jansson.h>

#include "analyzer/report/report.h"

static void put(json_t *o, const char *key, json_t *value)
{
	(void)json_object_set_new(o, key, value); /* a missing value shows in the final check */
}

static void put_entry(json_t *o, const struct node *n)
{
	char mode[8];

	if (n->kind < NODE_FILE)
		return;
	snprintf(mode, sizeof(mode), "%04o", n->mode);
	put(o, "mode", json_string(mode));
	put(o, "uid", json_integer(n->uid));
	put(o, "gid", json_integer(n->gid));
	if (n->mtime)
		put(o, "mtime", json_integer(n->mtime));
	if (n->target)
		put(o, "target", json_string(n->target));
	if (n->kind == NODE_CHAR || n->kind == NODE_BLOCK) {
		put(o, "major", json_integer(n->major));
		put(o, "minor", json_integer(n->minor));
	}
}

/* How much of a container's bytes was understood. */
static void put_bytes(json_t *o, const struct node *n)
{
	if (n->first || !n->parent)
		put(o, "bytes",
		    json_pack("{s:I, s:I, s:I}", "known", (json_int_t)node_known(n), "padding",
			      (json_int_t)n->padding, "unknown", (json_int_t)n->unknown));
}

static json_t *notes_of(const struct node *n)
{
	json_t *list = json_array();

	for (const struct note *note = n->notes; note; note = note->next)
		(void)json_array_append_new(
			list, json_pack("{s:s, s:I, s:s}", "status", err_name(note->err), "at",
					(json_int_t)note->at, "expected", note->text));
	return list;
}

static json_t *node_json(const struct node *n, struct arena *scratch)
{
	char hex[2 * SHA256_SIZE + 1];
	json_t *o = json_pack("{s:I, s:s, s:s, s:I, s:s}", "id", (json_int_t)n->id, "kind",
			      node_kind_name(n->kind), "location", node_location(n, scratch),
			      "size", (json_int_t)n->size, "status", err_name(n->status));

	if (!o)
		return NULL;
	if (n->parent)
		put(o, "parent", json_integer(n->parent->id));
	if (n->placed && n->parent)
		put(o, "offset", json_integer((json_int_t)n->offset));
	if (n->name)
		put(o, "name", json_string(n->name));
	if (n->format)
		put(o, "format", json_string(n->format->name));
	if (n->closed)
		put(o, "opened", json_false());
	put_entry(o, n);
	put_bytes(o, n);
	if (n->look != LOOK_NONE)
		put(o, "look", json_string(look_name(n->look)));
	if (n->type)
		put(o, "type", json_string(n->type));
	if (n->hashed) {
		hash_hex(n->sha256, SHA256_SIZE, hex);
		put(o, "sha256", json_string(hex));
	}
	if (n->hidden)
		put(o, "layer", json_string(n->hidden));
	if (n->attributes) {
		json_t *attributes = json_object();

		for (const struct attribute *a = n->attributes; a; a = a->next)
			put(attributes, a->key, json_string(a->value));
		put(o, "attributes", attributes);
	}
	if (n->notes)
		put(o, "notes", notes_of(n));
	return o;
}

enum err report_tree_json(FILE *out, const struct product *p, const struct report_options *options)
{
	struct arena scratch = { 0 };
	bool done;

	(void)options;
	/* written node by node: a tree of a million nodes is not held twice */
	fprintf(out,
		"{\"size\": %llu, \"accounted\": %llu, \"padding\": %llu, \"unknown\": %llu, "
		"\"nodes\": [",
		(unsigned long long)p->bytes_total,
		(unsigned long long)node_accounted(p->tree->root),
		(unsigned long long)p->bytes_padding, (unsigned long long)p->bytes_unknown);
	for (uint32_t i = 0; i < p->tree->count; i++) {
		json_t *o = node_json(p->tree->nodes[i], &scratch);

		fputs(i ? ",\n" : "\n", out);
		done = o && json_dumpf(o, out, JSON_COMPACT) == 0;
		json_decref(o);
		arena_finish(&scratch);
		if (!done)
			return ferror(out) ? ERR_IO : ERR_NOMEM;
	}
	fputs("\n]}\n", out);
	return ferror(out) ? ERR_IO : OK;
}
