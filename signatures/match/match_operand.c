/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Numbers that stand in code: the size of a buffer, a limit, the release of a protocol. Where a
 * release changed one, the code says which side of it the library is on: `getter` rules with the
 * encoding operand:N. The instructions of the function are read one after the other, and those of
 * the functions of the same file that it calls, for compilers keep static functions apart.
 */
#include <elf.h>
#include <inttypes.h>

#include "signatures/match/match.h"
#include "signatures/match/match_code.h"

#define BODY_MOST 4096u   /* bytes of a function that are read */
#define CALLEE_MOST 1024u /* ... of one whose size nothing says */
#define CALLEES_MOST 16u
#define OPERANDS_MOST 4u

struct reading {
	const struct elf_image *image;
	const struct code_machine *machine;
	csh handle;
	uint32_t wanted;
	uint64_t at;                    /* where it stands; of the instruction */
	uint64_t callees[CALLEES_MOST]; /* ARM: bit 0 marks Thumb */
	size_t callee_count;
};

/* The immediate operand I of INSN; false when there is none, or it is another kind. */
static bool immediate(const struct code_machine *machine, const cs_insn *insn, unsigned i,
		      uint64_t *out)
{
	const cs_detail *d = insn->detail;

	switch (machine->machine) {
	case EM_ARM:
		*out = i < d->arm.op_count ? (uint32_t)d->arm.operands[i].imm : 0;
		return i < d->arm.op_count && d->arm.operands[i].type == ARM_OP_IMM;
	case EM_AARCH64:
		*out = i < d->arm64.op_count ? (uint64_t)d->arm64.operands[i].imm : 0;
		return i < d->arm64.op_count && d->arm64.operands[i].type == ARM64_OP_IMM;
	case EM_386:
	case EM_X86_64:
		*out = i < d->x86.op_count ? (uint64_t)d->x86.operands[i].imm : 0;
		return i < d->x86.op_count && d->x86.operands[i].type == X86_OP_IMM;
	case EM_MIPS:
		*out = i < d->mips.op_count ? (uint64_t)d->mips.operands[i].imm : 0;
		return i < d->mips.op_count && d->mips.operands[i].type == MIPS_OP_IMM;
	case EM_PPC:
		*out = i < d->ppc.op_count ? (uint64_t)d->ppc.operands[i].imm : 0;
		return i < d->ppc.op_count && d->ppc.operands[i].type == PPC_OP_IMM;
	default:
		return false;
	}
}

static bool has_number(const struct code_machine *machine, const cs_insn *insn, uint64_t wanted)
{
	uint64_t n;

	for (unsigned i = 0; i < OPERANDS_MOST; i++)
		if (immediate(machine, insn, i, &n) && n == wanted)
			return true;
	return false;
}

static bool is_call(const struct code_machine *machine, unsigned id)
{
	switch (machine->machine) {
	case EM_ARM:
		return id == ARM_INS_BL || id == ARM_INS_BLX;
	case EM_AARCH64:
		return id == ARM64_INS_BL;
	case EM_MIPS:
		return id == MIPS_INS_BAL || id == MIPS_INS_JAL;
	case EM_PPC:
		return id == PPC_INS_BL;
	default:
		return id == X86_INS_CALL;
	}
}

static void note_callee(struct reading *r, uint64_t target)
{
	for (size_t i = 0; i < r->callee_count; i++)
		if (r->callees[i] == target)
			return;
	if (r->callee_count < CALLEES_MOST)
		r->callees[r->callee_count++] = target;
}

/* Read up to MOST bytes of the function at ENTRY; true when the number stands there. */
static bool read_body(struct reading *r, uint64_t entry, uint64_t most, bool calls)
{
	bool arm = r->machine->machine == EM_ARM, thumb = arm && entry & 1;
	uint64_t address = arm ? entry & ~UINT64_C(1) : entry, n;
	struct bytes in = bytes_head(elf_image_code(r->image, address), most);
	const struct code_machine *machine = r->machine;
	cs_insn *insn;
	bool found = false;

	if (arm && cs_option(r->handle, CS_OPT_MODE, thumb ? CS_MODE_THUMB : CS_MODE_ARM))
		return false;
	insn = cs_malloc(r->handle);
	while (insn && !found && cs_disasm_iter(r->handle, &in.ptr, &in.len, &address, insn) &&
	       insn->detail) {
		bool call = is_call(machine, insn->id);

		found = !call && has_number(machine, insn, r->wanted);
		if (call && calls && immediate(machine, insn, 0, &n))
			note_callee(r, n | (arm && thumb == (insn->id == ARM_INS_BL)));
		r->at = insn->address;
	}
	if (insn)
		cs_free(insn, 1);
	return found;
}

static bool read_function(struct reading *r, const struct elf_symbol *symbol)
{
	uint64_t size = symbol->size && symbol->size < BODY_MOST ? symbol->size : BODY_MOST;

	if (read_body(r, symbol->value, size, true))
		return true;
	for (size_t i = 0; i < r->callee_count; i++)
		if (read_body(r, r->callees[i], CALLEE_MOST, false))
			return true;
	return false;
}

void match_operand(struct matching *m, const struct elf_image *image,
		   const struct elf_symbol *symbol, uint32_t n, struct raw *raw)
{
	const struct rule *rule = &m->db->files[raw->sig]->sig.rules[raw->rule];
	struct reading r = { .image = image, .machine = code_machine(image->elf), .wanted = n };
	struct bytes in;
	const char *seen;
	bool found;

	if (!r.machine || image->elf->relocatable ||
	    cs_open(r.machine->arch, (cs_mode)r.machine->mode, &r.handle))
		return;
	found = cs_option(r.handle, CS_OPT_DETAIL, CS_OPT_ON) == CS_ERR_OK &&
		read_function(&r, symbol);
	cs_close(&r.handle);
	if (!found || !match_version(m, rule, NULL, raw))
		return;
	seen = arena_printf(&m->scratch, "%s: operand %" PRIu32, symbol->name, n);
	if (!seen) {
		m->no_memory = true;
		return;
	}
	in = elf_image_code(image, r.at);
	raw->seen = bytes_str(seen);
	raw->at = (uint64_t)(in.ptr - image->elf->file.ptr);
	raw->len = bytes_head(in, r.machine->longest).len;
	match_add(m, raw);
}
