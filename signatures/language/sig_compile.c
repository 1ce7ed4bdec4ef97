/* SPDX-License-Identifier: Apache-2.0 */
/* Patterns: from text to steps, and the choice of the anchor. */
#include "analyzer/base/text.h"
#include "signatures/language/sig_pattern.h"

static const struct {
	const char *name;
	uint8_t min, max; /* length of what it matches */
} captures[STEP_COUNT] = {
	[STEP_VERSION] = { "version", 1, 64 },
	[STEP_DOTTED] = { "dotted", 1, 32 },
	[STEP_MAJOR] = { "major", 1, 8 },
	[STEP_MINOR] = { "minor", 1, 8 },
	[STEP_PATCH] = { "patch", 1, 8 },
	[STEP_MICRO] = { "micro", 1, 8 },
	[STEP_SOVERSION] = { "soversion", 1, 32 },
	[STEP_RELEASE] = { "release", 1, 64 },
	[STEP_D] = { "d", 1, 10 },
	[STEP_HEX] = { "hex", 1, 40 },
	[STEP_YEAR] = { "year", 4, 4 },
	[STEP_MONTH] = { "month", 3, 9 },
	[STEP_WORD] = { "word", 1, 64 },
	[STEP_S] = { "s", 1, 16 },
	[STEP_ANY] = { "any", 0, 96 },
	[STEP_START] = { "start", 0, 0 },
	[STEP_END] = { "end", 0, 0 },
	[STEP_IN] = { "in", 0, 0 },
};

enum step_kind step_named(struct bytes name, unsigned *width)
{
	*width = 0;
	for (int i = STEP_VERSION; i < STEP_COUNT; i++) {
		size_t len = strlen(captures[i].name);

		if (!bytes_at(name, 0, captures[i].name, len))
			continue;
		if (name.len == len)
			return (enum step_kind)i;
		if (name.len == len + 1 && i >= STEP_MAJOR && i <= STEP_MICRO &&
		    name.ptr[len] >= '1' && name.ptr[len] <= '8') {
			*width = name.ptr[len] - (unsigned)'0';
			return (enum step_kind)i;
		}
	}
	return STEP_COUNT;
}

