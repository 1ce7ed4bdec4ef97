/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How large the pages of a NAND dump are; see nand.h. A layout is looked at closer when the marks
 * of good blocks stand between pages full of data, and is taken when the ECC of pages is right or
 * something in it fits only so. What is no dump is refused by the marks of its first pages.
 */
#include "extractors/disk/nand.h"

#define MARKS 6u                    /* the first spare bytes, of which one is a mark */
#define FEW 8u                      /* pages after which ordinary bytes are refused */
#define MIN_SAMPLES 16u             /* pages that must be full of data */
#define MAX_SAMPLES 64u             /* ... and that are looked at */
#define ECC_SAMPLES 16u             /* ... for their ECC */
#define MAY_MISS 4u                 /* one mark in as many: blocks that are bad */
#define MAX_LOOKS 4096u             /* pages asked whether they are full */
#define TAIL 8u                     /* bytes of a page's end that are not blank */
#define SPREAD UINT64_C(2654435761) /* a prime: its multiples are all pages, in no order */

/* Pages that are full of data, spread over the dump. */
struct samples {
	uint64_t page[MAX_SAMPLES];
	unsigned count, missed[MARKS]; /* missed: where the byte is no mark */
};

static bool marks_left(const struct samples *s, unsigned may_miss)
{
	for (unsigned i = 0; i < MARKS; i++)
		if (s->missed[i] <= may_miss)
			return true;
	return false;
}

/* Do marks stand where they should? Blocks may be bad, and bits may have flipped. */
static bool marks_found(struct bytes in, const struct nand_layout *l, struct samples *s)
{
	uint64_t pages = nand_pages(in, l), looks = pages < MAX_LOOKS ? pages : MAX_LOOKS;

	for (uint64_t i = 0; i < looks && s->count < MAX_SAMPLES; i++) {
		uint64_t index = i * SPREAD % pages;
		const uint8_t *page = nand_page(in, l, index);

		if (bytes_all(bytes_of(page + l->page - TAIL, TAIL), 0xff))
			continue;
		for (unsigned k = 0; k < MARKS; k++)
			s->missed[k] += page[l->page + k] != 0xff;
		s->page[s->count++] = index;
		if (s->count == FEW && !marks_left(s, FEW / MAY_MISS))
			return false;
	}
	return s->count >= MIN_SAMPLES && marks_left(s, s->count / MAY_MISS);
}

bool nand_layout_find(struct bytes in, struct nand_layout *out)
{
	/* smaller pages first: two of them are one of the next size, with spare bytes inside */
	static const struct nand_layout known[] = {
		{ 512, 16, { 0 }, NULL },     { 1024, 32, { 0 }, NULL },
		{ 2048, 64, { 0 }, NULL },    { 2048, 112, { 0 }, NULL },
		{ 2048, 120, { 0 }, NULL },   { 2048, 128, { 0 }, NULL },
		{ 4096, 128, { 0 }, NULL },   { 4096, 208, { 0 }, NULL },
		{ 4096, 216, { 0 }, NULL },   { 4096, 218, { 0 }, NULL },
		{ 4096, 224, { 0 }, NULL },   { 4096, 232, { 0 }, NULL },
		{ 4096, 256, { 0 }, NULL },   { 8192, 256, { 0 }, NULL },
		{ 8192, 376, { 0 }, NULL },   { 8192, 436, { 0 }, NULL },
		{ 8192, 448, { 0 }, NULL },   { 8192, 512, { 0 }, NULL },
		{ 8192, 640, { 0 }, NULL },   { 8192, 744, { 0 }, NULL },
		{ 16384, 512, { 0 }, NULL },  { 16384, 1216, { 0 }, NULL },
		{ 16384, 1280, { 0 }, NULL }, { 16384, 1664, { 0 }, NULL },
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++) {
		struct samples s = { .count = 0 };
		unsigned count;
		bool proven;

		*out = known[i];
		if (!marks_found(in, out, &s))
			continue;
		count = s.count < ECC_SAMPLES ? s.count : ECC_SAMPLES;
		proven = nand_ecc_find(in, out, s.page, count);
		if (proven)
			out->proof = "ecc";
		if (proven || nand_proof_find(in, out))
			return true;
	}
	return false;
}
