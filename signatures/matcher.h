/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One file's bytes -> evidence. A matcher records facts: which rule, which bytes, which version
 * text. It knows no probabilities; fuse.c does. The language of the rules is described in
 * docs/add-a-signature.md.
 */
#ifndef ASSAY_MATCHER_H
#define ASSAY_MATCHER_H

#include "analyzer/base/arena.h"
#include "analyzer/base/err.h"
#include "signatures/elf/elf.h"
#include "signatures/signature.h"

/* What kind of fact; the strongest are measured, not assumed (signatures/calibration.tsv). */
enum method {
	METHOD_BANNER,
	METHOD_STRINGS,
	METHOD_SONAME,
	METHOD_SYMBOLS,
	METHOD_FILENAME,
	METHOD_LONE,
	METHOD_ATTRIBUTE,
	METHOD_GETTER,
	METHOD_BYTES,
	METHOD_PACKAGE, /* a record of a package database: package.h */
	METHOD_PATH,    /* the path of a source that was compiled: match_path.c */
	METHOD_COUNT
};

const char *method_name(enum method method);

/* What a fact says of the version. Texts are clean; NULL = says nothing. */
struct versions {
	const char *exact;
	const char *release; /* another name of the same version: a kernel's uname release */
	const char *floor;   /* at least this ... */
	const char *ceiling; /* ... and at most, or before, this */
	bool floor_open;     /* '>' and not '>=' */
	bool ceiling_open;   /* '<' and not '<=' */
};

struct evidence {
	const struct signature *sig;
	unsigned rule; /* the rule's id: "openssl#1"; 0: of no rule: a path, a symbol's release */
	enum method method;
	bool mentioned;   /* the file uses the component (DT_NEEDED) and so does not contain it */
	uint64_t at, len; /* the matched bytes in the file; len 0: a name or an attribute */
	struct versions versions;
	const char *seen; /* the matched text, clean */
	struct evidence *next;
};

enum subject_class {
	SUBJECT_ELF,
	SUBJECT_TEXT,   /* valid text without NULs: script, configuration, documentation */
	SUBJECT_BINARY, /* anything else: flat kernels, firmware, data */
};

struct subject_attribute {
	const char *key, *value; /* clean */
};

/* A literal of the database seen in the file: ID counts from 0 as in sigdb_literals(). */
struct literal_hit {
	uint32_t id;
	uint64_t at;
};

/* Everything the matchers may look at. */
struct subject {
	struct bytes bytes;
	const char *path; /* clean path in its file system or container; "" for the image */
	bool named_file;  /* a regular file of a file system: filename rules apply */
	enum subject_class class;
	const struct elf *elf; /* NULL when not an ELF file */
	const struct subject_attribute *attributes;
	size_t attribute_count;
	const struct literal_hit *hits; /* ascending by `at` */
	size_t hit_count;
	size_t max_evidence;
};

/* Is IN text: UTF-8 or ASCII without NUL and with few control characters? Looks at its first 4 KiB
 * and last 1 KiB. */
enum subject_class subject_classify(struct bytes in);

struct evidence_list {
	struct evidence *first, **last; /* in the order: component, rule, offset */
	size_t count;
	bool limited; /* max_evidence was met */
};

/*
 * All evidence in SUBJECT, allocated from ARENA. Thread-safe on one DB. The same text of one rule
 * found twice in a file is one evidence (the first offset). OK or ERR_NOMEM.
 */
enum err match_file(const struct sigdb *db, const struct subject *subject, struct arena *arena,
		    struct evidence_list *out);

#endif
