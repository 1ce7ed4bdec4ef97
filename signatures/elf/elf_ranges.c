/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where an ELF file keeps constants: the loaded bytes that are not code. Linkers since 2018 give
 * them a segment of their own; before, they lay with the code in one segment (R and X), and only
 * section headers tell them apart. Objects and kernel modules have sections only.
 */
#include <stdlib.h>

#include "signatures/elf/elf_parts.h"

static void add(struct elf *elf, uint64_t offset, uint64_t size, uint64_t address)
{
	if (size)
		elf->rodata[elf->rodata_count++] = (struct elf_range){ offset, size, address };
}

static bool is_constant(const struct elf_section *s)
{
	return s->flags & SHF_ALLOC && !(s->flags & SHF_EXECINSTR) && s->type != SHT_NOBITS &&
	       s->type != SHT_NULL;
}

static bool inside(const struct elf_section *section, const struct elf_segment *segment)
{
	return section->offset >= segment->offset && section->size <= segment->size &&
	       section->offset - segment->offset <= segment->size - section->size;
}

/* Sections can be believed when what is loaded is whole, and has both code and constants. */
static bool sections_sane(const struct elf_parts *p, const struct elf_segment *code)
{
	bool constants = false, text = false;

	for (size_t i = 0; i < p->section_count; i++) {
		const struct elf_section *s = &p->sections[i];

		if (!(s->flags & SHF_ALLOC) || s->type == SHT_NULL)
			continue;
		if (!s->whole)
			return false;
		if (inside(s, code)) {
			constants |= is_constant(s);
			text |= (s->flags & SHF_EXECINSTR) != 0;
		}
	}
	return constants && text;
}

static void add_mixed_segment(struct elf_parts *p, const struct elf_segment *segment)
{
	if (!sections_sane(p, segment)) {
		add(p->elf, segment->offset, segment->size, segment->address);
		return;
	}
	for (size_t i = 0; i < p->section_count; i++) {
		const struct elf_section *s = &p->sections[i];

		if (is_constant(s) && inside(s, segment))
			add(p->elf, s->offset, s->size, s->address);
	}
}

static int by_offset(const void *a, const void *b)
{
	const struct elf_range *x = a, *y = b;

	if (x->offset != y->offset)
		return x->offset < y->offset ? -1 : 1;
	return x->size > y->size ? -1 : x->size < y->size;
}

/* Ascending, and no byte twice. */
static void order(struct elf *elf)
{
	size_t kept = 0;

	if (elf->rodata_count < 2)
		return;
	qsort(elf->rodata, elf->rodata_count, sizeof(*elf->rodata), by_offset);
	for (size_t i = 1; i < elf->rodata_count; i++) {
		struct elf_range *last = &elf->rodata[kept], *r = &elf->rodata[i];

		if (r->offset >= last->offset + last->size)
			elf->rodata[++kept] = *r;
		else if (r->offset + r->size > last->offset + last->size)
			last->size = r->offset + r->size - last->offset;
	}
	elf->rodata_count = kept + 1;
}

enum err elf_find_rodata(struct elf_parts *p)
{
	struct elf *elf = p->elf;
	bool separate = false, loads = false;
	size_t mixed = 0;

	for (size_t i = 0; i < p->segment_count; i++) {
		const struct elf_segment *s = &p->segments[i];

		if (s->type != PT_LOAD || !s->size)
			continue;
		loads = true;
		separate |= !(s->flags & (PF_X | PF_W));
		mixed += (s->flags & PF_X) != 0;
	}
	if (mixed > 8) /* sections are walked once for each */
		separate = true;
	elf->rodata = arena_alloc(p->arena, p->segment_count + 8 * p->section_count + 1,
				  sizeof(*elf->rodata));
	if (!elf->rodata)
		return ERR_NOMEM;
	for (size_t i = 0; i < p->segment_count; i++) {
		const struct elf_segment *s = &p->segments[i];

		if (s->type != PT_LOAD)
			continue;
		if (!(s->flags & PF_X))
			add(elf, s->offset, s->size, s->address);
		else if (!separate)
			add_mixed_segment(p, s);
	}
	for (size_t i = 0; i < p->section_count && !loads; i++)
		if (is_constant(&p->sections[i]))
			add(elf, p->sections[i].offset, p->sections[i].size,
			    p->sections[i].address);
	if (!elf->rodata_count) {
		/* a header that hides everything hides nothing */
		if (!elf->relocatable)
			elf_damage(elf, ERR_CORRUPT, "a segment or section of constants");
		add(elf, 0, elf->file.len, 0);
	}
	order(elf);
	return OK;
}
