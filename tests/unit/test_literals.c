/* SPDX-License-Identifier: Apache-2.0 */
/* The literal index finds exactly what a naive search finds. */
#include <criterion/criterion.h>
#include <stdlib.h>

#include "analyzer/base/literals.h"

#define COUNT 300

struct found {
	unsigned per_id[COUNT];
	size_t last_end;
	bool wrong;
	const struct bytes *set;
	struct bytes in;
	unsigned stop_after;
};

static bool on_hit(void *context, uint32_t id, size_t at)
{
	struct found *f = context;

	f->wrong |= id >= COUNT || !bytes_at(f->in, at, f->set[id].ptr, f->set[id].len);
	f->per_id[id]++;
	return !f->stop_after || --f->stop_after;
}

static unsigned naive(struct bytes in, struct bytes literal)
{
	unsigned n = 0;

	for (size_t i = 0; i + literal.len <= in.len; i++)
		n += memcmp(in.ptr + i, literal.ptr, literal.len) == 0;
	return n;
}

Test(literals, same_as_a_naive_search)
{
	static uint8_t data[200000];
	struct bytes set[COUNT];
	struct found f = { .set = set, .in = bytes_of(data, sizeof(data)) };
	struct literals *index;

	srand(7);
	/* few letters, so that literals overlap and repeat; a run of zeros in the middle */
	for (size_t i = 0; i < sizeof(data); i++)
		data[i] = (uint8_t)(i > 90000 && i < 95000 ? 0 : 'a' + rand() % 6);
	for (int i = 0; i < COUNT; i++)
		set[i] = bytes_of(data + rand() % 80000, (size_t)(4 + rand() % 6));
	set[0] = bytes_of(data, 9);                    /* at the very start */
	set[1] = bytes_of(data + sizeof(data) - 5, 5); /* at the very end */
	set[2] = bytes_of(data + 89995, 10);           /* runs into the zeros */
	set[3] = bytes_of(data + 94996, 10);           /* comes out of them */
	set[4] = set[5];                               /* twice the same */
	index = literals_new(set, COUNT);
	cr_assert_not_null(index);
	literals_scan(index, f.in, on_hit, &f);
	cr_assert_not(f.wrong);
	for (int i = 0; i < COUNT; i++)
		cr_assert_eq(f.per_id[i], naive(f.in, set[i]), "literal %d: %u, naive %u", i,
			     f.per_id[i], naive(f.in, set[i]));
	literals_free(index);
}

Test(literals, every_place_in_inputs_of_every_size)
{
	struct bytes set[2] = { bytes_str("\xee\1\2\3"), bytes_str("abcdefg") };
	struct literals *index = literals_new(set, 2);

	for (size_t size = 4; size < 140; size++)
		for (size_t at = 0; at < 2 * size; at++) {
			struct bytes literal = set[at % 2];
			uint8_t data[140] = { 0 };
			struct found f = { .set = set, .in = bytes_of(data, size) };

			if (at / 2 + literal.len > size)
				continue;
			memcpy(data + at / 2, literal.ptr, literal.len);
			literals_scan(index, f.in, on_hit, &f);
			cr_assert(!f.wrong && f.per_id[at % 2] == 1, "%zu of %zu bytes", at / 2,
				  size);
		}
	literals_free(index);
}

Test(literals, stops_when_told_and_survives_small_input)
{
	struct bytes set[2] = { bytes_str("abcd"), bytes_str("abc") };
	struct found f = { .set = set, .in = bytes_str("abcdabcdabcd"), .stop_after = 2 };
	struct literals *index = literals_new(set, 2);

	literals_scan(index, f.in, on_hit, &f);
	cr_assert_eq(f.per_id[0], 2);
	cr_assert_eq(f.per_id[1], 0, "shorter than LITERAL_MIN: never found");
	literals_scan(index, bytes_str("abc"), on_hit, &f);
	literals_scan(index, bytes_of(NULL, 0), on_hit, &f);
	cr_assert_eq(f.per_id[0], 2);
	literals_free(index);
	index = literals_new(set, 0);
	literals_scan(index, f.in, on_hit, &f);
	cr_assert_eq(f.per_id[0], 2);
	literals_free(index);
}
