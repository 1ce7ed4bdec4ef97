/* SPDX-License-Identifier: Apache-2.0 */
/* The ECC of NAND pages: made, compared, and found in the spare bytes; see nand.h. */
#include "extractors/disk/nand.h"

#define MIN_PAGES 4u /* whose ECC must be right, all of it, ... */
#define MIN_CODES 8u /* ... with as many codes that only their bytes have */
#define MAX_NEXT 16u /* bytes between one code and the next */
#define MAX_TRIES 4u /* places that look right and are not, for one page or one kind of code */

const char *nand_code_name(enum nand_code code)
{
	static const char *const names[] = {
		[NAND_UNKNOWN] = "unknown",
		[NAND_HAMMING] = "hamming",
		[NAND_HAMMING_SM] = "hamming-smartmedia",
		[NAND_BCH4] = "bch4",
		[NAND_BCH8] = "bch8",
	};

	return names[code];
}

static bool is_hamming(enum nand_code code)
{
	return code == NAND_HAMMING || code == NAND_HAMMING_SM;
}

static uint64_t parity(uint64_t x)
{
	x ^= x >> 32;
	x ^= x >> 16;
	x ^= x >> 8;
	x ^= x >> 4;
	return 0x6996 >> (x & 15) & 1;
}

/*
 * The parity of the bits of the LEN bytes at PTR whose address has bit N set is bit N of the
 * result; *ALL is the parity of all bits.
 */
static uint32_t odd_parities(const uint8_t *ptr, uint32_t len, uint32_t *all)
{
	static const uint64_t masks[6] = {
		0xaaaaaaaaaaaaaaaa, 0xcccccccccccccccc, 0xf0f0f0f0f0f0f0f0,
		0xff00ff00ff00ff00, 0xffff0000ffff0000, 0xffffffff00000000,
	};
	uint64_t sum = 0, words = 0, out;

	for (uint32_t i = 0; i < len / 8; i++) {
		uint64_t word = le64(ptr + (size_t)i * 8);

		sum ^= word;
		words ^= i & -parity(word);
	}
	out = words << 6;
	for (unsigned i = 0; i < 6; i++)
		out |= parity(sum & masks[i]) << i;
	*all = (uint32_t)parity(sum);
	return (uint32_t)out;
}

/* Bits of the address of a bit in a step of a Hamming code. */
static unsigned address_bits(const struct nand_ecc *ecc)
{
	return ecc->step == 512 ? 12 : 11;
}

/* Bit N of the address: its even parity is bit 2 N of the result, its odd one the next. */
static uint32_t hamming_read(const struct nand_ecc *ecc, const uint8_t code[3])
{
	uint32_t low = code[ecc->code == NAND_HAMMING_SM ? 0 : 1];
	uint32_t high = code[ecc->code == NAND_HAMMING_SM ? 1 : 0];
	uint32_t bits = code[2] >> 2 | low << 6 | high << 14 | (code[2] & 3u) << 22;

	return ~bits & ((1u << 2 * address_bits(ecc)) - 1);
}

static void hamming_make(const struct nand_ecc *ecc, const uint8_t *data, uint8_t code[3])
{
	unsigned sm = ecc->code == NAND_HAMMING_SM;
	uint32_t all, odd = odd_parities(data, ecc->step, &all), bits = 0;

	for (unsigned i = 0; i < address_bits(ecc); i++) {
		uint32_t o = odd >> i & 1;

		bits |= (o ^ all) << 2 * i | o << (2 * i + 1);
	}
	bits = ~bits;
	code[2] = (uint8_t)(bits << 2 | (ecc->step == 512 ? bits >> 22 & 3 : 3));
	code[sm ? 0 : 1] = (uint8_t)(bits >> 6);
	code[sm ? 1 : 0] = (uint8_t)(bits >> 14);
}

/*
 * Codes MADE and STORED differ: is one bit the reason? *AT is the bit of the step, or UINT32_MAX
 * for one of the code.
 */
static bool hamming_locate(const struct nand_ecc *ecc, const uint8_t made[3],
			   const uint8_t stored[3], uint32_t *at)
{
	uint32_t off = hamming_read(ecc, made) ^ hamming_read(ecc, stored), found = 0;

	*at = UINT32_MAX;
	if ((off & (off - 1)) == 0)
		return true;
	for (unsigned i = 0; i < address_bits(ecc); i++) {
		unsigned both = off >> 2 * i & 3;

		if (both == 0 || both == 3)
			return false; /* more than one bit */
		found |= (both >> 1) << i;
	}
	*at = found;
	return true;
}

void nand_coder_init(struct nand_coder *c, uint32_t page, const struct nand_ecc *ecc)
{
	static const unsigned sizes[] = { 0, 3, 3, 7, NAND_MAX_CODE };

	c->ecc = *ecc;
	c->field = NULL;
	c->size = sizes[ecc->code];
	c->steps = ecc->step ? page / ecc->step : 0;
	if (ecc->code == NAND_BCH4 || ecc->code == NAND_BCH8)
		nand_bch_init(c);
}

static void make(const struct nand_coder *c, const uint8_t *data, uint8_t *code)
{
	if (is_hamming(c->ecc.code))
		hamming_make(&c->ecc, data, code);
	else
		nand_bch_make(c, data, code);
}

/* The code of STEP in the spare bytes. */
static void stored(const struct nand_coder *c, const uint8_t *spare, unsigned step, uint8_t *code)
{
	static const uint8_t places[6] = { 0, 1, 2, 3, 6, 7 };

	for (unsigned i = 0; i < c->size; i++)
		code[i] = spare[c->ecc.small ? places[step * 3 + i]
					     : c->ecc.at + step * c->ecc.next + i];
}

