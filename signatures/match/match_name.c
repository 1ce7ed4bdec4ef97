/* SPDX-License-Identifier: Apache-2.0 */
/* Names of files, and fields of container headers. */
#include "signatures/match/match.h"

#define PATH_LONGEST 4096u

/* NAME ends with the byte LAST, which settles most of the hundreds of rules for every file. */
static void match_name(struct matching *m, const struct name_use *use, const char *name,
		       uint8_t last)
{
	struct raw raw = { .sig = use->sig, .rule = use->rule, .kind = USE_RULE };
	struct match match;

	if ((use->last && use->last != last) || !match_path(use->pattern, name, &match) ||
	    !match_version(m, &m->db->files[use->sig]->sig.rules[use->rule], &match, &raw))
		return;
	raw.seen = bytes_of(name + match.at, match.len);
	match_add(m, &raw);
}

/* Can the path end so? Most patterns end with literal bytes, and most paths with others. */
static bool ends(const struct pattern *pattern, struct bytes in)
{
	const struct step *last = &pattern->steps[pattern->count - 1];

	return last->kind != STEP_LITERAL ||
	       (last->literal.len <= in.len &&
		bytes_at(in, in.len - last->literal.len, last->literal.ptr, last->literal.len));
}

bool match_path(const struct pattern *pattern, const char *path, struct match *match)
{
	const char *slash = strrchr(path, '/');
	struct bytes in = bytes_str(path);

	if (!pattern->slash)
		return pattern_at(pattern, bytes_str(slash ? slash + 1 : path), 0, true, match);
	for (size_t at = 0; at < in.len && ends(pattern, in); at++)
		if (pattern_at(pattern, in, at, true, match))
			return true;
	return false;
}

void match_names(struct matching *m)
{
	const struct name_index *index = &m->db->filenames;
	const char *path = m->subject->path, *slash = strrchr(path, '/'), *rooted;
	const char *name = slash ? slash + 1 : path;
	uint32_t key = name_key(bytes_str(name));
	uint8_t last = (uint8_t)(path[0] ? path[strlen(path) - 1] : '/');

	if (strlen(path) > PATH_LONGEST)
		return;
	for (size_t i = 0; i < index->count && index->list[i].key == 0; i++)
		match_name(m, &index->list[i], name, last);
	for (size_t i = key ? name_first(index, key) : index->count;
	     i < index->count && index->list[i].key == key; i++)
		match_name(m, &index->list[i], name, last);
	if (!m->db->paths.count)
		return;
	/* a pattern may start with the root's slash */
	rooted = match_kept(m, path[0] == '/' ? path : arena_printf(&m->scratch, "/%s", path));
	for (size_t i = 0; i < m->db->paths.count && rooted; i++)
		match_name(m, &m->db->paths.list[i], rooted, last);
}

static void match_attribute(struct matching *m, const struct name_use *use, const char *value)
{
	const struct rule *rule = &m->db->files[use->sig]->sig.rules[use->rule];
	struct raw raw = { .sig = use->sig, .rule = use->rule, .kind = USE_RULE };
	struct match match;

	if (!pattern_find(use->pattern, bytes_head(bytes_str(value), 512), 0, &match) ||
	    !match_version(m, rule, &match, &raw))
		return;
	raw.seen = bytes_of(value + match.at, match.len);
	match_add(m, &raw);
}

void match_attributes(struct matching *m)
{
	const struct subject *s = m->subject;
	const struct name_index *index = &m->db->attributes;

	for (size_t i = 0; i < s->attribute_count; i++)
		for (size_t k = 0; k < index->count; k++) {
			const struct name_use *use = &index->list[k];
			const struct rule *rule = &m->db->files[use->sig]->sig.rules[use->rule];

			if (strcmp(rule->names[0], s->attributes[i].key) == 0)
				match_attribute(m, use, s->attributes[i].value);
		}
}
