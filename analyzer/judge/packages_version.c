/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Package versions and upstream versions. A package version is [epoch:]upstream[-revision], and
 * what is repacked or taken from a repository says so in the upstream part: 1.2.13.dfsg,
 * 4.14.275+4.19.237-1, 2.36-9+deb12u14, 30~pre9. Debian's 1.2.3+really1.2.2 is 1.2.2 (the Policy,
 * 3.2.2); apk writes 9.3_p1 for 9.3p1; OpenWrt with apk has commits behind '~', 6.6.73~d8dd03c4.
 */
#include "analyzer/base/text.h"
#include "analyzer/judge/packages.h"

static size_t digits(const char *text)
{
	size_t n = 0;

	while (is_digit((uint8_t)text[n]))
		n++;
	return n;
}

size_t packages_date_length(const char *v)
{
	size_t n = digits(v);

	if (n == 8 && (v[0] == '1' || v[0] == '2'))
		return 8;
	if (n == 4 && (v[4] == '-' || v[4] == '.') && digits(v + 5) == 2 && v[7] == v[4] &&
	    digits(v + 8) == 2)
		return 10;
	return 0;
}

const char *packages_start(const char *version)
{
	const char *really = strstr(version, "+really");
	size_t n = digits(version);

	if (really)
		return really + strlen("+really");
	return n && version[n] == ':' ? version + n + 1 : version;
}

size_t packages_commit_length(const char *text)
{
	static const char hex[] = "0123456789abcdef";
	size_t n = *text == '~' ? strspn(text + 1, hex) : 0;

	return n >= 7 && (!text[n + 1] || strchr("-+", text[n + 1])) ? n + 1 : 0;
}

/* "_p3" or "-P4": a release of its own after the one before it. */
static bool is_patch(const char *text)
{
	return (*text == '_' || *text == '-') && (text[1] | 32) == 'p' &&
	       is_digit((uint8_t)text[2]);
}

static bool is_repacked(const char *text)
{
	return (*text == '.' || *text == '~') &&
	       (strncmp(text + 1, "dfsg", 4) == 0 || strncmp(text + 1, "ds", 2) == 0);
}

const char *packages_upstream(struct arena *arena, const char *version)
{
	const char *start = packages_start(version);
	size_t date = packages_date_length(start), n = date + strcspn(start + date, "-+");
	char *text;

	for (size_t i = 1; i < n; i++)
		if (is_repacked(start + i) || packages_commit_length(start + i))
			n = i;
	text = arena_copy(arena, bytes_of(start, n));
	/* apk writes 9.3p1 as 9.3_p1 */
	for (char *c = text; c && *c; c++)
		if (*c == '_' && is_patch(c)) {
			memmove(c, c + 1, strlen(c));
			break;
		}
	return text;
}

bool packages_agree(const char *version, const char *exact)
{
	const char *at = packages_start(version);

	if (!*exact)
		return false;
	for (; *exact; at++, exact++) {
		at += *at == '_' && *exact != '_' && is_patch(at);
		if (*at != *exact)
			return false;
	}
	return !*at || (strchr("-+~_", *at) && !is_patch(at)) ||
	       (*at == '.' && is_alpha((uint8_t)at[1]));
}

/* Two to four numbers with dots, the first of at most three digits: no date, no commit. */
static bool is_release(const char *text)
{
	size_t digits = 0;
	bool dot = false;

	for (; is_digit((uint8_t)*text); text++)
		digits++;
	dot = *text == '.' && is_digit((uint8_t)text[1]);
	return digits > 0 && digits <= 3 && dot;
}

bool packages_comparable(const char *version, const char *exact)
{
	return is_release(packages_start(version)) && is_release(exact);
}
