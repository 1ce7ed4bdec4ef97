/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A little ELF file that the tests make: one segment with code, and a constant behind it; and the
 * rules that are tried on it.
 */
#ifndef ASSAY_MADE_ELF_H
#define ASSAY_MADE_ELF_H

#include <criterion/criterion.h>
#include <elf.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "signatures/matcher.h"

#define CODE 0x100u /* both the offset and the address */
#define CONSTANT 0x180u
#define FILE_LEN 0x200u

struct image {
	uint16_t machine, type; /* type 0: ET_DYN */
	bool is_64, big_endian;
	uint32_t flags; /* of the one segment; 0: read and execute */
	uint64_t entry; /* 0: CODE */
	const char *code, *constant;
	size_t code_len, constant_len;
};

/* A database of the one signature whose text is RULES. */
static inline struct sigdb *made_db(const char *rules)
{
	struct sigdb *db = sigdb_new();
	struct sig_error error;

	cr_assert_eq(sigdb_add(db, "data", "foo.sig", bytes_str(rules), &error), OK, "%s",
		     error.text);
	cr_assert_eq(sigdb_finish(db), OK);
	return db;
}

static inline void put(uint8_t *at, bool big_endian, unsigned size, uint64_t n)
{
	for (unsigned i = 0; i < size; i++)
		at[big_endian ? size - 1 - i : i] = (uint8_t)(n >> 8 * i);
}

static inline void made_elf(uint8_t *file, const struct image *im)
{
	bool be = im->big_endian;
	unsigned word = im->is_64 ? 8 : 4, header = im->is_64 ? 64 : 52;
	uint8_t *segment = file + header;

	memcpy(file, ELFMAG, SELFMAG);
	file[EI_CLASS] = im->is_64 ? ELFCLASS64 : ELFCLASS32;
	file[EI_DATA] = be ? ELFDATA2MSB : ELFDATA2LSB;
	file[EI_VERSION] = EV_CURRENT;
	put(file + 16, be, 2, im->type ? im->type : ET_DYN);
	put(file + 18, be, 2, im->machine);
	put(file + (im->is_64 ? 32 : 28), be, word, header);
	put(file + (im->is_64 ? 54 : 42), be, 2, im->is_64 ? 56 : 32);
	put(file + (im->is_64 ? 56 : 44), be, 2, 1);
	put(segment, be, 4, PT_LOAD);
	put(segment + (im->is_64 ? 4 : 24), be, 4, im->flags ? im->flags : PF_R | PF_X);
	put(segment + (im->is_64 ? 32 : 16), be, word, FILE_LEN);
	put(segment + (im->is_64 ? 40 : 20), be, word, FILE_LEN);
	/* of x86, an instruction of two zeros would swallow what follows */
	if (im->machine == EM_X86_64 || im->machine == EM_386)
		memset(file + CODE - 16, 0x90, 16);
	memcpy(file + CODE, im->code, im->code_len);
	if (im->constant)
		memcpy(file + CONSTANT, im->constant, im->constant_len);
}

#define BYTES(text) .code = text, .code_len = sizeof(text) - 1
#define CONSTANTS(text) .constant = text, .constant_len = sizeof(text)
#define X86_64 .machine = EM_X86_64, .is_64 = true
#define ARM(n) .machine = EM_ARM, .entry = CODE + (n)
#define AARCH64 .machine = EM_AARCH64, .is_64 = true
#define PPC .machine = EM_PPC, .big_endian = true

#endif
