/* SPDX-License-Identifier: Apache-2.0 */
/* Patterns: matching. */
#include "signatures/language/sig_pattern.h"

#include "analyzer/base/text.h"

#define BUDGET 8192u
#define NO_MATCH SIZE_MAX

static bool in_version(uint8_t c)
{
	return is_alnum(c) || c == '.' || c == '+' || c == '~' || c == '_' || c == '-';
}

static bool in_dotted(uint8_t c)
{
	return is_digit(c) || c == '.';
}

static bool in_hex(uint8_t c)
{
	return is_digit(c) || (uint8_t)((c | 32) - 'a') < 6;
}

static bool in_space(uint8_t c)
{
	return c == ' ' || c == '\t';
}

/* Length of the run of CLASS at the start of IN: 1 to MAX; a longer run is no match. */
static size_t run_of(struct bytes in, bool (*class)(uint8_t), size_t max)
{
	size_t n = 0;

	while (n < in.len && n <= max && class(in.ptr[n]))
		n++;
	return n > 0 && n <= max ? n : NO_MATCH;
}

/* A digit, then CLASS, without separators at the end. */
static size_t version_run(struct bytes in, bool (*class)(uint8_t), size_t max)
{
	size_t n;

	if (!in.len || !is_digit(in.ptr[0]))
		return NO_MATCH;
	n = run_of(in, class, max);
	while (n != NO_MATCH && !is_alnum(in.ptr[n - 1]))
		n--;
	return n;
}

static bool is_run(enum step_kind kind)
{
	return (kind >= STEP_VERSION && kind <= STEP_HEX) || kind == STEP_WORD || kind == STEP_S;
}

static bool may_end(enum step_kind kind, uint8_t last)
{
	return (kind != STEP_VERSION && kind != STEP_RELEASE && kind != STEP_DOTTED &&
		kind != STEP_SOVERSION) ||
	       is_alnum(last);
}

/* The next shorter length of a run that stops where the literal behind it may begin. */
static size_t give_back(const struct step *step, const struct step *next, struct bytes in,
			size_t len)
{
	if (step->width || !next || next->kind != STEP_LITERAL)
		return NO_MATCH;
	while (len-- > 1)
		if (in.ptr[len] == next->literal.ptr[0] && may_end(step->kind, in.ptr[len - 1]))
			return len;
	return NO_MATCH;
}

/* Not in front of a letter or digit, unless the pattern goes on with that byte. */
static size_t dotted_run(const struct step *step, const struct step *next, struct bytes in)
{
	size_t n = version_run(in, in_dotted, 32);

	if (n == NO_MATCH || n == in.len || !is_alnum(in.ptr[n]) ||
	    (next && next->kind == STEP_LITERAL && next->literal.ptr[0] == in.ptr[n]))
		return n;
	return give_back(step, next, in, n);
}

static size_t month_run(struct bytes in)
{
	static const char *const names[] = { "January",   "February", "March",    "April",
					     "May",       "June",     "July",     "August",
					     "September", "October",  "November", "December" };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		if (!bytes_at(in, 0, names[i], 3))
			continue;
		return bytes_at(in, 0, names[i], strlen(names[i])) ? strlen(names[i]) : 3;
	}
	return NO_MATCH;
}

static size_t digits_run(struct bytes in, unsigned width, size_t max)
{
	for (unsigned i = 0; i < width; i++)
		if (i >= in.len || !is_digit(in.ptr[i]))
			return NO_MATCH;
	return width ? width : run_of(in, is_digit, max);
}

/* How many bytes the step matches at AT; of {any}, the fewest. */
static size_t step_length(const struct step *step, const struct step *next, struct bytes in,
			  size_t at)
{
	struct bytes rest = bytes_from(in, at);

	switch (step->kind) {
	case STEP_LITERAL:
		return bytes_at(in, at, step->literal.ptr, step->literal.len) ? step->literal.len
									      : NO_MATCH;
	case STEP_VERSION:
	case STEP_RELEASE:
		return version_run(rest, in_version, 64);
	case STEP_DOTTED:
		return dotted_run(step, next, rest);
	case STEP_SOVERSION:
		return version_run(rest, in_dotted, 32);
	case STEP_MAJOR:
	case STEP_MINOR:
	case STEP_PATCH:
	case STEP_MICRO:
		return digits_run(rest, step->width, 8);
	case STEP_D:
		return run_of(rest, is_digit, 10);
	case STEP_HEX:
		return run_of(rest, in_hex, 40);
	case STEP_YEAR:
		return run_of(rest, is_digit, 4) == 4 ? 4 : NO_MATCH;
	case STEP_MONTH:
		return month_run(rest);
	case STEP_WORD:
		return run_of(rest, in_version, 64);
	case STEP_S:
		return run_of(rest, in_space, 16);
	case STEP_START:
		return at == 0 || !is_print(in.ptr[at - 1]) ? 0 : NO_MATCH;
	case STEP_END:
		return !rest.len || !is_print(rest.ptr[0]) ? 0 : NO_MATCH;
	case STEP_ANY:
	case STEP_IN:
	case STEP_COUNT:
		break;
	}
	return 0;
}

