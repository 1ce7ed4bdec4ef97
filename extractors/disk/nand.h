/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A raw dump of a NAND flash chip as a programmer reads it, or nanddump --oob; the parts that
 * nand*.c share. The chip is a row of pages of 512 to 16384 bytes, each followed by 16 to 1664
 * spare ("out-of-band") bytes that hold no content: a mark of bad blocks, which is FF in good ones
 * and stands in one of the first six bytes, the ECC of the page, and what a flash file system wants
 * to know of it (yaffs.h). 16 pages and more, a power of two, are an erase block. Nothing says how
 * large pages are: it is found by trial.
 *
 * ECC, where it is known: the page is cut into steps, each with a code in the spare bytes.
 *	Hamming, of 256 or 512 bytes, 3 bytes: two bits for each bit of a bit's address in the step,
 *		the parity of the bits where that is 0 and where it is 1, all inverted. The third
 *		byte has the address in the byte, its lowest two bits those of bit 8 of the byte's
 *		(or ones); the first two have bits 4-7 and 0-3, in SmartMedia's order 0-3 and 4-7.
 *	BCH, of 512 bytes: the remainder by the generator of 4 or 8 errors over GF(2^13) with x^13 +
 *		x^4 + x^3 + x + 1, high bits first, 7 or 13 bytes, so inverted that blank
 *		bytes have the code FF.
 * Linux has the codes side by side at the end of the spare bytes, with 16 of them at 0-3, 6 and 7.
 *
 * Source: Linux, Documentation/driver-api/mtd/nand_ecc.rst, drivers/mtd/nand/raw/nand_base.c (the
 * places), drivers/mtd/nand/ecc-sw-hamming.c, ecc-sw-bch.c and lib/bch.c (the codes).
 */
#ifndef ASSAY_NAND_H
#define ASSAY_NAND_H

#include "extractors/extractor.h"

#define NAND_MIN_PAGE 512u
#define NAND_MAX_STEPS 64u
#define NAND_MAX_CODE 13u
#define NAND_MAX_ERRORS 8u /* in one step, that a code finds */
#define NAND_BCH_STEP 512u
#define NAND_FIELD 8191u /* elements of GF(2^13) but 0, all powers of x */
#define NAND_MAX_FLIPS (NAND_MAX_STEPS / 2 * NAND_MAX_ERRORS)
#define NAND_BLOCK 16u /* pages: the smallest erase block */

enum nand_code { NAND_UNKNOWN, NAND_HAMMING, NAND_HAMMING_SM, NAND_BCH4, NAND_BCH8 };

/* The ECC of a page, and where it stands in the spare bytes. */
struct nand_ecc {
	enum nand_code code;
	uint32_t step;     /* bytes that one code is for */
	uint32_t at, next; /* the first code, and how far it is from one to the next */
	bool small;        /* the places of 16 spare bytes */
};

struct nand_layout {
	uint32_t page, spare;
	struct nand_ecc ecc;
	const char *proof; /* what fits only without the spare bytes */
};

/* The powers of x in GF(2^13), and which one an element is. */
struct nand_field {
	uint64_t left; /* bits that may still be looked for: hostile bytes make it costly */
	uint16_t exp[NAND_FIELD], log[NAND_FIELD + 1];
};

/* Makes codes of one kind. */
struct nand_coder {
	struct nand_ecc ecc;
	unsigned size, steps; /* bytes of a code; codes of a page */
	struct nand_rest {
		uint64_t high, low;
	} table[256];                 /* remainders of BCH */
	uint8_t blank[NAND_MAX_CODE]; /* what makes the code of blank bytes FF */
	struct nand_field *field;     /* to find wrong bits with BCH; may be NULL */
};

/* What the ECC of a page says. */
struct nand_check {
	unsigned plain;   /* steps whose code is right, but also that of a blank or even step */
	unsigned right;   /* ... and is that of its bytes alone */
	unsigned wrong;   /* ... and is not, and more bits than the code finds are the reason */
	unsigned flipped; /* bits that are wrong, in the other steps and in their codes */
	uint32_t flips[NAND_MAX_FLIPS]; /* those of the page, counted from its start */
	unsigned flip_count;
};

/* Bytes from one page to the next. */
static inline uint64_t nand_stride(const struct nand_layout *l)
{
	return (uint64_t)l->page + l->spare;
}

static inline uint64_t nand_pages(struct bytes in, const struct nand_layout *l)
{
	return in.len / nand_stride(l);
}

/* The page with INDEX, which is there. */
static inline const uint8_t *nand_page(struct bytes in, const struct nand_layout *l, uint64_t index)
{
	return in.ptr + index * nand_stride(l);
}

/* The layout of IN by trial; false: it is no such dump, or nothing proves it. */
bool nand_layout_find(struct bytes in, struct nand_layout *out);

/* Is there content in IN that fits only without the spare bytes? Sets the proof. */
bool nand_proof_find(struct bytes in, struct nand_layout *l);

void nand_coder_init(struct nand_coder *coder, uint32_t page, const struct nand_ecc *ecc);
/* The codes BCH4 and BCH8: prepare; the code of the step at DATA. */
void nand_bch_init(struct nand_coder *coder);
void nand_bch_make(const struct nand_coder *coder, const uint8_t *data, uint8_t *code);
/*
 * The bits of a step whose codes MADE and THERE differ, UINT32_MAX for one of the code. False: they
 * are too many.
 */
bool nand_bch_locate(const struct nand_coder *coder, const uint8_t *made, const uint8_t *there,
		     uint32_t *at, unsigned *count);
void nand_field_init(struct nand_field *field, uint64_t left);
/* Find kind and place of the ECC by the COUNT pages of PAGES, which are not blank. */
bool nand_ecc_find(struct bytes in, struct nand_layout *l, const uint64_t *pages, unsigned count);
/* PAGE with its spare bytes. */
void nand_ecc_check(const struct nand_coder *coder, uint32_t size, const uint8_t *page,
		    struct nand_check *out);
const char *nand_code_name(enum nand_code code);

#endif
