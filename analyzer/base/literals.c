/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/base/literals.h"

#include <stdlib.h>

#include "analyzer/base/mem.h"

/*
 * One bit per hashed four bytes: 128 KiB, which second-level caches hold. A smaller one that fits
 * into the first level lets so many windows pass that mispredicted branches cost more than its
 * misses.
 */
#define FILTER_BITS 20u
#define FILTER_WORDS ((1u << FILTER_BITS) / 64)

#define AHEAD 512u /* fetched into the caches while others are looked at */

struct slot {
	uint32_t window; /* the literal's rarest four bytes */
	uint32_t id;
	uint32_t shift; /* distance of the window from the literal's start */
};

struct literals {
	const struct bytes *set;
	uint64_t filter[FILTER_WORDS]; /* of windows */
	uint64_t threes[FILTER_WORDS]; /* of their first and of their last three bytes */
	uint32_t bucket_bits;
	uint32_t *bucket;   /* first slot of each bucket; one more for the end */
	struct slot *slots; /* sorted by bucket, then window, then id */
	size_t count;
};

static inline uint32_t hash_window(uint32_t window)
{
	return window * 0x9e3779b1u;
}

/* Of the first three bytes of FOUR: the last one drops out at the top. */
static inline uint32_t hash_three(uint32_t four)
{
	return four * (0x9e3779b1u << 8);
}

static inline bool filter_has(const uint64_t *filter, uint32_t hash)
{
	uint32_t bit = hash >> (32 - FILTER_BITS);

	return filter[bit / 64] >> bit % 64 & 1;
}

static void filter_add(uint64_t *filter, uint32_t hash)
{
	uint32_t bit = hash >> (32 - FILTER_BITS);

	filter[bit / 64] |= 1ull << bit % 64;
}

/*
 * How common a byte is in firmware: zeros and ones fill binaries, lower-case letters and spaces
 * fill text. The figures only order windows; they need not be exact.
 */
static unsigned byte_cost(uint8_t c)
{
	if (c == 0)
		return 60;
	if (c == 0xff)
		return 25;
	if (c == 'e' || c == 't' || c == 'a' || c == 'i' || c == 'n' || c == 'o' || c == 'r' ||
	    c == 's')
		return 16;
	if (c == ' ' || (c >= 'a' && c <= 'z') || c == '_' || c == '.')
		return 11;
	if (c < 0x10)
		return 20;
	if (c == '%' || c == '/' || (c >= '0' && c <= '9'))
		return 7;
	return 4;
}

/* COSTS: byte_cost() of every byte; thousands of literals are asked about. */
static uint32_t rarest_window(const uint8_t costs[256], struct bytes literal)
{
	uint32_t best = 0;
	unsigned best_cost = UINT32_MAX;

	for (size_t i = 0; i + LITERAL_MIN <= literal.len && i < 256; i++) {
		const uint8_t *p = literal.ptr + i;
		unsigned cost = (unsigned)costs[p[0]] * costs[p[1]] * costs[p[2]] * costs[p[3]];

		if (cost < best_cost) {
			best_cost = cost;
			best = (uint32_t)i;
		}
	}
	return best;
}

static uint32_t bucket_of(const struct literals *l, uint32_t window)
{
	return hash_window(window) >> (32 - l->bucket_bits);
}

static int by_hash(const void *a, const void *b)
{
	const struct slot *x = a, *y = b;
	uint32_t hx = hash_window(x->window), hy = hash_window(y->window);

	if (hx != hy)
		return hx < hy ? -1 : 1;
	return x->id < y->id ? -1 : x->id > y->id;
}

