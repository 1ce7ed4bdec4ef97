/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/scan/look.h"

#include <math.h>

#include "analyzer/base/reader.h"

#define RULE_LEAST 200u /* bytes of a rule: 432 in version 20, fewer in those before */
#define RULE_MOST 1024u

#define PIECE 32768u
#define WINDOW 16384u
#define WINDOW_DENSE 6.3
#define WORD 4u
#define WORD_CODE 0.12
#define NEAR 256u
#define NEAR_TEXT 160u

struct histogram {
	uint64_t count[256], total;
};

static void count_bytes(struct histogram *h, struct bytes in)
{
	for (size_t i = 0; i < in.len; i++)
		h->count[in.ptr[i]]++;
	h->total += in.len;
}

/* Shannon's entropy in bits a byte. */
static double entropy(const struct histogram *h)
{
	double sum = 0;

	for (int c = 0; c < 256; c++) {
		double share = (double)h->count[c] / (double)h->total;

		if (h->count[c])
			sum -= share * log2(share);
	}
	return sum;
}

/* How many bytes are of texts, without the NUL that ends them. */
static uint64_t count_text(const struct histogram *h)
{
	uint64_t text = h->count['\n'] + h->count['\t'] + h->count['\r'];

	for (int c = 32; c < 127; c++)
		text += h->count[c];
	return text;
}

enum look look_at(struct bytes in)
{
	struct histogram h = { .total = 0 };

	if (!in.len || bytes_all(in, in.ptr[0]))
		return LOOK_BLANK;
	if (in.len <= 3 * PIECE) {
		count_bytes(&h, in);
	} else {
		count_bytes(&h, bytes_head(in, PIECE));
		count_bytes(&h, bytes_head(bytes_from(in, in.len / 2), PIECE));
		count_bytes(&h, bytes_from(in, in.len - PIECE));
	}
	if (count_text(&h) * 100 >= h.total * 95)
		return LOOK_TEXT;
	/* N random bytes measure about 8 - 184/N bits; of a few bytes nothing can be said */
	return h.total >= 512 && entropy(&h) > 7.9 - 200.0 / (double)h.total ? LOOK_DENSE
									     : LOOK_CODE;
}

const char *look_name(enum look look)
{
	static const char *const names[] = {
		[LOOK_NONE] = "",
		[LOOK_BLANK] = "blank",
		[LOOK_TEXT] = "text",
		[LOOK_CODE] = "code-or-data",
		[LOOK_DENSE] = "compressed-or-encrypted",
	};

	return names[look];
}

/* What is known of a byte, in bits, by its place in a word of four: 184 / 4096 in random bytes. */
static double known_by_place(struct bytes in, const struct histogram *all)
{
	double sum = 0;

	for (size_t place = 0; place < WORD; place++) {
		struct histogram h = { .total = 0 };

		for (size_t i = place; i < in.len; i += WORD)
			h.count[in.ptr[i]]++;
		h.total = (in.len - place + WORD - 1) / WORD;
		sum += entropy(&h);
	}
	return entropy(all) - sum / WORD;
}

bool look_dense_around(struct bytes in, uint64_t at)
{
	struct histogram h = { .total = 0 };
	uint64_t from = at > WINDOW / 2 ? at - WINDOW / 2 : 0;
	struct bytes around;

	if (in.len > WINDOW && from > in.len - WINDOW)
		from = in.len - WINDOW;
	around = bytes_head(bytes_from(in, from), WINDOW);
	count_bytes(&h, around);
	return h.total >= WINDOW && entropy(&h) > WINDOW_DENSE &&
	       known_by_place(around, &h) < WORD_CODE;
}

static bool in_texts(uint8_t c)
{
	return c == 0 || (c >= 32 && c < 127) || c == '\n' || c == '\t' || c == '\r';
}

bool look_texts_around(struct bytes in, uint64_t at)
{
	size_t texts = 0, after = (size_t)(in.len - at < NEAR ? in.len - at : NEAR);
	size_t before = at < NEAR ? (size_t)at : NEAR;

	for (size_t i = 0; i < after && in_texts(in.ptr[at + i]); i++)
		texts += in.ptr[at + i] != 0;
	for (size_t i = 1; i <= before && in_texts(in.ptr[at - i]); i++)
		texts += in.ptr[at - i] != 0;
	return texts >= NEAR_TEXT;
}

bool look_is_magic(struct bytes in)
{
	struct reader r = reader_le(in);
	uint64_t rules;
	uint32_t magic = read_u32(&r);

	r.big_endian = magic == 0x1c041ef1;
	if (magic != 0xf11e041c && !r.big_endian)
		return false;
	(void)read_u32(&r);
	rules = 1 + (uint64_t)read_u32(&r);
	rules += read_u32(&r);
	return !r.bad && in.len % rules == 0 && in.len / rules >= RULE_LEAST &&
	       in.len / rules <= RULE_MOST;
}
