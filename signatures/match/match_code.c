/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The interpreter: values, memory, tests, and how instructions are read.
 *
 * Source of the registers: the System V ABI supplements of i386, x86-64, MIPS, PowerPC and 64-bit
 * PowerPC (ELF v2), the Arm procedure call standards, the RISC-V ELF psABI.
 */
#include "signatures/match/match_code.h"

#include <elf.h>

#include "analyzer/base/reader.h"

#define CODE_STEPS 64u
#define BIG CS_MODE_BIG_ENDIAN

/*
 * The file's machine; capstone's; longest and alignment; who executes; result and stack pointer.
 * Then arguments in registers and how many; where those on the stack begin; what calls keep.
 */
/* clang-format off */
static const struct code_machine machines[] = {
	{ EM_ARM, false, false, CS_ARCH_ARM, CS_MODE_ARM, 4, 2, code_arm, 0, 13,
	  { 0, 1, 2, 3 }, 4, 0, 0x00002ff0 },
	{ EM_AARCH64, true, false, CS_ARCH_ARM64, CS_MODE_LITTLE_ENDIAN, 4, 4, code_arm64, 0, 32,
	  { 0, 1, 2, 3, 4, 5, 6, 7 }, 8, 0, 0x1ff80000 },
	{ EM_X86_64, true, false, CS_ARCH_X86, CS_MODE_64, 15, 1, code_x86, 0, 4,
	  { 7, 6, 2, 1, 8, 9 }, 6, 0, 0x0000f038 },
	{ EM_386, false, false, CS_ARCH_X86, CS_MODE_32, 15, 1, code_x86, 0, 4,
	  { 0 }, 0, 0, 0x000000f8 },
	{ EM_MIPS, false, false, CS_ARCH_MIPS, CS_MODE_MIPS32, 4, 4, code_mips, 2, 29,
	  { 4, 5, 6, 7 }, 4, 16, 0x70ff0000 },
	{ EM_MIPS, false, true, CS_ARCH_MIPS, CS_MODE_MIPS32 | BIG, 4, 4, code_mips, 2, 29,
	  { 4, 5, 6, 7 }, 4, 16, 0x70ff0000 },
	{ EM_MIPS, true, false, CS_ARCH_MIPS, CS_MODE_MIPS64, 4, 4, code_mips, 2, 29,
	  { 4, 5, 6, 7, 8, 9, 10, 11 }, 8, 0, 0x70ff0000 },
	{ EM_MIPS, true, true, CS_ARCH_MIPS, CS_MODE_MIPS64 | BIG, 4, 4, code_mips, 2, 29,
	  { 4, 5, 6, 7, 8, 9, 10, 11 }, 8, 0, 0x70ff0000 },
	{ EM_PPC, false, true, CS_ARCH_PPC, CS_MODE_32 | BIG, 4, 4, code_ppc, 3, 1,
	  { 3, 4, 5, 6, 7, 8, 9, 10 }, 8, 8, 0xffffc002 },
	{ EM_PPC64, true, false, CS_ARCH_PPC, CS_MODE_64, 4, 4, code_ppc, 3, 1,
	  { 3, 4, 5, 6, 7, 8, 9, 10 }, 8, 96, 0xffffc002 },
	{ EM_RISCV, true, false, CS_ARCH_ALL, 0, 4, 2, NULL, 10, 2,
	  { 10, 11, 12, 13, 14, 15, 16, 17 }, 8, 0, 0x0ffc0304 },
	{ EM_RISCV, false, false, CS_ARCH_ALL, 0, 4, 2, NULL, 10, 2,
	  { 10, 11, 12, 13, 14, 15, 16, 17 }, 8, 0, 0x0ffc0304 },
};
/* clang-format on */

struct code_value code_load(const struct code *c, struct code_value address, unsigned size)
{
	struct code_value v = { 0 };

	v.known = address.known && elf_image_load(c->image, address.n, size, &v.n);
	return v;
}

