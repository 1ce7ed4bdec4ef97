/* SPDX-License-Identifier: Apache-2.0 */
/* One node: its bytes are decoded, hashed, opened or searched, and the facts in them recorded. */
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/base/text.h"
#include "analyzer/sbom/sbom_read.h"
#include "analyzer/scan/applets.h"
#include "analyzer/scan/scan_task.h"
#include "signatures/elf/elf_section.h"

#define NODE_EFFORT 512u  /* what a node costs beside its bytes, in bytes */
#define RECORD_EFFORT 32u /* ... and each byte of a file that records packages */
#define HIT_EFFORT 256u   /* ... and each text of a signature that is looked at closely */
#define TYPED (16u << 20) /* bytes of a vast body that tell what it is */
#define REPEATS 4096u     /* occurrences of one literal in one file that are looked at ... */
#define CROWD 65536u      /* ... once there are so many of all literals */

static bool add_format_hit(struct hits *hits, const struct scan *scan, uint32_t id, size_t at)
{
	const struct magic_ref *m = &scan->index->magics[id];
	struct format_hit *more;

	if (m->at == MAGIC_ANYWHERE) {
		hits->seen[id] = 1;
		return true;
	}
	if (m->at > at)
		return true;
	if (hits->format_count >= scan->options->limits.value[LIMIT_CANDIDATES]) {
		hits->limited = true;
		return true;
	}
	more = mem_more(hits->formats, hits->format_count, &hits->format_room, sizeof(*more));
	if (!more)
		return false;
	hits->formats = more;
	hits->formats[hits->format_count++] =
		(struct format_hit){ m->extractor, m->order, at - m->at };
	return true;
}

static bool add_literal_hit(struct hits *hits, const struct scan *scan, uint32_t id, size_t at)
{
	struct literal_hit *more;

	if (hits->seen[id] >= REPEATS && hits->literal_count >= CROWD) {
		hits->repeated = true;
		return true;
	}
	if (hits->seen[id] < REPEATS)
		hits->seen[id]++;
	more = mem_more(hits->literals, hits->literal_count, &hits->literal_room, sizeof(*more));
	if (!more)
		return false;
	hits->literals = more;
	hits->literals[hits->literal_count++] =
		(struct literal_hit){ id - scan->index->magic_count, at };
	return true;
}

struct pass {
	struct scan *scan;
	struct hits *hits;
	bool formats, failed;
	size_t base; /* where in the node the bytes begin that are searched */
};

static bool on_hit(void *context, uint32_t id, size_t at)
{
	struct pass *pass = context;
	bool done;

	at += pass->base;
	if (id >= pass->scan->index->magic_count)
		done = add_literal_hit(pass->hits, pass->scan, id, at);
	else
		done = !pass->formats || add_format_hit(pass->hits, pass->scan, id, at);
	pass->failed |= !done;
	return done;
}

/* By one format, so that all other places lie in it. */
static bool is_claimed(const struct node *node, struct bytes in)
{
	const struct node *first = node->first;

	return first && first->kind == NODE_REGION && !first->offset && first->size == in.len;
}

/* Hits of signatures in bytes that a format claimed belong to what is inside it. */
static void drop_claimed(const struct node *node, struct hits *hits)
{
	size_t kept = 0;
	const struct node *region = node->first;

	for (size_t i = 0; i < hits->literal_count; i++) {
		const struct literal_hit h = hits->literals[i];

		/* both lists ascend; anchors are reported by their rarest bytes, so look a little
		 * back */
		while (region && region->next && region->next->offset <= h.at)
			region = region->next;
		if (region && region->kind == NODE_REGION && h.at >= region->offset &&
		    h.at < region->offset + region->size)
			continue;
		hits->literals[kept++] = h;
	}
	hits->literal_count = kept;
}

/*
 * Texts that a compressor left in bytes that no format explains are no facts. Those of a small flat
 * program among its code are: they stand next to each other.
 */
static void drop_dense(struct bytes in, struct hits *hits)
{
	uint64_t block = UINT64_MAX; /* hits near each other are judged once */
	size_t kept = 0;
	bool dense = false;

	for (size_t i = 0; i < hits->literal_count; i++) {
		uint64_t at = hits->literals[i].at;

		if (at / 4096 != block) {
			block = at / 4096;
			dense = look_dense_around(in, at & ~(uint64_t)4095);
		}
		if (!dense || look_texts_around(in, at))
			hits->literals[kept++] = hits->literals[i];
	}
	hits->literal_count = kept;
}

