/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the image is made of: facts of single files (tree.h) judged (fuse.c) and merged over the
 * product (resolve.c). Writers and reports read this and nothing else.
 */
#ifndef ASSAY_PRODUCT_H
#define ASSAY_PRODUCT_H

#include "analyzer/scan/tree.h"

/* One component in one file: what the facts about it amount to. */
struct finding {
	const struct signature *sig;
	const struct node *node;
	const struct evidence **evidence; /* the facts, in order */
	size_t evidence_count;
	struct versions versions; /* what is said of the version; exact wins over bounds */
	double p_component;       /* that the component's code is in this file */
	double p_version; /* that versions.exact is right, given the component; 0 without one */
	bool mentioned;   /* only mentions: the file uses the component */
};

/* A package as one file system records it: its entry, with what the database's other files add. */
struct record {
	struct package package;       /* merged */
	const struct node *node;      /* the file with the entry */
	const struct node *container; /* the file system */
	bool files_missing;           /* it lists files, and none of them is there */
	size_t group;                 /* records of one package: same type, name and version */
	size_t component;             /* 1 + index of its component; 0 = none */
};

/* What a file of a component, or a text that lies with it, says of licences and copyright. */
struct claim {
	const struct notice *notice;
	const struct node *node;
};

/* A component that another one needs, and why that is known. */
struct need {
	size_t component;     /* its index */
	bool linked;          /* by DT_NEEDED; else only a package's record says so */
	const char *evidence; /* "DT_NEEDED libz.so.1 of usr/bin/curl" */
};

/* What names the version of a component: "vermagic" says 4.14.275 in 12 files. */
struct witness {
	const char *kind;         /* "image": the component itself; else as its rules say */
	const char *says;         /* a version, or a release */
	size_t count;             /* files that say so */
	const struct node *first; /* the place of one */
};

/*
 * One component of the product: same upstream project, same version. With records it is a package:
 * name and version are as recorded, and a signature says which upstream project it was built from.
 */
struct component {
	const struct signature *sig; /* NULL: known from records only */
	const struct record **records;
	size_t record_count;
	const char *name;
	const char *ref;           /* bom-ref: "openssl@3.0.20" */
	const char *version;       /* NULL: not known exactly */
	const char *upstream;      /* the version as sig counts; without records the same */
	const char *purl, *cpe;    /* of a package; NULL: as sig says */
	const char *contradiction; /* another version that a file of the package shows, or NULL */
	const char *release;       /* another name of the version, or NULL */
	struct bound range;        /* when the version is not known exactly */
	double p_component, p_version;
	struct claim *claims; /* in tree order, each text once */
	size_t claim_count;
	const struct finding **findings; /* its occurrences, in tree order */
	size_t finding_count;
	struct need *needs; /* ascending by component */
	size_t need_count;
	struct witness *witnesses; /* who names the version, when its signature has several */
	size_t agree_count;        /* the first ones: they name this one; ... */
	size_t dispute_count;      /* ... and behind them some that name another */
	const char **applets;      /* names of links to it, for a multi-call program; sorted */
	size_t applet_count;
};

/* What the product was built with, as its files say: "GCC: (Buildroot 2012.11.1) 4.5.3". */
struct toolchain {
	const char *name;
	size_t files;
	const struct node *first; /* the place of one */
};

struct product {
	struct arena arena;
	const struct tree *tree;
	const struct sigdb *sigs;
	struct finding *findings; /* all, also those below the threshold; tree order, then name */
	size_t finding_count;
	struct claim *claims; /* texts of licences that lie with no component; tree order */
	size_t claim_count;
	struct record *records; /* sorted by type, name, version, file system */
	size_t record_count;
	const struct package *system;         /* the distribution that the image names, or NULL */
	const struct node *system_home;       /* the file system that names it */
	const struct package *update;         /* what the image says it is the update to, or NULL */
	const struct node *update_home;       /* the manifest */
	size_t update_files, update_verified; /* that it names by SHA-256; those that have it */
	struct component *components;         /* sorted by name, then version */
	size_t count;
	struct toolchain *toolchains; /* most files first */
	size_t toolchain_count;
	uint64_t bytes_total, bytes_unknown, bytes_padding; /* of the image */
	double threshold;
	const struct product *next; /* of the next image that was scanned in this run, or NULL */
};

/* Probability that it is in the product with this version, or at all when none is known. */
double component_confidence(const struct component *component);

/*
 * Judge the facts of every node: one finding for each component (and version) in each file.
 * ERR_NOMEM or OK. The probabilities come from signatures/calibration.tsv.
 */
enum err fuse(struct product *product);
/* The measured chance that a fact of METHOD is right about the component (or the version). */
double fuse_rate(enum method method, bool version);
/* ... that the true version keeps to a floor or a ceiling. */
double fuse_bound_rate(void);
/* ... and that several KINDS of facts, which say the same, are right. */
double fuse_kinds(const bool kinds[METHOD_COUNT], bool version);

/*
 * Fuse and resolve TREE into *out. Findings below THRESHOLD are no component, but stay in findings.
 * ERR_NOMEM or OK; product_free() in any case.
 */
enum err product_make(const struct tree *tree, const struct sigdb *sigs, double threshold,
		      struct product **out);
void product_free(struct product *product);

#endif
