/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/scan/applets.h"

#include "analyzer/base/text.h"

#define NAME_MAX_LEN 32u
#define NAMES_MIN 20u
#define NAMES_MAX 2000u

static bool in_name(uint8_t c)
{
	return is_alnum(c) || c == '_' || c == '-' || c == '.' || c == '[' || c == '+';
}

/* Length of the name at AT that a NUL ends; 0 if there is none. */
static size_t name_length(struct bytes in, size_t at)
{
	size_t len = 0;

	while (at + len < in.len && len <= NAME_MAX_LEN && in_name(in.ptr[at + len]))
		len++;
	return len <= NAME_MAX_LEN && at + len < in.len && !in.ptr[at + len] ? len : 0;
}

/* How many names follow each other in ascending order from AT on; *END: behind the last. */
static size_t run_from(struct bytes in, size_t at, size_t *end)
{
	const char *before = "";
	size_t count = 0, len;

	while (count < NAMES_MAX && (len = name_length(in, at)) > 0 &&
	       strcmp(before, (const char *)in.ptr + at) < 0) {
		before = (const char *)in.ptr + at;
		at += len + 1;
		count++;
	}
	*end = at;
	return count;
}

enum err applets_read(struct bytes in, struct arena *arena, const char ***names, size_t *count)
{
	size_t best = 0, best_count = 0;

	*count = 0;
	for (size_t at = 0; at < in.len;) {
		size_t end, run = run_from(in, at, &end);

		if (run > best_count) {
			best = at;
			best_count = run;
		}
		/* the name that broke the order may begin another run */
		at = run ? end : at + 1;
	}
	if (best_count < NAMES_MIN)
		return OK;
	*names = arena_alloc(arena, best_count, sizeof(**names));
	for (size_t at = best; *names && *count < best_count; at += name_length(in, at) + 1) {
		(*names)[*count] = arena_copy(arena, bytes_of(in.ptr + at, name_length(in, at)));
		if (!(*names)[*count])
			return ERR_NOMEM;
		++*count;
	}
	return *names ? OK : ERR_NOMEM;
}
