/* SPDX-License-Identifier: Apache-2.0 */
#include "signatures/match/match.h"

#include <stdlib.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "analyzer/base/text.h"

#define SEEN_MAX 256u
/* rules for strings that stand alone; a program of so many components gives none of them */
#define LONES_MAX 64u

const char *method_name(enum method method)
{
	static const char *const names[METHOD_COUNT] = {
		[METHOD_BANNER] = "banner",       [METHOD_STRINGS] = "strings",
		[METHOD_SONAME] = "soname",       [METHOD_SYMBOLS] = "symbols",
		[METHOD_FILENAME] = "filename",   [METHOD_LONE] = "lone",
		[METHOD_ATTRIBUTE] = "attribute", [METHOD_GETTER] = "getter",
		[METHOD_BYTES] = "bytes",         [METHOD_PACKAGE] = "package",
		[METHOD_PATH] = "path",
	};

	return method < METHOD_COUNT ? names[method] : "";
}

/* Bytes that do not occur in text files, other than as an accident. */
static size_t count_controls(struct bytes in)
{
	size_t n = 0;

	for (size_t i = 0; i < in.len; i++)
		n += (in.ptr[i] < 32 && (in.ptr[i] < 7 || in.ptr[i] > 13) && in.ptr[i] != 27) ||
		     in.ptr[i] == 127;
	return n;
}

/* Length of the UTF-8 sequence that C starts; 0: no sequence starts so. */
static size_t sequence(uint8_t c)
{
	return c < 0x80                ? 1
	       : c >= 0xc2 && c < 0xe0 ? 2
	       : c >= 0xe0 && c < 0xf0 ? 3
	       : c >= 0xf0 && c < 0xf5 ? 4
				       : 0;
}

/* Well-formed UTF-8; a window may begin and end inside a character. */
static bool is_utf8(struct bytes in, bool begins_inside)
{
	size_t i = 0;

	while (begins_inside && i < 3 && i < in.len && (in.ptr[i] & 0xc0) == 0x80)
		i++;
	while (i < in.len) {
		size_t len = sequence(in.ptr[i]);

		if (!len)
			return false;
		for (size_t k = 1; k < len && i + k < in.len; k++)
			if ((in.ptr[i + k] & 0xc0) != 0x80)
				return false;
		i += len;
	}
	return true;
}

static bool is_text(struct bytes in, bool begins_inside)
{
	return !memchr(in.ptr, 0, in.len) && is_utf8(in, begins_inside) &&
	       count_controls(in) <= in.len / 64;
}

enum subject_class subject_classify(struct bytes in)
{
	struct bytes head = bytes_head(in, 4096), tail = bytes_of(NULL, 0);

	if (elf_is(in))
		return SUBJECT_ELF;
	if (in.len > head.len)
		tail = bytes_from(in, in.len > 1024 ? in.len - 1024 : 0);
	return in.len && is_text(head, false) && is_text(tail, true) ? SUBJECT_TEXT
								     : SUBJECT_BINARY;
}

void match_add(struct matching *m, const struct raw *raw)
{
	struct raw *more = mem_more(m->list, m->count, &m->room, sizeof(*more));

	if (!more) {
		m->no_memory = true;
		return;
	}
	m->list = more;
	m->list[m->count++] = *raw;
}

const char *match_kept(struct matching *m, const char *text)
{
	m->no_memory |= !text;
	return text;
}

bool match_version(struct matching *m, const struct rule *rule, const struct match *match,
		   struct raw *raw)
{
	const struct signature *sig = &m->db->files[raw->sig]->sig;
	struct rule_version version;

	if (!rule_version(sig, rule, match, &version))
		return false;
	if (version.exact[0])
		raw->exact = match_kept(m, arena_copy(&m->scratch, bytes_str(version.exact)));
	if (version.release[0])
		raw->release = match_kept(m, arena_copy(&m->scratch, bytes_str(version.release)));
	return true;
}

static unsigned rule_id(const struct matching *m, const struct raw *raw)
{
	return m->db->files[raw->sig]->sig.rules[raw->rule].id;
}

