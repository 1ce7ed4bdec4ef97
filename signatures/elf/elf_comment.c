/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The section .comment: a text, each with its NUL, of every compiler and assembler whose output was
 * linked into the file ("GCC: (Buildroot 2012.11.1) 4.5.3"; gcc's `.ident`). Linkers since binutils
 * 2.19 keep each text once, older ones write it again for every object. It says how the file was
 * made and nothing of what is in it.
 */
#include "analyzer/base/text.h"
#include "signatures/elf/elf_section.h"

#define COMMENT_LONGEST 128u
#define LOOKED_AT 65536u /* bytes of the section */

static bool is_known(const char **list, size_t count, const char *text)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(list[i], text) == 0)
			return true;
	return false;
}

enum err elf_comments(const struct elf *elf, struct arena *arena, const char *out[ELF_COMMENTS],
		      size_t *count)
{
	struct bytes rest, last = bytes_of("", 0);

	*count = 0;
	if (!elf_section(elf, ".comment", &rest))
		return OK;
	for (rest = bytes_head(rest, LOOKED_AT); rest.len && *count < ELF_COMMENTS;) {
		const uint8_t *end = memchr(rest.ptr, 0, rest.len);
		struct bytes one = bytes_head(rest, end ? (uint64_t)(end - rest.ptr) : rest.len);
		const char *text;

		rest = bytes_from(rest, (uint64_t)one.len + 1);
		/* the usual case of old linkers costs no memory */
		if (!one.len || bytes_equal(one, last))
			continue;
		last = one;
		text = text_clean(arena, one, COMMENT_LONGEST);
		if (!text)
			return ERR_NOMEM;
		if (!is_known(out, *count, text))
			out[(*count)++] = text;
	}
	return OK;
}
