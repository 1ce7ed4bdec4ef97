/* SPDX-License-Identifier: Apache-2.0 */
/* Private to the scan: tasks, the sink that turns what extractors say into nodes, and carving. */
#ifndef ASSAY_SCAN_TASK_H
#define ASSAY_SCAN_TASK_H

#include "analyzer/base/literals.h"
#include "analyzer/base/pool.h"
#include "analyzer/scan/scan.h"

#define TASK_LARGE (16u << 20) /* a body that may have to wait for others */

/* A node whose bytes are to be looked at. Bytes: BLOB, or BLOB decoded by SOURCE. */
struct task {
	struct task *next;
	struct task *twins; /* owned; they wait for the body that this one decodes */
	struct node *node;
	struct blob *blob;     /* owned */
	struct source *source; /* owned; NULL: the blob's bytes are the node's */
	uint64_t token;
	const struct extractor
		*except;    /* failed at the start of these bytes: do not try it again */
	unsigned depth;     /* containers above */
	uint64_t budget;    /* bytes that may be decoded below this node */
	uint64_t kept;      /* memory of the tree below the node when the task began */
	uint64_t inherited; /* memory of tasks above that waits for this one and for others */
	uint64_t held;      /* decoded bytes that this node's lie in, and its own once decoded */
	bool wants_sha512;  /* of its bytes, once it was looked into */
};

/* Searched literal -> the format's magic it is. */
struct magic_ref {
	const struct extractor *extractor;
	uint32_t at;
	uint32_t order; /* of the extractor in the registry */
};

struct scan_index {
	struct literals *literals; /* all magics, then all signature anchors */
	struct bytes *literal_set;
	struct magic_ref *magics;
	uint32_t magic_count, literal_count;
};

struct scan {
	const struct scan_options *options;
	struct pool *pool;
	const struct scan_index *index;
	atomic_uint_fast64_t nodes, bytes, output, effort;
	uint64_t max_output;           /* bytes that may be decoded in all */
	uint64_t max_effort;           /* work beside that, in bytes */
	atomic_uint_fast64_t promised; /* bytes that large bodies are about to take */
	atomic_uint_fast64_t need;     /* the most memory of one task, beside the tree */
	atomic_bool limited;           /* a limit of the whole run was met */
	atomic_int failed;             /* enum err that ended the run */
	atomic_bool spent;             /* all output, by the first task, before there were others */
	bool in_order; /* one thread: depth first, what was found last comes first */
	bool settled;  /* the result does not depend on the number of threads */
};

/* A place where a format's magic was seen. */
struct format_hit {
	const struct extractor *extractor;
	uint32_t order;
	uint64_t start;
};

/* What one pass over a node's bytes found. */
struct hits {
	struct format_hit *formats;
	size_t format_count, format_room;
	struct literal_hit *literals;
	size_t literal_count, literal_room;
	uint16_t *seen; /* per literal: how often, so that a repeated text cannot grow the list; per
			   magic that stands anywhere: whether */
	uint32_t most;  /* places of one literal that are looked at */
	bool limited, repeated; /* too many places of formats; of one literal */
};

/* A list of tasks that are pushed when their parent is done. */
struct task_list {
	struct task *first, **last;
	size_t count;
	uint64_t size; /* sum of the nodes' sizes */
	uint64_t kept; /* decoded bytes that wait in the tasks */
};

void task_list_init(struct task_list *list);
/* A task for NODE on BLOB, of which it takes a reference. */
enum err task_list_add(struct task_list *list, struct node *node, struct blob *blob,
		       struct source *source, uint64_t token);
/* Tasks in LIST that decode the same body become twins of the first of them. */
void twins_join(struct task_list *list);
/* TASK's body, SIZE bytes that are whole, is its twins', too. */
void twins_give(struct task *task, size_t size);
/* What one more body below TASK may have, while KEPT bytes of others wait. */
uint64_t task_room(const struct scan *scan, const struct task *task, uint64_t kept);
void task_list_free(struct task_list *list);
void task_list_join(struct task_list *list, struct task_list *more);
void task_free(struct task *task);

/* Run EXTRACTOR over IN, which lies in BLOB, below NODE. *USED: where it ended; 0 if not said. */
enum err emit_extract(struct scan *scan, const struct task *task, const struct extractor *extractor,
		      struct node *node, struct bytes in, struct blob *blob,
		      struct task_list *children, uint64_t *used);

/*
 * A source that decodes the first body of EXTRACTOR over IN, a part of BLOB, once more. NULL: no
 * memory.
 */
struct source *again_new(const struct extractor *extractor, struct bytes in, struct blob *blob);

/*
 * scan_memory.c. A buffer grows by MORE bytes (buf_on_growth), perhaps when it is its turn only; 0:
 * it has grown. And as TASK's source->read().
 */
void memory_grows(void *scan, size_t more);
enum err memory_read(struct scan *scan, struct task *task, struct buf *body, struct fault *fault);
/* Count what TASK allocates in this thread; the end says what those below it inherit of that. */
void memory_begin(struct task *task);
uint64_t memory_end(struct scan *scan, const struct task *task);
/* May TASK decode SIZE bytes more, of what the whole run may? They are counted. */
bool memory_output(struct scan *scan, const struct task *task, uint64_t size);
/*
 * May TASK spend EFFORT more, the work that decodes nothing, in bytes? What is said of what it may
 * not.
 */
#define MEMORY_EFFORT "less work than the image's size and the limit 'body' allow"
bool memory_effort(struct scan *scan, const struct task *task, uint64_t effort);
/* Was a limit of the whole run met, so that the order of tasks says what it hits? */
bool memory_limited(const struct scan *scan);
/* Is it sure that no such limit would be met in any order of tasks that goes depth first? */
bool memory_sufficed(const struct scan *scan);

/*
 * scan_node.c. Look at the bytes of TASK's node: what is to be looked at in turn goes into
 * CHILDREN. And keep the SHA-512 of IN, which are NODE's.
 */
enum err scan_node(struct scan *scan, struct task *task, struct task_list *children);
enum err scan_sha512(struct node *node, struct bytes in);

/* What the image's root holds when it is not bytes (scan_options.fill). */
enum err emit_fill(struct scan *scan, const struct task *task, struct task_list *children);

/*
 * What SUBJECT, a file or the header of a region, shows of components and records of packages, into
 * NODE's. ERR_NOMEM or OK.
 */
enum err scan_facts(struct scan *scan, const struct task *task, struct node *node,
		    const struct subject *subject);

/* A child of PARENT, which is carved, for its bytes [START, END). NULL: no memory. */
struct node *scan_place(struct node *parent, enum node_kind kind, uint64_t start, uint64_t end);
/* Would scan_gap() find padding in IN, all of a node's bytes? */
bool scan_has_padding(struct bytes in);
/* Children for the bytes [START, END) of IN, PARENT's, that no format claimed: padding or unknown.
 */
enum err scan_gap(struct node *parent, struct bytes in, uint64_t start, uint64_t end);

/* Hang regions for all formats in IN, the bytes of TASK's node, below it. */
enum err carve(struct scan *scan, const struct task *task, struct bytes in, struct blob *blob,
	       const struct hits *hits, struct task_list *children);
/* As carve(), for a format that is the whole of IN, judged without a search; *done tells. */
enum err carve_whole(struct scan *scan, const struct task *task, struct bytes in, struct blob *blob,
		     struct task_list *children, bool *done);
/* Where the program ends that IN begins with, in a format that is no container; 0: it is none. */
uint64_t carve_file_end(struct bytes in);

#endif