/* By component, what it is, rule, part, place. */
static int by_component(const void *a, const void *b, void *context)
{
	const struct matching *m = context;
	const struct raw *x = a, *y = b;

	if (x->sig != y->sig)
		return x->sig < y->sig ? -1 : 1;
	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	if (x->rule != y->rule)
		return rule_id(m, x) < rule_id(m, y) ? -1 : 1;
	if (x->part != y->part)
		return x->part < y->part ? -1 : 1;
	if (x->at != y->at)
		return x->at < y->at ? -1 : 1;
	return x->len > y->len ? -1 : x->len < y->len;
}

static void sort(struct matching *m)
{
	if (m->count)
		qsort_r(m->list, m->count, sizeof(*m->list), by_component, m);
}

/* Split the sorted facts by component. */
static struct group *make_groups(struct matching *m, size_t *count)
{
	struct group *groups;
	size_t n = 0;

	for (size_t i = 0; i < m->count; i++)
		n += !i || m->list[i].sig != m->list[i - 1].sig;
	groups = arena_alloc(&m->scratch, n, sizeof(*groups));
	*count = 0;
	if (!groups) {
		m->no_memory = true;
		return NULL;
	}
	for (size_t i = 0; i < m->count; i++) {
		if (!i || m->list[i].sig != m->list[i - 1].sig) {
			struct group *g = &groups[(*count)++];

			g->sig = &m->db->files[m->list[i].sig]->sig;
			g->first = i;
			g->matched = arena_alloc(&m->scratch, g->sig->rule_count + RULES_COMMON,
						 sizeof(bool));
			m->no_memory |= !g->matched;
		}
		groups[*count - 1].end = i + 1;
	}
	return groups;
}

static bool same_text(const struct raw *a, const struct raw *b)
{
	return a->sig == b->sig && a->rule == b->rule && bytes_equal(a->seen, b->seen);
}

/* By rule and text, and the first place first. */
static int by_text(const void *a, const void *b)
{
	const struct raw *x = *(struct raw *const *)a, *y = *(struct raw *const *)b;
	int order;

	if (x->rule != y->rule)
		return x->rule < y->rule ? -1 : 1;
	if (x->seen.len != y->seen.len)
		return x->seen.len < y->seen.len ? -1 : 1;
	order = memcmp(x->seen.ptr, y->seen.ptr, x->seen.len);
	return order ? order : x->at < y->at ? -1 : x->at > y->at;
}

/* The same text of one rule counts once. */
static void drop_repeats(struct matching *m, const struct group *g)
{
	struct raw **order;
	size_t n = 0;

	if (g->end - g->first < 2)
		return;
	order = arena_alloc(&m->scratch, g->end - g->first, sizeof(*order));
	if (!order) {
		m->no_memory = true;
		return;
	}
	for (size_t i = g->first; i < g->end; i++)
		if (!m->list[i].dropped && m->list[i].kind == USE_RULE)
			order[n++] = &m->list[i];
	if (n)
		qsort(order, n, sizeof(struct raw *), by_text);
	for (size_t i = 1; i < n; i++)
		order[i]->dropped = same_text(order[i - 1], order[i]);
}

/* A table in hexadecimal, any text as it is. */
static const char *show(const struct rule *rule, struct bytes seen, struct arena *arena)
{
	struct bytes head = bytes_head(seen, SEEN_MAX / 2);
	char *hex;

	if (rule->method != METHOD_BYTES)
		return text_clean(arena, seen, SEEN_MAX);
	hex = arena_alloc(arena, 2 * head.len + 1, 1);
	if (hex)
		hash_hex(head.ptr, head.len, hex);
	return hex;
}

static struct evidence *make_evidence(const struct matching *m, const struct raw *raw,
				      struct arena *arena)
{
	const struct signature *sig = &m->db->files[raw->sig]->sig;
	const struct rule *rule = &sig->rules[raw->rule];
	struct evidence *e = arena_alloc(arena, 1, sizeof(*e));