void code_store(struct code *c, struct code_value address, struct code_value v, unsigned size)
{
	bool big = c->image->elf->big_endian;
	uint64_t at = address.n - CODE_MEMORY_AT;

	/* what is stored elsewhere is never read: memory that may be written is not known */
	if (!address.known || at > sizeof(c->out) || size > sizeof(c->out) - at)
		return;
	for (unsigned i = 0; i < size; i++) {
		c->out[at + i] = (uint8_t)(v.n >> 8 * (big ? size - 1 - i : i));
		c->wrote[at + i] = v.known;
	}
}

struct code_value code_stored(const struct code *c, struct code_value address, unsigned size)
{
	uint64_t at = address.n - CODE_MEMORY_AT;
	struct code_value v = code_known(0);

	if (!address.known || at > sizeof(c->out) || size > sizeof(c->out) - at)
		return (struct code_value){ 0 };
	for (unsigned i = 0; i < size; i++) {
		v.known &= c->wrote[at + i];
		v.n |= (uint64_t)c->out[at + i]
		       << 8 * (c->image->elf->big_endian ? size - 1 - i : i);
	}
	return v;
}

static uint64_t extend(uint64_t n, unsigned size)
{
	return size == 4 ? (uint64_t)(int64_t)(int32_t)n : n;
}

void code_compare(struct code *c, struct code_value left, struct code_value right, unsigned size)
{
	c->left = (struct code_value){ left.known, extend(left.n, size) };
	c->right = (struct code_value){ right.known, extend(right.n, size) };
}

bool code_test(const struct code *c, enum code_test test, bool *out)
{
	uint64_t a = c->left.n, b = c->right.n;
	int64_t x = (int64_t)a, y = (int64_t)b;

	switch (test) {
	case CODE_EQ:
	case CODE_NE:
		*out = (a == b) == (test == CODE_EQ);
		break;
	case CODE_LT:
	case CODE_GE:
		*out = (x < y) == (test == CODE_LT);
		break;
	case CODE_LE:
	case CODE_GT:
		*out = (x <= y) == (test == CODE_LE);
		break;
	case CODE_LO:
	case CODE_HS:
		*out = (a < b) == (test == CODE_LO);
		break;
	case CODE_LS:
	case CODE_HI:
		*out = (a <= b) == (test == CODE_LS);
		break;
	}
	return c->left.known && c->right.known;
}

enum code_step code_jump(struct code *c, struct code_value target)
{
	c->target = target.n;
	return target.known ? CODE_JUMP : CODE_STOP;
}

enum code_step code_branch(struct code *c, enum code_test test, uint64_t target)
{
	bool taken;

	if (!code_test(c, test, &taken))
		return CODE_STOP;
	return taken ? code_jump(c, code_known(target)) : CODE_NEXT;
}

enum code_step code_branch_zero(struct code *c, struct code_value v, unsigned size,
				enum code_test test, uint64_t target)
{
	struct code_value left = c->left, right = c->right;
	enum code_step done;

	code_compare(c, v, code_known(0), size);
	done = code_branch(c, test, target);
	c->left = left;
	c->right = right;
	return done;
}

const struct code_machine *code_machine(const struct elf *elf)
{
	for (size_t i = 0; i < sizeof(machines) / sizeof(*machines); i++)
		if (machines[i].machine == elf->machine && machines[i].is_64 == elf->is_64 &&
		    machines[i].big_endian == elf->big_endian)
			return &machines[i];
	return NULL;
}

bool code_open(struct code_reader *r, const struct code_machine *machine)
{
	*r = (struct code_reader){ .machine = machine };
	if (!machine->step)
		return true;
	if (cs_open(machine->arch, (cs_mode)machine->mode, &r->handle)) {
		r->handle = 0;
		return false;
	}
	/* the option first: it says how much room an instruction needs */
	if (cs_option(r->handle, CS_OPT_DETAIL, CS_OPT_ON) == CS_ERR_OK)
		r->insn = cs_malloc(r->handle);
	return r->insn;
}

