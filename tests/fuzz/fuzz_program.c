/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Programs and libraries: the ELF reader, the rules for sonames, symbols and names, the getters'
 * code, and the records of packages that tool chains leave in them.
 */
#include <stdlib.h>

#include "signatures/package/package.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct sigdb *signatures(void)
{
	static struct sigdb *db;
	struct sig_error error;

	if (db)
		return db;
	db = sigdb_new();
	if (!db || sigdb_add_builtin(db, &error) || sigdb_finish(db))
		abort();
	return db;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct subject subject = { .bytes = bytes_of(data, size),
				   .path = "usr/lib/libz.so.1",
				   .named_file = true,
				   .max_evidence = 1000 };
	struct evidence_list evidence = { 0 };
	struct package_list list = { 0 };
	struct arena arena = { 0 };
	struct elf elf;

	if (elf_is(subject.bytes) && elf_open(subject.bytes, &arena, &elf) == OK) {
		subject.elf = &elf;
		(void)match_file(signatures(), &subject, &arena, &evidence);
		for (size_t i = 0; package_readers[i]; i++)
			if (package_readers[i]->claims(&subject))
				(void)package_readers[i]->read(&subject, &arena, &list);
	}
	arena_finish(&arena);
	return 0;
}
