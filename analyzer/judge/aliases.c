/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/judge/aliases.h"

#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/base/text.h"
#include "signatures/language/builtin.h"

/* Who says so; the first that knows a name counts. */
enum source { FROM_LIST, FROM_COMPONENT, FROM_SIGNATURE };

struct title {
	const char *name, *project;
	const struct signature *sig; /* NULL: FROM_LIST */
	enum source source;
	size_t order;
};

struct affix {
	const char *text, *project; /* project: of a beginning; NULL: an ending */
};

struct aliases {
	struct arena arena;
	struct title *titles; /* sorted by name, then source */
	size_t title_count, title_room;
	struct affix *affixes;
	size_t affix_count, affix_room;
	bool failed; /* memory is out */
};

static void make_plain(char *text)
{
	for (char *c = text; *c; c++) {
		if (*c >= 'A' && *c <= 'Z')
			*c = (char)(*c + 32);
		else if (*c == '_' || *c == ' ')
			*c = '-';
	}
}

const char *aliases_plain(struct arena *arena, const char *name)
{
	char *text = arena_copy(arena, bytes_str(name));

	if (text)
		make_plain(text);
	return text;
}

static void add_title(struct aliases *a, const char *name, const char *project,
		      const struct signature *sig, enum source source)
{
	struct title *more =
		mem_more(a->titles, a->title_count, &a->title_room, sizeof(*a->titles));
	const char *plain = aliases_plain(&a->arena, name);

	if (more)
		a->titles = more;
	if (!more || !plain || !project) {
		a->failed = true;
		return;
	}
	more[a->title_count] = (struct title){ plain, project, sig, source, a->title_count };
	a->title_count++;
}

static void add_affix(struct aliases *a, const char *text, const char *project)
{
	struct affix *more =
		mem_more(a->affixes, a->affix_count, &a->affix_room, sizeof(*a->affixes));

	if (more)
		a->affixes = more;
	if (!more || !text) {
		a->failed = true;
		return;
	}
	more[a->affix_count++] = (struct affix){ text, project };
}

/* The next word of LINE, copied; NULL at its end. */
static const char *word(struct aliases *a, struct bytes *line)
{
	const char *text;
	size_t len = 0;

	while (line->len && line->ptr[0] == ' ')
		*line = bytes_from(*line, 1);
	while (len < line->len && line->ptr[len] != ' ')
		len++;
	if (!len)
		return NULL;
	text = arena_copy(&a->arena, bytes_head(*line, len));
	a->failed |= !text;
	*line = bytes_from(*line, len);
	return text;
}

/* "alias NAME PROJECT...", "prefix TEXT PROJECT" or "tail TEXT"; tests see to it that all are. */
static void read_line(struct aliases *a, struct bytes line)
{
	const char *kind = word(a, &line), *name = kind ? word(a, &line) : NULL, *project;

	if (!name || kind[0] == '#')
		return;
	project = word(a, &line);
	if (strcmp(kind, "tail") == 0)
		add_affix(a, name, NULL);
	else if (strcmp(kind, "prefix") == 0 && project)
		add_affix(a, name, project);
	for (; strcmp(kind, "alias") == 0 && project; project = word(a, &line))
		add_title(a, name, project, NULL, FROM_LIST);
}

static void read_list(struct aliases *a, struct bytes text)
{
	while (text.len && !a->failed) {
		const uint8_t *end = memchr(text.ptr, '\n', text.len);
		size_t len = end ? (size_t)(end - text.ptr) : text.len;

		read_line(a, bytes_head(text, len));
		text = bytes_from(text, len + 1);
	}
}

static int by_name(const void *a, const void *b)
{
	const struct title *x = a, *y = b;
	int order = strcmp(x->name, y->name);

	if (!order && x->source != y->source)
		order = x->source < y->source ? -1 : 1;
	return order ? order : x->order < y->order ? -1 : x->order > y->order;
}

struct aliases *aliases_new(const struct sigdb *sigs)
{
	struct aliases *a = mem_zalloc(1, sizeof(*a));
	size_t count = sigs ? sigdb_count(sigs) : 0;

	if (!a)
		return NULL;
	for (size_t i = 0; i < alias_builtin_count; i++)
		read_list(a, bytes_of(alias_builtin[i].text, alias_builtin[i].len));
	for (size_t i = 0; i < count && !a->failed; i++) {
		const struct signature *s = sigdb_at(sigs, i);

		add_title(a, s->component, s->component, s, FROM_COMPONENT);
		for (const char *const *n = s->alias; n && *n; n++)
			add_title(a, *n, s->component, s, FROM_SIGNATURE);
	}
	if (a->failed) {
		aliases_free(a);
		return NULL;
	}
	if (a->title_count)
		qsort(a->titles, a->title_count, sizeof(*a->titles), by_name);
	return a;
}

