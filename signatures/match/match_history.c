/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A symbol that came with a release is in no older library, so the symbols of a shared library tell
 * which version it has at least. Which came when is data (history.tsv). Nothing follows from a
 * symbol that is not there, for libraries can be built with less.
 */
#include "signatures/match/match.h"

#include "signatures/history.h"

struct row {
	const char *soname;
	struct bound bound;
	const char *symbols[3]; /* all of them show it; NULL: no more */
};

/* By soname; of each the highest version first. */
static const struct row rows[] = {
#define ROW(soname, version, open, ...)                                                            \
	{ soname, { .floor = version, .floor_open = open }, { __VA_ARGS__ } },
	HISTORY_ROWS
#undef ROW
};

const char *history_sha256(void)
{
	return HISTORY_SHA256;
}

static const struct row *first_of(const char *soname)
{
	size_t low = 0, high = sizeof(rows) / sizeof(*rows);

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(rows[middle].soname, soname) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return &rows[low];
}

static bool has_all(const struct elf *elf, const struct row *row)
{
	for (size_t i = 0; i < 3 && row->symbols[i]; i++)
		if (!elf_symbol(elf, row->symbols[i]))
			return false;
	return true;
}

void match_history(struct matching *m, const struct raw *soname)
{
	const struct elf *elf = m->subject->elf;
	const struct row *row = first_of(elf->soname), *end = rows + sizeof(rows) / sizeof(*rows);
	struct raw raw = { .sig = soname->sig, .kind = USE_RULE };

	raw.rule = (uint16_t)(m->db->files[raw.sig]->sig.rule_count + RULE_HISTORY);
	while (row < end && strcmp(row->soname, elf->soname) == 0 && !has_all(elf, row))
		row++;
	if (row == end || strcmp(row->soname, elf->soname) != 0)
		return;
	raw.bound = &row->bound;
	match_add_symbols(m, &raw, row->symbols, 3);
}
