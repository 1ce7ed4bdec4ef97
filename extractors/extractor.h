/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An extractor knows one format: how to recognise it, where it ends, and what is in it.
 * It is a pure function from a view to a sink: no globals, no files, no printing.
 *
 * To add a format: write one .c file here that defines `const struct extractor extractor_<name>`
 * and add its name to the list in extractors/meson.build. The registry, the fuzz target, the sample
 * test and `assay formats` follow.
 *
 * The engine calls probe() where a magic was found (and, with `at_start`, at the start of every
 * region), chooses among all that matched, and calls extract() with exactly the bytes
 * of the span, or with all bytes to the end of the region when the span's size is not known.
 * When extract() fails the same bytes are scanned for other formats: a header that lies must not
 * hide its content.
 */
#ifndef ASSAY_EXTRACTOR_H
#define ASSAY_EXTRACTOR_H

#include <stdatomic.h>

#include "analyzer/base/buf.h"
#include "analyzer/base/bytes.h"
#include "analyzer/base/err.h"

/* Bytes that stand at a fixed distance from the start of the format. */
struct magic {
	const char *bytes;
	size_t len;  /* at least 4, or the magic is not searched for but only tried at the start */
	uint32_t at; /* distance from the start of the format, in bytes, or: */
};

/* The magic may stand anywhere in the format: only where it was seen is seek() asked. */
#define MAGIC_ANYWHERE UINT32_MAX

/* Where a format ends, and how sure that is. */
struct span {
	uint64_t size; /* bytes from the start; 0: known only after decoding (see sink_used) */
	unsigned
		bits; /* verified evidence: bits of magic, checksums and fields that had to agree */
	/*
	 * Nothing says where it ends, and what follows would be decoded with it and be lost: it
	 * counts only where it is all of a region.
	 */
	bool fills;
};

enum entry_kind {
	ENTRY_FILE, /* a regular file of a file system or archive */
	ENTRY_DIR,
	ENTRY_SYMLINK,  /* `target`, verbatim, never followed on the host */
	ENTRY_HARDLINK, /* `target` is the path of an entry of the same container */
	ENTRY_CHAR,
	ENTRY_BLOCK,
	ENTRY_FIFO,
	ENTRY_SOCKET,
	ENTRY_PART,   /* a part of a container: a partition, a kernel, the content of a stream */
	ENTRY_HEADER, /* bytes that the container itself needs; accounted for, not looked into */
};

/* One thing in a container. Texts are copied by the sink. */
struct entry {
	enum entry_kind kind;
	struct bytes path;   /* as stored, '/' between components; the name of a part */
	struct bytes target; /* of a link */
	uint32_t mode;       /* permission bits, 07777 */
	uint32_t uid, gid;
	uint32_t major, minor; /* of a device */
	int64_t mtime;         /* seconds since 1970; 0 = not stored */
	enum err status;       /* of a body that is given: OK, or why it is not whole */
};

/* Why a decoder stopped: an offset in the container and what should have been there. */
struct fault {
	uint64_t at;
	const char *expected; /* a constant text, e.g. "a squashfs metadata block header" */
};

/*
 * Bodies that are decoded when they are needed, by any thread. An extractor of a compressed file
 * system allocates one source with its tables, defers each file to it, and drops its own reference.
 * The view that extract() was given stays valid until close().
 */
struct source {
	/*
	 * Append the body TOKEN (the extractor's own number for it) to OUT, whose max is the
	 * caller's cap. Thread-safe. On an error OUT holds the bytes before it and FAULT says
	 * where.
	 */
	enum err (*read)(struct source *source, uint64_t token, struct buf *out,
			 struct fault *fault);
	void (*close)(struct source *source); /* frees it */
	atomic_uint refs;                     /* starts at 1 */
	/* bytes that read() unpacked and did not give; who calls it takes and counts them */
	atomic_uint_fast64_t beside;
};

static inline struct source *source_ref(struct source *source)
{
	atomic_fetch_add_explicit(&source->refs, 1, memory_order_relaxed);
	return source;
}

static inline void source_unref(struct source *source)
{
	if (source && atomic_fetch_sub_explicit(&source->refs, 1, memory_order_acq_rel) == 1)
		source->close(source);
}

struct sink;

/*
 * What an extractor may say. All that return an error return OK, ERR_LIMIT (too many entries or
 * bytes: stop and return it) or ERR_NOMEM (stop and return it).
 */
