/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The scan: an image in, a tree with evidence out. Every node is one task of the thread pool:
 * its bytes are decoded if need be, searched for formats and signatures in one pass, and dropped.
 * What a task finds hangs only below its own node, so that the tree is the same for any number of
 * threads.
 */
#ifndef ASSAY_SCAN_H
#define ASSAY_SCAN_H

#include "analyzer/base/blob.h"
#include "analyzer/base/limits.h"
#include "analyzer/scan/tree.h"

/* Numbers for a progress line, read while the scan runs. */
struct scan_progress {
	uint64_t nodes, bytes; /* nodes met, bytes looked at */
};

/* Documents want SHA-512, which costs as much as all the rest of reading a file. */
enum sha512_of { SHA512_OF_NONE, SHA512_OF_EVIDENCE, SHA512_OF_ALL };

struct scan_options {
	unsigned threads; /* 0: one per processor */
	unsigned levels;  /* of containers that are opened; what lies in them is named; 0: all */
	struct limits limits;
	const struct sigdb *sigs;       /* NULL: look for formats only */
	const struct scan_index *index; /* of SIGS; NULL: the scan makes its own */
	enum sha512_of sha512;
	/* what a leaf that no format explains is, for a reader; from any thread; NULL: not asked */
	char *(*classify)(struct bytes in, struct arena *arena);
	/* the image is not bytes but the entries that this says; NULL: it is bytes */
	enum err (*fill)(void *context, struct sink *sink);
	void *fill_context;
	/* every node with bytes, once, from any thread; keep a reference to keep the bytes; NULL:
	 * not asked */
	void (*body)(void *context, const struct node *node, struct blob *bytes);
	void *body_context;
	/* the scan begins anew, with one thread: a limit of the whole run was met, or nearly;
	 * forget all bodies. NULL: not asked */
	void (*restart)(void *body_context);
	/* the scan is about to begin anew, all memory of the first time is free; NULL: not asked */
	void (*again)(void);
	/* called about five times a second from the thread that called scan_run(); may be NULL */
	void (*progress)(void *context, const struct scan_progress *now);
	void *progress_context;
};

/*
 * What a scan searches for: the magics of all formats and the anchors of SIGS (NULL: there are
 * none), which have to outlive it. Many scans may use one. NULL: no memory.
 */
struct scan_index *scan_index_new(const struct sigdb *sigs);
void scan_index_free(struct scan_index *index);

/*
 * Scan IMAGE (its bytes; one reference stays the caller's) under NAME. OK, or ERR_NOMEM when not
 * even the tree could be finished. A node that memory, or its limit, did not suffice for has the
 * status ERR_LIMIT. Free *out with tree_free().
 */
enum err scan_run(struct blob *image, const char *name, const struct scan_options *options,
		  struct tree **out);

#endif
