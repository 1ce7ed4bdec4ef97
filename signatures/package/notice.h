/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a file says of licences and copyright: the text of a licence or a statement that names one
 * (LICENSE, COPYING, usr/share/doc/NAME/copyright), a field that names one (DEP 5's "License:",
 * "SPDX-License-Identifier:", a module's "license="), and lines of copyright in such texts and in
 * programs. They are facts about the file; whose they are is for analyzer/ to say.
 */
#ifndef ASSAY_NOTICE_H
#define ASSAY_NOTICE_H

#include "signatures/matcher.h"

enum notice_kind {
	NOTICE_TEXT,      /* sentences that only this licence has: an SPDX expression */
	NOTICE_NAME,      /* what a field calls the licence; not necessarily SPDX */
	NOTICE_COPYRIGHT, /* a line */
};

struct notice {
	enum notice_kind kind;
	const char *text; /* clean */
	uint64_t at, len; /* the bytes that say so */
	struct notice *next;
};

struct notice_list {
	struct notice *first, **last;
	size_t count;
};

/* Is PATH called as texts of licences are, or where they lie? */
bool notice_is_text(const char *path);
/* All that SUBJECT says, each text once, up to a fixed number. ERR_NOMEM or OK. Thread-safe. */
enum err notice_read(const struct subject *subject, struct arena *arena, struct notice_list *out);

/*
 * Add the licences whose texts or statements are in IN, a text, to OUT (notice_text.c). ERR_NOMEM
 * or OK.
 */
enum err notice_find_texts(struct bytes in, struct arena *arena, struct notice_list *out);
bool notice_has(const struct notice_list *list, enum notice_kind kind, const char *text);
/* One more, unless OUT says the same already or is full. ERR_NOMEM or OK. */
enum err notice_add(struct notice_list *out, struct arena *arena, const struct notice *notice);

#endif