static void fill(struct literals *l, const struct bytes *set, size_t count)
{
	uint8_t costs[256];
	uint32_t n = 0, next = 0;

	for (unsigned c = 0; c < 256; c++)
		costs[c] = (uint8_t)byte_cost((uint8_t)c);
	for (size_t i = 0; i < count; i++) {
		uint32_t shift, window;

		if (set[i].len < LITERAL_MIN)
			continue;
		shift = rarest_window(costs, set[i]);
		window = le32(set[i].ptr + shift);
		l->slots[n++] = (struct slot){ window, (uint32_t)i, shift };
		filter_add(l->filter, hash_window(window));
		filter_add(l->threes, hash_three(window));
		filter_add(l->threes, hash_three(window >> 8));
	}
	l->count = n;
	qsort(l->slots, n, sizeof(*l->slots), by_hash);
	for (uint32_t i = 0; i < n; i++)
		for (uint32_t b = bucket_of(l, l->slots[i].window); next <= b;)
			l->bucket[next++] = i;
	while (next <= 1u << l->bucket_bits)
		l->bucket[next++] = n;
}

struct literals *literals_new(const struct bytes *set, size_t count)
{
	struct literals *l = mem_zalloc(1, sizeof(*l));

	if (!l || count > UINT32_MAX / 4)
		goto fail;
	l->set = set;
	l->bucket_bits = 8;
	while (l->bucket_bits < 20 && 1u << l->bucket_bits < 8 * count)
		l->bucket_bits++;
	l->bucket = mem_zalloc((1u << l->bucket_bits) + 1, sizeof(*l->bucket));
	l->slots = mem_zalloc(count, sizeof(*l->slots));
	if (!l->bucket || !l->slots)
		goto fail;
	fill(l, set, count);
	return l;
fail:
	literals_free(l);
	return NULL;
}

void literals_free(struct literals *l)
{
	if (!l)
		return;
	mem_free(l->bucket);
	mem_free(l->slots);
	mem_free(l);
}

/* Report the literals whose window stands at AT. Not inlined: the scan's loop has to stay tight. */
__attribute__((noinline)) static bool verify(const struct literals *l, struct bytes in, size_t at,
					     literals_hit *hit, void *context)
{
	uint32_t window = le32(in.ptr + at);
	uint32_t b = bucket_of(l, window);

	for (uint32_t i = l->bucket[b]; i < l->bucket[b + 1]; i++) {
		const struct slot *slot = &l->slots[i];
		struct bytes literal;

		if (slot->window != window || slot->shift > at)
			continue;
		literal = l->set[slot->id];
		if (bytes_at(in, at - slot->shift, literal.ptr, literal.len) &&
		    !hit(context, slot->id, at - slot->shift))
			return false;
	}
	return true;
}

/* The same for the places in [FROM, TO) that pass the filter. */
static bool verify_range(const struct literals *l, struct bytes in, size_t from, size_t to,
			 literals_hit *hit, void *context)
{
	for (; from < to; from++)
		if (filter_has(l->filter, hash_window(le32(in.ptr + from))) &&
		    !verify(l, in, from, hit, context))
			return false;
	return true;
}

void literals_scan(const struct literals *l, struct bytes in, literals_hit *hit, void *context)
{
	const uint64_t *threes = l->threes;
	size_t end, at = 0;

	if (in.len < LITERAL_MIN || !l->count)
		return;
	end = in.len - LITERAL_MIN + 1;
	while (at + 1 < end) {
		__builtin_prefetch(in.ptr + at + AHEAD); /* harmless past the end */
		/* runs of one byte (padding) hold no literal but one made of it: step over them */
		if (at + 16 <= end && (in.ptr[at] == 0 || in.ptr[at] == 0xff)) {
			uint64_t a, b, run = in.ptr[at] ? UINT64_MAX : 0;

			memcpy(&a, in.ptr + at, 8);
			memcpy(&b, in.ptr + at + 8, 8);
			if (a == run && b == run) {
				at += 12; /* a window may begin in the last four */
				continue;
			}
		}
		/* the three bytes that the windows at AT and behind it have in common */
		for (size_t stop = at + 64 < end ? at + 64 : end - 1; at < stop; at += 2)
			if (filter_has(threes, hash_three(le32(in.ptr + at + 1))) &&
			    !verify_range(l, in, at, at + 2, hit, context))
				return;
	}
	verify_range(l, in, at, end, hit, context);
}
