/* SPDX-License-Identifier: Apache-2.0 */
/* Where instructions lead: calls, branches, jumps, returns. */
#include <elf.h>

#include "signatures/match/match_code.h"

bool code_immediate(const struct code_machine *machine, const cs_insn *insn, unsigned i,
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
	case EM_PPC64:
		*out = i < d->ppc.op_count ? (uint64_t)d->ppc.operands[i].imm : 0;
		return i < d->ppc.op_count && d->ppc.operands[i].type == PPC_OP_IMM;
	default:
		return false;
	}
}

static enum code_flow flow_arm(const cs_insn *insn)
{
	const cs_arm *a = &insn->detail->arm;

	switch (insn->id) {
	case ARM_INS_BL:
	case ARM_INS_BLX:
		return FLOW_CALL;
	case ARM_INS_B:
		return a->cc == ARM_CC_AL || a->cc == ARM_CC_INVALID ? FLOW_JUMP : FLOW_BRANCH;
	case ARM_INS_CBZ:
	case ARM_INS_CBNZ:
		return FLOW_BRANCH;
	case ARM_INS_TBB: /* to a case of switch */
	case ARM_INS_TBH:
		return FLOW_RETURN;
	case ARM_INS_BX:
		return a->operands[0].reg == ARM_REG_LR ? FLOW_RETURN : FLOW_AWAY;
	case ARM_INS_POP:
	case ARM_INS_LDM:
		for (unsigned i = 0; i < a->op_count; i++)
			if (a->operands[i].type == ARM_OP_REG && a->operands[i].reg == ARM_REG_PC)
				return FLOW_RETURN;
		return FLOW_ON;
	default:
		return a->op_count && a->operands[0].type == ARM_OP_REG &&
				       a->operands[0].reg == ARM_REG_PC
			       ? FLOW_AWAY
			       : FLOW_ON;
	}
}

static enum code_flow flow_arm64(const cs_insn *insn)
{
	const cs_arm64 *a = &insn->detail->arm64;

	switch (insn->id) {
	case ARM64_INS_BL:
	case ARM64_INS_BLR:
		return FLOW_CALL;
	case ARM64_INS_B:
		return a->cc == ARM64_CC_INVALID || a->cc == ARM64_CC_AL ? FLOW_JUMP : FLOW_BRANCH;
	case ARM64_INS_CBZ:
	case ARM64_INS_CBNZ:
	case ARM64_INS_TBZ:
	case ARM64_INS_TBNZ:
		return FLOW_BRANCH;
	case ARM64_INS_BR:
		return FLOW_AWAY;
	case ARM64_INS_RET:
		return FLOW_RETURN;
	default:
		return FLOW_ON;
	}
}

static enum code_flow flow_x86(const struct code_reader *r)
{
	uint64_t target;

	switch (r->insn->id) {
	case X86_INS_CALL:
		return FLOW_CALL;
	case X86_INS_JMP:
		return code_immediate(r->machine, r->insn, 0, &target) ? FLOW_JUMP : FLOW_AWAY;
	case X86_INS_RET:
	case X86_INS_HLT:
	case X86_INS_UD2:
		return FLOW_RETURN;
	default:
		return cs_insn_group(r->handle, r->insn, CS_GRP_JUMP) ? FLOW_BRANCH : FLOW_ON;
	}
}

static enum code_flow flow_mips(const struct code_reader *r)
{
	switch (r->insn->id) {
	case MIPS_INS_JAL:
	case MIPS_INS_JALR:
	case MIPS_INS_BAL:
	case MIPS_INS_BGEZAL:
	case MIPS_INS_BLTZAL:
		return FLOW_CALL;
	case MIPS_INS_J:
	case MIPS_INS_B:
		return FLOW_JUMP;
	/* what is behind them is done only if they are taken: not followed */
	case MIPS_INS_BEQL:
	case MIPS_INS_BNEL:
	case MIPS_INS_BGEZL:
	case MIPS_INS_BGTZL:
	case MIPS_INS_BLEZL:
	case MIPS_INS_BLTZL:
	case MIPS_INS_BC1FL:
	case MIPS_INS_BC1TL:
		return FLOW_RETURN;
	case MIPS_INS_JR:
		return r->insn->detail->mips.operands[0].reg == MIPS_REG_RA ? FLOW_RETURN
									    : FLOW_AWAY;
	default:
		return cs_insn_group(r->handle, r->insn, CS_GRP_JUMP) ? FLOW_BRANCH : FLOW_ON;
	}
}

static enum code_flow flow_ppc(const struct code_reader *r)
{
	bool always = r->insn->detail->ppc.bc == PPC_BC_INVALID;

	switch (r->insn->id) {
	case PPC_INS_BL:
	case PPC_INS_BCL:
	case PPC_INS_BCTRL:
	case PPC_INS_BLRL:
		return FLOW_CALL;
	case PPC_INS_B:
		return always ? FLOW_JUMP : FLOW_BRANCH;
	case PPC_INS_BCTR:
		return always ? FLOW_AWAY : FLOW_BRANCH;
	case PPC_INS_BLR:
		return always ? FLOW_RETURN : FLOW_BRANCH;
	default:
		return cs_insn_group(r->handle, r->insn, CS_GRP_JUMP) ? FLOW_BRANCH : FLOW_ON;
	}
}

/* A direct branch names its target last. */
static uint64_t target_of(const struct code_reader *r)
{
	uint64_t target;

	for (unsigned i = CODE_OPERANDS; i-- > 0;)
		if (code_immediate(r->machine, r->insn, i, &target))
			return r->machine->is_64 ? target : (uint32_t)target;
	return UINT64_MAX;
}

enum code_flow code_flow(const struct code *c, const struct code_reader *r, uint64_t *target)
{
	enum code_flow flow = FLOW_ON;

	if (!r->machine->step)
		return code_riscv_flow(c, r->word, target);
	switch (r->machine->machine) {
	case EM_ARM:
		flow = flow_arm(r->insn);
		break;
	case EM_AARCH64:
		flow = flow_arm64(r->insn);
		break;
	case EM_MIPS:
		flow = flow_mips(r);
		break;
	case EM_PPC:
	case EM_PPC64:
		flow = flow_ppc(r);
		break;
	default:
		flow = flow_x86(r);
	}
	*target = flow == FLOW_ON ? UINT64_MAX : target_of(r);
	return flow;
}
