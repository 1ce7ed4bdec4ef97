/* SPDX-License-Identifier: Apache-2.0 */
/* The facts of one component in one file, judged together. */
#include "signatures/match/match.h"

#include "analyzer/base/mem.h"

#define REJECT_MAX 8192u /* no match is longer than this */

static bool is_text_method(enum method method)
{
	return method == METHOD_BANNER || method == METHOD_STRINGS || method == METHOD_LONE ||
	       method == METHOD_BYTES;
}

static const struct rule *rule_of(const struct group *g, const struct raw *raw)
{
	return &g->sig->rules[raw->rule];
}

/* Facts are sorted by kind: vetoes, rejects, parts, rules. */
static size_t end_of_kind(const struct matching *m, const struct group *g, size_t from,
			  enum use_kind kind)
{
	while (from < g->end && m->list[from].kind == kind)
		from++;
	return from;
}

/* A `strings` rule matches with all of its literals; the first then stands for the rule. */
static void join_parts(struct matching *m, const struct group *g, size_t from, size_t end)
{
	while (from < end) {
		struct raw *first = &m->list[from];
		const struct rule *rule = rule_of(g, first);
		size_t parts = 0;

		for (; from < end && m->list[from].rule == first->rule; from++)
			parts += &m->list[from] == first ||
				 m->list[from].part != m->list[from - 1].part;
		if (parts < rule->pattern_count)
			continue;
		first->kind = USE_RULE;
		if (!match_version(m, rule, NULL, first))
			first->dropped = true;
	}
}

/* Drop banners that overlap a reject. Both lists ascend within a rule, so a window moves along. */
static void apply_rejects(struct matching *m, const struct group *g, size_t first, size_t end,
			  size_t from)
{
	size_t low = first;

	for (size_t i = from; i < g->end && first < end; i++) {
		struct raw *raw = &m->list[i];

		if (raw->kind != USE_RULE || rule_of(g, raw)->method != METHOD_BANNER)
			continue;
		if (i == from || m->list[i - 1].rule != raw->rule)
			low = first;
		while (low < end && m->list[low].at + REJECT_MAX < raw->at)
			low++;
		for (size_t k = low; k < end && m->list[k].at < raw->at + raw->len; k++)
			raw->dropped |= m->list[k].at + m->list[k].len > raw->at;
	}
}

/* Has rule R what it needs? What the history of a library says needs a SONAME that counts. */
static bool needs_met(const struct group *g, size_t r)
{
	const struct rule *rule = &g->sig->rules[r];
	bool history = r == g->sig->rule_count + RULE_HISTORY, met = !rule->need_count && !history;

	for (size_t k = 0; k < rule->need_count; k++)
		met |= g->matched[rule->needs[k]];
	for (size_t i = 0; i < g->sig->rule_count && history; i++)
		met |= g->matched[i] && g->sig->rules[i].method == METHOD_SONAME;
	return met;
}

/* The rules that match and, until nothing changes, have one of the rules they need. */
static void apply_needs(struct matching *m, const struct group *g)
{
	bool changed = true;

	memset(g->matched, 0, (g->sig->rule_count + RULES_COMMON) * sizeof(bool));
	for (size_t i = g->first; i < g->end; i++)
		if (m->list[i].kind == USE_RULE && !m->list[i].dropped)
			g->matched[m->list[i].rule] = true;
	while (changed) {
		changed = false;
		for (size_t r = 0; r < g->sig->rule_count + RULES_COMMON; r++)
			if (g->matched[r] && !needs_met(g, r)) {
				g->matched[r] = false;
				changed = true;
			}
	}
}

/* What code hands over with formats, now that they are known to be the component's: it costs a
 * pass over the file. */
static void ask_code(struct matching *m, const struct group *g)
{
	for (size_t i = g->first; i < g->end; i++) {
		struct raw *raw = &m->list[i];

		if (raw->kind == USE_RULE && !raw->dropped && g->matched[raw->rule] &&
		    rule_of(g, raw)->arguments)
			raw->exact = match_arguments(m, raw->seen);
	}
}

void match_judge(struct matching *m, struct group *g)
{
	size_t rejects = end_of_kind(m, g, g->first, USE_VETO);
	size_t parts = end_of_kind(m, g, rejects, USE_REJECT);
	size_t rules = end_of_kind(m, g, parts, USE_PART);

	join_parts(m, g, parts, rules);
	apply_rejects(m, g, rejects, parts, rules);
	for (size_t i = parts; i < g->end && rejects > g->first; i++)
		m->list[i].dropped |= is_text_method(rule_of(g, &m->list[i])->method);
	apply_needs(m, g);
	ask_code(m, g);
}

/* Narrow BOUND by what RULE says without giving a version. */
static void narrow(enum version_scheme scheme, struct bound *bound, const struct bound *by)
{
	if (by->floor && (!bound->floor || version_compare(scheme, by->floor, bound->floor) > 0)) {
		bound->floor = by->floor;
		bound->floor_open = by->floor_open;
	}
	if (by->ceiling &&
	    (!bound->ceiling || version_compare(scheme, by->ceiling, bound->ceiling) < 0)) {
		bound->ceiling = by->ceiling;
		bound->ceiling_open = by->ceiling_open;
	}
}

static void ask(struct matching *m, const struct lone *lone)
{
	struct lone *more = mem_more(m->lones, m->lone_count, &m->lone_room, sizeof(*more));

	if (!more) {
		m->no_memory = true;
		return;
	}
	m->lones = more;
	m->lones[m->lone_count++] = *lone;
}

void match_ask_lones(struct matching *m, const struct group *g)
{
	struct bound bound = { 0 };

	if (m->subject->class == SUBJECT_TEXT || m->list[g->first].kind == USE_VETO)
		return;
	for (size_t i = g->first; i < g->end; i++)
		if (m->list[i].kind == USE_RULE && g->matched[m->list[i].rule] &&
		    !m->list[i].dropped && !m->list[i].exact)
			narrow(g->sig->scheme, &bound,
			       m->list[i].bound ? m->list[i].bound
						: &rule_of(g, &m->list[i])->bound);
	for (uint16_t r = 0; r < g->sig->rule_count; r++) {
		const struct rule *rule = &g->sig->rules[r];
		bool met = false;

		for (size_t k = 0; k < rule->need_count; k++)
			met |= g->matched[rule->needs[k]];
		if (rule->method == METHOD_LONE && met) {
			struct lone lone = { .sig = g->sig->index, .rule = r, .bound = bound };

			ask(m, &lone);
		}
	}
}

void match_judge_lones(struct matching *m, struct group *g)
{
	apply_needs(m, g);
	for (size_t i = g->first; i < g->end; i++)
		if (m->list[i].kind == USE_RULE)
			m->list[i].dropped |= !g->matched[m->list[i].rule];
}
