/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/cli/near.h"

#include <stdio.h>
#include <strings.h>

#define LENGTH_MAX 64u
#define FAR 3u

static char lower(char c)
{
	return (char)(c >= 'A' && c <= 'Z' ? c | 32 : c);
}

static unsigned least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

/*
 * How many characters must be put in, left out, changed, or swapped with their neighbour, to make
 * B of A; upper and lower case are one. FAR stands for more. Rows of Levenshtein's table, of which
 * the last two are needed for neighbours that were swapped.
 */
static unsigned distance(const char *a, const char *b)
{
	size_t m = strlen(a), n = strlen(b);
	unsigned row[3][LENGTH_MAX + 1];

	if (m > LENGTH_MAX || n > LENGTH_MAX || (m > n ? m - n : n - m) >= FAR)
		return FAR;
	for (unsigned k = 0; k <= n; k++)
		row[0][k] = k;
	for (unsigned i = 1; i <= m; i++) {
		unsigned *now = row[i % 3], *last = row[(i + 2) % 3], *before = row[(i + 1) % 3];
		unsigned best = now[0] = i;

		for (unsigned k = 1; k <= n; k++) {
			char x = lower(a[i - 1]), y = lower(b[k - 1]);

			now[k] = least(last[k - 1] + (x != y), least(last[k], now[k - 1]) + 1);
			if (i > 1 && k > 1 && x == lower(b[k - 2]) && lower(a[i - 2]) == y)
				now[k] = least(now[k], before[k - 2] + 1);
			best = least(best, now[k]);
		}
		if (best >= FAR)
			return FAR;
	}
	return least(row[m % 3][n], FAR);
}

struct near near_to(const char *wanted)
{
	return (struct near){ .wanted = wanted, .distance = FAR };
}

void near_offer(struct near *near, const char *candidate)
{
	size_t len = strlen(near->wanted);
	unsigned d = distance(near->wanted, candidate);

	if (!len)
		return;
	/* in a short name two slips leave nothing; the start of a long one is meant to be it */
	if (len < 4 && d > 1)
		d = FAR;
	if (len >= 3 && strncasecmp(candidate, near->wanted, len) == 0)
		d = least(d, 1);
	if (d < near->distance) {
		near->distance = d;
		near->best = candidate;
	}
}

const char *near_question(struct near *near)
{
	near->text[0] = 0;
	if (near->best)
		snprintf(near->text, sizeof(near->text), " (did you mean '%s'?)", near->best);
	return near->text;
}
