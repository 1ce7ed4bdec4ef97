/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of the comparison share; nobody else includes it. */
#ifndef ASSAY_DIFF_PARTS_H
#define ASSAY_DIFF_PARTS_H

#include "analyzer/diff/diff.h"

/* A component of either side, with its names. */
struct diff_item {
	const struct sbom_component *c;
	const char *name;    /* with the scope that npm writes before it; NULL: none */
	const char *plain;   /* aliases_plain() of its name, less what is no name in it */
	const char *written; /* what is shown as its version; NULL: nobody says any */
	const char *other;   /* what its package URL says instead; NULL: the same, or nothing */
	struct alias alias;
	const char *project;          /* the first of alias.project, or what an analysis says */
	const char *purl, *purl_type; /* the purl less version and qualifiers; NULL: none */
	const char **cpes;            /* "vendor:product" */
	size_t cpe_count;
	/* clean versions: as written, and others that an analysis knows; or NULL */
	const char *version, *release, *upstream, *contradicted;
	const char *range;    /* vers, when the version is not known or not one */
	enum diff_key joined; /* DIFF_BY_HASH or _PATH: that is all that joins it */
	size_t group;         /* root of its group: an index of an item */
	bool observed;
	bool language; /* a package of a programming language: its name is nobody's alias */
	bool silent;   /* gets no row when nothing matches it */
	bool used;     /* has its row, or is covered by one */
	const struct diff_item *partner; /* of an observed one: the declared one that it confirms */
};

struct diff_items {
	struct arena *arena;
	const struct aliases *aliases;
	struct diff_item *list; /* declared ones, then observed ones */
	size_t declared, count;
};

/* Items of both documents. ERR_NOMEM or OK. */
enum err diff_items_make(struct diff_items *items, const struct sbom *declared,
			 const struct sbom *observed);
/* Fill in `group`: the same for items that are one project. ERR_NOMEM or OK. */
enum err diff_items_group(struct diff_items *items);
/* By what A and B, of one group, are one. */
enum diff_key diff_items_key(const struct diff_item *a, const struct diff_item *b);

/* What a version says of another. */
enum diff_same {
	DIFF_OTHER,
	DIFF_INCOMPARABLE, /* a date or a commit against a release */
	DIFF_REVISION,     /* same upstream version, other revision of the package */
	DIFF_SAME,
};

/* V without epoch, "v" and what says that a distribution packed it again. NULL: no memory. */
const char *diff_version_clean(struct arena *arena, const char *v);
/* Two clean versions. EXACT: as programming languages count, without revisions of packages. */
enum diff_same diff_version(enum version_scheme scheme, bool exact, const char *a, const char *b);
/*
 * The names of ITEM, and its version as it is written and meant; PURL_VERSION and CPE_VERSION, or
 * NULL, are what its purl and its CPE say. False: no memory.
 */
bool diff_written(const struct diff_items *items, struct diff_item *item, const char *purl_version,
		  const char *cpe_version);
/* "vers:generic/>=1.2.11|<1.3" as a bound; false when it is anything else. */
bool diff_range(struct arena *arena, const char *vers, struct bound *out);

/* What of the observed side was read. */
struct diff_coverage {
	bool analysis;      /* made from bytes by us, and not a mere document */
	bool complete;      /* a document that says it is complete */
	size_t unread;      /* regions that were not read */
	const char *region; /* the first of them */
};

/* The value of the first property of C, which may be NULL, that is called NAME; or NULL. */
const char *diff_property(const struct sbom_component *c, const char *name);
/* That C has this name, and this version; 1 when nobody says. */
double diff_confidence(const struct sbom_component *c, const char *field);

/* All rows of DIFF, in the order of the groups. ERR_NOMEM or OK. */
enum err diff_judge(struct diff *diff, struct diff_items *items,
		    const struct diff_coverage *coverage, const struct sigdb *sigs);

/* What differs in two components that are one. */
struct diff_details;
enum err diff_details_new(const struct sbom *declared, const struct sbom *observed,
			  const struct diff_items *items, struct arena *arena,
			  struct diff_details **out);
void diff_details_free(struct diff_details *details);
enum err diff_details_of(struct diff_details *details, struct diff_row *row);

#endif
