/* SPDX-License-Identifier: Apache-2.0 */
/* The sink of the scan: what an extractor says becomes nodes and tasks, within the limits. */
#include "analyzer/base/mem.h"
#include "analyzer/base/text.h"
#include "analyzer/scan/scan_task.h"

#define MAX_PATH 4096u /* bytes of a path or link target that are kept */
#define MAX_ATTRIBUTES 256u
#define MAX_NOTES 256u
#define FREE_RATIO (256u << 20) /* decoded bytes of a container that need no justification */
#define KEEP (64u << 20) /* decoded bytes that wait for their tasks; beyond, they are dropped */

struct emit {
	struct sink sink;
	struct scan *scan;
	const struct task *task;
	struct node *node;
	struct bytes in;
	struct blob *blob;
	struct task_list *children;
	uint64_t entries, decoded, sliced, used;
	uint64_t before; /* decoded bytes of the regions before this one that wait */
	unsigned attributes, notes;
	bool host; /* bodies come from the host: no ratio to what is in the image */
};

void task_list_init(struct task_list *list)
{
	*list = (struct task_list){ .last = &list->first };
}

void task_free(struct task *task)
{
	source_unref(task->source); /* before the bytes it reads */
	blob_unref(task->blob);
	mem_free(task);
}

void task_list_free(struct task_list *list)
{
	while (list->first) {
		struct task **from = list->first->twins ? &list->first->twins : &list->first;
		struct task *task = *from;

		*from = task->next;
		if (task->node->status == OK) /* nobody will look at its bytes */
			task->node->status = ERR_LIMIT;
		task_free(task);
	}
	task_list_init(list);
}

void task_list_join(struct task_list *list, struct task_list *more)
{
	if (!more->first)
		return;
	*list->last = more->first;
	list->last = more->last;
	list->count += more->count;
	list->size += more->size;
	list->kept = more->kept; /* it began with LIST's */
	task_list_init(more);
}

uint64_t task_room(const struct scan *scan, const struct task *task, uint64_t kept)
{
	uint64_t body = scan->options->limits.value[LIMIT_BODY], held = task->held + kept;
	uint64_t path = body < UINT64_MAX / 2 ? body + body / 4 : body;
	uint64_t room = held < path ? path - held : 0;

	room = room < body ? room : body;
	return room < task->budget ? room : task->budget;
}

enum err task_list_add(struct task_list *list, struct node *node, struct blob *blob,
		       struct source *source, uint64_t token)
{
	struct task *task = mem_zalloc(1, sizeof(*task));

	if (!task)
		return ERR_NOMEM;
	*task = (struct task){ .node = node,
			       .blob = blob_ref(blob),
			       .source = source ? source_ref(source) : NULL,
			       .token = token };
	*list->last = task;
	list->last = &task->next;
	list->count++;
	list->size += node->size;
	return OK;
}

static struct emit *emit_of(struct sink *sink)
{
	return (struct emit *)(void *)sink;
}

static const enum node_kind kinds[] = {
	[ENTRY_FILE] = NODE_FILE,       [ENTRY_DIR] = NODE_DIR,
	[ENTRY_SYMLINK] = NODE_SYMLINK, [ENTRY_HARDLINK] = NODE_HARDLINK,
	[ENTRY_CHAR] = NODE_CHAR,       [ENTRY_BLOCK] = NODE_BLOCK,
	[ENTRY_FIFO] = NODE_FIFO,       [ENTRY_SOCKET] = NODE_SOCKET,
	[ENTRY_PART] = NODE_PART,       [ENTRY_HEADER] = NODE_HEADER,
};

static enum err limit_met(struct emit *e, const char *text)
{
	enum err err = node_note(e->node, ERR_LIMIT, 0, text);

	return err ? err : ERR_LIMIT;
}

static enum err add(struct emit *e, const struct entry *entry, struct node **out)
{
	const uint64_t *limit = e->scan->options->limits.value;
	const char *name, *target = NULL;
	struct node *node;

