/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How processors name an address, in what compilers write:
 *
 *   ARM      movw, movt; or ldr from a literal behind the code, to which add with pc follows
 *   AArch64  adrp, add; adr
 *   MIPS     the lower sixteen bits in addiu or daddiu, after lui or a page from the GOT
 *   PowerPC  the lower sixteen bits in addi, after lis, or after addis from r2 (64 bit)
 *   RISC-V   auipc, addi
 *   x86-64   lea with rip
 *   i386     an immediate operand, or lea with the distance to the GOT
 *
 * Source: the processors' manuals that match_code_<arch>.c name, and the ABI supplements.
 */
#include "signatures/match/match_places.h"

#include <elf.h>

#include "analyzer/base/reader.h"

#define NEAR 16u /* instructions between the two halves of a pair */

static uint64_t of_word(const struct places *p, uint64_t n)
{
	return p->machine->is_64 ? n : (uint32_t)n;
}

static uint64_t low_sign(uint32_t word)
{
	return (uint64_t)(int64_t)(int16_t)(uint16_t)word;
}

static bool x86_at(struct places *p, struct bytes code, uint64_t off, uint64_t address,
		   struct place *out)
{
	uint64_t got = p->image->got, end = address + 4;
	uint32_t n;

	if (code.len - off < 4)
		return false;
	n = le32(code.ptr + off);
	*out = (struct place){ .end = end };
	if (p->machine->is_64 && end + (uint64_t)(int64_t)(int32_t)n == p->wanted)
		return true;
	if (p->image->elf->type == ET_EXEC && n == p->wanted)
		return true;
	if (p->machine->is_64 || !got || n != (uint32_t)(p->wanted - got))
		return false;
	out->base = got;
	return true;
}

static bool arm64_at(struct places *p, struct bytes code, uint64_t off, uint64_t address,
		     struct place *out)
{
	uint32_t w = le32(code.ptr + off), next;
	uint64_t n = (uint64_t)((int64_t)(int32_t)(w << 8) >> 13) << 2 | (w >> 29 & 3);

	*out = (struct place){ .end = address + 4 };
	if ((w & 0x9f000000) == 0x10000000) /* adr */
		return address + n == p->wanted;
	if ((w & 0x9f000000) != 0x90000000 ||
	    (address & ~UINT64_C(0xfff)) + (n << 12) != (p->wanted & ~UINT64_C(0xfff)))
		return false;
	for (unsigned i = 1; i <= NEAR && off + 4 * i + 4 <= code.len; i++) {
		next = le32(code.ptr + off + UINT64_C(4) * i);
		if ((next & 0xffc00000) == 0x91000000 && (next >> 5 & 31) == (w & 31) &&
		    (next >> 10 & 0xfff) == (p->wanted & 0xfff)) {
			out->end = address + UINT64_C(4) * i + 4;
			return true;
		}
	}
	return false;
}

/* addiu, daddiu: the page may come from anywhere */
static bool mips_at(struct places *p, struct bytes code, uint64_t off, uint64_t address,
		    struct place *out)
{
	bool big = p->machine->big_endian;
	uint32_t w = big ? be32(code.ptr + off) : le32(code.ptr + off);

	*out = (struct place){ .end = address + 4 };
	return (w >> 26 == 9 || w >> 26 == 25) && (w & 0xffff) == (p->wanted & 0xffff);
}

/* A function of 64 bits makes r2 of its own address in r12: addis r2, r12; addi r2, r2. */
static bool sets_toc(struct places *p, struct bytes code, uint64_t off, uint64_t address)
{
	uint32_t high = le32(code.ptr + off), low;

	if (high >> 16 != 0x3c4c || code.len - off < 8)
		return false;
	low = le32(code.ptr + off + 4);
	if (low >> 16 == 0x3842)
		p->toc = address + (low_sign(high) << 16) + low_sign(low);
	return low >> 16 == 0x3842;
}

static bool ppc_at(struct places *p, struct bytes code, uint64_t off, uint64_t address,
		   struct place *out)
{
	uint32_t w = p->machine->big_endian ? be32(code.ptr + off) : le32(code.ptr + off);

	*out = (struct place){ .end = address + 4 };
	if (p->machine->is_64 && (sets_toc(p, code, off, address) || !p->toc))
		return false;
	return w >> 26 == 14 && (w & 0xffff) == ((p->wanted - p->toc) & 0xffff);
}

static bool riscv_at(struct places *p, struct bytes code, uint64_t off, uint64_t address,
		     struct place *out)
{
	uint32_t w = le32(code.ptr + off), next;
	uint64_t page = address + (uint64_t)(int64_t)(int32_t)(w & 0xfffff000);

	if ((w & 0x7f) != 0x17)
		return false;
	for (uint64_t i = 4; i < 4 + 2 * NEAR && off + i + 4 <= code.len; i += 2) {
		next = le32(code.ptr + off + i);
		if ((next & 0x707f) != 0x13 || (next >> 15 & 31) != (w >> 7 & 31) ||
		    of_word(p, page + (uint64_t)((int64_t)(int32_t)next >> 20)) != p->wanted)
			continue;
		*out = (struct place){ .end = address + i + 4 };
		return true;
	}
	return false;
}

/* Is the literal at ADDRESS the number N? */
static bool literal_is(const struct places *p, uint64_t address, uint64_t n)
{
	struct bytes in = elf_image_code(p->image, address);

	return in.len >= 4 && le32(in.ptr) == (uint32_t)n;
}

