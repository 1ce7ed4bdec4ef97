/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The index over all rules, so that a file is not compared with each: anchors of texts by literal,
 * names by their first four bytes, symbol sets and getters by the hash of their first name.
 */
#include <stdlib.h>

#include "signatures/language/sig_rule.h"

#define PATH_NAME_MAX 48u

uint32_t symbol_hash(const char *name)
{
	uint32_t hash = 2166136261u;

	for (; *name; name++)
		hash = (hash ^ (uint8_t)*name) * 16777619u;
	return hash;
}

uint32_t name_key(struct bytes name)
{
	return name.len < 4 ? 0 : be32(name.ptr);
}

size_t name_first(const struct name_index *index, uint32_t key)
{
	size_t low = 0, high = index->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (index->list[middle].key < key)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static size_t count_rules(const struct sigdb *db, enum method method)
{
	size_t n = 0;

	for (size_t i = 0; i < db->count; i++)
		for (size_t k = 0; k < db->files[i]->sig.rule_count; k++)
			n += db->files[i]->sig.rules[k].method == method;
	return n;
}

static int by_key(const void *a, const void *b)
{
	const struct name_use *x = a, *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	if (x->sig != y->sig)
		return x->sig < y->sig ? -1 : 1;
	return x->rule < y->rule ? -1 : x->rule > y->rule;
}

static uint32_t first_bytes(const struct pattern *p)
{
	return p->steps[0].kind == STEP_LITERAL ? name_key(p->steps[0].literal) : 0;
}

static uint8_t last_byte(const struct pattern *p)
{
	const struct step *step = &p->steps[p->count - 1];

	return step->kind == STEP_LITERAL && step->literal.len
		       ? step->literal.ptr[step->literal.len - 1]
		       : 0;
}

/* The rules of METHOD, with a slash in the pattern or without. */
static enum err index_names(struct sigdb *db, enum method method, bool slash,
			    struct name_index *out)
{
	out->list = arena_alloc(&db->arena, count_rules(db, method), sizeof(*out->list));
	if (!out->list)
		return ERR_NOMEM;
	for (uint32_t i = 0; i < db->count; i++) {
		const struct signature *sig = &db->files[i]->sig;

		for (uint16_t k = 0; k < sig->rule_count; k++) {
			const struct rule *rule = &sig->rules[k];

			if (rule->method != method)
				continue;
			if (method == METHOD_FILENAME && rule->patterns->slash != slash)
				continue;
			out->list[out->count++] = (struct name_use){
				.key = first_bytes(rule->patterns),
				.sig = i,
				.rule = k,
				.last = last_byte(rule->patterns),
				.pattern = rule->patterns,
			};
		}
	}
	qsort(out->list, out->count, sizeof(*out->list), by_key);
	return OK;
}

static enum err index_symbols(struct sigdb *db)
{
	size_t count = count_rules(db, METHOD_SYMBOLS) + count_rules(db, METHOD_GETTER);
	uint32_t slots = 16;

	while (slots < 4 * count && slots < 1u << 30)
		slots *= 2;
	db->symbol_mask = slots - 1;
	db->symbols = arena_alloc(&db->arena, slots, sizeof(*db->symbols));
	if (!db->symbols)
		return ERR_NOMEM;
	for (uint32_t i = 0; i < db->count; i++) {
		const struct signature *sig = &db->files[i]->sig;

		for (uint16_t k = 0; k < sig->rule_count; k++) {
			const struct rule *rule = &sig->rules[k];
			uint32_t at;

			if (rule->method != METHOD_SYMBOLS && rule->method != METHOD_GETTER)
				continue;
			at = symbol_hash(rule->names[0]) & db->symbol_mask;
			while (db->symbols[at].name)
				at = (at + 1) & db->symbol_mask;
			db->symbols[at] = (struct symbol_use){ rule->names[0], i, k };
		}
	}
	return OK;
}

static void add_uses(struct literal_use *uses, size_t *n, const struct pattern *patterns,
		     size_t count, struct literal_use like)
{
	for (size_t i = 0; i < count; i++) {
		like.part = (uint16_t)i;
		like.pattern = &patterns[i];
		uses[(*n)++] = like;
	}
}

static size_t list_uses(struct sigdb *db)
{
	size_t n = 0;

	for (uint32_t i = 0; i < db->count; i++) {
		const struct sig_file *file = db->files[i];
		struct literal_use use = { .sig = i };

		use.kind = USE_VETO;
		add_uses(db->uses, &n, file->vetoes, file->veto_count, use);
		use.kind = USE_REJECT;
		add_uses(db->uses, &n, file->rejects, file->reject_count, use);
		for (uint16_t k = 0; k < file->sig.rule_count; k++) {
			const struct rule *rule = &file->sig.rules[k];

			use.rule = k;
			use.kind = rule->method == METHOD_STRINGS ? USE_PART : USE_RULE;
			if (rule->method == METHOD_STRINGS || rule->method == METHOD_BANNER ||
			    rule->method == METHOD_BYTES)
				add_uses(db->uses, &n, rule->patterns, rule->pattern_count, use);
		}
	}
	return n;
}

static int compare_bytes(struct bytes a, struct bytes b)
{
	int order = memcmp(a.ptr, b.ptr, a.len < b.len ? a.len : b.len);

	return order ? order : a.len < b.len ? -1 : a.len > b.len;
}

static int by_literal(const void *a, const void *b)
{
	const struct literal_use *x = a, *y = b;
	int order = compare_bytes(x->pattern->anchor, y->pattern->anchor);

	if (order)
		return order;
	if (x->sig != y->sig)
		return x->sig < y->sig ? -1 : 1;
	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	if (x->rule != y->rule)
		return x->rule < y->rule ? -1 : 1;
	return x->part < y->part ? -1 : x->part > y->part;
}

static enum err index_literals(struct sigdb *db)
{
	size_t most = 0;

	for (size_t i = 0; i < db->count; i++) {
		most += db->files[i]->veto_count + db->files[i]->reject_count;
		for (size_t k = 0; k < db->files[i]->sig.rule_count; k++)
			most += db->files[i]->sig.rules[k].pattern_count;
	}
	db->uses = arena_alloc(&db->arena, most, sizeof(*db->uses));
	db->literals = arena_alloc(&db->arena, most, sizeof(*db->literals));
	db->use_first = arena_alloc(&db->arena, most + 1, sizeof(*db->use_first));
	if (!db->uses || !db->literals || !db->use_first)
		return ERR_NOMEM;
	db->use_count = list_uses(db);
	qsort(db->uses, db->use_count, sizeof(*db->uses), by_literal);
	for (size_t i = 0; i < db->use_count; i++) {
		struct bytes anchor = db->uses[i].pattern->anchor;

		if (!db->literal_count ||
		    !bytes_equal(db->literals[db->literal_count - 1], anchor)) {
			db->use_first[db->literal_count] = (uint32_t)i;
			db->literals[db->literal_count++] = anchor;
		}
		db->uses[i].id = (uint32_t)db->literal_count - 1;
	}
	db->use_first[db->literal_count] = (uint32_t)db->use_count;
	return OK;
}

static char *lower(struct arena *arena, const char *text)
{
	char *copy = arena_copy(arena, bytes_str(text));

	for (char *c = copy; c && *c; c++)
		*c = (char)(*c >= 'A' && *c <= 'Z' ? *c + 32 : *c);
	return copy;
}

static int by_path_name(const void *a, const void *b)
{
	const struct path_name *x = a, *y = b;
	int order = strcmp(x->name, y->name);

	if (order)
		return order;
	if (x->alias != y->alias)
		return x->alias ? 1 : -1;
	return x->sig < y->sig ? -1 : x->sig > y->sig;
}

/* An alias counts only where it is no component's name and nobody else's alias. */
static void drop_shared(struct sigdb *db)
{
	size_t kept = 0;

	for (size_t i = 0, n; i < db->path_name_count; i += n) {
		const struct path_name *p = &db->path_names[i];
		bool shared = false;

		for (n = 1; i + n < db->path_name_count && strcmp(p[n].name, p->name) == 0; n++)
			shared |= p->alias && p[n].sig != p->sig;
		if (!shared)
			db->path_names[kept++] = *p;
	}
	db->path_name_count = kept;
}

static enum err index_path_names(struct sigdb *db)
{
	size_t most = 0;

	for (size_t i = 0; i < db->count; i++) {
		const char *const *alias = db->files[i]->sig.alias;

		for (most++; alias && *alias; alias++)
			most++;
	}
	db->path_names = arena_alloc(&db->arena, most + 1, sizeof(*db->path_names));
	if (!db->path_names)
		return ERR_NOMEM;
	for (uint32_t i = 0; i < db->count; i++) {
		const struct signature *sig = &db->files[i]->sig;
		struct path_name use = { .sig = i,
					 .rule = (uint16_t)(sig->rule_count + RULE_PATH) };
		const char *const *alias = sig->alias;

		for (const char *name = sig->component; name; use.alias = true) {
			use.name = lower(&db->arena, name);
			if (!use.name)
				return ERR_NOMEM;
			db->path_names[db->path_name_count++] = use;
			name = alias ? *alias++ : NULL;
		}
	}
	qsort(db->path_names, db->path_name_count, sizeof(*db->path_names), by_path_name);
	drop_shared(db);
	return OK;
}

const struct path_name *path_name_find(const struct sigdb *db, struct bytes name)
{
	char text[PATH_NAME_MAX + 1] = "";
	size_t low = 0, high = db->path_name_count;

	if (name.len > PATH_NAME_MAX)
		return NULL;
	for (size_t i = 0; i < name.len; i++)
		text[i] = (char)(name.ptr[i] >= 'A' && name.ptr[i] <= 'Z' ? name.ptr[i] + 32
									  : name.ptr[i]);
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = strcmp(text, db->path_names[middle].name);

		if (!order)
			return &db->path_names[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

enum err sig_index(struct sigdb *db)
{
	enum err err = index_literals(db);

	if (!err)
		err = index_symbols(db);
	if (!err)
		err = index_path_names(db);
	if (!err)
		err = index_names(db, METHOD_SONAME, false, &db->sonames);
	if (!err)
		err = index_names(db, METHOD_FILENAME, false, &db->filenames);
	if (!err)
		err = index_names(db, METHOD_FILENAME, true, &db->paths);
	if (!err)
		err = index_names(db, METHOD_ATTRIBUTE, false, &db->attributes);
	return err;
}
