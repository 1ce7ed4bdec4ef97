/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/base/limits.h"

#include <string.h>

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
			return true;
		}
	return false;
}
