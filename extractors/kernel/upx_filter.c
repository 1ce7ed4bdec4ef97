/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The filters of UPX: before a block of code is packed, the distances of its branches are replaced
 * by where they lead in the block, which repeats more often. Where nothing could be packed for
 * sure, a byte that no other branch has, the mark, stands in front.
 *
 *   24-26, 36, 46  x86: e8 (call) and e9 (jmp); mark, u24be destination
 *   49             and 0f 80 to 0f 8f (jcc)
 *   80-87          the same, the two bytes of a jcc swapped; by the digit, of each kind nothing,
 *                  the destination, or the destination twice plus one the first time and later
 *                  twice its place among the last 32
 *   50, 51, 52     ARM bl, little- and big-endian; ARM64 b and bl: all of them, in words
 *   d0             PowerPC b: four bits of mark, and the destination
 *
 * Source: UPX, src/filter/ct.h, cto.h, ctok.h, ctojr.h and ppcbxx.h.
 */
#include "extractors/kernel/upx.h"

#define RECENT 32u
#define PPC_END (1u << 22)

enum kind { CALL, JUMP, BRANCH, KINDS };
enum how { LEFT, PLACED, RECODED };

struct x86 {
	uint8_t *b;
	uint8_t cto;
	bool swapped;
	enum how how[KINDS];
	/* the last destinations, the newest at HAND; the oldest before TAIL while not all are in
	 * use */
	uint32_t recent[RECENT];
	unsigned hand, tail;
};

static void put_le32(uint8_t *p, uint32_t value)
{
	for (unsigned i = 0; i < 4; i++)
		p[i] = (uint8_t)(value >> 8 * i);
}

static void put_be32(uint8_t *p, uint32_t value)
{
	for (unsigned i = 0; i < 4; i++)
		p[i] = (uint8_t)(value >> (24 - 8 * i));
}

/* Which kind of branch is at I? KINDS: none. LAST: where the one before ended. */
static enum kind kind_at(const struct x86 *f, size_t i, size_t last)
{
	uint8_t first, second;

	if (f->b[i] == 0xe8)
		return CALL;
	if (f->b[i] == 0xe9)
		return JUMP;
	if (i == last || !i)
		return KINDS;
	first = f->swapped ? f->b[i] : f->b[i - 1];
	second = f->swapped ? f->b[i - 1] : f->b[i];
	return first == 0x0f && second >= 0x80 && second <= 0x8f ? BRANCH : KINDS;
}

static unsigned before(unsigned place)
{
	return (place + RECENT - 1) % RECENT;
}

/* The destination that CODE stands for; it becomes the newest. False: it stands for none. */
static bool recall(struct x86 *f, uint32_t code, uint32_t *to)
{
	uint32_t moved;
	unsigned place;

	if (code & 1) {
		f->hand = before(f->hand);
		f->recent[f->hand] = *to = code >> 1;
		return true;
	}
	if (code >> 1 >= RECENT)
		return false;
	place = (f->hand + (code >> 1)) % RECENT;
	*to = f->recent[place];
	f->hand = before(f->hand);
	moved = f->recent[f->hand];
	if (!moved) {
		f->tail = before(f->tail);
		moved = f->recent[f->tail];
		f->recent[f->tail] = 0;
	}
	f->recent[place] = moved;
	f->recent[f->hand] = *to;
	return true;
}

static enum err undo_x86(struct x86 *f, size_t len)
{
	size_t last = 0;

	for (size_t i = 0; i + 5 < len; i++) {
		enum kind kind = kind_at(f, i, last);
		uint32_t to;

		if (kind == KINDS || f->b[i + 1] != f->cto || f->how[kind] == LEFT)
			continue;
		to = be32(f->b + i + 1) & 0xffffff;
		if (f->how[kind] == RECODED && !recall(f, to, &to))
			return ERR_CORRUPT;
		put_le32(f->b + i + 1, to - (uint32_t)i - 1);
		if (kind == BRANCH && f->swapped) {
			f->b[i] = f->b[i - 1];
			f->b[i - 1] = 0x0f;
		}
		i += 4;
		last = i + 1;
	}
	return OK;
}

/* WIDTH low bits of each word that has VALUE in the bits of MASK: counted in words. The last word
 * is never one. */
static void undo_words(uint8_t *b, size_t len, bool big_endian, uint32_t mask, uint32_t value,
		       unsigned width)
{
	uint32_t low = (1u << width) - 1;

	for (size_t i = 0; i + 4 < len; i += 4) {
		uint32_t word = big_endian ? be32(b + i) : le32(b + i);

		if ((word & mask) != value)
			continue;
		word = (word & ~low) | ((word - (uint32_t)(i / 4)) & low);
		if (big_endian)
			put_be32(b + i, word);
		else
			put_le32(b + i, word);
	}
}

static void undo_ppc(uint8_t *b, size_t len, uint8_t cto)
{
	for (size_t i = 0; i + 4 <= len && i <= PPC_END; i += 4) {
		uint32_t word = be32(b + i), to = (word & 0x003ffffc) - (uint32_t)i;

		if (word >> 26 == 18 && (word >> 22 & 15) == cto)
			put_be32(b + i, (word & 0xfc000003) | (to & 0x03fffffc));
	}
}

enum err upx_unfilter(uint8_t filter, uint8_t cto, uint8_t *b, size_t len)
{
	struct x86 f = { .b = b, .cto = cto };

	if (filter >> 4 == 8 && (filter & 15) < 8) {
		f.swapped = true;
		f.how[CALL] = (enum how)((1 + (filter & 15)) % 3);
		f.how[JUMP] = f.how[BRANCH] = (enum how)((1 + (filter & 15)) / 3 % 3);
		return undo_x86(&f, len);
	}
	switch (filter) {
	case 0x24:
	case 0x25:
	case 0x26:
	case 0x36:
	case 0x46:
	case 0x49:
		f.how[CALL] = filter == 0x25 ? LEFT : PLACED;
		f.how[JUMP] = filter == 0x24 ? LEFT : PLACED;
		f.how[BRANCH] = filter == 0x49 ? PLACED : LEFT;
		return undo_x86(&f, len);
	case 0x50:
	case 0x51:
		undo_words(b, len, filter == 0x51, 0x0f000000, 0x0b000000, 24);
		return OK;
	case 0x52:
		undo_words(b, len, false, 0x7c000000, 0x14000000, 26);
		return OK;
	case 0xd0:
		undo_ppc(b, len, cto);
		return OK;
	default:
		return ERR_UNSUPPORTED;
	}
}
