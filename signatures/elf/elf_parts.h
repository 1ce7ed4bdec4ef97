/* SPDX-License-Identifier: Apache-2.0 */
/* The two tables of an ELF file and its dynamic section while they are read; for elf*.c only. */
#ifndef ASSAY_ELF_PARTS_H
#define ASSAY_ELF_PARTS_H

#include <elf.h>

#include "analyzer/base/reader.h"
#include "signatures/elf/elf.h"

struct elf_segment {
	uint32_t type, flags;
	uint64_t offset, address, size; /* size: in the file, clipped to it */
};

struct elf_section {
	uint32_t type, link;
	uint64_t flags, address, offset, size, entry; /* size: clipped to the file */
	bool whole;                                   /* the file has all of it */
};

struct elf_dynamic {
	uint64_t strings, strings_size, symbols, hash, gnu_hash, mips_symbols, soname;
	bool has_soname;
	struct bytes table;
};

struct elf_parts {
	struct elf *elf;
	struct arena *arena;
	struct elf_segment *segments;
	size_t segment_count;
	struct elf_section *sections;
	size_t section_count;
	struct elf_dynamic dynamic;
	struct bytes dynstr;
};

/* The first damage is what is reported. */
void elf_damage(struct elf *elf, enum err err, const char *text);
/* The file's bytes from ADDRESS to the end of its segment; empty when none is loaded there. */
struct bytes elf_loaded(const struct elf_parts *p, uint64_t address);
/* TABLE up to its last NUL, so that every text in it ends there. */
struct bytes elf_strings(struct bytes table);
/* The text at OFF of what elf_strings gave; NULL when it is not there. */
const char *elf_text(struct bytes strings, uint64_t off);
struct reader elf_reader(const struct elf *elf, struct bytes in);
/* An address, offset or size in the file's class. */
uint64_t elf_word(struct reader *r, bool is_64);

/* elf_symbols.c: fill elf->symbols; OK or ERR_NOMEM. */
enum err elf_read_symbols(struct elf_parts *p);
/* elf_ranges.c: fill elf->rodata; OK or ERR_NOMEM. */
enum err elf_find_rodata(struct elf_parts *p);

#endif
