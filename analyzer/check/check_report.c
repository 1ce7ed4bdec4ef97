/* SPDX-License-Identifier: Apache-2.0 */
/* What a profile found, as a neutral list: an item for each place, or one for the whole check. */
#include "analyzer/check/check.h"

static enum findings_kind kind_of(enum check_verdict verdict)
{
	switch (verdict) {
	case CHECK_PASS:
		return FINDINGS_PASS;
	case CHECK_FAIL:
		return FINDINGS_FAIL;
	case CHECK_SUPPLIER:
		return FINDINGS_REVIEW;
	case CHECK_UNDECIDABLE:
		return FINDINGS_OPEN;
	case CHECK_NOT_APPLICABLE:
	default:
		return FINDINGS_NOT_APPLICABLE;
	}
}

static enum findings_level level_of(enum check_severity severity)
{
	return severity == CHECK_MUST     ? FINDINGS_ERROR
	       : severity == CHECK_SHOULD ? FINDINGS_WARNING
					  : FINDINGS_NOTE;
}

/* TEXT on one line: readers keep the lines of a document's texts. NULL: no memory, or no text. */
static const char *flat(struct findings *f, const char *text)
{
	char *copy;

	if (!text || !strpbrk(text, "\n\r\t"))
		return text;
	copy = arena_copy(&f->arena, bytes_str(text));
	for (char *p = copy; p && (p = strpbrk(p, "\n\r\t"));)
		*p = ' ';
	return copy;
}

static struct findings_item *add(struct findings *f, const struct check_profile *profile,
				 const struct check_run *run, enum check_verdict verdict,
				 const char *message)
{
	const struct check_line *line = run->line;
	struct findings_item *item = findings_add(f, line->check->id);
	struct findings_property *list = arena_alloc(&f->arena, 4, sizeof(*list));

	if (!item || !list)
		return NULL;
	list[0] = (struct findings_property){ "clause", line->clause };
	list[1] = (struct findings_property){ "asks", line->text };
	list[2] = (struct findings_property){ "verdict", check_verdict_name(verdict) };
	list[3] = (struct findings_property){ "wording", "from a secondary source only" };
	item->properties = list;
	item->property_count = line->unverified ? 4 : 3;
	item->group = profile->name;
	item->kind = kind_of(verdict);
	item->level = level_of(line->severity);
	item->message = message ? flat(f, message) : check_verdict_name(verdict);
	if (!item->message)
		return NULL;
	if (verdict > CHECK_PASS)
		item->action = line->check->action;
	return item;
}

static bool describe(struct findings *f, const struct check_profile *p)
{
	const char *text = arena_printf(
		&f->arena, "%s (%s, %s; known from: %s).%s%s%s", p->title, p->source, p->date,
		p->knowledge, p->no_sbom ? " This rule set prescribes no SBOM format." : "",
		p->note ? " " : "", p->note ? p->note : "");

	return text && findings_add_property(f, p->name, text);
}

enum err check_report(struct findings *f, const struct check_profile *profile,
		      const struct check_run *runs)
{
	if (!describe(f, profile))
		return ERR_NOMEM;
	for (size_t i = 0; i < profile->line_count; i++) {
		const struct check_run *run = &runs[i];
		const struct check *check = run->line->check;
		size_t known = 0;

		while (known < f->rule_count && strcmp(f->rules[known].id, check->id) != 0)
			known++;
		if (known == f->rule_count && !findings_add_rule(f, check->id, check->text))
			return ERR_NOMEM;
		/* what is within the share that may lack it is no failure */
		if ((!run->place_count || run->verdict == CHECK_PASS) &&
		    !add(f, profile, run, run->verdict, run->found))
			return ERR_NOMEM;
		for (size_t k = 0; k < run->place_count && run->verdict != CHECK_PASS; k++) {
			const struct check_place *place = &run->places[k];
			struct findings_item *item =
				add(f, profile, run, place->verdict, place->found);

			if (!item)
				return ERR_NOMEM;
			item->pointer = flat(f, place->pointer);
			item->subject = flat(f, place->subject);
		}
		if (run->bad > run->place_count && run->verdict != CHECK_PASS &&
		    !add(f, profile, run, run->verdict,
			 arena_printf(&f->arena, "and %zu more places",
				      run->bad - run->place_count)))
			return ERR_NOMEM;
	}
	return OK;
}
