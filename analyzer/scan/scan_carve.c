/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Carving: from places where a magic was seen to regions that cover the bytes without overlap. A
 * region is accepted by what its format verified, an outer one before an inner one, never by
 * arrival. What no region covers is padding or unknown.
 */
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/scan/look.h"
#include "analyzer/scan/scan_task.h"

#define BITS_KEEP 40u         /* a failed format in the middle of bytes is believed from here on */
#define BITS_KEEP_START 24u   /* ... and at their start */
#define BITS_TRUNCATED 48u    /* a format that wants more bytes than there are, in the middle */
#define PARTIAL_MIN 65536u    /* decoded bytes that make a broken stream in the middle believable */
#define LOOK_AHEAD 1024u      /* candidates compared with one for overlap */
#define SEEK_PART 262144u     /* bytes that all seek() look at in turn */
#define MAX_EFFORT 16u        /* times its bytes that a node may cost without a result */
#define SETUP_EFFORT 4096u    /* what the setup of a decoder costs in bytes */
#define PROBE_EFFORT 256u     /* ... and a look at a header */
#define FAILED_EFFORT 131072u /* ... and a format that was tried in every variant, in vain */

struct candidate {
	const struct extractor *extractor;
	uint32_t order;
	uint64_t start, end; /* end 0: known after decoding */
	unsigned bits;
	bool truncated;
	bool sought; /* no magic, or a weak one, was there: it has to prove itself */
};

struct carving {
	struct scan *scan;
	const struct task *task;
	struct bytes in;
	struct blob *blob;
	struct task_list *children;
	struct candidate *list;
	size_t count, room;
	uint64_t probes;   /* headers that were looked at */
	uint64_t effort;   /* bytes read and written for what was sought and was none */
	uint64_t file_end; /* where the file ends that an image is, like a program of UEFI */
};

/* Outer before inner, then what is better verified, then the larger, then the registry's order. */
static int compare(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;

	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	if (x->bits != y->bits)
		return x->bits > y->bits ? -1 : 1;
	if (x->end != y->end)
		return x->end > y->end ? -1 : 1;
	return x->order < y->order ? -1 : x->order > y->order;
}

static enum err add_candidate(struct carving *c, const struct extractor *extractor, uint32_t order,
			      uint64_t start, bool sought)
{
	struct bytes from = bytes_from(c->in, start);
	struct span span = { 0 };
	struct candidate *more;

	if (start == 0 && (extractor->inner || extractor == c->task->except))
		return OK;
	if (!from.len)
		return OK;
	c->probes++;
	if (extractor->probe(from, &span) != OK || (span.fills && start))
		return OK;
	more = mem_more(c->list, c->count, &c->room, sizeof(*more));
	if (!more)
		return ERR_NOMEM;
	c->list = more;
	c->list[c->count++] = (struct candidate){
		.extractor = extractor,
		.order = order,
		.start = start,
		.end = span.size == 0         ? 0
		       : span.size > from.len ? c->in.len
					      : start + span.size,
		.bits = span.bits,
		.truncated = span.size > from.len,
		.sought = sought,
	};
	return OK;
}

/* A format that is sought: how far that is, and how many more places may be found. */
struct sought {
	const struct extractor *extractor;
	uint32_t order;
	uint64_t next, most;
};

/* The places before UNTIL where the format S may start. */
static enum err seek_part(struct carving *c, struct sought *s, uint64_t until)
{
	enum err err = OK;

	while (s->next < until && !err) {
		s->next = s->extractor->seek(c->in, s->next, until);
		if (s->next >= until)
			break;
		if (!s->most--) {
			err = node_note(c->task->node, ERR_LIMIT, s->next,
					"fewer places where streams may start");
			s->next = c->in.len;
			break;
		}
		err = add_candidate(c, s->extractor, s->order, s->next++, true);
	}
	return err;
}

