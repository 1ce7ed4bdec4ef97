/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Package versions and upstream versions. A package version is [epoch:]upstream[-revision], and
 * what is repacked or taken from a repository says so in the upstream part: 1.2.13.dfsg,
 * 4.14.275+4.19.237-1, 2.36-9+deb12u14, 30~pre9.
 */
#include "analyzer/base/text.h"
#include "analyzer/judge/packages.h"

/* Without the epoch. */
static const char *after_epoch(const char *version)
{
	const char *p = version;

	while (is_digit((uint8_t)*p))
		p++;
	return p > version && *p == ':' ? p + 1 : version;
}

const char *packages_upstream(struct arena *arena, const char *version)
{
	const char *start = after_epoch(version);
	size_t n = strcspn(start, "-+");

	/* ".dfsg", "~ds" and the like follow the upstream version */
	for (size_t i = 1; i < n; i++)
		if ((start[i] == '.' || start[i] == '~') &&
		    (strncmp(start + i + 1, "dfsg", 4) == 0 ||
		     strncmp(start + i + 1, "ds", 2) == 0)) {
			n = i;
			break;
		}
	return arena_copy(arena, bytes_of(start, n));
}

bool packages_agree(const char *version, const char *exact)
{
	const char *start = after_epoch(version);
	size_t n = strlen(exact);

	if (strncmp(start, exact, n) != 0 || !n)
		return false;
	return !start[n] || strchr("-+~_", start[n]) ||
	       (start[n] == '.' && is_alpha((uint8_t)start[n + 1]));
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
	return is_release(after_epoch(version)) && is_release(exact);
}
