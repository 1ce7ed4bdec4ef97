/* SPDX-License-Identifier: Apache-2.0 */
/* Sections and segments of an ELF file by name and type (System V ABI, chapter 4 and 5). */
#ifndef ASSAY_ELF_SECTION_H
#define ASSAY_ELF_SECTION_H

#include "signatures/elf/elf.h"

/* The bytes of the first section NAME that are in the file; false when there is none, or it is
 * empty. */
bool elf_section(const struct elf *elf, const char *name, struct bytes *out);
/* Has the file a table of sections? */
bool elf_has_sections(const struct elf *elf);

#define ELF_COMMENTS 8u /* of one file that are kept */

/* elf_comment.c: what made the file, clean, in the order of the file. OK or ERR_NOMEM. */
enum err elf_comments(const struct elf *elf, struct arena *arena, const char *out[ELF_COMMENTS],
		      size_t *count);

struct elf_note {
	struct bytes name, body; /* name: without its NUL */
	uint32_t type;
};

/* The next note of *REST; false at the end or at damage. */
bool elf_next_note(const struct elf *elf, struct bytes *rest, struct elf_note *out);

#endif