void aliases_free(struct aliases *a)
{
	if (!a)
		return;
	arena_finish(&a->arena);
	mem_free(a->titles);
	mem_free(a->affixes);
	mem_free(a);
}

/* The first title of NAME, or where it would be. */
static size_t first_of(const struct aliases *a, const char *name)
{
	size_t low = 0, high = a->title_count;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (strcmp(a->titles[mid].name, name) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

static bool called(const struct aliases *a, const char *name, struct alias *out)
{
	size_t low = first_of(a, name);

	*out = (struct alias){ 0 };
	for (size_t i = low; i < a->title_count && out->count < ALIAS_PROJECTS; i++) {
		const struct title *t = &a->titles[i];

		/* a name that a signature gives to two projects is the first one's */
		if (strcmp(t->name, name) != 0 || t->source != a->titles[low].source ||
		    (i > low && t->source != FROM_LIST))
			break;
		out->project[out->count++] = t->project;
		out->how = t->source == FROM_COMPONENT ? ALIAS_OWN : ALIAS_OTHER;
	}
	return out->count;
}

/* NAME, or NAME less what stands before names; Yocto has lib32- for a second architecture. */
static bool called_lib(const struct aliases *a, const char *name, struct alias *out)
{
	static const char *const leads[] = { "lib32-", "lib64-", "lib", "gnu-" };

	if (called(a, name, out))
		return true;
	for (size_t i = 0; i < sizeof(leads) / sizeof(*leads); i++) {
		size_t n = strlen(leads[i]);

		if (strncmp(name, leads[i], n) == 0 && name[n] && called(a, name + n, out))
			return true;
	}
	return false;
}

/* Take an ending off TEXT of *LEN bytes, or the number of a SONAME's last character. */
static bool shorten(const struct aliases *a, char *text, size_t *len)
{
	for (size_t i = 0; i < a->affix_count; i++) {
		size_t n = strlen(a->affixes[i].text);

		if (a->affixes[i].project || *len < n + 2 ||
		    memcmp(text + *len - n, a->affixes[i].text, n) != 0)
			continue;
		/* "t64" follows a number, or else it is a part of the name */
		if (a->affixes[i].text[0] != '-' && !is_digit((uint8_t)text[*len - n - 1]))
			continue;
		text[ *len -= n] = 0;
		return true;
	}
	if (*len < 4 || !(is_digit((uint8_t)text[*len - 1]) || strchr(".-", text[*len - 1])))
		return false;
	text[--*len] = 0;
	return true;
}

struct alias aliases_find(const struct aliases *a, const char *plain)
{
	char text[ALIAS_NAME_MAX];
	size_t len = strlen(plain);
	struct alias out;
	bool found = called(a, plain, &out);

	if (found || len >= sizeof(text))
		return out;
	for (size_t i = 0; i < a->affix_count && !found; i++) {
		const struct affix *f = &a->affixes[i];

		found = f->project && strncmp(plain, f->text, strlen(f->text)) == 0;
		if (found)
			out = (struct alias){ .project = { f->project }, .count = 1 };
	}
	memcpy(text, plain, len + 1);
	found = found || called_lib(a, text, &out);
	while (!found && shorten(a, text, &len))
		found = called_lib(a, text, &out);
	if (found)
		out.how = ALIAS_PART;
	return out;
}

static const struct signature *signed_by(const struct aliases *a, const char *plain)
{
	for (size_t i = first_of(a, plain); i < a->title_count; i++) {
		if (strcmp(a->titles[i].name, plain) != 0)
			break;
		if (a->titles[i].sig)
			return a->titles[i].sig;
	}
	return NULL;
}

/* NAME as it is compared; *LEN is 0 when it is nobody's. */
static void plain_of(const char *name, char text[ALIAS_NAME_MAX], size_t *len)
{
	*len = strlen(name) < ALIAS_NAME_MAX ? strlen(name) : 0;
	memcpy(text, name, *len);
	text[*len] = 0;
	make_plain(text);
}

const struct signature *aliases_signature(const struct aliases *a, const char *name)
{
	char text[ALIAS_NAME_MAX];
	size_t len;

	plain_of(name, text, &len);
	return signed_by(a, text);
}

const struct signature *aliases_signature_of_part(const struct aliases *a, const char *name)
{
	const struct signature *sig;
	char text[ALIAS_NAME_MAX];
	size_t len;

	plain_of(name, text, &len);
	do {
		sig = signed_by(a, text);
		if (!sig && len > 4 && strncmp(text, "lib", 3) == 0)
			sig = signed_by(a, text + 3);
	} while (!sig && shorten(a, text, &len));
	return sig;
}

void aliases_stem(const struct aliases *a, const char *plain, char text[ALIAS_NAME_MAX])
{
	size_t len = strlen(plain);

	if (len >= ALIAS_NAME_MAX)
		len = 0; /* no stem */
	memcpy(text, plain, len);
	text[len] = 0;
	while (shorten(a, text, &len))
		;
}
