/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What numbers code hands over with a format. OpenSBI holds no text with its version: it prints
 * "OpenSBI v%d.%d" with two constants. The code is found by what it must do, which is to put the
 * address of that very text into the first argument:
 *
 *   li a2, 1; li a1, 1; auipc a0, HIGH; addi a0, a0, LOW; jal printf
 *
 * RISC-V only. Its addresses are relative, so the distance in the file is all that is needed, in an
 * ELF file of one segment as in a flat image. Nothing between the constants and the call may be
 * anything else; the order of the compiler is free.
 *
 * Source: RISC-V Unprivileged ISA, RV32I/RV64I and C; psABI, integer calling convention.
 */
#include <elf.h>
#include <stdio.h>

#include "analyzer/base/reader.h"
#include "signatures/match/match.h"

#define ARGUMENTS 8u
#define AROUND 8u /* instructions before the address, and up to the call */
#define A0 10u
#define LONGEST 64u

struct arguments {
	bool known[ARGUMENTS];
	int32_t n[ARGUMENTS];
};

static int32_t high_bits(uint32_t word, unsigned from)
{
	return (int32_t)word >> from;
}

/* "li REGISTER, N" in two or four bytes sets an argument, if it is not set by a nearer one. */
static bool set(struct arguments *a, unsigned reg, int32_t n, bool over)
{
	if (reg <= A0 || reg >= A0 + ARGUMENTS)
		return false;
	if (over || !a->known[reg - A0]) {
		a->n[reg - A0] = n;
		a->known[reg - A0] = true;
	}
	return true;
}

static bool set_short(struct arguments *a, uint32_t half, bool over)
{
	int32_t n = (int32_t)(half >> 2 & 31) - (int32_t)(half >> 7 & 32);

	return (half & 0xe003) == 0x4001 && set(a, half >> 7 & 31, n, over);
}

static bool set_long(struct arguments *a, uint32_t word, bool over)
{
	return (word & 0xff07f) == 0x13 && set(a, word >> 7 & 31, high_bits(word, 20), over);
}

static bool is_call(uint32_t word)
{
	return (word & 0xfff) == 0x0ef || (word & 0xfff) == 0x097; /* jal ra; auipc ra */
}

/* The constants on both sides of the pair at AT, which loads the address of the format. */
static bool read_around(struct bytes in, uint64_t at, struct arguments *a)
{
	uint64_t before = at, after = at + 8;

	*a = (struct arguments){ 0 };
	for (unsigned i = 0; i < AROUND; i++) {
		if (before >= 2 && set_short(a, le16(in.ptr + before - 2), false))
			before -= 2;
		else if (before >= 4 && set_long(a, le32(in.ptr + before - 4), false))
			before -= 4;
		else
			break;
	}
	for (unsigned i = 0; i < AROUND && after + 4 <= in.len; i++) {
		if (set_short(a, le16(in.ptr + after), true))
			after += 2;
		else if (set_long(a, le32(in.ptr + after), true))
			after += 4;
		else
			return is_call(le32(in.ptr + after));
	}
	return false;
}

/* The numbers as text; NULL when one that the format asks for is not known. */
static const char *written(struct matching *m, const struct arguments *a, struct bytes format)
{
	char text[LONGEST] = "";
	size_t len = 0;
	unsigned n = 0;

	for (size_t i = 0; i + 1 < format.len; i++) {
		if (format.ptr[i] != '%' || format.ptr[i + 1] != 'd')
			continue;
		if (++n >= ARGUMENTS || !a->known[n] || a->n[n] < 0)
			return NULL;
		len += (size_t)snprintf(text + len, sizeof(text) - len, "%s%d", n > 1 ? "." : "",
					a->n[n]);
		if (len >= sizeof(text))
			return NULL;
	}
	return n ? arena_copy(&m->scratch, bytes_str(text)) : NULL;
}

/* The format may have a newline before what the rule names: where its text starts. */
static uint64_t start_of(struct bytes in, uint64_t at)
{
	while (at && in.ptr[at - 1])
		at--;
	return at;
}

const char *match_arguments(struct matching *m, struct bytes format)
{
	struct bytes in = m->subject->bytes;
	uint64_t at = start_of(in, (uint64_t)(format.ptr - in.ptr));
	struct arguments a;

	if (m->subject->elf && m->subject->elf->machine != EM_RISCV)
		return NULL;
	for (uint64_t p = 0; p + 8 <= in.len; p += 2) {
		uint32_t high = le32(in.ptr + p), low;
		uint64_t target;

		if ((high & 0xfff) != 0x517) /* auipc a0 */
			continue;
		low = le32(in.ptr + p + 4);
		target = p + (uint64_t)(int64_t)(int32_t)(high & 0xfffff000) +
			 (uint64_t)(int64_t)high_bits(low, 20);
		if ((low & 0xfffff) == 0x50513 && target == at && read_around(in, p, &a))
			return written(m, &a, format);
	}
	return NULL;
}
