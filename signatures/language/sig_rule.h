/* SPDX-License-Identifier: Apache-2.0 */
/* What a .sig file becomes: its rules, examples, and the index over all files. For signatures/
 * only. */
#ifndef ASSAY_SIG_RULE_H
#define ASSAY_SIG_RULE_H

#include "signatures/language/sig_pattern.h"
#include "signatures/matcher.h"

#define VERSION_MAX 128u
#define RULES_MAX 256u
#define PARTS_MAX 32u

/* Behind a signature's own rules, not counted: rules with id 0, for facts that every component may
 * have (match_path.c, match_history.c). */
enum { RULE_PATH, RULE_HISTORY, RULES_COMMON };

enum area { AREA_RODATA, AREA_TEXT, AREA_ANY };

struct rule {
	unsigned id, line;
	enum method method;
	enum area area;
	const struct pattern *patterns; /* one; of `strings` each literal; of `symbols` none */
	size_t pattern_count;
	const char *const *names; /* symbols; the attribute's name; a getter and its encoding; what
				     {word} may be */
	size_t name_count;
	struct bound bound;
	bool words;     /* {word} is one of the names */
	bool arguments; /* of a banner: the numbers of a format, as the code hands them over */
	const char *template;  /* NULL: the version is what {version} or the numbers say */
	const uint16_t *needs; /* positions in the signature's rules */
	size_t need_count;
	const char *witness; /* what names the version of the whole: "vermagic"; NULL: the whole */
	bool label;          /* ... and is no code of it, only says something about it */
};

struct example {
	int rule; /* position; -1: refuse */
	unsigned line;
	struct bytes text;
	const char *version; /* NULL: matches without one */
};

struct sig_file {
	struct signature sig; /* first: a signature is the start of its file */
	const char *file;
	struct bytes text;
	const struct pattern *rejects, *vetoes;
	size_t reject_count, veto_count;
	const struct example *examples;
	size_t example_count;
};

enum use_kind { USE_VETO, USE_REJECT, USE_PART, USE_RULE };

/* What a literal of the index is an anchor of. */
struct literal_use {
	uint32_t sig, id; /* position in the database; number of the literal */
	uint16_t rule, part;
	enum use_kind kind;
	const struct pattern *pattern;
};

/* A rule about a name, under the name's first four bytes; 0: it may start with anything. */
struct name_use {
	uint32_t key, sig;
	uint16_t rule;
	uint8_t last; /* the byte that the name ends with; 0: any */
	const struct pattern *pattern;
};

struct name_index {
	struct name_use *list; /* by key */
	size_t count;
};

struct symbol_use {
	const char *name; /* of a getter, or the first of a set; NULL: free slot */
	uint32_t sig;
	uint16_t rule;
};

/* A name that a folder of sources may have: a component's, or another name of it, in lower case. */
struct path_name {
	const char *name;
	uint32_t sig;
	uint16_t rule;
	bool alias;
};

struct sigdb {
	struct arena arena;
	struct sig_file **files; /* by component name after sigdb_finish */
	size_t count, room;
	struct bytes *literals;
	size_t literal_count;
	struct literal_use *uses; /* by literal; use_first[id] is where literal ID's begin */
	uint32_t *use_first;
	size_t use_count;
	struct name_index sonames, filenames, paths, attributes;
	struct symbol_use *symbols; /* open addressing; symbol_mask + 1 slots */
	uint32_t symbol_mask;
	struct path_name *path_names; /* sorted, each once */
	size_t path_name_count;
	char sha256[65], version[40];
};

/* match_history.c: the digest of its data, as hexadecimal digits. */
const char *history_sha256(void);

/* sig_parse.c: TEXT into OUT, memory from ARENA. */
enum err sig_parse(struct arena *arena, struct bytes text, struct sig_file *out,
		   struct sig_error *error);

/* sig_index.c: all of the index; OK or ERR_NOMEM. */
enum err sig_index(struct sigdb *db);
uint32_t symbol_hash(const char *name);
uint32_t name_key(struct bytes name);
/* The first entry under KEY, if there is any. */
size_t name_first(const struct name_index *index, uint32_t key);
/* The component whose sources lie in the folder NAME, in any case of letters; or NULL. */
const struct path_name *path_name_find(const struct sigdb *db, struct bytes name);

static inline const struct sig_file *sig_file_of(const struct signature *sig)
{
	return (const struct sig_file *)sig;
}

/* sig_rule.c: what MATCH says of the version; false when the bounds refuse it. MATCH may be NULL.
 */
struct rule_version {
	char exact[VERSION_MAX], release[VERSION_MAX]; /* "": says nothing */
};

bool rule_version(const struct signature *sig, const struct rule *rule, const struct match *match,
		  struct rule_version *out);
/* Is NAME a capture that a template may use, and does PATTERN have it? */
bool template_capture(const struct pattern *pattern, struct bytes name);

/* Does the path match: its last name whole, or its end when the pattern has a '/'? */
bool match_path(const struct pattern *pattern, const char *path, struct match *match);

#endif