/* In the order of the files' offsets: the index reports by the rarest bytes' position. */
static int by_place(const void *a, const void *b)
{
	const struct literal_hit *x = a, *y = b;

	if (x->at != y->at)
		return x->at < y->at ? -1 : 1;
	return x->id < y->id ? -1 : x->id > y->id;
}

static enum err keep_elf(struct node *node, const struct elf *elf)
{
	struct node_elf *kept = arena_alloc(&node->arena, 1, sizeof(*kept));

	if (!kept)
		return ERR_NOMEM;
	kept->machine = elf->machine;
	kept->relocatable = elf->relocatable;
	if (elf->soname)
		kept->soname = text_clean(&node->arena, bytes_str(elf->soname), 256);
	if (elf->interp)
		kept->interp = text_clean(&node->arena, bytes_str(elf->interp), 256);
	kept->needed = arena_alloc(&node->arena, elf->needed_count, sizeof(*kept->needed));
	if (!kept->needed || (elf->soname && !kept->soname) || (elf->interp && !kept->interp))
		return ERR_NOMEM;
	for (size_t i = 0; i < elf->needed_count; i++) {
		kept->needed[i] = text_clean(&node->arena, bytes_str(elf->needed[i]), 256);
		if (!kept->needed[i])
			return ERR_NOMEM;
	}
	kept->needed_count = elf->needed_count;
	kept->comments = arena_alloc(&node->arena, ELF_COMMENTS, sizeof(*kept->comments));
	node->elf = kept;
	return kept->comments
		       ? elf_comments(elf, &node->arena, kept->comments, &kept->comment_count)
		       : ERR_NOMEM;
}

/* The names in the table of a multi-call program. */
static enum err read_applets(struct node *node, struct bytes in)
{
	for (const struct evidence *e = node->evidence.first; e; e = e->next)
		if (e->sig->applets && !e->mentioned)
			return applets_read(in, &node->arena, &node->applets, &node->applet_count);
	return OK;
}

/* A record that cannot be read is said, and costs no other. */
static enum err read_packages(struct scan *scan, const struct task *task, struct node *node,
			      const struct subject *subject)
{
	enum err err = OK;

	for (size_t i = 0; package_readers[i] && !err; i++) {
		if (!package_readers[i]->claims(subject))
			continue;
		/* of a program only a section is read */
		if (!subject->elf && !memory_effort(scan, task, RECORD_EFFORT * subject->bytes.len))
			return node_note(node, ERR_LIMIT, 0, MEMORY_EFFORT);
		err = package_readers[i]->read(subject, &node->arena, &node->packages);
	}
	return err && err != ERR_NOMEM ? node_note(node, err, 0, "package records") : err;
}

enum err scan_facts(struct scan *scan, const struct task *task, struct node *node,
		    const struct subject *subject)
{
	enum err err = match_file(scan->options->sigs, subject, &node->arena, &node->evidence);

	if (!err && node->evidence.limited)
		err = node_note(node, ERR_LIMIT, 0,
				"no more facts than the limit 'evidence' allows");
	return err ? err : read_packages(scan, task, node, subject);
}

static enum err match(struct scan *scan, struct task *task, struct bytes in, const struct elf *elf,
		      enum subject_class class, struct hits *hits)
{
	struct node *node = task->node;
	struct subject subject = {
		.bytes = in,
		.path = node->name ? node->name : "",
		.named_file = node->kind == NODE_FILE,
		.class = class,
		.elf = elf,
		.max_evidence = scan->options->limits.value[LIMIT_EVIDENCE],
	};

	if (!scan->options->sigs)
		return OK;
	drop_claimed(node, hits);
	if (class == SUBJECT_BINARY && carve_file_end(in) < in.len)
		drop_dense(in, hits);
	if (!memory_effort(scan, task, HIT_EFFORT * hits->literal_count))
		return node_note(node, ERR_LIMIT, 0, MEMORY_EFFORT);
	if (hits->literal_count)
		qsort(hits->literals, hits->literal_count, sizeof(*hits->literals), by_place);
	subject.hits = hits->literals;
	subject.hit_count = hits->literal_count;
	if (scan_facts(scan, task, node, &subject) ||
	    notice_read(&subject, &node->arena, &node->notices))
		return ERR_NOMEM;
	return elf ? read_applets(node, in) : OK;
}