/* Find the bits that make STEP wrong. False: they are too many. */
static bool locate(const struct nand_coder *c, unsigned step, const uint8_t *made,
		   const uint8_t *there, struct nand_check *out)
{
	uint32_t at[NAND_MAX_ERRORS];
	unsigned count = 1, first = step * c->ecc.step * 8;

	if (is_hamming(c->ecc.code) ? !hamming_locate(&c->ecc, made, there, &at[0])
				    : !nand_bch_locate(c, made, there, at, &count))
		return false;
	/* with no other code to show that this is the right kind, chance finds many */
	if (count > 2 && !out->right)
		return false;
	for (unsigned i = 0; i < count; i++)
		if (at[i] != UINT32_MAX)
			out->flips[out->flip_count++] = first + at[i];
	out->flipped += count;
	return true;
}

void nand_ecc_check(const struct nand_coder *c, uint32_t size, const uint8_t *page,
		    struct nand_check *out)
{
	uint8_t made[NAND_MAX_STEPS][NAND_MAX_CODE], there[NAND_MAX_STEPS][NAND_MAX_CODE];

	out->plain = out->right = out->flipped = out->wrong = out->flip_count = 0;
	for (unsigned i = 0; i < c->steps; i++) {
		bool is_plain;

		make(c, page + (size_t)i * c->ecc.step, made[i]);
		stored(c, page + size, i, there[i]);
		is_plain = bytes_all(bytes_of(made[i], c->size), 0xff);
		if (memcmp(made[i], there[i], c->size) != 0)
			out->wrong++;
		else if (is_plain)
			out->plain++;
		else
			out->right++;
	}
	if (out->wrong == c->steps && !is_hamming(c->ecc.code))
		return; /* a page of another kind, and much work */
	for (unsigned i = 0; i < c->steps && out->wrong; i++)
		if (memcmp(made[i], there[i], c->size) != 0 && locate(c, i, made[i], there[i], out))
			out->wrong--;
}

/* Find where the codes of PAGE stand in its spare bytes, at equal distances. */
static bool place(struct nand_coder *c, const struct nand_layout *l, const uint8_t *page)
{
	struct bytes spare = bytes_of(page + l->page, l->spare);
	uint8_t first[NAND_MAX_CODE], second[NAND_MAX_CODE];
	struct nand_check check;
	unsigned left = MAX_TRIES;

	if (c->steps < 2)
		return false;
	make(c, page, first);
	make(c, page + c->ecc.step, second);
	if (bytes_all(bytes_of(first, c->size), 0xff))
		return false;
	for (uint32_t at = 0; at < l->spare && left; at++) {
		if (!bytes_at(spare, at, first, c->size))
			continue;
		for (uint32_t next = c->size; next <= c->size + MAX_NEXT && left; next++) {
			if (!bytes_at(spare, at + next, second, c->size) ||
			    at + next * (c->steps - 1) + c->size > l->spare)
				continue;
			left--;
			c->ecc.at = at;
			c->ecc.next = next;
			nand_ecc_check(c, l->page, page, &check);
			if (!check.flipped && !check.wrong && check.right > 1)
				return true;
		}
	}
	return false;
}

/* Do enough of the pages agree with the ECC of C? */
static bool agrees(const struct nand_coder *c, const struct nand_layout *l, struct bytes in,
		   const uint64_t *pages, unsigned count)
{
	unsigned agreed = 0, codes = 0;
	struct nand_check check;

	for (unsigned i = 0; i < count && (agreed < MIN_PAGES || codes < MIN_CODES); i++) {
		nand_ecc_check(c, l->page, nand_page(in, l, pages[i]), &check);
		if (check.flipped || check.wrong || !check.right)
			continue;
		agreed++;
		codes += check.right;
	}
	return agreed >= MIN_PAGES && codes >= MIN_CODES;
}

static bool try_code(struct bytes in, const struct nand_layout *l, const struct nand_ecc *ecc,
		     const uint64_t *pages, unsigned count, struct nand_ecc *out)
{
	struct nand_coder c;
	unsigned left = MAX_TRIES;
	bool done = false;

	if (l->page % ecc->step)
		return false;
	nand_coder_init(&c, l->page, ecc);
	if (c.steps > NAND_MAX_STEPS || c.steps * c.size > l->spare)
		return false;
	if (ecc->step == 256 && l->page == 512) {
		c.ecc.small = true;
		done = agrees(&c, l, in, pages, count);
		c.ecc.small = done;
	}
	for (unsigned i = 0; i < count && !done && left; i++) {
		if (!place(&c, l, nand_page(in, l, pages[i])))
			continue;
		left--;
		done = agrees(&c, l, in, pages, count);
	}
	*out = c.ecc;
	return done;
}

bool nand_ecc_find(struct bytes in, struct nand_layout *l, const uint64_t *pages, unsigned count)
{
	static const struct nand_ecc kinds[] = {
		{ .code = NAND_HAMMING, .step = 256 },
		{ .code = NAND_HAMMING_SM, .step = 256 },
		{ .code = NAND_HAMMING, .step = 512 },
		{ .code = NAND_HAMMING_SM, .step = 512 },
		{ .code = NAND_BCH4, .step = NAND_BCH_STEP },
		{ .code = NAND_BCH8, .step = NAND_BCH_STEP },
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (try_code(in, l, &kinds[i], pages, count, &l->ecc))
			return true;
	l->ecc = (struct nand_ecc){ .code = NAND_UNKNOWN };
	return false;
}
