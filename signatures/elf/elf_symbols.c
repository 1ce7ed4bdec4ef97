/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Symbols: .dynsym as the loader sees it, and .symtab where it was left in. The dynamic section
 * does not say how many symbols there are; the hash table does (DT_HASH: the number of chains;
 * DT_GNU_HASH: the end of the last chain), and MIPS has a tag for it.
 */
#include <stdlib.h>

#include "signatures/elf/elf_parts.h"

/* Names of an honest file overlap little; those of a hostile one may all be the same megabyte. */
#define NAMES_PER_FILE 4u

/* DT_HASH: nbucket, nchain, ...; words of 8 bytes on Alpha and 64-bit S/390. */
static uint64_t count_by_hash(const struct elf_parts *p)
{
	const struct elf *elf = p->elf;
	struct reader r = elf_reader(elf, elf_loaded(p, p->dynamic.hash));
	bool wide = elf->is_64 && (elf->machine == EM_ALPHA || elf->machine == EM_S390);

	(void)elf_word(&r, wide);
	return elf_word(&r, wide);
}

/* DT_GNU_HASH: the highest bucket's chain ends with an odd value. It says nothing when it has no
 * chains. */
static uint64_t count_by_gnu_hash(const struct elf_parts *p)
{
	const struct elf *elf = p->elf;
	struct reader r = elf_reader(elf, elf_loaded(p, p->dynamic.gnu_hash));
	uint32_t buckets = read_u32(&r), first = read_u32(&r), bloom = read_u32(&r);
	uint64_t last = 0;

	reader_skip(&r, 4 + (uint64_t)bloom * (elf->is_64 ? 8 : 4));
	if (r.bad || reader_left(&r) / 4 < buckets)
		return 0;
	for (uint32_t i = 0; i < buckets; i++) {
		uint32_t bucket = read_u32(&r);

		if (bucket > last)
			last = bucket;
	}
	if (last < first || !last)
		return 0;
	reader_skip(&r, (last - first) * 4);
	while (!r.bad) {
		last++;
		if (read_u32(&r) & 1)
			break;
	}
	return r.bad ? 0 : last;
}

/* The dynamic symbols, and no more than the bytes hold. */
static struct bytes find_dynsym(struct elf_parts *p)
{
	struct elf *elf = p->elf;
	uint64_t entry = elf->is_64 ? sizeof(Elf64_Sym) : sizeof(Elf32_Sym), count = 0;
	struct bytes in = elf_loaded(p, p->dynamic.symbols);

	if (!elf->dynamic || !p->dynamic.symbols || !in.len)
		return bytes_of(NULL, 0);
	if (p->dynamic.mips_symbols)
		count = p->dynamic.mips_symbols;
	if (!count && p->dynamic.hash)
		count = count_by_hash(p);
	if (!count && p->dynamic.gnu_hash)
		count = count_by_gnu_hash(p);
	for (size_t i = 0; i < p->section_count && !count; i++)
		if (p->sections[i].type == SHT_DYNSYM &&
		    p->sections[i].address == p->dynamic.symbols)
			count = p->sections[i].size / entry;
	/* linkers put the strings right behind the symbols */
	if (!count && p->dynamic.strings > p->dynamic.symbols)
		count = (p->dynamic.strings - p->dynamic.symbols) / entry;
	if (count > in.len / entry) {
		elf_damage(elf, ERR_CORRUPT, "as many dynamic symbols as there are bytes for");
		count = in.len / entry;
	}
	return bytes_head(in, count * entry);
}

/* The section table's symbols of TYPE and their strings. */
static struct bytes find_symtab(const struct elf_parts *p, uint32_t type, struct bytes *strings)
{
	for (size_t i = 0; i < p->section_count; i++) {
		const struct elf_section *s = &p->sections[i], *link;
		struct bytes in;

		if (s->type != type || s->link >= p->section_count)
			continue;
		link = &p->sections[s->link];
		if (link->type == SHT_STRTAB && bytes_sub(p->elf->file, s->offset, s->size, &in) &&
		    bytes_sub(p->elf->file, link->offset, link->size, strings)) {
			*strings = elf_strings(*strings);
			return in;
		}
	}
	return bytes_of(NULL, 0);
}

