/* SPDX-License-Identifier: Apache-2.0 */
/* What a match of a rule says of the version. */
#include "signatures/language/sig_rule.h"

#include <stdio.h>

bool template_capture(const struct pattern *pattern, struct bytes name)
{
	unsigned width;
	enum step_kind kind = step_named(name, &width);

	return kind < STEP_S && pattern && pattern->captures & 1u << kind;
}

/* A number of fixed width is padded with zeros, which are not part of it. */
static struct bytes captured(const struct pattern *pattern, const struct match *match,
			     enum step_kind kind)
{
	struct bytes text = match->captured[kind];

	if (!text.ptr)
		return bytes_of(NULL, 0);
	for (size_t i = 0; i < pattern->count; i++)
		if (pattern->steps[i].kind == kind && pattern->steps[i].width)
			while (text.len > 1 && text.ptr[0] == '0')
				text = bytes_from(text, 1);
	return text;
}

static bool append(char out[VERSION_MAX], struct bytes text)
{
	size_t len = strlen(out);

	if (text.len >= VERSION_MAX - len)
		return false;
	memcpy(out + len, text.ptr, text.len);
	out[len + text.len] = 0;
	return true;
}

static bool expand(const struct rule *rule, const struct match *match, char out[VERSION_MAX])
{
	const char *at = rule->template;
	bool fits = true;

	while (*at && fits) {
		size_t len = strcspn(at, "{"), name;
		unsigned width;

		fits = append(out, bytes_of(at, len));
		at += len;
		if (!*at)
			break;
		name = strcspn(at, "}");
		fits &= match &&
			append(out, captured(rule->patterns, match,
					     step_named(bytes_of(at + 1, name - 1), &width)));
		at += name + 1;
	}
	return fits;
}

static bool join(const struct pattern *pattern, const struct match *match, char out[VERSION_MAX])
{
	bool fits = true;

	for (int i = STEP_MAJOR; i <= STEP_MICRO; i++) {
		if (!match->captured[i].ptr)
			continue;
		if (out[0])
			fits &= append(out, bytes_str("."));
		fits &= append(out, captured(pattern, match, (enum step_kind)i));
	}
	return fits;
}

/* A range of one version is that version. */
static bool single_version(const struct signature *sig, const struct bound *b)
{
	return b->floor && b->ceiling && !b->floor_open && !b->ceiling_open &&
	       version_compare(sig->scheme, b->floor, b->ceiling) == 0;
}

/* Is {word} one of the words that the rule has for it? */
static bool listed(const struct rule *rule, struct bytes word)
{
	for (size_t i = 0; i < rule->name_count; i++)
		if (bytes_equal(word, bytes_str(rule->names[i])))
			return true;
	return false;
}

bool rule_version(const struct signature *sig, const struct rule *rule, const struct match *match,
		  struct rule_version *out)
{
	bool fits = true;

	out->exact[0] = out->release[0] = 0;
	if (rule->words && (!match || !listed(rule, match->captured[STEP_WORD])))
		return false;
	if (rule->template)
		fits = expand(rule, match, out->exact);
	else if (match && match->captured[STEP_VERSION].ptr)
		fits = append(out->exact, match->captured[STEP_VERSION]);
	else if (match && match->captured[STEP_DOTTED].ptr)
		fits = append(out->exact, match->captured[STEP_DOTTED]);
	else if (match && rule->pattern_count)
		fits = join(rule->patterns, match, out->exact);
	if (match && match->captured[STEP_RELEASE].ptr)
		fits &= append(out->release, match->captured[STEP_RELEASE]);
	if (fits && !out->exact[0] && single_version(sig, &rule->bound))
		fits = append(out->exact, bytes_str(rule->bound.floor));
	if (!fits)
		return false;
	return !out->exact[0] || version_within(sig->scheme, out->exact, &rule->bound);
}