/* Does the instruction at OFF load a literal to REG (16: any), and is it N? */
static bool arm_loads(const struct places *p, struct bytes code, uint64_t off, uint64_t address,
		      unsigned reg, uint64_t n)
{
	uint32_t w = le32(code.ptr + off);
	uint64_t imm = w & 0xfff;

	if ((w & 0x0f7f0000) != 0x051f0000 || (reg < 16 && (w >> 12 & 15) != reg))
		return false;
	return literal_is(p, address + 8 + (w >> 23 & 1 ? imm : -imm), n);
}

static bool thumb_loads(const struct places *p, struct bytes code, uint64_t off, uint64_t address,
			unsigned reg, uint64_t n)
{
	uint32_t half = le16(code.ptr + off), second;
	uint64_t pc = (address + 4) & ~UINT64_C(3);

	if (half >> 11 == 9)
		return (reg > 15 || (half >> 8 & 7) == reg) &&
		       literal_is(p, pc + UINT64_C(4) * (half & 0xff), n);
	if ((half & 0xff7f) != 0xf85f || code.len - off < 4)
		return false;
	second = le16(code.ptr + off + 2);
	return (reg > 15 || second >> 12 == reg) &&
	       literal_is(p, half & 0x80 ? pc + (second & 0xfff) : pc - (second & 0xfff), n);
}

/* ARM: ldr; add REG, pc, REG; or movw */
static bool arm_at(struct places *p, struct bytes code, uint64_t off, uint64_t address,
		   struct place *out)
{
	uint32_t w = le32(code.ptr + off), imm = (w >> 4 & 0xf000) | (w & 0xfff);

	*out = (struct place){ .end = address + 4 };
	if ((w & 0x0ff00000) == 0x03000000)
		return imm == (p->wanted & 0xffff) && p->image->elf->type == ET_EXEC;
	if (arm_loads(p, code, off, address, 16, p->wanted))
		return true;
	if ((w & 0x0fff0ff0) != 0x008f0000)
		return false;
	for (uint64_t i = 1; i <= 2 * NEAR && 4 * i <= off; i++)
		if (arm_loads(p, code, off - 4 * i, address - 4 * i, w & 15,
			      p->wanted - address - 8))
			return true;
	return false;
}

/* Thumb: ldr; add REG, pc; or movw */
static bool thumb_at(struct places *p, struct bytes code, uint64_t off, uint64_t address,
		     struct place *out)
{
	uint32_t half = le16(code.ptr + off), second, imm;
	unsigned reg = (half & 7) | (half >> 4 & 8);

	*out = (struct place){ .end = address + 2, .thumb = true };
	if ((half & 0xfbf0) == 0xf240 && code.len - off >= 4) {
		second = le16(code.ptr + off + 2);
		imm = (half & 15) << 12 | (half & 0x400) << 1 | (second & 0x7000) >> 4 |
		      (second & 0xff);
		out->end = address + 4;
		return imm == (p->wanted & 0xffff) && p->image->elf->type == ET_EXEC;
	}
	if (thumb_loads(p, code, off, address, 16, p->wanted)) {
		out->end = address + (half >> 11 == 9 ? 2 : 4);
		return true;
	}
	if ((half & 0xff78) != 0x4478)
		return false;
	for (uint64_t i = 1; i <= 4 * NEAR && 2 * i <= off; i++)
		if (thumb_loads(p, code, off - 2 * i, address - 2 * i, reg,
				p->wanted - address - 4))
			return true;
	return false;
}

static bool place_at(struct places *p, struct bytes code, uint64_t off, uint64_t address,
		     struct place *out)
{
	switch (p->machine->machine) {
	case EM_ARM:
		return p->thumb ? thumb_at(p, code, off, address, out)
				: code.len - off >= 4 && arm_at(p, code, off, address, out);
	case EM_386:
	case EM_X86_64:
		return x86_at(p, code, off, address, out);
	default:
		break;
	}
	if (code.len - off < 4)
		return false;
	switch (p->machine->machine) {
	case EM_AARCH64:
		return arm64_at(p, code, off, address, out);
	case EM_MIPS:
		return mips_at(p, code, off, address, out);
	case EM_RISCV:
		return riscv_at(p, code, off, address, out);
	default:
		return ppc_at(p, code, off, address, out);
	}
}

void places_init(struct places *p, const struct elf_image *image,
		 const struct code_machine *machine, uint64_t wanted, uint64_t *budget)
{
	*p = (struct places){
		.image = image, .machine = machine, .wanted = wanted, .budget = budget
	};
}

/* The code of the segment that is looked at now; false: it has none. */
static bool segment_code(const struct places *p, struct bytes *out)
{
	const struct elf_image_segment *s = &p->image->segments[p->segment];

	return s->type == PT_LOAD && s->flags & PF_X &&
	       bytes_sub(p->image->elf->file, s->offset, s->size, out);
}

static bool next_in(struct places *p, struct bytes code, struct place *out)
{
	uint64_t step = p->machine->machine == EM_ARM && !p->thumb ? 4 : p->machine->align;
	uint64_t address = p->image->segments[p->segment].address;

	while (p->at < code.len && code.len - p->at >= 2 && *p->budget) {
		uint64_t at = p->at;

		--*p->budget;
		p->at += step;
		if (place_at(p, code, at, address + at, out))
			return true;
	}
	return false;
}

bool places_next(struct places *p, struct place *out)
{
	struct bytes code;

	while (p->segment < p->image->segment_count) {
		if (segment_code(p, &code) && next_in(p, code, out))
			return true;
		p->at = 0;
		if (p->machine->machine == EM_ARM && !p->thumb) {
			p->thumb = true;
			continue;
		}
		p->thumb = false;
		p->segment++;
	}
	return false;
}
