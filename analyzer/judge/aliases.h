/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What else a component is called. Suppliers declare libssl1.1, openssl-util or libopenssl3 where
 * the project is OpenSSL. The names come from the signatures (component and alias lines), from
 * signatures/db/aliases/, and from the habits of distributions: a "lib" before, a SONAME's number
 * behind, -dev, -utils and the like.
 */
#ifndef ASSAY_ALIASES_H
#define ASSAY_ALIASES_H

#include "analyzer/base/arena.h"
#include "signatures/signature.h"

#define ALIAS_PROJECTS 4u
#define ALIAS_NAME_MAX 256u /* bytes of a name; longer ones are nobody's alias */

enum alias_how {
	ALIAS_UNKNOWN, /* nobody's name */
	ALIAS_OWN,     /* the project's own */
	ALIAS_OTHER,   /* another name of it */
	ALIAS_PART,    /* what a distribution calls a part of it: a guess by rule */
};

struct alias {
	const char *project[ALIAS_PROJECTS]; /* which; several: the name alone does not say */
	unsigned count;
	enum alias_how how;
};

struct aliases;

/* The names of SIGS (NULL: none) and the built-in lists. NULL when memory is out. */
struct aliases *aliases_new(const struct sigdb *sigs);
void aliases_free(struct aliases *aliases);
/* NAME as it is compared: lower case, '_' and spaces as '-'. NULL when memory is out. */
const char *aliases_plain(struct arena *arena, const char *name);
/* Whose name is PLAIN, which aliases_plain() made? */
struct alias aliases_find(const struct aliases *aliases, const char *plain);
/* Whose name is NAME, as the signatures themselves say? NULL: nobody's. */
const struct signature *aliases_signature(const struct aliases *aliases, const char *name);
/* As aliases_signature(), and also when NAME is what a distribution calls a part of it. */
const struct signature *aliases_signature_of_part(const struct aliases *aliases, const char *name);
/* PLAIN less what distributions put behind it: "libfoo2-utils" is "libfoo". Into TEXT. */
void aliases_stem(const struct aliases *aliases, const char *plain, char text[ALIAS_NAME_MAX]);

#endif