struct sink_ops {
	enum err (*plain)(struct sink *, const struct entry *);
	enum err (*slice)(struct sink *, const struct entry *, struct bytes part);
	enum err (*give)(struct sink *, const struct entry *, struct buf *body);
	enum err (*defer)(struct sink *, const struct entry *, uint64_t size, struct source *,
			  uint64_t token);
	void (*note)(struct sink *, enum err, uint64_t at, const char *text);
	void (*attribute)(struct sink *, const char *key, struct bytes value);
	void (*used)(struct sink *, uint64_t size);
};

struct sink {
	const struct sink_ops *ops;
	uint64_t max_body; /* bytes that one body may have: the cap for a struct buf */
	uint64_t max_disk; /* ... with its holes, in a sparse one */
};

/* An entry without a body: directory, link, device. */
static inline enum err sink_plain(struct sink *s, const struct entry *e)
{
	return s->ops->plain(s, e);
}

/* The body is PART of the view that extract() was given: no copy. */
static inline enum err sink_slice(struct sink *s, const struct entry *e, struct bytes part)
{
	return s->ops->slice(s, e, part);
}

/* The body was decoded into BODY; the sink takes it over (BODY is empty afterwards, always). */
static inline enum err sink_give(struct sink *s, const struct entry *e, struct buf *body)
{
	return s->ops->give(s, e, body);
}

/* The body of SIZE bytes can be read from SOURCE under TOKEN; the sink takes its own reference. */
static inline enum err sink_defer(struct sink *s, const struct entry *e, uint64_t size,
				  struct source *source, uint64_t token)
{
	return s->ops->defer(s, e, size, source, token);
}

/*
 * Something is wrong at AT (bytes from the start of the view): TEXT, a constant, says what was
 * expected. The node's status becomes ERR if it was OK.
 */
static inline void sink_note(struct sink *s, enum err err, uint64_t at, const char *text)
{
	s->ops->note(s, err, at, text);
}

/* The same, and *STATUS keeps the first error: what a format that goes on returns at its end. */
static inline void sink_fault(struct sink *s, enum err *status, enum err err, uint64_t at,
			      const char *text)
{
	sink_note(s, err, at, text);
	if (!*status)
		*status = err;
}

/* What a header knows and an SBOM may need: KEY is "<format>.<field>", e.g. "uimage.name". */
static inline void sink_attribute(struct sink *s, const char *key, struct bytes value)
{
	s->ops->attribute(s, key, value);
}

void sink_attribute_text(struct sink *s, const char *key, const char *value);
void sink_attribute_number(struct sink *s, const char *key, uint64_t value);

/* The format ended after SIZE bytes: needed when probe() could not tell. */
static inline void sink_used(struct sink *s, uint64_t size)
{
	s->ops->used(s, size);
}

struct extractor {
	const char *name;        /* one word, lower case: "squashfs" */
	const char *summary;     /* "compressed read-only file system of Linux" */
	const char *limitations; /* what is not read; printed by `assay formats`, not hidden; "" if
				    none */
	const struct magic *magic; /* ends with a zeroed one */
	bool at_start;             /* also try probe() at the start of every region and file */
	bool weak;  /* inside other bytes it is believed only when extract() ends well, like seek */
	bool inner; /* looked for behind the first byte only: as a whole file it is a leaf */
	bool container; /* its parts are slices: what they leave uncovered is shown and scanned */
	/*
	 * FROM starts where the format would start and ends where the region ends. Cost is that of
	 * a header, with no allocation; of a list only some hundred elements are looked at, since
	 * the next magic may lead into the same list, and extract() says where a longer one ends.
	 * OK with OUT, or ERR_NOMATCH. A span may end past the view: then the format is truncated,
	 * and extract() gets what there is.
	 */
	enum err (*probe)(struct bytes from, struct span *out);
	/*
	 * For a format, or a form of it, without a magic to search for: the next place in [FROM,
	 * UNTIL) where it may start. What is not before UNTIL says that nothing starts before it,
	 * and is where the search goes on. One pass over IN in all, a part at a time that fits into
	 * the cache. What was found so is believed only when extract() ends well. NULL: only the
	 * magic is searched for. Where some text stands in every such format, it is a
	 * MAGIC_ANYWHERE.
	 */
	uint64_t (*seek)(struct bytes in, uint64_t from, uint64_t until);
	/* Say everything that is in IN, in stored order. Errors are also noted, with offset. */
	enum err (*extract)(struct bytes in, struct sink *sink);
};

/* All extractors, in a fixed order, ended by NULL. Generated from extractors/meson.build. */
extern const struct extractor *const extractors[];

/* By name; NULL when there is none. */
const struct extractor *extractor_find(const char *name);

#endif
