/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tables of constants, as `bytes` rules write them: "80 67 5b" are bytes, "fffffffc 00000001"
 * numbers of 32 bits, which lie in a program in the byte order of its processor. So a table of
 * numbers becomes two patterns, and either shows it.
 */
#include "analyzer/base/text.h"
#include "signatures/language/sig_parts.h"

static int digit(uint8_t c)
{
	return is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The numbers of TEXT, most significant byte first, to OUT; the size of one, 0: not as expected. */
static size_t read_numbers(struct bytes text, uint8_t *out, size_t *len)
{
	size_t size = 0, here = 0; /* digits of a number, and of this one so far */

	*len = 0;
	for (size_t i = 0; i <= text.len; i++) {
		int value = i < text.len ? digit(text.ptr[i]) : -1;

		if (value >= 0) {
			out[*len] = (uint8_t)(here % 2 ? out[*len] | value : value << 4);
			*len += here++ % 2;
			continue;
		}
		if (!here || (size && here != size) || (i < text.len && text.ptr[i] != ' '))
			return 0;
		size = here;
		here = 0;
	}
	return size == 2 || size == 4 || size == 8 || size == 16 ? size / 2 : 0;
}

static bool fixed_pattern(struct arena *arena, const char *source, struct bytes bytes,
			  struct pattern *out)
{
	struct step *step = arena_alloc(arena, 1, sizeof(*step));

	if (!step)
		return false;
	*step = (struct step){ .kind = STEP_LITERAL, .literal = bytes };
	pattern_literal(step, source, out);
	return true;
}

enum err sig_parse_bytes(struct sig_parser *p, struct rule *rule, struct bytes text)
{
	const char *source = arena_copy(p->arena, text);
	uint8_t *big = arena_alloc(p->arena, text.len + 1, 1);
	uint8_t *little = arena_alloc(p->arena, text.len + 1, 1);
	struct pattern *list = arena_alloc(p->arena, 2, sizeof(*list));
	size_t len, size;

	if (!source || !big || !little || !list)
		return ERR_NOMEM;
	size = read_numbers(text, big, &len);
	if (!size)
		return sig_fail(p, "expected hexadecimal numbers of 2, 4, 8 or 16 small digits "
				   "each, and one space between them");
	for (size_t i = 0; i < len; i++)
		little[i] = big[i - i % size + size - 1 - i % size];
	if (!fixed_pattern(p->arena, source, bytes_of(little, len), &list[0]) ||
	    !fixed_pattern(p->arena, source, bytes_of(big, len), &list[1]))
		return ERR_NOMEM;
	if (!list[0].anchor.len || !list[1].anchor.len)
		return sig_fail(p, "expected four bytes in a row that are not all 00 or ff");
	rule->patterns = list;
	rule->pattern_count = size > 1 ? 2 : 1;
	return OK;
}