/* Does a better verified candidate reach over the end of C, or stand in what a cut C claims? */
static bool contested(const struct carving *v, const struct candidate *c)
{
	size_t last = (size_t)(c - v->list) + LOOK_AHEAD;

	for (const struct candidate *d = c + 1; d < v->list + v->count && d < v->list + last; d++) {
		if (d->start >= c->end)
			break;
		if (d->start > c->start && d->bits > c->bits && (d->end > c->end || c->truncated))
			return true;
	}
	return false;
}

/*
 * The bytes [start, end) that no format claimed. What surrounds the formats in a program is the
 * program: known, and matched as a whole.
 */
static enum err place_gap(const struct carving *c, uint64_t start, uint64_t end)
{
	uint64_t known = c->file_end < end ? c->file_end : end;

	if (start < known && !scan_place(c->task->node, NODE_HEADER, start, known))
		return ERR_NOMEM;
	if (start < known)
		start = known;
	return start < end ? scan_gap(c->task->node, c->in, start, end) : OK;
}

static int by_offset(const void *a, const void *b)
{
	const struct node *x = *(struct node *const *)a, *y = *(struct node *const *)b;

	if (x->offset != y->offset)
		return x->offset < y->offset ? -1 : 1;
	if (x->size != y->size)
		return x->size > y->size ? -1 : 1;
	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	return strcmp(x->name ? x->name : "", y->name ? y->name : "");
}

/* The children of REGION in the order of their bytes; those without a place come last. NULL: no
 * memory. */
static struct node **order_children(struct node *region, size_t *count)
{
	struct node **order, *rest = NULL, **rest_end = &rest, **link = &region->first;
	size_t n = 0;

	for (struct node *p = region->first; p; p = p->next)
		n += p->placed;
	order = mem_alloc(n + 1, sizeof(*order));
	if (!order)
		return NULL;
	n = 0;
	for (struct node *p = region->first; p; p = p->next) {
		if (p->placed) {
			order[n++] = p;
		} else {
			*rest_end = p;
			rest_end = &p->next;
		}
	}
	*rest_end = NULL;
	if (n)
		qsort(order, n, sizeof(*order), by_offset);
	for (size_t i = 0; i < n; i++) {
		*link = region->last = order[i];
		link = &order[i]->next;
	}
	*link = rest;
	for (struct node *p = rest; p; p = p->next)
		region->last = p;
	*count = n;
	return order;
}

/* The uncovered bytes GAP of a container: padding, or a node that is searched in turn. */
static enum err add_gap(const struct carving *c, struct node *region, uint64_t offset,
			struct bytes gap, struct task_list *children)
{
	bool blank = blob_is_blank(c->blob, gap);
	struct node *node = node_add(region, blank ? NODE_PADDING : NODE_UNKNOWN);
	struct bytes run;
	struct blob *blob;
	enum err err;

	if (!node)
		return ERR_NOMEM;
	node->placed = true;
	node->offset = offset;
	node->size = gap.len;
	node->look = LOOK_BLANK;
	if (blank)
		return OK;
	if (blob_run(c->blob, gap, 0, &run))
		node->look = look_at(run);
	blob = blob_slice(c->blob, gap);
	err = blob ? task_list_add(children, node, blob, NULL, 0) : ERR_NOMEM;
	blob_unref(blob);
	return err;
}

/* What a container's parts leave uncovered becomes nodes of their own. */
static enum err cover_container(const struct carving *c, struct node *region, struct bytes in,
				struct task_list *children)
{
	size_t count = 0;
	struct node **order = order_children(region, &count);
	uint64_t pos = 0;
	enum err err = order ? OK : ERR_NOMEM;

	for (size_t i = 0; i <= count && !err; i++) {
		uint64_t next = i < count ? order[i]->offset : in.len;
		uint64_t end = i < count ? next + order[i]->size : in.len;

		if (next > pos)
			err = add_gap(c, region, pos, bytes_head(bytes_from(in, pos), next - pos),
				      children);
		if (end > pos)
			pos = end;
	}
	mem_free(order);
	if (err)
		return err;
	order = order_children(region, &count); /* the gaps into their places */
	err = order ? OK : ERR_NOMEM;
	mem_free(order);
	return err;
}