struct raw_symbol {
	uint32_t name;
	uint8_t info;
	uint16_t section;
	uint64_t value, size;
};

static struct raw_symbol read_symbol(struct reader *r, bool is_64)
{
	struct raw_symbol s;

	s.name = read_u32(r);
	if (!is_64) {
		s.value = read_u32(r);
		s.size = read_u32(r);
	}
	s.info = read_u8(r);
	reader_skip(r, 1); /* visibility */
	s.section = read_u16(r);
	if (is_64) {
		s.value = read_u64(r);
		s.size = read_u64(r);
	}
	return s;
}

static void add_symbols(struct elf *elf, struct bytes table, struct bytes strings, uint64_t *names)
{
	size_t entry = elf->is_64 ? sizeof(Elf64_Sym) : sizeof(Elf32_Sym);
	struct reader r = elf_reader(elf, table);

	while (reader_left(&r) >= entry) {
		struct raw_symbol raw = read_symbol(&r, elf->is_64);
		uint8_t type = raw.info & 15;
		const char *name;

		/* sections, file names, and the marks of ARM and RISC-V assemblers are not symbols
		 */
		if (!raw.name || type == STT_SECTION || type == STT_FILE)
			continue;
		name = elf_text(strings, raw.name);
		if (!name) {
			elf_damage(elf, ERR_CORRUPT, "the end of a symbol's name");
			continue;
		}
		if (!*name || *name == '$')
			continue;
		*names += strlen(name) + 1;
		if (*names > (uint64_t)elf->file.len * NAMES_PER_FILE) {
			elf_damage(elf, ERR_LIMIT, "symbols whose names do not overlap");
			return;
		}
		elf->symbols[elf->symbol_count++] =
			(struct elf_symbol){ name, raw.value, raw.size, raw.section != SHN_UNDEF };
	}
}

/* By name, defined ones first. */
static int by_name(const void *a, const void *b)
{
	const struct elf_symbol *x = a, *y = b;
	int order = x->name == y->name ? 0 : strcmp(x->name, y->name);

	if (order)
		return order;
	if (x->defined != y->defined)
		return x->defined ? -1 : 1;
	if (x->value != y->value)
		return x->value < y->value ? -1 : 1;
	return x->size < y->size ? -1 : x->size > y->size;
}

enum err elf_read_symbols(struct elf_parts *p)
{
	struct elf *elf = p->elf;
	size_t entry = elf->is_64 ? sizeof(Elf64_Sym) : sizeof(Elf32_Sym), kept = 0;
	struct bytes strings = bytes_of(NULL, 0), symtab = find_symtab(p, SHT_SYMTAB, &strings);
	struct bytes dynstr = p->dynstr, dynsym = find_dynsym(p);
	uint64_t names = 0;

	if (!dynsym.len && !elf->relocatable)
		dynsym = find_symtab(p, SHT_DYNSYM, &dynstr);
	elf->symbols = arena_alloc(p->arena, dynsym.len / entry + symtab.len / entry,
				   sizeof(*elf->symbols));
	if (!elf->symbols)
		return ERR_NOMEM;
	add_symbols(elf, dynsym, dynstr, &names);
	add_symbols(elf, symtab, strings, &names);
	if (elf->symbol_count < 2)
		return OK;
	qsort(elf->symbols, elf->symbol_count, sizeof(*elf->symbols), by_name);
	for (size_t i = 1; i < elf->symbol_count; i++)
		if (by_name(&elf->symbols[i], &elf->symbols[kept]))
			elf->symbols[++kept] = elf->symbols[i];
	elf->symbol_count = kept + 1;
	return OK;
}

const struct elf_symbol *elf_symbol(const struct elf *elf, const char *name)
{
	size_t low = 0, high = elf->symbol_count;

	/* the first that is not before NAME: the defined one, if any */
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(elf->symbols[middle].name, name) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == elf->symbol_count || strcmp(elf->symbols[low].name, name) != 0 ||
	    !elf->symbols[low].defined)
		return NULL;
	return &elf->symbols[low];
}