/* One try: with the step FIXED starting at FIXED_AT. */
struct attempt {
	const struct pattern *p;
	struct bytes in;
	size_t fixed, fixed_at;
	bool whole;
	unsigned budget;
	size_t *at; /* where each step starts, and the end */
};

/* The last step before I that can match otherwise does so; the step after it, or NO_MATCH. */
static size_t back_up(struct attempt *a, size_t i)
{
	while (i-- > 0) {
		const struct step *step = &a->p->steps[i];
		const struct step *next = i + 1 < a->p->count ? step + 1 : NULL;
		size_t end = a->at[i + 1], len = NO_MATCH;

		if (step->kind == STEP_ANY && end - a->at[i] < 96 && end < a->in.len &&
		    is_print(a->in.ptr[end]))
			len = end - a->at[i] + 1;
		else if (is_run(step->kind))
			len = give_back(step, next, bytes_from(a->in, a->at[i]), end - a->at[i]);
		if (len == NO_MATCH)
			continue;
		a->at[i + 1] = a->at[i] + len;
		return i + 1;
	}
	return NO_MATCH;
}

static bool try_match(struct attempt *a, size_t at)
{
	const struct pattern *p = a->p;
	size_t i = 0;

	a->at[0] = at;
	while (i != NO_MATCH && a->budget) {
		const struct step *next = i + 1 < p->count ? &p->steps[i + 1] : NULL;
		size_t len = NO_MATCH;

		--a->budget;
		if (i == p->count) {
			if (!a->whole || a->at[i] == a->in.len)
				return true;
		} else if (i != a->fixed || a->at[i] == a->fixed_at) {
			len = step_length(&p->steps[i], next, a->in, a->at[i]);
		}
		if (len == NO_MATCH) {
			i = back_up(a, i);
		} else {
			a->at[i + 1] = a->at[i] + len;
			i++;
		}
	}
	return false;
}

static bool in_word(struct bytes in, size_t at)
{
	uint8_t c = at ? in.ptr[at - 1] : 0;

	return is_alnum(c) || c == '_' || c == '-';
}

static bool attempt_at(struct attempt *a, size_t at, struct match *out)
{
	if ((a->p->bounded && in_word(a->in, at)) || !try_match(a, at))
		return false;
	*out = (struct match){ .at = at, .len = a->at[a->p->count] - at };
	for (size_t i = 0; i < a->p->count; i++) {
		struct bytes *captured = &out->captured[a->p->steps[i].kind];

		if (!captured->ptr)
			*captured = bytes_of(a->in.ptr + a->at[i], a->at[i + 1] - a->at[i]);
	}
	return true;
}

bool pattern_at(const struct pattern *p, struct bytes in, size_t at, bool whole, struct match *out)
{
	size_t places[PATTERN_STEPS + 1];
	struct attempt a = {
		.p = p, .in = in, .fixed = NO_MATCH, .whole = whole, .budget = BUDGET, .at = places
	};

	return at <= in.len && attempt_at(&a, at, out);
}

bool pattern_around(const struct pattern *p, struct bytes in, size_t anchor_at, struct match *out)
{
	size_t places[PATTERN_STEPS + 1];
	struct attempt a = {
		.p = p, .in = in, .fixed = p->anchor_step, .budget = BUDGET, .at = places
	};

	if (!p->anchor.len || anchor_at < p->anchor_skip + p->before_min)
		return false;
	a.fixed_at = anchor_at - p->anchor_skip;
	for (size_t before = p->before_max; before + 1 > p->before_min; before--) {
		if (before <= a.fixed_at && attempt_at(&a, a.fixed_at - before, out))
			return true;
		if (!before)
			break;
	}
	return false;
}

bool pattern_find(const struct pattern *p, struct bytes in, size_t from, struct match *out)
{
	for (size_t at = from; at <= in.len; at++)
		if (pattern_at(p, in, at, false, out))
			return true;
	return false;
}