/* Facts that a header's fields show: the region's own evidence. */
static enum err match_attributes(const struct carving *c, struct node *region)
{
	struct subject_attribute *list;
	struct subject subject = { .bytes = bytes_of(NULL, 0),
				   .path = "",
				   .class = SUBJECT_BINARY,
				   .max_evidence = c->scan->options->limits.value[LIMIT_EVIDENCE] };
	size_t count = 0;

	for (const struct attribute *a = region->attributes; a; a = a->next)
		count++;
	if (!count || !c->scan->options->sigs)
		return OK;
	list = arena_alloc(&region->arena, count, sizeof(*list));
	if (!list)
		return ERR_NOMEM;
	for (const struct attribute *a = region->attributes; a; a = a->next)
		list[subject.attribute_count++] = (struct subject_attribute){ a->key, a->value };
	subject.attributes = list;
	return scan_facts(c->scan, c->task, region, &subject);
}

/* The bytes of a header that lied, and of which there are no CHILDREN, are searched without it. */
static enum err search_again(const struct carving *c, struct node *region, struct bytes in,
			     const struct extractor *except, struct task_list *children)
{
	struct blob *blob = blob_slice(c->blob, in);
	enum err err = blob ? task_list_add(children, region, blob, NULL, 0) : ERR_NOMEM;

	blob_unref(blob);
	if (!err)
		children->first->except = except;
	return err;
}

/* The start of the next candidate after C whose size is known and whose evidence is strong. */
static uint64_t next_strong(const struct carving *v, const struct candidate *c)
{
	for (const struct candidate *d = c + 1; d < v->list + v->count; d++)
		if (d->start > c->start && d->end && d->bits >= BITS_KEEP)
			return d->start;
	return v->in.len;
}

/* Is a region worth keeping after its extractor ended with ERR? */
static bool believable(const struct candidate *c, enum err err, const struct node *region,
		       const struct task_list *children)
{
	if (err == OK)
		return true;
	if (err == ERR_NOMATCH || c->sought)
		return false;
	if (err == ERR_LIMIT || err == ERR_NOMEM) /* a limit is said, whoever met it */
		return true;
	if (c->start == 0)
		return c->bits >= BITS_KEEP_START;
	if (c->end)
		return c->bits >= (c->truncated ? BITS_TRUNCATED : BITS_KEEP);
	return c->bits >= BITS_KEEP || (region->first && children->size >= PARTIAL_MIN);
}

/* Try the candidate C. *END: where the accepted region ends; 0 when it was not accepted. */
static enum err try_candidate(struct carving *v, const struct candidate *c, uint64_t *end)
{
	struct bytes in =
		bytes_head(bytes_from(v->in, c->start), c->end ? c->end - c->start : UINT64_MAX);
	struct node *before = v->task->node->last;
	struct node *region = scan_place(v->task->node, NODE_REGION, c->start, c->start);
	struct task_list children;
	uint64_t used = 0;
	enum err err, fatal = OK;

