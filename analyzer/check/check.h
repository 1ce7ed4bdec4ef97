/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Does an SBOM satisfy a rule set? A check is one question with an id of its own (D1.. about the
 * document, C1.. about every component); a profile says which checks a rule set asks, how severely,
 * and with which parameters. docs/check.md lists both.
 */
#ifndef ASSAY_CHECK_H
#define ASSAY_CHECK_H

#include "analyzer/base/bytes.h"
#include "analyzer/report/exit_status.h"
#include "analyzer/report/findings.h"
#include "analyzer/sbom/sbom.h"

enum check_verdict {
	CHECK_NOT_APPLICABLE,
	CHECK_PASS,
	CHECK_UNDECIDABLE, /* not decidable from a binary, or from what was given */
	CHECK_SUPPLIER,    /* only the supplier knows, and the document is an analyst's */
	CHECK_FAIL,
};

/* What the image says of the hashes in the document (check_image.c). */
struct check_image {
	bool primary_matches, primary_compared;
	bool complete;        /* the scan opened all of it */
	const bool *verified; /* by component: one of its hashes is that of a file in the image */
	size_t verified_count;
};

enum check_severity { CHECK_MUST, CHECK_SHOULD, CHECK_INFORMATION };

/* One line of a profile. */
struct check_line {
	const struct check *check;
	enum check_severity severity;
	bool unverified; /* the wording of the clause was not read */
	const char *clause, *text;
	/* parameters; NULL and 0: none */
	const char *cyclonedx, *spdx, *hash, *id; /* least versions, algorithm, kind of id */
	const char *deny;                         /* licences that must not be, with commas */
	bool stated;                              /* an explicit "unknown" satisfies it */
	bool own;     /* D12: an edge does not say whether there are more */
	bool direct;  /* only the primary component and what it depends on */
	double share; /* of the components that must satisfy it; 0: all */
};

struct check_profile {
	const char *name, *title, *source, *date, *knowledge, *note;
	bool no_sbom; /* the rule set prescribes no SBOM format */
	struct check_line *lines;
	size_t line_count;
};

/* One place where a check did not pass. */
struct check_place {
	enum check_verdict verdict;
	const char *pointer, *subject, *found;
};

#define CHECK_PLACES 200u /* places of one check that are listed one by one */

/* A check at work, and then its result. */
struct check_run {
	struct arena *arena;
	const struct sbom *sbom;
	const struct check_image *image; /* NULL: none was given */
	const struct check_line *line;
	const bool *direct; /* by component: does the primary one depend on it? */
	const bool *linked; /* by component: is it at an end of an edge? */
	bool analysed;      /* the document says that it was made from a binary */
	bool failed;        /* memory is out */
	enum check_verdict verdict;
	const char *found; /* NULL: nothing to add */
	struct check_place *places;
	size_t place_count;
	size_t looked, bad; /* components; 0 for documents */
};

struct check {
	const char *id, *text, *action;
	enum check_verdict
		absent; /* verdict for what is absent, in a document made from a binary */
	void (*document)(struct check_run *run);
	/* INDEX is SBOM_NONE for the primary one; *FOUND and *FIELD (below the component) say more
	 */
	enum check_verdict (*component)(struct check_run *run, size_t index,
					const struct sbom_component *c, const char **found,
					const char **field);
};

extern const struct check check_table[]; /* ends with a NULL id */
const struct check *check_find(struct bytes id);
const char *check_verdict_name(enum check_verdict verdict);

/*
 * Ask every line of PROFILE. *RUNS is an array of profile->line_count results in ARENA, or NULL
 * when memory is out (ERR_NOMEM).
 */
enum err check_profile_run(const struct check_profile *profile, const struct sbom *sbom,
			   const struct check_image *image, struct arena *arena,
			   struct check_run **runs);

/* The worst that stands in the way: EXIT_DONE, EXIT_DIFFERENT or EXIT_INCOMPLETE. */
int check_status(const struct check_run *runs, size_t count);

/* Does it say that it was made from a binary? Then some absences are nobody's fault. */
bool check_analysed(const struct sbom *sbom);

/* For the checks themselves. */
void check_say(struct check_run *run, enum check_verdict verdict, const char *found);
void check_place(struct check_run *run, enum check_verdict verdict, const char *pointer,
		 const char *subject, const char *found);
bool check_party(const struct sbom_party *party);         /* has it a name? */
bool check_party_contact(const struct sbom_party *party); /* an e-mail address or a URL? */
/* The first property whose name has WORD in it, letters only and in lower case; or NULL. */
const char *check_property(const struct sbom_component *c, const char *word);
const struct sbom_reference *check_reference(const struct sbom_component *c, const char *type);
/* A valid identifier of KIND ("purl", "cpe"; NULL: any). */
bool check_has_id(const struct sbom_component *c, const char *kind);

/* Profiles: those built in by name, or a text of the same form. */
struct check_error {
	unsigned line;
	const char *text;
};
enum err check_profile_parse(struct arena *arena, const char *name, struct bytes text,
			     struct check_profile *out, struct check_error *error);
/* The text of the INDEXth built-in profile; NULL after the last. */
const char *check_profile_builtin(size_t index, const char **name);

/* Compare the hashes of SBOM with those of an image: want before the scan, meet every body. */
struct check_hashes;
struct check_hashes *check_hashes_new(const struct sbom *sbom);
void check_hashes_free(struct check_hashes *hashes);
void check_hashes_meet(struct check_hashes *hashes, struct bytes body); /* from any thread */
void check_hashes_forget(struct check_hashes *hashes);                  /* all that were met */
/* After the scan; OUT lives in ARENA. */
enum err check_hashes_result(const struct check_hashes *hashes, struct bytes image,
			     struct arena *arena, struct check_image *out);

/* Scores from 0 to 10. */
struct check_category {
	const char *name;
	double weight, compatible, ours;
};
#define CHECK_CATEGORIES 7u
struct check_score {
	double compatible, ours;
	struct check_category categories[CHECK_CATEGORIES];
};
enum err check_score(const struct sbom *sbom, struct arena *arena, struct check_score *out);

/* Put what PROFILE's RUNS found into FINDINGS. */
enum err check_report(struct findings *findings, const struct check_profile *profile,
		      const struct check_run *runs);

#endif