/* Somebody asked what is in a PDF, or in a server's page of an error: what is it, then? */
static void describe_root(struct scan *scan, struct node *root, struct bytes in,
			  enum subject_class class)
{
	for (const struct node *n = root->first; n; n = n->next)
		if (n->format)
			return;
	if (class == SUBJECT_TEXT)
		root->look = LOOK_TEXT;
	if (scan->options->classify && !root->type)
		root->type = scan->options->classify(bytes_head(in, TYPED), &root->arena);
}

/* What the bytes look like that no format explains. */
static void describe_data(const struct scan *scan, const struct task *task, struct bytes in)
{
	struct node *node = task->node;
	struct bytes run;

	node->look = blob_run(task->blob, in, 0, &run) ? look_at(run) : LOOK_BLANK;
	if (blob_is_vast(task->blob))
		in = bytes_head(in, TYPED);
	if (scan->options->classify && node->look != LOOK_BLANK)
		node->type = scan->options->classify(in, &node->arena);
}

/* One pass over the bytes of a node: formats in it, then the facts that signatures see. */
static enum err search(struct scan *scan, struct task *task, struct bytes in,
		       struct task_list *children)
{
	struct node *node = task->node;
	struct hits hits = { 0 };
	struct pass pass = { .scan = scan, .hits = &hits };
	struct arena scratch = { 0 };
	struct elf elf;
	struct bytes run;
	bool is_elf = elf_is(in);
	enum subject_class class = is_elf ? SUBJECT_ELF : subject_classify(in);
	enum err err = OK;

	if (is_elf) {
		err = elf_open(in, &scratch, &elf);
		is_elf = err == OK;
		if (err == ERR_NOMATCH) {
			err = OK;
			class = SUBJECT_BINARY;
		}
	}
	if (is_elf && !err)
		err = keep_elf(node, &elf);
	/* programs and libraries of an operating system are not searched for formats */
	pass.formats = (class == SUBJECT_BINARY && !look_is_magic(in)) ||
		       (is_elf && !elf.interp && !elf.dynamic && !elf.relocatable);
	if (task->depth >= scan->options->limits.value[LIMIT_DEPTH]) {
		if (pass.formats && !err)
			err = node_note(node, ERR_LIMIT, 0, "fewer levels of containers");
		pass.formats = false;
	}
	hits.seen = mem_zalloc(scan->index->literal_count + 1, sizeof(*hits.seen));
	if (!hits.seen)
		err = ERR_NOMEM;
	for (uint64_t at = 0; !err && blob_run(task->blob, in, at, &run);
	     at = pass.base + run.len) {
		pass.base = (size_t)(run.ptr - in.ptr);
		literals_scan(scan->index->literals, run, on_hit, &pass);
	}
	if (pass.failed)
		err = ERR_NOMEM;
	if (!err && pass.formats)
		err = carve(scan, task, in, task->blob, &hits, children);
	if (!err && (hits.limited || hits.repeated) && !is_claimed(node, in))
		err = node_note(node, ERR_LIMIT, 0,
				"fewer places where formats or texts may start");
	if (!err)
		err = match(scan, task, in, is_elf ? &elf : NULL, class, &hits);
	if (!err && !node->first && class == SUBJECT_BINARY)
		describe_data(scan, task, in);
	if (!err && !node->parent && class != SUBJECT_ELF)
		describe_root(scan, node, in, class);
	mem_free(hits.seen);
	mem_free(hits.formats);
	mem_free(hits.literals);
	arena_finish(&scratch);
	return err;
}

static enum err decode(struct scan *scan, struct task *task)
{
	uint64_t cap = task_room(scan, task, 0);
	struct buf body = buf_with_max(cap < task->node->size ? cap : task->node->size);
	struct fault fault = { 0, "the file's blocks" };
	enum err err = memory_read(scan, task, &body, &fault);
	struct blob *blob;

