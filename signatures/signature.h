/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The signature database: what is known of each component, parsed from
 * signatures/db/<area>/<component>.sig (embedded at build time) and from directories the user adds.
 */
#ifndef ASSAY_SIGNATURE_H
#define ASSAY_SIGNATURE_H

#include "analyzer/base/arena.h"
#include "analyzer/base/err.h"

enum version_scheme { SCHEME_DOTTED, SCHEME_OPENSSL, SCHEME_DATE };

/* A bound on versions: NULL text = none. */
struct bound {
	const char *floor, *ceiling;
	bool floor_open, ceiling_open;
};

struct license {
	const char *expression; /* SPDX */
	struct bound when;
};

/* Where upstream is in the world: its site, its repository, the folder of its archives. */
struct upstream_url {
	const char *type; /* as CycloneDX calls it: "website", "vcs", "source-distribution" */
	const char *url;
};

struct rule; /* signatures/language/sig_pattern.h and match_*.c */

struct signature {
	const char *component;    /* "openssl" */
	const char *area;         /* folder: "crypto" */
	const char *type;         /* CycloneDX type */
	const char *purl;         /* with {version}; NULL if none */
	const char *const *cpe;   /* with {version}; NULL-ended; the first is the main one */
	const char *supplier;     /* NULL if none */
	const char *const *alias; /* NULL-ended */
	const struct license *license;
	size_t license_count;
	const struct upstream_url *urls; /* one of a type */
	size_t url_count;
	enum version_scheme scheme;
	bool witnesses; /* several things in a product name its version: rules with part or label */
	bool applets;   /* a multi-call program: it holds a sorted table of its applets' names */
	const struct rule *rules;
	size_t rule_count;
	uint32_t index; /* position in the database */
};

struct sigdb;

/* Where a signature file is wrong. */
struct sig_error {
	const char *file; /* as given */
	unsigned line;
	char text[160]; /* lower case, what was expected */
};

struct sigdb *sigdb_new(void);
void sigdb_free(struct sigdb *db);
/*
 * Parse one .sig file. AREA and FILE are copied. ERR_CORRUPT with *error filled, ERR_NOMEM. A
 * component that is already there is replaced by the newer one.
 */
enum err sigdb_add(struct sigdb *db, const char *area, const char *file, struct bytes text,
		   struct sig_error *error);
/* The files built into the program. */
enum err sigdb_add_builtin(struct sigdb *db, struct sig_error *error);
/* All *.sig files under DIR, in the byte order of their paths. ERR_IO with errno. */
enum err sigdb_add_dir(struct sigdb *db, const char *dir, struct sig_error *error);
/* Call once after the last add: sorts by component name, numbers, makes the literal list and the
 * digest. */
enum err sigdb_finish(struct sigdb *db);

size_t sigdb_count(const struct sigdb *db);
const struct signature *sigdb_at(const struct sigdb *db, size_t index);
const struct signature *sigdb_find(const struct sigdb *db, const char *component);
/* Anchors to search for; hits are reported to match_file by their index here. */
const struct bytes *sigdb_literals(const struct sigdb *db, size_t *count);
/* SHA-256 over all files in order, in hex; and a version text "<count>-<first 12 digits>". */
const char *sigdb_sha256(const struct sigdb *db);
const char *sigdb_version(const struct sigdb *db);

/*
 * Lint: what the parser cannot refuse but a reviewer would (no example, a weak anchor, a cpe with a
 * product of another name...), and the examples as tests. Both call REPORT for each complaint and
 * return how many there were; *checked counts the examples run.
 */
typedef void sig_report(void *context, const struct sig_error *complaint);
size_t sigdb_lint(const struct sigdb *db, sig_report *report, void *context);
size_t sigdb_test(const struct sigdb *db, sig_report *report, void *context, size_t *checked);

/* <0, 0, >0 as A is before, the same as, or after B. */
int version_compare(enum version_scheme scheme, const char *a, const char *b);
bool version_within(enum version_scheme scheme, const char *version, const struct bound *bound);

/* The soname rules of SIG: does SONAME belong to it? Used for DT_NEEDED edges as well. */
bool signature_owns_soname(const struct signature *sig, const char *soname);
/*
 * Which witness of the version RULE of SIG is: "image", the component itself, or what its rule
 * names a part or a label ("vermagic"). *LABEL: it is no code of the component.
 */
const char *signature_witness(const struct signature *sig, unsigned rule, bool *label);
/* The licence expression that holds for VERSION (NULL = unknown version: only an unconditional
 * one). */
const char *signature_license(const struct signature *sig, const char *version);

#endif