	if (++e->entries > limit[LIMIT_ENTRIES])
		return limit_met(e, "no more entries than the limit 'entries' allows");
	if (atomic_fetch_add(&e->scan->nodes, 1) >= limit[LIMIT_NODES]) {
		atomic_store(&e->scan->limited, true);
		return limit_met(e, "no more nodes than the limit 'nodes' allows");
	}
	/* a node without its name is none */
	name = text_clean(&e->node->arena, entry->path.ptr ? entry->path : bytes_str(""), MAX_PATH);
	if (entry->target.ptr && entry->target.len)
		target = text_clean(&e->node->arena, entry->target, MAX_PATH);
	if (!name || (entry->target.len && !target))
		return ERR_NOMEM;
	node = node_add(e->node, kinds[entry->kind]);
	if (!node)
		return ERR_NOMEM;
	node->name = name;
	node->target = target;
	node->mode = entry->mode & 07777;
	node->uid = entry->uid;
	node->gid = entry->gid;
	node->major = entry->major;
	node->minor = entry->minor;
	node->mtime = entry->mtime;
	node->status = entry->status;
	*out = node;
	return OK;
}

static enum err emit_plain(struct sink *sink, const struct entry *entry)
{
	struct node *node;

	return add(emit_of(sink), entry, &node);
}

static enum err emit_slice(struct sink *sink, const struct entry *entry, struct bytes part)
{
	struct emit *e = emit_of(sink);
	struct node *node;
	struct blob *blob;
	enum err err;

	e->sliced += part.len;
	/* slices may share bytes (hard links); a thousand times over they are a bomb */
	if (e->sliced / 64 > e->in.len + 4096)
		return limit_met(e, "parts that share bytes fewer than 64 times");
	err = add(e, entry, &node);
	if (err)
		return err;
	node->placed = true;
	node->offset = (uint64_t)(part.ptr - e->in.ptr);
	node->size = part.len;
	if (node->kind == NODE_HEADER)
		return OK;
	blob = blob_slice(e->blob, part);
	if (!blob)
		return ERR_NOMEM;
	err = task_list_add(e->children, node, blob, NULL, 0);
	blob_unref(blob);
	return err;
}

/* What one more body may have that is not yet accounted for. */
static uint64_t new_room(const struct scan *scan, const struct task *task, uint64_t kept)
{
	uint64_t room = task_room(scan, task, kept), output = atomic_load(&scan->output);
	uint64_t left = output < scan->max_output ? scan->max_output - output : 0;

	return room < left ? room : left;
}

static bool may_decode(struct emit *e, uint64_t size)
{
	const uint64_t *limit = e->scan->options->limits.value;

	e->decoded += size;
	if (e->decoded > e->task->budget || (!e->host && e->decoded > FREE_RATIO &&
					     e->decoded / limit[LIMIT_RATIO] > e->in.len + 4096))
		return false;
	return memory_output(e->scan, e->task, size);
}

/*
 * Is a body better decoded again when its turn comes? The first one of a region, when more than one
 * region waits: else a row of streams would be held at once.
 */
static bool drops(const struct emit *e, uint64_t size)
{
	bool whole = e->used == blob_bytes(e->blob).len;

	return e->entries == 1 && !whole && e->children->kept + size > KEEP;
}

static enum err decode_later(struct emit *e, struct node *node, size_t stored)
{
	struct source *source = again_new(e->node->format, e->in, e->blob);
	enum err err = source ? task_list_add(e->children, node, e->blob, source, 0) : ERR_NOMEM;

	atomic_fetch_add(&e->scan->output, stored); /* it is work twice */
	source_unref(source);
	return err;
}

static enum err keep(struct emit *e, struct node *node, struct buf *body)
{
	struct blob *blob = blob_take(body);
	enum err err = blob ? task_list_add(e->children, node, blob, NULL, 0) : ERR_NOMEM;

