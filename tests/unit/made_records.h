/* SPDX-License-Identifier: Apache-2.0 */
/* What the readers of package records make of a file: the packages in it, until the next one. */
#ifndef ASSAY_MADE_RECORDS_H
#define ASSAY_MADE_RECORDS_H

#include <criterion/criterion.h>
#include <stdlib.h>

#include "signatures/package/package.h"

static struct arena arena;
static struct package_list list;

static inline void forget_records(void)
{
	arena_finish(&arena);
	list = (struct package_list){ 0 };
}

/* The LEN bytes at DATA, and nothing behind them, are what SUBJECT is. */
static inline enum err read_records(struct subject subject, const void *data, size_t len)
{
	uint8_t *copy = malloc(len ? len : 1);
	enum err err = ERR_NOMATCH;

	cr_assert_not_null(copy);
	memcpy(copy, data, len);
	forget_records();
	subject.bytes = bytes_of(copy, len);
	for (size_t i = 0; package_readers[i]; i++)
		if (package_readers[i]->claims(&subject))
			err = package_readers[i]->read(&subject, &arena, &list);
	free(copy);
	return err;
}

static inline const struct package *expect(size_t n, const char *type, const char *space,
					   const char *name, const char *version)
{
	const struct package *p = list.first;

	while (p && n--)
		p = p->next;
	cr_assert_not_null(p);
	cr_expect_str_eq(p->type, type);
	cr_expect_str_eq(p->name_space ? p->name_space : "-", space);
	cr_expect_str_eq(p->name, name);
	cr_expect_str_eq(p->version ? p->version : "-", version);
	return p;
}

#endif
