/* SPDX-License-Identifier: Apache-2.0 */
/* The parser's state; for sig_parse*.c only. */
#ifndef ASSAY_SIG_PARTS_H
#define ASSAY_SIG_PARTS_H

#include "signatures/language/sig_rule.h"

#define SIG_TOKENS 64u

struct sig_token {
	struct bytes text; /* between the quotes, escapes as written */
	bool quoted;
};

/* A list that grows in the arena. */
struct sig_list {
	void *items;
	size_t count, room;
};

struct sig_parser {
	struct arena *arena;
	struct sig_file *out;
	struct sig_error *error;
	unsigned line;
	struct sig_token tokens[SIG_TOKENS + 1];
	size_t count;
	struct bytes rest; /* of the line, after its first word */
	const char *scheme;
	struct sig_list cpe, alias, licenses, urls, rules, needs, rejects, vetoes, examples;
};

/* Note what was EXPECTED in this line; ERR_CORRUPT. */
enum err sig_fail(struct sig_parser *p, const char *expected);
/* A zeroed new item of SIZE bytes; NULL when memory is out. Items move. */
void *sig_list_add(struct arena *arena, struct sig_list *list, size_t size);
enum err sig_parse_bound(struct sig_parser *p, const struct sig_token *token, struct bound *bound);

/* sig_parse_rule.c */
enum err sig_parse_rule(struct sig_parser *p);
enum err sig_parse_reject(struct sig_parser *p);
enum err sig_parse_veto(struct sig_parser *p);
enum err sig_parse_accept(struct sig_parser *p);
enum err sig_parse_refuse(struct sig_parser *p);
/* sig_bytes.c: the patterns of a `bytes` rule from the numbers in TEXT */
enum err sig_parse_bytes(struct sig_parser *p, struct rule *rule, struct bytes text);
/* Turn the ids of `needs` and `accept` into positions. */
enum err sig_resolve(struct sig_parser *p);

#endif