	(void)memory_effort(scan, task, atomic_exchange(&task->source->beside, 0));
	if (err == ERR_NOMEM) {
		buf_finish(&body);
		return err;
	}
	if (err != OK && node_note(task->node, err, fault.at,
				   fault.expected ? fault.expected : "the file's blocks")) {
		buf_finish(&body);
		return ERR_NOMEM;
	}
	task->held += buf_stored(&body);
	blob = blob_take(&body);
	buf_finish(&body);
	if (!blob)
		return ERR_NOMEM;
	source_unref(task->source);
	blob_unref(task->blob);
	task->source = NULL;
	task->blob = blob;
	if (!err && task->node->size < TASK_LARGE)
		twins_give(task, blob_bytes(blob).len);
	return OK;
}

/* Is NODE, byte for byte, one of the nodes it lies in? Such a thing has no end. */
static bool contains_itself(const struct node *node)
{
	if (!node->hashed || !node->size)
		return false;
	for (const struct node *n = node->parent; n; n = n->parent)
		if (n->hashed && n->size == node->size &&
		    memcmp(n->sha256, node->sha256, SHA256_SIZE) == 0)
			return true;
	return false;
}

/* A file that declares what is inside: its supplier's claims, not ours. */
static enum err mark_sbom(struct node *node, struct bytes in)
{
	const char *format = sbom_looks_like(in);

	return format ? node_attribute(node, "sbom.format", bytes_str(format)) : OK;
}

enum err scan_sha512(struct node *node, struct bytes in)
{
	node->sha512 = arena_alloc(&node->arena, 1, SHA512_SIZE);
	if (!node->sha512)
		return ERR_NOMEM;
	hash_sha512(in, node->sha512);
	return OK;
}

static bool wants_sha512(enum sha512_of of, const struct node *node)
{
	if (of == SHA512_OF_ALL && node->kind == NODE_FILE)
		return true;
	return of && (node->kind == NODE_IMAGE || node->evidence.first);
}

/*
 * What lies in other bytes was not decoded, but is work again. So are holes whose zeros are hashed,
 * four times as fast as bytes are decoded.
 */
static bool may_look(struct scan *scan, const struct task *task)
{
	uint64_t again = task->node->placed ? blob_stored(task->blob) : 0;

	if (!task->source && blob_is_sparse(task->blob) && !blob_is_vast(task->blob))
		again += blob_bytes(task->blob).len / 4;
	return memory_effort(scan, task, again + NODE_EFFORT);
}

static bool is_hashable(const struct node *node, const struct blob *blob)
{
	return (node->kind == NODE_IMAGE || node->kind == NODE_PART || node->kind == NODE_FILE) &&
	       !blob_is_vast(blob);
}

enum err scan_node(struct scan *scan, struct task *task, struct task_list *children)
{
	struct node *node = task->node;
	struct bytes in;
	bool whole = false;
	enum err err;

	if (node->parent && !may_look(scan, task))
		return node_note(node, ERR_LIMIT, 0, MEMORY_EFFORT);
	err = task->source ? decode(scan, task) : OK;
	if (err)
		return err;
	if (node->kind == NODE_IMAGE && scan->options->fill)
		return emit_fill(scan, task, children);
	in = blob_bytes(task->blob);
	atomic_fetch_add(&scan->bytes, in.len);
	if (scan->options->body)
		scan->options->body(scan->options->body_context, node, task->blob);
	if (!node->placed || node->kind == NODE_IMAGE)
		node->size = in.len;
	if (is_hashable(node, task->blob)) {
		hash_sha256(in, node->sha256);
		node->hashed = true;
		err = mark_sbom(node, in);
		if (err)
			return err;
	}
	node->script = node->kind == NODE_FILE && bytes_at(in, 0, "#!", 2);
	if (contains_itself(node))
		return node_note(node, ERR_LIMIT, 0, "content that does not contain itself");
	if (in.len && task->depth < scan->options->limits.value[LIMIT_DEPTH])
		err = carve_whole(scan, task, in, task->blob, children, &whole);
	if (!err && in.len && !whole)
		err = search(scan, task, in, children);
	task->wants_sha512 =
		!err && !blob_is_vast(task->blob) && wants_sha512(scan->options->sha512, node);
	return err;
}
