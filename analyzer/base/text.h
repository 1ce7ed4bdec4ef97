/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Text out of an image is hostile: it may hold terminal escapes, invalid UTF-8, bidirectional
 * controls and newlines. It is cleaned once, where it becomes text, and is safe everywhere after
 * that.
 */
#ifndef ASSAY_TEXT_H
#define ASSAY_TEXT_H

#include "analyzer/base/arena.h"

/*
 * TEXT as valid, printable UTF-8: every byte that is not part of a well-formed printable character
 * is written as \xHH, a backslash as it is. Bidirectional and other invisible format characters are
 * escaped too. At most MAX bytes of TEXT are used ("..." is added when there were more). NULL: no
 * memory.
 */
char *text_clean(struct arena *arena, struct bytes text, size_t max);

/* Columns TEXT takes on a terminal; text_clean's output only. */
size_t text_columns(const char *text);

static inline bool is_digit(uint8_t c)
{
	return c >= '0' && c <= '9';
}

static inline bool is_alpha(uint8_t c)
{
	return (uint8_t)((c | 32) - 'a') < 26;
}

static inline bool is_alnum(uint8_t c)
{
	return is_digit(c) || is_alpha(c);
}

static inline bool is_print(uint8_t c)
{
	return c >= 32 && c < 127;
}

#endif