	*end = 0;
	if (!region)
		return ERR_NOMEM;
	region->format = c->extractor;
	task_list_init(&children);
	children.kept = v->children->kept;
	err = emit_extract(v->scan, v->task, c->extractor, region, in, v->blob, &children, &used);
	/* a broken body inside counts as a broken format: nobody else vouches for a stream */
	if (err == OK && !c->end && region->status != OK)
		err = region->status;
	if (err && err != ERR_LIMIT && !c->sought)
		(void)memory_effort(v->scan, v->task, FAILED_EFFORT);
	/* what asks for more memory than there is hides nothing but itself */
	if (err == ERR_NOMEM) {
		mem_refuse();
		task_list_free(&children);
		fatal = node_note(region, ERR_LIMIT, 0, "memory within the limit 'memory'");
	}
	if (fatal || !believable(c, err, region, &children)) {
		if (c->sought)
			v->effort += used + children.size + SETUP_EFFORT;
		if (used > blob_stored(v->blob))
			used = blob_stored(v->blob);
		(void)memory_effort(v->scan, v->task, used);
		task_list_free(&children);
		node_drop_last(v->task->node, before);
		return fatal;
	}
	*end = c->end ? c->end : used ? c->start + used : next_strong(v, c);
	region->size = *end - c->start;
	in = bytes_head(in, region->size);
	if (c->truncated && region->status == OK)
		fatal = node_note(region, ERR_TRUNCATED, in.len, "more bytes, as the header says");
	if (!fatal && err != OK && err != ERR_LIMIT && !region->first)
		fatal = search_again(v, region, in, c->extractor, &children);
	else if (!fatal && c->extractor->container)
		fatal = cover_container(v, region, in, &children);
	if (!fatal)
		fatal = match_attributes(v, region);
	if (fatal)
		task_list_free(&children);
	else
		task_list_join(v->children, &children);
	return fatal;
}

enum err carve_whole(struct scan *scan, const struct task *task, struct bytes in, struct blob *blob,
		     struct task_list *children, bool *done)
{
	struct carving v = {
		.scan = scan, .task = task, .in = in, .blob = blob, .children = children
	};
	enum err err = OK;

	for (uint32_t i = 0; extractors[i] && !err; i++) {
		const struct extractor *e = extractors[i];
		bool here = e->at_start;

		for (const struct magic *m = e->magic; m->len && !here; m++)
			here = m->at != MAGIC_ANYWHERE && bytes_at(in, m->at, m->bytes, m->len);
		if (here)
			err = add_candidate(&v, e, i, 0, false);
	}
	if (v.count)
		qsort(v.list, v.count, sizeof(*v.list), compare);
	*done = false;
	if (!err && v.count && v.list[0].end == in.len && !v.list[0].truncated) {
		uint64_t end = 0;

		err = try_candidate(&v, &v.list[0], &end);
		*done = end != 0;
	}
	mem_free(v.list);
	return err;
}

uint64_t carve_file_end(struct bytes in)
{
	for (uint32_t i = 0; extractors[i]; i++) {
		struct span span = { 0 };

		if (extractors[i]->inner && extractors[i]->probe(in, &span) == OK)
			return span.size;
	}
	return 0;
}

/* Are NODE's bytes the image's own, and not those of a file or of something decoded? */
static bool of_image(const struct node *node)
{
	for (; node->placed && node->kind != NODE_FILE; node = node->parent)
		if (node->kind == NODE_IMAGE)
			return true;
	return false;
}

/* Is it worth while to ask for the places of the extractor at ORDER? */
static bool is_sought(const struct scan *scan, const struct hits *hits, uint32_t order)
{
	bool known = false;

	if (!extractors[order]->seek)
		return false;
	for (uint32_t id = 0; id < scan->index->magic_count; id++) {
		const struct magic_ref *m = &scan->index->magics[id];

		if (m->order != order || m->at != MAGIC_ANYWHERE)
			continue;
		if (hits->seen[id])
			return true;
		known = true;
	}
	return !known;
}

/* The places where formats without a magic may start: all formats in a part that caches hold. */
static enum err seek_candidates(struct carving *v, const struct hits *hits)
{
	struct sought *list = NULL;
	size_t count = 0, room = 0;
	struct bytes run;
	enum err err = OK;

