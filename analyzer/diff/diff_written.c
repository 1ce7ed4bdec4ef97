/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What suppliers write, and what they mean. Lists are typed by hand and made by scripts from
 * folders, tags and archives: the version stands in the name ("busybox v1.31.1-2",
 * "json-c-0.16.tar.gz"), the name in the version ("DROPBEAR_2022.83", "glibc 2.36"), dots are
 * underscores ("OpenSSL_1_1_1k"), two names stand for one ("libz (zlib)"), a filler stands for
 * nothing ("N/A"), a range or a series for a version (">=1.2.11", "1.35.x"), or the purl or the CPE
 * alone says it. Where a word could be part of a name (glib-2.0, libusb-1.0), it is left there.
 */
#include "analyzer/base/text.h"
#include "analyzer/diff/diff_parts.h"
#include "analyzer/sbom/check_syntax.h"

#define WRITTEN_MAX 128u /* bytes of a text that is taken apart; longer ones are as they are */
#define MAX_PLACES 4u    /* in a text where a version, or another name, may start */

static bool says(const char *text)
{
	return text && *text && !syntax_filler(text);
}

static bool separates(char c)
{
	return c && strchr(" -_./:", c);
}

static bool is_word(const char *text, size_t len, const char *const *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strlen(list[i]) == len && strncasecmp(text, list[i], len) == 0)
			return true;
	return false;
}

/* The length of TEXT less words that announce a version: "Linux version " is "Linux". */
static size_t before_version(const char *text, size_t len)
{
	static const char *const words[] = { "v",   "ver",     "version", "r",
					     "rel", "release", "stable",  "tag" };

	for (;;) {
		size_t start;

		while (len && separates(text[len - 1]))
			len--;
		for (start = len; start && !separates(text[start - 1]);)
			start--;
		if (!is_word(text + start, len - start, words, sizeof(words) / sizeof(*words)))
			return len;
		len = start;
	}
}

/* Where the next number of TEXT behind a separator, or a separator and a "v", starts; 0: nowhere.
 */
static size_t next_number(const char *text, size_t at)
{
	for (at++; text[at - 1] && text[at]; at++) {
		bool v = (text[at - 1] | 32) == 'v';

		if (is_digit((uint8_t)text[at]) &&
		    (v ? at == 1 || separates(text[at - 2]) : separates(text[at - 1])))
			return at;
	}
	return 0;
}

/* The project that the first LEN bytes of TEXT name. */
static struct alias alias_of(const struct diff_items *items, const char *text, size_t len)
{
	const char *copy = arena_copy(items->arena, bytes_of(text, len));
	const char *plain = copy ? aliases_plain(items->arena, copy) : NULL;

	return plain && *plain ? aliases_find(items->aliases, plain) : (struct alias){ 0 };
}

/* Do the first LEN bytes of TEXT, before its version, name nothing else than ITEM? */
static bool names_item(const struct diff_items *items, const struct diff_item *item,
		       const char *text, size_t len)
{
	struct alias alias;

	len = before_version(text, len);
	if (!len || (strlen(item->plain) == len && strncasecmp(item->plain, text, len) == 0))
		return true;
	alias = alias_of(items, text, len);
	for (unsigned i = 0; i < alias.count; i++)
		for (unsigned k = 0; k < item->alias.count; k++)
			if (strcmp(alias.project[i], item->alias.project[k]) == 0)
				return true;
	return false;
}

/* "1_1_1k" is 1.1.1k when it has no dots. */
static void dots(char *text, unsigned least)
{
	unsigned count = 0;

	for (char *c = text; *c && c[1]; c++)
		count += c > text && *c == '_' && is_digit((uint8_t)c[-1]) &&
			 is_digit((uint8_t)c[1]);
	if (count < least || strchr(text, '.'))
		return;
	for (char *c = text + 1; *c && c[1]; c++)
		if (*c == '_' && is_digit((uint8_t)c[-1]) && is_digit((uint8_t)c[1]))
			*c = '.';
}