	if (!err)
		e->children->kept += blob_stored(blob);
	blob_unref(blob);
	return err;
}

static enum err emit_give(struct sink *sink, const struct entry *entry, struct buf *body)
{
	struct emit *e = emit_of(sink);
	size_t stored = buf_stored(body);
	struct node *node = NULL;
	enum err err;

	if (!may_decode(e, stored)) {
		buf_finish(body);
		return limit_met(
			e, "no more decoded bytes than the limits 'ratio' and 'output' allow");
	}
	err = add(e, entry, &node);
	if (!err) {
		node->size = body->len;
		err = drops(e, stored) ? decode_later(e, node, stored) : keep(e, node, body);
		e->sink.max_body = new_room(e->scan, e->task, e->children->kept - e->before);
	}
	buf_finish(body);
	return err;
}

static enum err emit_defer(struct sink *sink, const struct entry *entry, uint64_t size,
			   struct source *source, uint64_t token)
{
	struct emit *e = emit_of(sink);
	struct node *node;
	enum err err;

	err = add(e, entry, &node);
	if (err)
		return err;
	node->size = size;
	if (!may_decode(e, size)) {
		/* the file is named; its body is what the limit forbids */
		e->decoded -= size;
		return node_note(
			node, ERR_LIMIT, 0,
			"no more decoded bytes than the limits 'ratio' and 'output' allow");
	}
	return task_list_add(e->children, node, e->blob, source, token);
}

static void emit_note(struct sink *sink, enum err err, uint64_t at, const char *text)
{
	struct emit *e = emit_of(sink);

	if (e->notes++ < MAX_NOTES)
		(void)node_note(e->node, err, at, text);
}

static void emit_attribute(struct sink *sink, const char *key, struct bytes value)
{
	struct emit *e = emit_of(sink);

	if (e->attributes++ < MAX_ATTRIBUTES)
		(void)node_attribute(e->node, key, value);
}

static void emit_used(struct sink *sink, uint64_t size)
{
	struct emit *e = emit_of(sink);

	e->used = size < e->in.len ? size : e->in.len;
}

static const struct sink_ops ops = {
	.plain = emit_plain,
	.slice = emit_slice,
	.give = emit_give,
	.defer = emit_defer,
	.note = emit_note,
	.attribute = emit_attribute,
	.used = emit_used,
};

enum err emit_fill(struct scan *scan, const struct task *task, struct task_list *children)
{
	struct emit e = { .sink = { .ops = &ops,
				    .max_body = scan->options->limits.value[LIMIT_BODY],
				    .max_disk = scan->options->limits.value[LIMIT_DISK] },
			  .scan = scan,
			  .task = task,
			  .node = task->node,
			  .blob = task->blob,
			  .children = children,
			  .host = true };
	enum err err = scan->options->fill(scan->options->fill_context, &e.sink);

	task->node->placed = false;
	for (const struct node *n = task->node->first; n; n = n->next) {
		uint64_t room = INT64_MAX - task->node->size; /* sparse files */

		task->node->size += n->size < room ? n->size : room;
	}
	return err == ERR_LIMIT ? OK : err; /* noted at the node */
}

enum err emit_extract(struct scan *scan, const struct task *task, const struct extractor *extractor,
		      struct node *node, struct bytes in, struct blob *blob,
		      struct task_list *children, uint64_t *used)
{
	struct emit e = { .sink = { .ops = &ops,
				    .max_body = new_room(scan, task, 0),
				    .max_disk = scan->options->limits.value[LIMIT_DISK] },
			  .scan = scan,
			  .task = task,
			  .node = node,
			  .in = in,
			  .blob = blob,
			  .children = children,
			  .before = children->kept };
	enum err err = extractor->extract(in, &e.sink);

	*used = e.used;
	if (err != OK && err != ERR_NOMATCH && err != ERR_NOMEM && node->status == OK)
		err = node_note(node, err, 0, "the format's content") ? ERR_NOMEM : err;
	return err;
}
