/* SPDX-License-Identifier: Apache-2.0 */
/* What an ELF file's tables say: its own name, and the symbols it defines. */
#include <stdio.h>

#include "signatures/match/match.h"

/* Where TEXT, which points into the file, lies; 0 and no length when it does not. */
static void place(const struct subject *s, const char *text, struct raw *raw)
{
	uintptr_t start = (uintptr_t)s->bytes.ptr, at = (uintptr_t)text;

	if (at < start || at - start >= s->bytes.len)
		return;
	raw->at = at - start;
	raw->len = strlen(text);
}

static void match_one_soname(struct matching *m, const struct name_use *use)
{
	const char *soname = m->subject->elf->soname;
	const struct rule *rule = &m->db->files[use->sig]->sig.rules[use->rule];
	struct raw raw = {
		.sig = use->sig, .rule = use->rule, .kind = USE_RULE, .seen = bytes_str(soname)
	};
	struct match match;

	if (!pattern_at(use->pattern, raw.seen, 0, true, &match) ||
	    !match_version(m, rule, &match, &raw))
		return;
	place(m->subject, soname, &raw);
	match_add(m, &raw);
	match_history(m, &raw);
}

void match_soname(struct matching *m)
{
	const struct name_index *index = &m->db->sonames;
	const char *soname = m->subject->elf->soname;
	uint32_t key;

	if (!soname || strlen(soname) > 255)
		return;
	key = name_key(bytes_str(soname));
	for (size_t i = 0; i < index->count && index->list[i].key == 0; i++)
		match_one_soname(m, &index->list[i]);
	for (size_t i = key ? name_first(index, key) : index->count;
	     i < index->count && index->list[i].key == key; i++)
		match_one_soname(m, &index->list[i]);
}

void match_add_symbols(struct matching *m, struct raw *raw, const char *const *names, size_t count)
{
	const struct elf_symbol *first = elf_symbol(m->subject->elf, names[0]);
	size_t len = 0, used = 0;
	char *text;

	for (size_t i = 0; i < count && names[i]; i++)
		len += strlen(names[i]) + 1;
	text = arena_alloc(&m->scratch, len, 1);
	if (!text) {
		m->no_memory = true;
		return;
	}
	for (size_t i = 0; i < count && names[i]; i++)
		used += (size_t)snprintf(text + used, len - used, "%s%s", i ? " " : "", names[i]);
	raw->seen = bytes_str(text);
	if (first)
		place(m->subject, first->name, raw);
	match_add(m, raw);
}

static void match_set(struct matching *m, const struct symbol_use *use)
{
	const struct rule *rule = &m->db->files[use->sig]->sig.rules[use->rule];
	struct raw raw = { .sig = use->sig, .rule = use->rule, .kind = USE_RULE };

	for (size_t i = 1; i < rule->name_count; i++)
		if (!elf_symbol(m->subject->elf, rule->names[i]))
			return;
	if (match_version(m, rule, NULL, &raw))
		match_add_symbols(m, &raw, rule->names, rule->name_count);
}

static void match_symbol(struct matching *m, const struct symbol_use *use,
			 const struct elf_symbol *symbol)
{
	if (m->db->files[use->sig]->sig.rules[use->rule].method == METHOD_GETTER)
		match_getter(m, use, symbol);
	else
		match_set(m, use);
}

void match_symbols(struct matching *m)
{
	const struct elf *elf = m->subject->elf;
	const struct sigdb *db = m->db;
	const char *before = "";

	for (size_t i = 0; i < elf->symbol_count && !m->no_memory; i++) {
		const char *name = elf->symbols[i].name;

		if (!elf->symbols[i].defined || strcmp(name, before) == 0)
			continue;
		before = name;
		for (uint32_t at = symbol_hash(name) & db->symbol_mask; db->symbols[at].name;
		     at = (at + 1) & db->symbol_mask)
			if (strcmp(db->symbols[at].name, name) == 0)
				match_symbol(m, &db->symbols[at], &elf->symbols[i]);
	}
}

bool match_uses(const struct subject *subject, const struct signature *sig)
{
	const struct elf *elf = subject->elf;

	/* one library of a project may need another of the same project */
	if (!elf || (elf->soname && signature_owns_soname(sig, elf->soname)))
		return false;
	for (size_t i = 0; i < elf->needed_count; i++)
		if (signature_owns_soname(sig, elf->needed[i]))
			return true;
	return false;
}
