/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Versions as suppliers write them: [epoch:]upstream[-revision], with what a distribution adds
 * (1.2.13.dfsg, 3.0.11-1~deb12u2, 1.36.1-r0, 4.14.275+4.19.237-1), or the day and the commit of a
 * source tree (2019-08-08-ca8c2bd2-8), or whatever a supplier counts by.
 */
#include "analyzer/base/text.h"
#include "analyzer/diff/diff_parts.h"
#include "analyzer/judge/packages.h"

#define VERSION_MAX 128u /* bytes of a version that may have a revision */

enum shape { SHAPE_RELEASE, SHAPE_NUMBER, SHAPE_DATE, SHAPE_OTHER };

static size_t digits(const char *text)
{
	size_t n = 0;

	while (is_digit((uint8_t)text[n]))
		n++;
	return n;
}

static enum shape shape_of(const char *v)
{
	size_t n = digits(v);

	if (packages_date_length(v))
		return SHAPE_DATE;
	if (n && n <= 5 && v[n] == '.' && is_digit((uint8_t)v[n + 1]))
		return SHAPE_RELEASE;
	/* 530, 9p1, 1a: all of it, and no commit */
	if (n && n <= 5 && (!v[n] || strchr("-+~", v[n])))
		return SHAPE_NUMBER;
	return SHAPE_OTHER;
}

static bool repacked(const char *text)
{
	return strncmp(text, "dfsg", 4) == 0 || strncmp(text, "ds", 2) == 0 ||
	       strncmp(text, "repack", 6) == 0;
}

/* opkg's forms for apk's: "2024-04-19-ca8c2bd2-1" for "2024.04.19~ca8c2bd2-r1". */
static void as_opkg(char *text)
{
	char *dash = strrchr(text, '-');

	if (packages_date_length(text) == 10)
		text[4] = text[7] = '-';
	for (char *c = text; *c; c++)
		if (packages_commit_length(c))
			*c = '-';
	if (dash && dash[1] == 'r' && digits(dash + 2) && !dash[2 + digits(dash + 2)])
		memmove(dash + 1, dash + 2, strlen(dash + 1));
}

const char *diff_version_clean(struct arena *arena, const char *v)
{
	char *text;

	v = packages_start(v);
	v += (v[0] == 'v' || v[0] == 'V') && is_digit((uint8_t)v[1]);
	text = arena_copy(arena, bytes_str(v));
	for (char *cut = text; cut && *cut; cut++)
		if (cut > text && strchr(".~+", *cut) && repacked(cut + 1)) {
			const char *rest = strchr(cut, '-');

			memmove(cut, rest ? rest : "", rest ? strlen(rest) + 1 : 1);
			break;
		}
	if (text)
		as_opkg(text);
	return text;
}

/* V less its revision ("-9+deb12u14", "-r0", "-1") in TEXT; false when it has none. */
static bool without_revision(const char *v, char text[VERSION_MAX])
{
	size_t len = strlen(v), date = packages_date_length(v);
	char *dash;

	if (len >= VERSION_MAX)
		return false;
	memcpy(text, v, len + 1);
	dash = strrchr(text + date, '-');
	if (!dash || dash == text)
		return false;
	if (!is_digit((uint8_t)dash[1]))
		return false;
	*dash = 0;
	return true;
}

/* Is LONGER what SHORTER is, with something behind that does not make it a version before it? */
static bool extends(enum version_scheme scheme, const char *longer, const char *shorter)
{
	return strlen(shorter) >= packages_date_length(longer) && packages_agree(longer, shorter) &&
	       version_compare(scheme, longer, shorter) >= 0;
}

enum diff_same diff_version(enum version_scheme scheme, bool exact, const char *a, const char *b)
{
	char x[VERSION_MAX], y[VERSION_MAX];
	enum shape of_a, of_b;

	if (strcmp(a, b) == 0 || version_compare(scheme, a, b) == 0)
		return DIFF_SAME;
	if (exact)
		return DIFF_OTHER;
	if (extends(scheme, a, b) || extends(scheme, b, a))
		return DIFF_SAME;
	of_a = shape_of(a);
	of_b = shape_of(b);
	if (of_a != of_b && (of_a >= SHAPE_DATE || of_b >= SHAPE_DATE))
		return DIFF_INCOMPARABLE;
	if (without_revision(a, x) && without_revision(b, y) && version_compare(scheme, x, y) == 0)
		return DIFF_REVISION;
	return DIFF_OTHER;
}

/* One limit of a range at TEXT of LEN bytes. */
static bool read_limit(struct arena *arena, const char *text, size_t len, struct bound *out)
{
	bool floor = len && text[0] == '>', equal = len > 1 && text[1] == '=';
	size_t sign = equal ? 2 : 1;
	const char *version;

	if (len <= sign || (text[0] != '>' && text[0] != '<'))
		return false;
	version = arena_copy(arena, bytes_of(text + sign, len - sign));
	if (floor) {
		out->floor = version;
		out->floor_open = !equal;
	} else {
		out->ceiling = version;
		out->ceiling_open = !equal;
	}
	return version;
}

bool diff_range(struct arena *arena, const char *vers, struct bound *out)
{
	const char *at = strncmp(vers, "vers:", 5) == 0 ? strchr(vers, '/') : NULL;
	unsigned count = 0;

	*out = (struct bound){ 0 };
	while (at && *at) {
		size_t len = strcspn(++at, "|");

		if (++count > 2 || !read_limit(arena, at, len, out))
			return false;
		at += len;
	}
	return count;
}
