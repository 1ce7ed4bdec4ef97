/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An ELF file as the loader would put it into memory at address 0 (System V ABI, chapter 5, and
 * the supplements of the processors): what code and constants lie at an address, and what a
 * pointer will be after its relocation. Only what cannot change while the program runs is told.
 */
#ifndef ASSAY_ELF_IMAGE_H
#define ASSAY_ELF_IMAGE_H

#include "signatures/elf/elf.h"

#define IMAGE_SEGMENTS 16u

struct elf_image_segment {
	uint32_t type, flags;
	uint64_t offset, address, size;
	uint64_t memory; /* bytes when it is loaded */
};

struct elf_image_table {
	struct bytes in;
	bool addends;
};

struct elf_image {
	const struct elf *elf;
	struct elf_image_segment segments[IMAGE_SEGMENTS]; /* PT_LOAD, PT_DYNAMIC, PT_GNU_RELRO */
	size_t segment_count;
	struct elf_image_table relocations[3];
	struct bytes symbols;
	uint64_t got, got_local, got_symbol, symbol_count; /* MIPS: the two parts of its GOT */
	uint64_t *budget; /* relocations that may still be looked at */
};

/* Looks at the headers only. */
void elf_image_open(const struct elf *elf, uint64_t *budget, struct elf_image *out);
/*
 * The bytes from ADDRESS to the end of its segment, as they are in the file, when that holds code;
 * when it is never written; and in any case. Empty when there are none.
 */
struct bytes elf_image_code(const struct elf_image *image, uint64_t address);
struct bytes elf_image_constant(const struct elf_image *image, uint64_t address);
struct bytes elf_image_loaded(const struct elf_image *image, uint64_t address);
/* Is there memory at ADDRESS that the program may write? */
bool elf_image_writable(const struct elf_image *image, uint64_t address);
/* The SIZE bytes at ADDRESS as a number, relocated; false when that is not certain. */
bool elf_image_load(const struct elf_image *image, uint64_t address, unsigned size, uint64_t *out);

#endif
