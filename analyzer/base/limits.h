/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every limit of the program, one row each: name, value, unit and why. docs/limits.md and
 * `assay scan --limit NAME=VALUE` come from this table.
 */
#ifndef ASSAY_LIMITS_H
#define ASSAY_LIMITS_H

#include <stdbool.h>
#include <stdint.h>

/* X(NAME, name, value, unit, why) */
#define LIMIT_TABLE(X)                                                                             \
	X(DEPTH, "depth", 24, "levels", "containers inside containers")                            \
	X(ENTRIES, "entries", 400000, "entries", "entries of one container")                       \
	X(NODES, "nodes", 500000, "nodes", "entries and regions of the whole image")               \
	X(BODY, "body", 268435456, "bytes",                                                        \
	  "one decoded file or stream; with those it lies in, a quarter more; see below")          \
	X(DISK, "disk", 1099511627776, "bytes", "one body with its holes, which take no memory")   \
	X(RATIO, "ratio", 2000, "times", "decoded bytes, beyond 256 MiB, against their container") \
	X(OUTPUT, "output", 17179869184, "bytes",                                                  \
	  "all decoded bytes of a run; see below for small images")                                \
	X(MEMORY, "memory", 419430400, "bytes", "memory of a run")                                 \
	X(CANDIDATES, "candidates", 100000, "places",                                              \
	  "places in one region where a format may start")                                         \
	X(EVIDENCE, "evidence", 20000, "facts", "facts about one file")

/* clang-format off */
enum limit {
#define X(id, name, value, unit, why) LIMIT_##id,
	LIMIT_TABLE(X)
#undef X
	LIMIT_COUNT
};
/* clang-format on */

struct limits {
	uint64_t value[LIMIT_COUNT];
	bool given[LIMIT_COUNT]; /* by the user */
};

struct limit_info {
	const char *name, *unit, *why;
	uint64_t value;
};

extern const struct limit_info limit_table[LIMIT_COUNT];
extern const struct limits limits_default;

/* Set NAME; false when there is no such limit. */
bool limits_set(struct limits *limits, const char *name, uint64_t value);
/*
 * LIMITS for the compressed image of a disk, of SIZE bytes: unless the user gave `body`, that grows
 * by 16 times what the image has beyond 32 MiB, up to 4 GiB. What `body` has beyond its default,
 * and a quarter, comes on top of `memory`.
 */
struct limits limits_fit(const struct limits *limits, uint64_t size);

#endif
