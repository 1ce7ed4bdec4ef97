/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/report/findings.h"

void findings_finish(struct findings *findings)
{
	arena_finish(&findings->arena);
	*findings = (struct findings){ 0 };
}

/* LIST with one more. */
static void *more(struct findings *f, void *list, size_t *count, size_t size)
{
	list = arena_more(&f->arena, list, *count, size);
	*count += list != NULL;
	return list;
}

bool findings_add_rule(struct findings *f, const char *id, const char *text)
{
	struct findings_rule *rules = more(f, f->rules, &f->rule_count, sizeof(*rules));

	if (!rules)
		return false;
	rules[f->rule_count - 1] = (struct findings_rule){ .id = id, .text = text };
	f->rules = rules;
	return true;
}

bool findings_add_property(struct findings *f, const char *name, const char *value)
{
	struct findings_property *list = more(f, f->properties, &f->property_count, sizeof(*list));

	if (!list)
		return false;
	list[f->property_count - 1] = (struct findings_property){ .name = name, .value = value };
	f->properties = list;
	return true;
}

struct findings_item *findings_add(struct findings *f, const char *rule)
{
	size_t at = 0;
	struct findings_item *items;

	while (at < f->rule_count && strcmp(f->rules[at].id, rule) != 0)
		at++;
	if (at == f->rule_count && !findings_add_rule(f, rule, NULL))
		return NULL;
	items = more(f, f->items, &f->item_count, sizeof(*items));
	if (!items)
		return NULL;
	f->items = items;
	items[f->item_count - 1] = (struct findings_item){ .rule = at };
	return &items[f->item_count - 1];
}

const char *findings_level_name(enum findings_level level)
{
	static const char *const names[] = {
		[FINDINGS_ERROR] = "error",
		[FINDINGS_WARNING] = "warning",
		[FINDINGS_NOTE] = "note",
	};

	return names[level];
}

const char *findings_kind_name(enum findings_kind kind)
{
	static const char *const names[] = {
		[FINDINGS_PASS] = "pass",
		[FINDINGS_FAIL] = "fail",
		[FINDINGS_REVIEW] = "review",
		[FINDINGS_OPEN] = "open",
		[FINDINGS_NOT_APPLICABLE] = "notApplicable",
	};

	return names[kind];
}

bool findings_counts(const struct findings_item *item)
{
	return item->kind == FINDINGS_FAIL && !item->waived;
}
