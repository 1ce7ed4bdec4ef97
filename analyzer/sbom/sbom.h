/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An SBOM as a document that somebody wrote or read: the common content of CycloneDX 1.2-1.7 and
 * SPDX 2.2-3.0.1. A scan's product becomes one (sbom_make.c), readers make one from a file
 * (*_read.c), writers write one (report formats), diff and check compare and judge them. Nothing
 * in it is invented: NULL or an empty list means that nobody said so.
 */
#ifndef ASSAY_SBOM_H
#define ASSAY_SBOM_H

#include "analyzer/base/arena.h"
#include "analyzer/base/err.h"

/* A list in the document's order; `sbom_more` makes room for one more. */
#define SBOM_LIST(type, name)                                                                      \
	type *name;                                                                                \
	size_t name##_count

#define SBOM_NONE SIZE_MAX /* no component */

struct sbom_hash {
	const char *alg;   /* CycloneDX's spelling: "SHA-256", "MD5", "SHA3-256", "BLAKE2b-256" */
	const char *value; /* lower-case hexadecimal */
};

struct sbom_property {
	const char *name, *value;
};

struct sbom_party {
	bool person;
	const char *name, *email, *url;
};

enum sbom_acknowledgement { SBOM_UNSAID, SBOM_DECLARED, SBOM_CONCLUDED };

struct sbom_license {
	const char *expression; /* SPDX expression or identifier; NULL: only a name is known */
	const char *name, *url, *text;
	enum sbom_acknowledgement acknowledgement;
};

struct sbom_reference {
	const char *type, *url, *comment; /* type: CycloneDX's word, "distribution", "vcs" */
	SBOM_LIST(struct sbom_hash, hashes);
};

struct sbom_method {
	const char *technique; /* CycloneDX's word: "binary-analysis", "manifest-analysis" */
	const char *value;
	double confidence;
};

/* Why a field is thought to be what it is. Several of one field are candidates. */
struct sbom_identity {
	const char *field, *value; /* "name", "version", "cpe", "purl" */
	double confidence;         /* 0 to 1; below 0: not said */
	SBOM_LIST(struct sbom_method, methods);
	const char *tool; /* reference of the tool that says so; NULL: not said */
};

struct sbom_occurrence {
	const char *location; /* "image.bin!/squashfs@0x530000!/usr/lib/libz.so.1.2.13" */
	const char *symbol, *context;
	int64_t offset; /* below 0: not said */
};

/* How much of something is known: CycloneDX compositions, SPDX 3 completeness. */
enum sbom_completeness {
	SBOM_NOT_SAID,
	SBOM_COMPLETE,
	SBOM_INCOMPLETE,
	SBOM_UNKNOWN, /* said to be unknown */
};

struct sbom_component {
	const char *ref;  /* unique in the document: bom-ref, SPDXID */
	const char *type; /* CycloneDX's word: "library", "application", "firmware", "file" */
	const char *group, *name, *version;
	const char *range; /* vers: "vers:generic/>=1.2.11|<1.3", when version is not known */
	const char *purl;
	const char *description, *copyright, *scope;
	const char *file_name;
	SBOM_LIST(const char *, cpes);      /* the first is the main one */
	SBOM_LIST(const char *, other_ids); /* SWID, SWHID, omniborId, gitoid: as texts */
	struct sbom_party *supplier, *manufacturer, *author; /* NULL: not said */
	SBOM_LIST(struct sbom_license, licenses);
	SBOM_LIST(struct sbom_hash, hashes);
	SBOM_LIST(struct sbom_reference, references);
	SBOM_LIST(struct sbom_property, properties);
	SBOM_LIST(struct sbom_identity, identities);
	SBOM_LIST(struct sbom_occurrence, occurrences);
	SBOM_LIST(const char *, license_evidence); /* found in the bytes */
	SBOM_LIST(const char *, copyright_evidence);
	enum sbom_completeness assembly;     /* of what it is made of */
	enum sbom_completeness dependencies; /* of its edges; SBOM_COMPLETE and none: it has none */
	size_t parent;                       /* the component it is nested in, or SBOM_NONE */
	const char *pointer; /* where it stands in the document that was read: a JSON pointer; or
				NULL */
};

enum sbom_relation {
	SBOM_DEPENDS,  /* on: known to need it, no more */
	SBOM_DYNAMIC,  /* ... linked at run time (DT_NEEDED) */
	SBOM_STATIC,   /* ... linked into its file */
	SBOM_CONTAINS, /* has it as a part */
	SBOM_DESCRIBES,
	SBOM_PROVIDES,
	SBOM_OTHER,
};

struct sbom_edge {
	size_t from, to; /* components; SBOM_NONE: the primary one */
	enum sbom_relation relation;
	const char *name;     /* of SBOM_OTHER, as written */
	const char *evidence; /* why: "DT_NEEDED libz.so.1 of usr/bin/curl"; or NULL */
};

struct sbom_annotation {
	size_t subject; /* a component, or SBOM_NONE: the primary one */
	const char *annotator, *timestamp, *text;
};

/* Something wrong with a document that was read; the rest of it is used all the same. */
struct sbom_finding {
	const char *pointer; /* JSON pointer, or line; "" for the document */
	const char *text;    /* lower case: what was expected, what was done */
};

enum sbom_format { SBOM_CYCLONEDX, SBOM_SPDX2, SBOM_SPDX3, SBOM_COSWID, SBOM_CSV };

struct sbom {
	struct arena arena;       /* owns everything */
	enum sbom_format format;  /* of the document that was read or made for */
	const char *spec_version; /* "1.6", "2.3", "3.0.1" */
	const char *serial;       /* serialNumber or documentNamespace */
	const char *name;         /* of the document */
	const char *timestamp;    /* RFC 3339 */
	const char *comment;
	const char *data_license;
	int64_t revision;                    /* of the document: CycloneDX version; 0: not said */
	SBOM_LIST(const char *, lifecycles); /* phases or names */
	SBOM_LIST(struct sbom_party, authors);
	struct sbom_party *manufacturer, *supplier;
	SBOM_LIST(struct sbom_component, tools);
	struct sbom_component *primary; /* what the document is about; not in components */
	SBOM_LIST(struct sbom_component, components);
	SBOM_LIST(struct sbom_edge, edges);
	SBOM_LIST(struct sbom_annotation, annotations);
	SBOM_LIST(struct sbom_property, properties);
	enum sbom_completeness inventory; /* of the whole document, where it says that */
	SBOM_LIST(struct sbom_finding, findings);
	bool has_vulnerabilities; /* the document carries some */
	bool has_signature;
};

/* What our SPDX 2 documents say in the comment of their creation, before the kind of document. */
#define SPDX_TYPE "SBOM type: "
#define SPDX_TYPE_UNSAID "not said"

struct sbom *sbom_new(void);
void sbom_free(struct sbom *sbom);

/*
 * LIST of COUNT items of SIZE bytes, perhaps moved, with a zeroed item at its end and *COUNT
 * counted up; NULL when memory is out. For lists in an arena:
 *	if (!(c->hashes = sbom_more(sbom, c->hashes, &c->hashes_count, sizeof(*c->hashes))))
 * The old block stays with the arena, so a list costs at most twice its size.
 */
void *sbom_more(struct sbom *sbom, void *list, size_t *count, size_t size);

/*
 * P for a reader, rounded down to 1 / STEPS: what is not certain is not written as 1, and more
 * digits would claim a precision that no count supports.
 */
double sbom_probability(double p, double steps);

#endif