/* The version in TEXT of ITEM without what stands around it. NULL: no memory. */
static const char *bare_version(const struct diff_items *items, const struct diff_item *item,
				const char *text)
{
	size_t at = 0, len = strlen(text);
	char *copy;

	if (len >= WRITTEN_MAX)
		return text;
	for (size_t i = 0, n = 0; !is_digit((uint8_t)*text) && !at && i < MAX_PLACES; i++) {
		n = next_number(text, n);
		at = n && names_item(items, item, text, n) ? n : 0;
		if (!n)
			break;
	}
	/* "3.0.20 (LTS)", "1.1.1k  25 Mar 2021" */
	if (is_digit((uint8_t)text[at]))
		len = at + strcspn(text + at, " ");
	copy = arena_copy(items->arena, bytes_of(text + at, len - at));
	if (copy && *copy)
		dots(copy, at ? 1 : 2);
	return copy;
}

/* The length of NAME less the ending of an archive or of a library. */
static size_t before_ending(const char *name, bool *archive)
{
	static const char *const endings[] = { ".tar.gz", ".tar.xz", ".tar.bz2", ".tar.zst",
					       ".tgz",    ".tar",    ".zip" };
	size_t len = strlen(name), dot = len;
	const char *so = strstr(name, ".so.");

	*archive = true;
	for (size_t i = 0; i < sizeof(endings) / sizeof(*endings); i++) {
		size_t n = strlen(endings[i]);

		if (len > n && strcasecmp(name + len - n, endings[i]) == 0)
			return len - n;
	}
	*archive = false;
	if (so && so > name && !so[4 + strspn(so + 4, "0123456789.")])
		dot = (size_t)(so - name);
	else if (len > 3 && strcmp(name + len - 3, ".so") == 0)
		dot = len - 3;
	return dot;
}

/* Is TEXT, behind a separator in a name, a version and not part of the name, as 2.0 of glib-2.0 is?
 */
static bool is_version(const char *text, bool sure)
{
	unsigned separators = 0;

	for (; is_digit((uint8_t)*text) || (strchr("._", *text) && is_digit((uint8_t)text[1]));
	     text++)
		separators += !is_digit((uint8_t)*text);
	return separators >= (sure ? 1u : 2u);
}

/* The names of ITEM by NAME, and in *VERSION what of NAME is its version. False: no memory. */
static bool take_apart(const struct diff_items *items, struct diff_item *item, const char *name,
		       const char **version)
{
	bool archive;
	size_t len = before_ending(name, &archive);
	const char *text = arena_copy(items->arena, bytes_of(name, len));

	item->plain = text ? aliases_plain(items->arena, text) : NULL;
	if (!item->plain)
		return false;
	item->alias = aliases_find(items->aliases, item->plain);
	if (len >= WRITTEN_MAX || item->alias.how == ALIAS_OWN || item->alias.how == ALIAS_OTHER ||
	    (item->alias.how == ALIAS_PART && says(item->c->version)))
		return true;
	for (size_t i = 0, n = 0; i < MAX_PLACES && (n = next_number(text, n)); i++) {
		size_t end = before_version(text, n - ((text[n - 1] | 32) == 'v'));
		struct alias alias = alias_of(items, text, end);

		if (!alias.count || !is_version(text + n, archive || strchr(" vV", text[n - 1])))
			continue;
		*version = text + n;
		name = arena_copy(items->arena, bytes_of(text, end));
		item->plain = name ? aliases_plain(items->arena, name) : NULL;
		item->alias = alias;
		return item->plain;
	}
	return true;
}

/* "1.35.x" is everything from 1.35 on and before 1.36. NULL: it is not that, or no memory. */
static const char *series(struct arena *arena, const char *text)
{
	size_t len = strlen(text), last;
	unsigned number = 0;

	if (len < 3 || len > 40 || text[len - 2] != '.' || !strchr("xX*", text[len - 1]))
		return NULL;
	for (last = len -= 2; last && is_digit((uint8_t)text[last - 1]);)
		last--;
	if (last == len || len - last > 8)
		return NULL;
	for (size_t i = last; i < len; i++)
		number = number * 10 + (unsigned)(text[i] - '0');
	return arena_printf(arena, "vers:generic/>=%.*s|<%.*s%u", (int)len, text, (int)last, text,
			    number + 1);
}

