/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The BCH codes of NAND pages; see nand.h. A code is the remainder of the page's bits, taken for a
 * polynomial over GF(2), by the generator, whose roots are the first powers of x in GF(2^13). What
 * differs between a code and the stored one is the remainder of the wrong bits alone: its values at
 * the roots (syndromes) give the polynomial that has the places of the wrong bits for its inverse
 * roots (Berlekamp and Massey), and trying all places finds them (Chien).
 */
#include "extractors/disk/nand.h"

#define PRIMITIVE 0x201bu
#define BITS 13u /* of an element of the field */
#define DATA_BITS (NAND_BCH_STEP * 8)

static struct nand_rest shift8(const struct nand_coder *c, struct nand_rest r, uint8_t byte)
{
	const struct nand_rest *t = &c->table[(uint8_t)(r.high >> 56) ^ byte];

	return (struct nand_rest){ (r.high << 8 | r.low >> 56) ^ t->high, r.low << 8 ^ t->low };
}

void nand_bch_make(const struct nand_coder *c, const uint8_t *data, uint8_t *code)
{
	struct nand_rest r = { 0, 0 };

	for (unsigned i = 0; i < NAND_BCH_STEP; i++)
		r = shift8(c, r, data[i]);
	for (unsigned i = 0; i < c->size; i++) {
		uint64_t word = i < 8 ? r.high : r.low;

		code[i] = (uint8_t)(word >> (56 - i % 8 * 8)) ^ c->blank[i];
	}
}

void nand_bch_init(struct nand_coder *c)
{
	/* the generators without their highest bit, from the highest bit on */
	static const struct nand_rest generators[2] = {
		{ 0x4523043ab86ab000, 0 },
		{ 0x15f914e07b0c1387, 0x41c5c4fb23000000 },
	};
	const struct nand_rest *g = &generators[c->ecc.code == NAND_BCH8];
	uint8_t blank[NAND_BCH_STEP];

	for (unsigned i = 0; i < 256; i++) {
		struct nand_rest r = { (uint64_t)i << 56, 0 };

		for (unsigned bit = 0; bit < 8; bit++) {
			uint64_t carry = -(r.high >> 63);

			r.high = (r.high << 1 | r.low >> 63) ^ (g->high & carry);
			r.low = r.low << 1 ^ (g->low & carry);
		}
		c->table[i] = r;
	}
	memset(blank, 0xff, sizeof(blank));
	memset(c->blank, 0, sizeof(c->blank));
	nand_bch_make(c, blank, c->blank);
	for (unsigned i = 0; i < sizeof(c->blank); i++)
		c->blank[i] ^= 0xff;
}

void nand_field_init(struct nand_field *f, uint64_t left)
{
	uint32_t power = 1;

	f->left = left;
	for (unsigned i = 0; i < NAND_FIELD; i++) {
		f->exp[i] = (uint16_t)power;
		f->log[power] = (uint16_t)i;
		power <<= 1;
		power ^= power >> BITS ? PRIMITIVE : 0;
	}
}

static uint16_t multiply(const struct nand_field *f, uint16_t a, uint16_t b)
{
	return a && b ? f->exp[((uint32_t)f->log[a] + f->log[b]) % NAND_FIELD] : 0;
}

static uint16_t divide(const struct nand_field *f, uint16_t a, uint16_t b)
{
	return a ? f->exp[((uint32_t)f->log[a] + NAND_FIELD - f->log[b]) % NAND_FIELD] : 0;
}

/* The values at the powers 1 to 2 T of x of the polynomial in which MADE and THERE differ. */
static void syndromes(const struct nand_field *f, unsigned t, const uint8_t *made,
		      const uint8_t *there, uint16_t *out)
{
	unsigned bits = BITS * t;

	memset(out, 0, (2 * t + 1) * sizeof(*out));
	for (unsigned bit = 0; bit < bits; bit++) {
		uint32_t degree = bits - 1 - bit;

		if (!((made[bit / 8] ^ there[bit / 8]) >> (7 - bit % 8) & 1))
			continue;
		for (unsigned i = 1; i <= 2 * t; i++)
			out[i] ^= f->exp[i * degree % NAND_FIELD];
	}
}

/* The polynomial of the wrong places, and its degree; more than T: there are too many. */
static unsigned locator(const struct nand_field *f, unsigned t, const uint16_t *s, uint16_t *out)
{
	uint16_t old[2 * NAND_MAX_ERRORS + 1] = { 1 }, last = 1;
	unsigned degree = 0, shift = 1;

	memset(out, 0, (2 * NAND_MAX_ERRORS + 1) * sizeof(*out));
	out[0] = 1;
	for (unsigned n = 0; n < 2 * t; n++, shift++) {
		uint16_t off = s[n + 1], factor, kept[2 * NAND_MAX_ERRORS + 1];

		for (unsigned i = 1; i <= degree; i++)
			off ^= multiply(f, out[i], s[n + 1 - i]);
		if (!off)
			continue;
		memcpy(kept, out, sizeof(kept));
		factor = divide(f, off, last);
		for (unsigned i = 0; i + shift <= 2 * t; i++)
			out[i + shift] ^= multiply(f, factor, old[i]);
		if (2 * degree > n)
			continue;
		degree = n + 1 - degree;
		memcpy(old, kept, sizeof(old));
		last = off;
		shift = 0;
	}
	return degree;
}

/*
 * Up to COUNT places below END that are inverse roots of POLY, which has the degree COUNT. The
 * power of x that each of its terms is falls by its exponent from place to place.
 */
static unsigned roots(const struct nand_field *f, const uint16_t *poly, unsigned count,
		      uint32_t end, uint32_t *out)
{
	uint32_t power[NAND_MAX_ERRORS], exponent[NAND_MAX_ERRORS];
	unsigned terms = 0, found = 0;

	for (unsigned i = 1; i <= count; i++) {
		if (!poly[i])
			continue;
		power[terms] = f->log[poly[i]];
		exponent[terms++] = i;
	}
	for (uint32_t place = 0; place < end && found < count; place++) {
		uint16_t sum = 1;

		for (unsigned i = 0; i < terms; i++) {
			sum ^= f->exp[power[i]];
			power[i] += power[i] < exponent[i] ? NAND_FIELD : 0;
			power[i] -= exponent[i];
		}
		if (!sum)
			out[found++] = place;
	}
	return found;
}

bool nand_bch_locate(const struct nand_coder *c, const uint8_t *made, const uint8_t *there,
		     uint32_t *at, unsigned *count)
{
	unsigned t = c->ecc.code == NAND_BCH8 ? 8 : 4, bits = BITS * t;
	uint16_t s[2 * NAND_MAX_ERRORS + 1], poly[2 * NAND_MAX_ERRORS + 1];

	if (!c->field || !c->field->left)
		return false;
	syndromes(c->field, t, made, there, s);
	*count = locator(c->field, t, s, poly);
	if (*count > t)
		return false;
	c->field->left -= *count < c->field->left ? *count : c->field->left;
	if (roots(c->field, poly, *count, DATA_BITS + bits, at) != *count)
		return false;
	/* places are powers, the lowest last; bits of a byte are counted from the lowest */
	for (unsigned i = 0; i < *count; i++)
		at[i] = at[i] < bits ? UINT32_MAX : (DATA_BITS + bits - 1 - at[i]) ^ 7;
	return true;
}
