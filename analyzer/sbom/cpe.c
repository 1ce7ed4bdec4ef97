/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the NVD's dictionary makes of versions: candidates and patch levels stand in the update, a
 * field of their own (openbsd:openssh:9.2:p1, luajit:luajit:2.1.0:beta3, isc:dhcp:4.1-esv:r15),
 * and a word that says no more than that it is a release is left out (libevent 2.1.12-stable).
 */
#include "analyzer/sbom/cpe.h"

#include <string.h>
#include <strings.h>

#include "analyzer/base/text.h"

#define ESV "-ESV" /* ISC's extended support versions: of the version, and "R" counts them */

static const struct {
	const char *dash, *word;
	bool digits; /* have to follow */
	bool left_out;
} suffixes[] = {
	{ "", "rc", true, false },       { "-", "rc", true, false },
	{ "", "p", true, false },        { "-", "P", true, false },
	{ "-", "alpha", false, false },  { "-", "beta", false, false },
	{ ESV "-", "R", true, false },   { "-", "stable", false, true },
	{ "-", "release", false, true }, { "-", "final", false, true },
};

/* Does REST, what follows the digits and dots of a version, say suffix I? */
static bool says(const char *rest, size_t i, const char **update)
{
	size_t dash = strlen(suffixes[i].dash), word = strlen(suffixes[i].word);
	bool any_case = word > 1;
	const char *digits;

	if (strncmp(rest, suffixes[i].dash, dash) != 0)
		return false;
	rest += dash;
	if (any_case ? strncasecmp(rest, suffixes[i].word, word) != 0
		     : strncmp(rest, suffixes[i].word, word) != 0)
		return false;
	digits = rest + word;
	if (digits[strspn(digits, "0123456789")] || (!*digits && suffixes[i].digits) ||
	    (*digits && suffixes[i].left_out))
		return false;
	*update = rest;
	return true;
}

/* NIST IR 7695, 6.2: in a CPE 2.3 text all but letters, digits, . _ - is quoted. */
static const char *quoted(struct arena *arena, struct bytes text)
{
	char *out = arena_alloc(arena, 2 * text.len + 1, 1), *to = out;

	for (size_t i = 0; out && i < text.len; i++) {
		char c = (char)text.ptr[i];

		if (!is_alnum(text.ptr[i]) && !strchr("._-", c))
			*to++ = '\\';
		*to++ = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
	}
	return out;
}

const char *cpe_version(struct arena *arena, const char *version)
{
	struct bytes text = bytes_str(version ? version : ""), main = text;
	size_t len = version ? strspn(version, "0123456789.") : 0;
	const char *update = NULL, *own;
	bool left_out = false;

	for (size_t i = 0; len && version[len - 1] != '.' && !update &&
			   i < sizeof(suffixes) / sizeof(suffixes[0]);
	     i++)
		if (says(version + len, i, &update)) {
			left_out = suffixes[i].left_out;
			main.len =
				len +
				(strncmp(version + len, ESV, strlen(ESV)) == 0 ? strlen(ESV) : 0);
		}
	own = version ? quoted(arena, main) : "*";
	update = update && !left_out ? quoted(arena, bytes_str(update)) : "*";
	return own && update ? arena_printf(arena, "%s:%s", own, update) : NULL;
}
