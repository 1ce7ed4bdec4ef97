/* SPDX-License-Identifier: Apache-2.0 */
#include "signatures/language/getter.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "analyzer/base/text.h"

#define DIGITS_MAX 16u
#define MEMBER_LAST 64u
#define OPERAND_LEAST 257u

static const char fields[] = "MNPUA";

enum field { FIELD_LETTER = 4, FIELD_COUNT };

static bool is_field(char c)
{
	return c && strchr(fields, c);
}

/* Digits of one field lie together, a field is there once, and the first is the major number. */
static bool layout_valid(const char *layout, unsigned base)
{
	const char *plain = base == 16 ? "0123456789abcdef_" : "0123456789_";
	size_t len = strlen(layout);

	if (!len || len > DIGITS_MAX || !strchr(layout, 'M'))
		return false;
	for (size_t i = 0; i < len; i++) {
		if (!is_field(layout[i]) && !strchr(plain, layout[i]))
			return false;
		if (is_field(layout[i]) && i && layout[i - 1] != layout[i] &&
		    memchr(layout, layout[i], i))
			return false;
	}
	return true;
}

/* What follows "[8]", or NULL. */
static const char *read_member(const char *text, unsigned *out)
{
	unsigned long n;
	char *end;

	if (!is_digit((uint8_t)text[1]))
		return NULL;
	n = strtoul(text + 1, &end, 10);
	*out = (unsigned)n;
	return n <= MEMBER_LAST && *end == ']' ? end + 1 : NULL;
}

/* Small numbers are in all code. */
static bool read_operand(const char *text, uint32_t *out)
{
	unsigned long n;
	char *end;

	if (!is_digit((uint8_t)text[0]))
		return false;
	n = strtoul(text, &end, 10);
	*out = (uint32_t)n;
	return !*end && n >= OPERAND_LEAST && n <= INT32_MAX;
}

bool getter_parse(const char *text, struct getter *out)
{
	static const struct {
		const char *name;
		enum getter_kind kind;
	} kinds[] = {
		{ "string", GETTER_STRING },
		{ "u16x3", GETTER_U16X3 },
		{ "u32x3", GETTER_U32X3 },
	};
	bool variable = text[0] == '&';
	unsigned member = GETTER_NO_MEMBER;

	text += variable;
	if (text[0] == '[' && !(text = read_member(text, &member)))
		return false;
	*out = (struct getter){ .variable = variable, .member = member };
	if (strncmp(text, "operand:", 8) == 0) {
		out->kind = GETTER_OPERAND;
		return !variable && member == GETTER_NO_MEMBER &&
		       read_operand(text + 8, &out->operand);
	}
	if (strncmp(text, "args:", 5) == 0) {
		out->kind = GETTER_ARGUMENTS;
		out->count = (unsigned)(text[5] - '0');
		return !variable && member == GETTER_NO_MEMBER && out->count >= 2 &&
		       out->count <= GETTER_ARGUMENTS_MOST && !text[6];
	}
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (strcmp(text, kinds[i].name) == 0) {
			out->kind = kinds[i].kind;
			return true;
		}
	if (strncmp(text, "hex:", 4) == 0)
		out->kind = GETTER_HEX;
	else if (strncmp(text, "dec:", 4) == 0)
		out->kind = GETTER_DEC;
	else
		return false;
	if (variable && member == GETTER_NO_MEMBER)
		return false; /* an address is no number */
	out->layout = text + 4;
	return layout_valid(out->layout, out->kind == GETTER_HEX ? 16 : 10);
}

static unsigned digit_of(char c)
{
	return (unsigned)(is_digit((uint8_t)c) ? c - '0' : c - 'a' + 10);
}

/* From the last digit to the first; a field that comes first has all digits that are left. */
static bool read_fields(const char *layout, unsigned base, uint64_t n, uint64_t out[FIELD_COUNT])
{
	size_t at = strlen(layout);

	while (at) {
		char c = layout[--at];
		uint64_t scale = 1, value = 0;

		if (!is_field(c)) {
			if (c != '_' && n % base != digit_of(c))
				return false;
			n /= base;
			continue;
		}
		for (value = n % base, n /= base; at && layout[at - 1] == c; at--, n /= base) {
			scale *= base;
			value += n % base * scale;
		}
		if (!at) {
			if (n > 9)
				return false;
			value += n * scale * base;
			n = 0;
		}
		out[strchr(fields, c) - fields] = value;
	}
	return n == 0;
}

/* "3.0.20", "1.1.1w": the fields that the layout has. OpenSSL goes from y to za, without z. */
static bool number_text(const struct getter *getter, const char *text, char out[VERSION_MAX])
{
	unsigned base = getter->kind == GETTER_HEX ? 16 : 10;
	uint64_t list[FIELD_COUNT] = { 0 }, letter;
	unsigned long long n;
	size_t len = 0;
	char *end;

	errno = 0;
	n = strtoull(text, &end, base == 16 ? 16 : 10);
	if (errno || end == text || *end || !is_digit((uint8_t)text[0]) ||
	    !read_fields(getter->layout, base, n, list))
		return false;
	for (size_t i = 0; i < FIELD_LETTER; i++)
		if (strchr(getter->layout, fields[i]))
			len += (size_t)snprintf(out + len, VERSION_MAX - len, "%s%llu",
						len ? "." : "", (unsigned long long)list[i]);
	letter = list[FIELD_LETTER];
	if (letter > 51)
		return false;
	if (letter > 25)
		out[len++] = 'z';
	if (letter)
		out[len++] = (char)('a' + (letter > 25 ? letter - 26 : letter - 1));
	out[len] = 0;
	return true;
}

bool getter_version(const struct signature *sig, const struct rule *rule, const char *value,
		    struct rule_version *out)
{
	struct getter getter;
	char number[VERSION_MAX];
	struct match match;

	if (!getter_parse(rule->names[1], &getter))
		return false;
	if (getter.kind == GETTER_OPERAND)
		return strtoul(value, NULL, 10) == getter.operand &&
		       rule_version(sig, rule, NULL, out);
	if (getter.kind == GETTER_HEX || getter.kind == GETTER_DEC) {
		if (!number_text(&getter, value, number))
			return false;
		value = number;
	}
	return pattern_at(rule->patterns, bytes_str(value), 0, true, &match) &&
	       rule_version(sig, rule, &match, out) && out->exact[0];
}