	for (uint32_t i = 0; extractors[i] && !err; i++) {
		struct sought *more;

		if (!is_sought(v->scan, hits, i))
			continue;
		more = mem_more(list, count, &room, sizeof(*more));
		if (!more) {
			err = ERR_NOMEM;
			break;
		}
		list = more;
		list[count++] = (struct sought){ extractors[i], i, 0,
						 v->scan->options->limits.value[LIMIT_CANDIDATES] };
	}
	for (uint64_t at = 0; blob_run(v->blob, v->in, at, &run) && !err; at += SEEK_PART) {
		at = (uint64_t)(run.ptr - v->in.ptr);
		for (size_t i = 0; i < count && !err; i++) {
			list[i].next = list[i].next > at ? list[i].next : at;
			err = seek_part(v, &list[i], bytes_head(v->in, at + SEEK_PART).len);
		}
	}
	mem_free(list);
	return err;
}

/* All places in the node where a format may start, in the order in which they are tried. */
static enum err collect(struct carving *v, const struct hits *hits)
{
	enum err err = seek_candidates(v, hits);

	for (uint32_t i = 0; extractors[i] && !err; i++)
		if (extractors[i]->at_start)
			err = add_candidate(v, extractors[i], i, 0, false);
	for (size_t i = 0; i < hits->format_count && !err; i++) {
		const struct format_hit *h = &hits->formats[i];

		if (h->start || !h->extractor->at_start)
			err = add_candidate(v, h->extractor, h->order, h->start,
					    h->start && h->extractor->weak);
	}
	if (v->count)
		qsort(v->list, v->count, sizeof(*v->list), compare);
	return err;
}

/*
 * A leaf that nothing was found in stays a leaf. But the image itself says "unknown", and what is
 * unknown, which bytes of it are padding.
 */
static bool is_divided(const struct carving *v)
{
	const struct node *node = v->task->node;

	if (node->kind == NODE_IMAGE)
		return v->file_end < v->in.len;
	return node->kind == NODE_UNKNOWN && scan_has_padding(v->in);
}

/*
 * The gap [START, END) before the last region of the node: its nodes come between LAST, which was
 * the last one before the region (NULL: there was none), and the region.
 */
static enum err place_gap_before(const struct carving *v, struct node *last, uint64_t start,
				 uint64_t end)
{
	struct node *node = v->task->node, **link = last ? &last->next : &node->first;
	struct node *region = *link;
	enum err err;

	*link = NULL;
	node->last = last;
	err = place_gap(v, start, end);
	*(node->last ? &node->last->next : &node->first) = region;
	node->last = region;
	return err;
}

enum err carve(struct scan *scan, const struct task *task, struct bytes in, struct blob *blob,
	       const struct hits *hits, struct task_list *children)
{
	struct carving v = {
		.scan = scan, .task = task, .in = in, .blob = blob, .children = children
	};
	uint64_t pos = 0;
	bool gaps = of_image(task->node); /* every byte of the image is accounted for */
	bool able = true;                 /* to try more */
	enum err err = collect(&v, hits);

	v.file_end = task->node->elf ? in.len : carve_file_end(in);

	if (!err)
		able = memory_effort(scan, task, v.probes * PROBE_EFFORT);
	for (size_t i = 0; i < v.count && !err && able; i++) {
		const struct candidate *c = &v.list[i];
		uint64_t end = 0;
		struct node *last = task->node->last;

		if (c->start < pos || (c->end && contested(&v, c)))
			continue;
		if (c->sought && v.effort / MAX_EFFORT > in.len + SETUP_EFFORT * 64)
			continue;
		able = memory_effort(scan, task, SETUP_EFFORT);
		if (!able)
			break;
		err = try_candidate(&v, c, &end);
		if (err || !end)
			continue;
		if (gaps && c->start > pos)
			err = place_gap_before(&v, last, pos, c->start);
		pos = end;
	}
	mem_free(v.list);
	if (!err && !able)
		err = node_note(task->node, ERR_LIMIT, pos, MEMORY_EFFORT);
	if (!err && gaps && pos < in.len && (pos || is_divided(&v)))
		err = place_gap(&v, pos, in.len);
	return err;
}