void code_close(struct code_reader *r)
{
	if (r->insn)
		cs_free(r->insn, 1);
	if (r->handle)
		cs_close(&r->handle);
}

bool code_enter(struct code *c, struct code_reader *r, uint64_t address)
{
	c->next = address;
	if (r->machine->machine == EM_ARM) {
		c->thumb = address & 1;
		c->next = address & ~(uint64_t)1;
		if (cs_option(r->handle, CS_OPT_MODE, c->thumb ? CS_MODE_THUMB : CS_MODE_ARM))
			return false;
	}
	/* the caller leaves the function's address there, by the calling convention */
	if (r->machine->machine == EM_MIPS)
		c->registers[25] = code_known(address); /* t9 */
	if (r->machine->machine == EM_PPC64)
		c->registers[12] = code_known(address);
	return c->next < (uint64_t)1 << 62;
}

bool code_fetch(struct code *c, struct code_reader *r)
{
	struct bytes in = bytes_head(elf_image_code(c->image, c->next), r->machine->longest);
	uint64_t address = c->next;
	bool is_short;

	c->at = c->next;
	if (r->machine->step) {
		if (!cs_disasm_iter(r->handle, &in.ptr, &in.len, &address, r->insn) ||
		    !r->insn->detail)
			return false;
		c->next = c->at + r->insn->size;
		return true;
	}
	is_short = in.len >= 2 && (in.ptr[0] & 3) != 3;
	if (!is_short && in.len < 4)
		return false;
	r->word = is_short ? le16(in.ptr) : le32(in.ptr);
	c->next = c->at + (is_short ? 2 : 4);
	return true;
}

enum code_step code_execute(struct code *c, struct code_reader *r)
{
	return r->machine->step ? r->machine->step(c, r->insn) : code_riscv(c, r->word);
}

static enum code_step step(struct code *c, struct code_reader *r)
{
	enum code_step pending = c->pending, done;

	if (!code_fetch(c, r))
		return CODE_STOP;
	c->pending = CODE_NEXT;
	done = code_execute(c, r);
	if (pending == CODE_NEXT)
		return done;
	return done == CODE_NEXT && c->pending == CODE_NEXT ? pending : CODE_STOP;
}

static bool run(struct code *c, struct code_reader *r, uint64_t entry)
{
	enum code_step done = code_enter(c, r, entry) ? CODE_NEXT : CODE_STOP;

	for (unsigned n = 0; n < CODE_STEPS && done == CODE_NEXT; n++) {
		done = step(c, r);
		if (done == CODE_JUMP)
			done = code_enter(c, r, c->target) ? CODE_NEXT : CODE_STOP;
	}
	return done == CODE_RETURN;
}

void code_forget(struct code *c, const struct code_machine *machine)
{
	memset(c->registers, 0, sizeof(c->registers));
	memset(c->wrote, 0, sizeof(c->wrote));
	c->left = c->right = (struct code_value){ 0 };
	code_zero(c, machine);
}

void code_zero(struct code *c, const struct code_machine *machine)
{
	if (machine->machine == EM_MIPS || machine->machine == EM_RISCV)
		c->registers[0] = code_known(0);
	if (machine->machine == EM_AARCH64)
		c->registers[31] = code_known(0); /* the zero register */
}

bool code_evaluate(struct code *c, const struct elf_image *image, uint64_t entry, bool pointers)
{
	const struct code_machine *m = code_machine(image->elf);
	struct code_reader r;
	bool done;

	*c = (struct code){ .image = image, .word = image->elf->is_64 ? 8 : 4 };
	if (!m || image->elf->relocatable || (pointers && m->order_count < CODE_ARGUMENTS))
		return false;
	code_forget(c, m);
	for (unsigned i = 0; i < m->order_count; i++)
		c->registers[m->order[i]] = code_known(
			pointers && i < CODE_ARGUMENTS ? CODE_MEMORY_AT + i * CODE_ARGUMENT_SIZE
						       : 0);
	done = code_open(&r, m) && run(c, &r, entry);
	code_close(&r);
	return done;
}
