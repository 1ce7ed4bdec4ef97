/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The matching of one file, for match*.c only. First every rule gives raw facts, cheapest index
 * first; then the facts of each component are judged together (reject, veto, needs, mentions), and
 * what remains is evidence.
 */
#ifndef ASSAY_MATCH_H
#define ASSAY_MATCH_H

#include "signatures/language/sig_rule.h"

struct elf_image;

struct raw {
	uint32_t sig;
	uint16_t rule, part;
	enum use_kind kind;
	bool dropped, mention; /* mention: the fact is one in any case */
	uint64_t at, len;
	struct bytes seen;
	const char *exact, *release; /* NULL: says nothing */
	const struct bound *bound;   /* instead of the rule's; NULL: the rule's */
};

/* A lone rule whose needs are met, and the one value found so far. */
struct lone {
	uint32_t sig;
	uint16_t rule;
	struct bound bound; /* what other facts of the file leave open */
	struct raw raw;
	size_t values;
};

/* A library has up to some 100,000 relocations, and a getter needs two of them. */
#define GETTER_BUDGET (UINT64_C(1) << 22)

/* Passes over the whole file for the addresses of formats; few have more than one. */
#define PLACES_PASSES 16u

struct matching {
	const struct sigdb *db;
	const struct subject *subject;
	struct arena scratch;
	struct raw *list;
	size_t count, room;
	struct lone *lones;
	size_t lone_count, lone_room;
	uint64_t getter_budget; /* relocations that may still be looked at */
	uint64_t places_budget; /* bytes of code that may still be looked at for places */
	bool no_memory;
};

/* The facts of one component: list[first] to list[end - 1]. */
struct group {
	const struct signature *sig;
	size_t first, end;
	bool *matched; /* by position of the rule; NULL when memory is out */
};

/* match.c */
void match_add(struct matching *m, const struct raw *raw);
/* TEXT, just made; NULL: memory is out, which M knows then. */
const char *match_kept(struct matching *m, const char *text);
/* Fill what RULE says of the version after MATCH; false when its bounds refuse it. */
bool match_version(struct matching *m, const struct rule *rule, const struct match *match,
		   struct raw *raw);

/* match_text.c: from the literal hits */
void match_texts(struct matching *m);
/* One pass over the strings of the file's data for all of m->lones. */
void match_lones(struct matching *m);

/* match_elf.c */
void match_soname(struct matching *m);
void match_symbols(struct matching *m);
/* Add RAW, that the file defines the symbols NAMES (COUNT, or up to a NULL). */
void match_add_symbols(struct matching *m, struct raw *raw, const char *const *names, size_t count);
/* Is the file a user of SIG (DT_NEEDED), and not one of its libraries? */
bool match_uses(const struct subject *subject, const struct signature *sig);

/* match_getter.c: what the function SYMBOL returns */
void match_getter(struct matching *m, const struct symbol_use *use,
		  const struct elf_symbol *symbol);

/* match_operand.c: add RAW when the code of the function SYMBOL has the number N as an operand */
void match_operand(struct matching *m, const struct elf_image *image,
		   const struct elf_symbol *symbol, uint32_t n, struct raw *raw);

/* match_arguments.c: the numbers that the code hands over with FORMAT, joined by dots; or NULL */
const char *match_arguments(struct matching *m, struct bytes format);

/* match_history.c: what the symbols of the library with this SONAME, of which RAW is a fact, say of
 * its version */
void match_history(struct matching *m, const struct raw *soname);

/* match_path.c: paths of sources in an ELF file */
void match_paths(struct matching *m);

/* match_name.c */
void match_names(struct matching *m);
void match_attributes(struct matching *m);

/* match_judge.c: drop facts that do not stand, and note which rules matched. */
void match_judge(struct matching *m, struct group *group);
/* Put GROUP's lone rules that may speak on m->lones. */
void match_ask_lones(struct matching *m, const struct group *group);
/* The lone facts, and needs once more. */
void match_judge_lones(struct matching *m, struct group *group);

#endif
