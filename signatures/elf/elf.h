/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A bounded view of an ELF file (System V ABI; 32/64 bit, both byte orders) that may be stripped,
 * cut or lying. Program headers are believed before section headers, since the loader uses only
 * those; every offset, size and count is checked against the file.
 */
#ifndef ASSAY_ELF_H
#define ASSAY_ELF_H

#include "analyzer/base/arena.h"
#include "analyzer/base/err.h"

struct elf_range {
	uint64_t offset, size; /* in the file, clipped to it */
	uint64_t address;
};

struct elf_symbol {
	const char *name; /* points into the file when NUL-terminated there */
	uint64_t value, size;
	bool defined;
};

struct elf {
	struct bytes file;
	bool is_64, big_endian;
	uint16_t type, machine; /* ET_*, EM_* */
	const char *soname;     /* NULL if none */
	const char *interp;     /* NULL if none */
	bool dynamic;           /* has a PT_DYNAMIC or .dynamic */
	bool relocatable;       /* ET_REL: objects and kernel modules */
	const char **needed;    /* DT_NEEDED, in order */
	size_t needed_count;
	struct elf_range *rodata; /* loaded, not code: where constants and texts are; ascending */
	size_t rodata_count;
	struct elf_symbol
		*symbols; /* .dynsym and .symtab merged; undefined ones too; sorted by name */
	size_t symbol_count;
	enum err status;   /* OK, or why the tables are not whole */
	const char *fault; /* constant text, when status is not OK */
};

/* Does IN start with an ELF header that can be read? */
bool elf_is(struct bytes in);
/* Read IN into OUT; memory from ARENA. ERR_NOMATCH when it is no ELF file, ERR_NOMEM; damage is
 * OUT->status. */
enum err elf_open(struct bytes in, struct arena *arena, struct elf *out);
/* The defined symbol NAME, or NULL. */
const struct elf_symbol *elf_symbol(const struct elf *elf, const char *name);

#endif
