/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/base/limits.h"

#include <string.h>

#define BODY_LARGE (UINT64_C(32) << 20) /* bytes of an image beyond which it may have more */
#define BODY_RATIO 16u
#define BODY_MOST (UINT64_C(4) << 30)

const struct limit_info limit_table[LIMIT_COUNT] = {
#define X(id, name, value, unit, why) [LIMIT_##id] = { name, unit, why, value },
	LIMIT_TABLE(X)
#undef X
};

/* clang-format off */
const struct limits limits_default = { .value = {
#define X(id, name, value, unit, why) [LIMIT_##id] = value,
	LIMIT_TABLE(X)
#undef X
} };
/* clang-format on */

bool limits_set(struct limits *limits, const char *name, uint64_t value)
{
	for (int i = 0; i < LIMIT_COUNT; i++)
		if (strcmp(limit_table[i].name, name) == 0) {
			limits->value[i] = value;
			limits->given[i] = true;
			return true;
		}
	return false;
}

struct limits limits_fit(const struct limits *limits, uint64_t size)
{
	struct limits fit = *limits;
	uint64_t beyond = size > BODY_LARGE ? size - BODY_LARGE : 0;
	uint64_t more = beyond < BODY_MOST / BODY_RATIO ? BODY_RATIO * beyond : BODY_MOST;
	uint64_t *body = &fit.value[LIMIT_BODY];

	if (!fit.given[LIMIT_BODY])
		*body = *body + more < BODY_MOST ? *body + more : BODY_MOST;
	return fit;
}