	if (!e)
		return NULL;
	e->sig = sig;
	e->rule = rule->id;
	e->method = rule->method;
	e->at = raw->at;
	e->len = raw->len;
	e->seen = show(rule, raw->seen, arena);
	if (raw->exact) {
		e->versions.exact = text_clean(arena, bytes_str(raw->exact), VERSION_MAX);
	} else {
		const struct bound *bound = raw->bound ? raw->bound : &rule->bound;

		e->versions.floor = bound->floor;
		e->versions.ceiling = bound->ceiling;
		e->versions.floor_open = bound->floor_open;
		e->versions.ceiling_open = bound->ceiling_open;
	}
	if (raw->release)
		e->versions.release = text_clean(arena, bytes_str(raw->release), VERSION_MAX);
	if (!e->seen || (raw->exact && !e->versions.exact) ||
	    (raw->release && !e->versions.release))
		return NULL;
	return e;
}

/* A program of the project itself, by its file's name or by text that only it has: what it says of
 * its version is no mention, though it is linked with the project's library. */
static bool is_own_program(const struct matching *m, const struct group *g)
{
	for (size_t i = g->first; i < g->end; i++) {
		const struct raw *raw = &m->list[i];
		enum method method = g->sig->rules[raw->rule].method;

		if (raw->kind == USE_RULE && !raw->dropped &&
		    (method == METHOD_FILENAME || method == METHOD_STRINGS))
			return true;
	}
	return false;
}

static enum err emit(struct matching *m, const struct group *g, struct arena *arena,
		     struct evidence_list *out)
{
	int uses = -1; /* not asked yet */

	for (size_t i = g->first; i < g->end; i++) {
		const struct raw *raw = &m->list[i];
		struct evidence *e;

		if (raw->dropped || raw->kind != USE_RULE)
			continue;
		if (out->count >= m->subject->max_evidence) {
			out->limited = true;
			return OK;
		}
		e = make_evidence(m, raw, arena);
		if (!e)
			return ERR_NOMEM;
		if (e->method == METHOD_BANNER || e->method == METHOD_LONE) {
			if (uses < 0)
				uses = match_uses(m->subject, g->sig) && !is_own_program(m, g);
			e->mentioned = uses > 0;
		}
		e->mentioned |= raw->mention;
		*out->last = e;
		out->last = &e->next;
		out->count++;
	}
	return OK;
}

static enum err judge(struct matching *m, struct arena *arena, struct evidence_list *out)
{
	size_t count;
	struct group *groups;
	enum err err = OK;

	sort(m);
	groups = make_groups(m, &count);
	for (size_t i = 0; i < count && !m->no_memory; i++) {
		match_judge(m, &groups[i]);
		match_ask_lones(m, &groups[i]);
	}
	if (m->lone_count && m->lone_count <= LONES_MAX && !m->no_memory)
		match_lones(m);
	/* lone facts were added, and parts became facts: in order again */
	sort(m);
	groups = make_groups(m, &count);
	for (size_t i = 0; i < count && !m->no_memory; i++) {
		match_judge_lones(m, &groups[i]);
		drop_repeats(m, &groups[i]);
	}
	for (size_t i = 0; i < count && !m->no_memory && !err; i++)
		err = emit(m, &groups[i], arena, out);
	return m->no_memory ? ERR_NOMEM : err;
}

enum err match_file(const struct sigdb *db, const struct subject *subject, struct arena *arena,
		    struct evidence_list *out)
{
	struct matching m = { .db = db,
			      .subject = subject,
			      .getter_budget = GETTER_BUDGET,
			      .places_budget = PLACES_PASSES * (uint64_t)subject->bytes.len };
	enum err err = OK;

	*out = (struct evidence_list){ 0 };
	out->last = &out->first;
	match_texts(&m);
	if (subject->elf) {
		match_soname(&m);
		match_symbols(&m);
		match_paths(&m);
	}
	if (subject->named_file)
		match_names(&m);
	match_attributes(&m);
	if (m.no_memory)
		err = ERR_NOMEM;
	else if (m.count)
		err = judge(&m, arena, out);
	mem_free(m.list);
	mem_free(m.lones);
	arena_finish(&m.scratch);
	return err;
}