/* ">=1.2.11, <1.3" as vers. NULL: no memory. */
static const char *limits(struct arena *arena, const char *text)
{
	char *out = arena_printf(arena, "vers:generic/%s", text),
	     *to = out ? strchr(out, '/') : NULL;

	for (const char *at = to; to && *at; at++) {
		bool gap = *at == ' ' || *at == ',' || *at == '|';

		if (gap && to[0] != '|' && !strchr("/<>=", to[0]))
			*++to = '|';
		else if (!gap && at > out && *at != '/')
			*++to = *at;
	}
	if (to)
		to[*to == '|' ? 0 : 1] = 0;
	return out;
}

/* TEXT is what is declared as the version of ITEM. False: no memory. */
static bool take_text(const struct diff_items *items, struct diff_item *item, const char *text)
{
	const char *bare;

	while (*text == '=' || *text == ' ')
		text++;
	item->written = text;
	if (*text == '<' || *text == '>') {
		item->range = limits(items->arena, text);
		return item->range;
	}
	if (strchr("^~!", *text))
		return true;
	bare = item->language ? text : bare_version(items, item, text);
	if (!bare)
		return false;
	if (bare != text && strcmp(bare, text) != 0 && !says(item->c->version))
		item->written = bare;
	item->range = series(items->arena, bare);
	item->version = item->range ? NULL : diff_version_clean(items->arena, bare);
	return item->range || item->version;
}

/* The end of the first of several names in TEXT: "libz (zlib)", "glibc / libc6", "expat, libexpat".
 */
static size_t one_name(const char *text)
{
	size_t len = 0;

	while (text[len] && !strchr("()", text[len]) && strncmp(text + len, " / ", 3) != 0 &&
	       strncmp(text + len, ", ", 2) != 0)
		len++;
	return len;
}

/* The names of ITEM: its whole name, or the first of several in it that is known. */
static bool take_names(const struct diff_items *items, struct diff_item *item, const char **version)
{
	const char *at = item->name, *whole;

	if (!take_apart(items, item, at, version))
		return false;
	whole = item->plain;
	for (size_t i = 0; i < MAX_PLACES && !item->alias.count && *at; i++) {
		size_t len = one_name(at), end = len;
		const char *piece;

		while (end && at[end - 1] == ' ')
			end--;
		piece = arena_copy(items->arena, bytes_of(at, end));
		if (!piece || (end && !take_apart(items, item, piece, version)))
			return false;
		at += len;
		at += strspn(at, "()/, ");
	}
	if (!item->alias.count)
		item->plain = whole;
	return true;
}

bool diff_written(const struct diff_items *items, struct diff_item *item, const char *purl_version,
		  const char *cpe_version)
{
	const struct sbom_component *c = item->c;
	const char *in_name = NULL, *text = NULL;

	if (!says(item->name) && (item->purl || item->cpe_count))
		item->name =
			item->purl ? strrchr(item->purl, '/') + 1 : strchr(item->cpes[0], ':') + 1;
	if (item->language || !item->name)
		item->plain = aliases_plain(items->arena, item->name ? item->name : "");
	else if (!take_names(items, item, &in_name))
		return false;
	if (says(c->version)) {
		text = c->version;
		item->other = says(purl_version) ? purl_version : NULL;
	} else if (!item->range)
		text = says(purl_version)  ? purl_version
		       : says(cpe_version) ? cpe_version
					   : in_name;
	if (!item->plain || (text && !take_text(items, item, text)))
		return false;
	if (item->other) {
		const char *clean = diff_version_clean(items->arena, item->other);

		if (!clean)
			return false;
		if (!item->version ||
		    diff_version(SCHEME_DOTTED, false, item->version, clean) == DIFF_SAME)
			item->other = NULL;
	}
	return true;
}