static int hex_digit(uint8_t c)
{
	if (is_digit(c))
		return c - '0';
	c |= 32;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The byte that the escape at the start of IN stands for; returns its length, 0 if it is none. */
static size_t escape(struct bytes in, uint8_t *out)
{
	static const char from[] = "nt0\\\"{", to[] = "\n\t\0\\\"{";
	const char *found;

	if (in.len < 2 || !in.ptr[1])
		return 0;
	if (in.ptr[1] == 'x') {
		int high = in.len < 4 ? -1 : hex_digit(in.ptr[2]);
		int low = high < 0 ? -1 : hex_digit(in.ptr[3]);

		*out = (uint8_t)(high * 16 + low);
		return low < 0 ? 0 : 4;
	}
	found = strchr(from, in.ptr[1]);
	if (!found)
		return 0;
	*out = (uint8_t)to[found - from];
	return 2;
}

/* Literal bytes from the start of SOURCE to its end, or to a capture unless BRACES. */
static enum err read_literal(struct arena *arena, struct bytes source, bool braces,
			     struct bytes *out, size_t *used, const char **expected)
{
	uint8_t *text = arena_alloc(arena, source.len + 1, 1);
	size_t n = 0, i = 0;

	if (!text)
		return ERR_NOMEM;
	while (i < source.len && (braces || source.ptr[i] != '{')) {
		size_t len = 1;

		text[n] = source.ptr[i];
		if (text[n] == '\\')
			len = escape(bytes_from(source, i), &text[n]);
		if (!len) {
			*expected = "expected one of \\n \\t \\0 \\xHH \\\\ \\\" \\{ after the "
				    "backslash";
			return ERR_CORRUPT;
		}
		i += len;
		n++;
	}
	*out = bytes_of(text, n);
	*used = i;
	return OK;
}

enum err pattern_unescape(struct arena *arena, struct bytes source, struct bytes *out,
			  const char **expected)
{
	size_t used;

	return read_literal(arena, source, true, out, &used, expected);
}

/* What a byte tells: zeros nothing, the common letters little. */
static unsigned worth(uint8_t c)
{
	if (c == 0 || c == 0xff)
		return 0;
	if (strchr("etaionrs .", c))
		return 2;
	return (c >= 'a' && c <= 'z') || is_digit(c) ? 3 : 4;
}

static size_t longest(const struct step *s)
{
	return s->kind == STEP_LITERAL ? s->literal.len
	       : s->width              ? s->width
				       : captures[s->kind].max;
}

static size_t shortest(const struct step *s)
{
	return s->kind == STEP_LITERAL ? s->literal.len
	       : s->width              ? s->width
				       : captures[s->kind].min;
}

/* Texts that half of all programs have. */
/* clang-format off */
static const char *const common[] = {
	"version", "copyright", "copyright (c)", "(c)", "http", "https", "usage", "error",
	"linux", "http://www", "https://www", "http://", "https://", "library", "warning",
	"options", "release", "build", "server", "client", "default", "unknown", "string", "gnu",
	"file", "name", "free software foundation", "the", "and", "for", "help", "invalid",
	"failed", "license", "debug", "user", "password", "config", "true", "false", "none",
	"null", "memory", "usr/", "/usr/lib", "/etc/", "all rights reserved",
};
/* clang-format on */

bool anchor_common(struct bytes text)
{
	char lower[ANCHOR_MAX + 1] = "";

	while (text.len && !is_alnum(text.ptr[0]) && text.ptr[0] != '(' && text.ptr[0] != '/')
		text = bytes_from(text, 1);
	while (text.len && !is_alnum(text.ptr[text.len - 1]) && text.ptr[text.len - 1] != ')' &&
	       text.ptr[text.len - 1] != '/')
		text.len--;
	for (size_t i = 0; i < text.len && i < ANCHOR_MAX; i++)
		lower[i] = (char)(text.ptr[i] >= 'A' && text.ptr[i] <= 'Z' ? text.ptr[i] | 32
									   : text.ptr[i]);
	for (size_t i = 0; i < sizeof(common) / sizeof(*common); i++)
		if (strcmp(lower, common[i]) == 0)
			return true;
	return text.len < 3;
}

/* The part of a literal that is worth most; returns its worth. */
static size_t best_window(struct bytes literal, struct bytes *out)
{
	size_t sum = 0, best = 0;

	for (size_t k = 0; k < literal.len; k++) {
		size_t start = k + 1 > ANCHOR_MAX ? k + 1 - ANCHOR_MAX : 0;

		sum += worth(literal.ptr[k]);
		if (start)
			sum -= worth(literal.ptr[start - 1]);
		if (k + 1 - start < ANCHOR_MIN || sum <= best)
			continue;
		best = sum;
		*out = (struct bytes){ literal.ptr + start, k + 1 - start };
	}
	return best && anchor_common(*out) ? best / 4 + 1 : best;
}

/* The anchor: the literal bytes worth most, and rather with a fixed length before them. */
static void choose_anchor(struct pattern *p)
{
	size_t min = 0, max = 0, best = 0;

	p->anchor = bytes_of(NULL, 0);
	for (size_t i = 0; i < p->count; i++) {
		const struct step *s = &p->steps[i];
		struct bytes window = bytes_of(NULL, 0);
		size_t value = s->kind == STEP_LITERAL ? best_window(s->literal, &window) : 0;

		value *= min == max ? 4 : 3;
		if (value > best) {
			best = value;
			p->anchor = window;
			p->anchor_step = i;
			p->anchor_skip = (size_t)(window.ptr - s->literal.ptr);
			p->before_min = min;
			p->before_max = max;
		}
		min += shortest(s);
		max += longest(s);
	}
}

void pattern_literal(const struct step *step, const char *source, struct pattern *out)
{
	*out = (struct pattern){
		.source = source, .steps = step, .count = 1, .captures = 1u << STEP_LITERAL
	};
	choose_anchor(out);
}

static enum err check(struct pattern *p, const char **expected)
{
	const struct step *first = p->steps;

	if (!p->count || (p->count == 1 && first->kind == STEP_LITERAL && !first->literal.len)) {
		*expected = "expected a pattern that is not empty";
		return ERR_CORRUPT;
	}
	for (size_t i = 0; i < p->count; i++) {
		const struct step *s = &p->steps[i];
		uint32_t bit = 1u << s->kind;

		if (s->kind == STEP_IN && i) {
			*expected = "expected {in} at the start of the pattern only";
			return ERR_CORRUPT;
		}
		if (s->kind >= STEP_VERSION && s->kind <= STEP_MICRO && p->captures & bit) {
			*expected = "expected each version capture once";
			return ERR_CORRUPT;
		}
		p->captures |= bit;
		p->slash |= s->kind == STEP_LITERAL && memchr(s->literal.ptr, '/', s->literal.len);
	}
	if (p->captures & 1u << STEP_VERSION && p->captures & 1u << STEP_DOTTED) {
		*expected = "expected {version} or {dotted}, not both";
		return ERR_CORRUPT;
	}
	p->bounded = first->kind == STEP_LITERAL && is_alnum(first->literal.ptr[0]);
	choose_anchor(p);
	return OK;
}

static enum err read_capture(struct bytes source, struct step *step, size_t *used,
			     const char **expected)
{
	const uint8_t *end = memchr(source.ptr, '}', source.len);

	*expected = "expected a closing brace";
	if (!end)
		return ERR_CORRUPT;
	*used = (size_t)(end - source.ptr) + 1;
	step->literal = bytes_of("", 0);
	step->kind = step_named(bytes_of(source.ptr + 1, *used - 2), &step->width);
	*expected = "expected the name of a capture in the braces";
	return step->kind == STEP_COUNT ? ERR_CORRUPT : OK;
}

enum err pattern_compile(struct arena *arena, struct bytes source, bool literal,
			 struct pattern *out, const char **expected)
{
	struct step steps[PATTERN_STEPS], *kept;
	size_t n = 0;
	enum err err = OK;

	*out = (struct pattern){ .source = arena_copy(arena, source) };
	if (!out->source)
		return ERR_NOMEM;
	for (size_t at = 0; at < source.len && !err;) {
		struct bytes rest = bytes_from(source, at);
		size_t used = 0;

		if (n == PATTERN_STEPS) {
			*expected = "expected a shorter pattern";
			return ERR_CORRUPT;
		}
		steps[n] = (struct step){ .kind = STEP_LITERAL };
		if (rest.ptr[0] == '{' && !literal)
			err = read_capture(rest, &steps[n], &used, expected);
		else
			err = read_literal(arena, rest, literal, &steps[n].literal, &used,
					   expected);
		at += used;
		n++;
	}
	if (err)
		return err;
	kept = arena_alloc(arena, n, sizeof(*kept));
	if (!kept)
		return ERR_NOMEM;
	memcpy(kept, steps, n * sizeof(*steps));
	out->steps = kept;
	out->count = n;
	err = check(out, expected);
	if (literal)
		out->bounded = false;
	return err;
}
