/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A pattern of the signature language (docs/add-a-signature.md) as a short list of steps. A run is
 * taken whole, and gives bytes back only where the literal behind it may begin ("{word}.so"); {any}
 * tries its 96 bytes one by one. A budget of steps bounds the whole match.
 */
#ifndef ASSAY_SIG_PATTERN_H
#define ASSAY_SIG_PATTERN_H

#include "analyzer/base/arena.h"
#include "analyzer/base/err.h"

#define PATTERN_STEPS 48u
#define ANCHOR_MIN 4u
#define ANCHOR_MAX 32u

enum step_kind {
	STEP_LITERAL,
	STEP_VERSION,
	STEP_DOTTED,
	STEP_MAJOR,
	STEP_MINOR,
	STEP_PATCH,
	STEP_MICRO,
	STEP_SOVERSION,
	STEP_RELEASE,
	STEP_D,
	STEP_HEX,
	STEP_YEAR,
	STEP_MONTH,
	STEP_WORD,
	STEP_S,
	STEP_ANY,
	STEP_START,
	STEP_END,
	STEP_IN,
	STEP_COUNT
};

struct step {
	enum step_kind kind;
	unsigned width;       /* exactly so many digits; 0 = as many as there are */
	struct bytes literal; /* of STEP_LITERAL */
};

struct pattern {
	const char *source; /* as written */
	const struct step *steps;
	size_t count;
	bool bounded;        /* starts with a letter or digit: not inside a word */
	bool slash;          /* has a literal '/' */
	struct bytes anchor; /* its best literal bytes; empty if there are fewer than ANCHOR_MIN */
	size_t anchor_step, anchor_skip; /* where in the pattern: the step, and bytes into it */
	size_t before_min, before_max;   /* length of what is before the anchor's step */
	uint32_t captures;               /* bit set of step kinds */
};

struct match {
	size_t at, len;
	struct bytes captured[STEP_COUNT]; /* by step kind; the first of a kind */
};

/*
 * Compile the text between the quotes. Memory from ARENA. ERR_CORRUPT with *expected set to what
 * was expected, ERR_NOMEM. LITERAL: braces have no meaning, as in `strings`.
 */
enum err pattern_compile(struct arena *arena, struct bytes source, bool literal,
			 struct pattern *out, const char **expected);
/* A pattern of one step, the bytes of a literal; SOURCE and STEP are kept. */
void pattern_literal(const struct step *step, const char *source, struct pattern *out);
/* The bytes of a quoted text whose escapes are those of patterns; braces are themselves. */
enum err pattern_unescape(struct arena *arena, struct bytes source, struct bytes *out,
			  const char **expected);

/* Does P match IN from AT on? WHOLE: up to the end of IN. */
bool pattern_at(const struct pattern *p, struct bytes in, size_t at, bool whole, struct match *out);
/* Does P match with its anchor at ANCHOR_AT, where the anchor was seen? */
bool pattern_around(const struct pattern *p, struct bytes in, size_t anchor_at, struct match *out);
/* The first match that starts at FROM or later; for short texts. */
bool pattern_find(const struct pattern *p, struct bytes in, size_t from, struct match *out);

/* Is TEXT what half of all programs have, so that it finds nothing? */
bool anchor_common(struct bytes text);

/* The capture called NAME, which may end in a width; STEP_COUNT if there is none. */
enum step_kind step_named(struct bytes name, unsigned *width);

#endif
