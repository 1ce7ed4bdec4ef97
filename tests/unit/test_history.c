/* SPDX-License-Identifier: Apache-2.0 */
/* What a library's symbols say of its version. The releases are those of zlib's ChangeLog. */
#include <criterion/criterion.h>

#include "signatures/matcher.h"

static const char zlib[] = "component zlib\ntype library\npurl pkg:generic/zlib@{version}\n"
			   "rule 1 soname \"libz.so.{soversion}\"\n";
static const char needy[] = "component zlib\ntype library\npurl pkg:generic/zlib@{version}\n"
			    "rule 1 soname \"libz.so.{soversion}\" needs 2\n"
			    "rule 2 symbols zError\n";

/* The floor that facts without a rule of SIG give ELF, or "". */
static const char *floor_by(const char *sig, struct elf *elf)
{
	static struct arena arena;
	struct sigdb *db = sigdb_new();
	struct sig_error error;
	struct evidence_list list;
	struct subject s = { .path = "", .class = SUBJECT_ELF, .elf = elf, .max_evidence = 10 };
	const char *floor = "";

	cr_assert_eq(sigdb_add(db, "data", "zlib.sig", bytes_str(sig), &error), OK);
	cr_assert_eq(sigdb_finish(db), OK);
	cr_assert_eq(match_file(db, &s, &arena, &list), OK);
	for (const struct evidence *e = list.first; e; e = e->next)
		if (e->rule == 0) {
			cr_expect_eq(e->method, METHOD_SYMBOLS);
			cr_expect_null(e->versions.exact);
			cr_expect_null(e->versions.ceiling);
			floor = e->versions.floor;
		}
	sigdb_free(db);
	return floor;
}

static const char *floor_of(struct elf *elf)
{
	return floor_by(zlib, elf);
}

Test(history, newest_symbols_decide)
{
	struct elf_symbol symbols[] = {
		{ "crc32_z", 1, 1, true },      { "gzfread", 1, 1, true },
		{ "gzfwrite", 1, 1, true },     { "gzvprintf", 1, 1, true },
		{ "inflate", 1, 1, true },      { "inflateGetDictionary", 1, 1, true },
		{ "inflatePrime", 1, 1, true },
	};
	struct elf elf = { .soname = "libz.so.1",
			   .symbols = symbols,
			   .symbol_count = sizeof(symbols) / sizeof(*symbols) };

	cr_expect_str_eq(floor_of(&elf), "1.2.9");
	symbols[1].defined = false; /* all of a release's must be there */
	cr_expect_str_eq(floor_of(&elf), "1.2.7.1");
	symbols[3].defined = false;
	cr_expect_str_eq(floor_of(&elf), "1.2.2.4");
	symbols[6].defined = false;
	cr_expect_str_eq(floor_of(&elf), "");
	symbols[1].defined = true;
	elf.soname = "libz.so.2"; /* another library */
	cr_expect_str_eq(floor_of(&elf), "");
	elf.soname = NULL;
	cr_expect_str_eq(floor_of(&elf), "");
}

Test(history, needs_a_soname_that_counts)
{
	struct elf_symbol symbols[] = {
		{ "inflatePrime", 1, 1, true },
		{ "zError", 1, 1, true },
	};
	struct elf elf = { .soname = "libz.so.1", .symbols = symbols, .symbol_count = 2 };

	cr_expect_str_eq(floor_by(needy, &elf), "1.2.2.4");
	elf.symbol_count = 1;
	cr_expect_str_eq(floor_by(needy, &elf), "");
	cr_expect_str_eq(floor_by(zlib, &elf), "1.2.2.4");
}
