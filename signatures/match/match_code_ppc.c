/* SPDX-License-Identifier: Apache-2.0 */
/* PowerPC, 32 and 64 bit (Power ISA, book I). */
#include "signatures/match/match_code.h"

#define LINK 32u

static unsigned number(unsigned reg)
{
	if (reg >= PPC_REG_R0 && reg <= PPC_REG_R31)
		return reg - PPC_REG_R0;
	return reg == PPC_REG_LR ? LINK : CODE_NOWHERE;
}

static struct code_value operand(const struct code *c, const cs_ppc_op *op)
{
	if (op->type == PPC_OP_IMM)
		return code_known((uint64_t)op->imm);
	return code_get(c, op->type == PPC_OP_REG ? number(op->reg) : CODE_NOWHERE);
}

/* Sixteen bits with their sign; capstone shows them without. */
static uint64_t low(int64_t imm)
{
	return (uint64_t)(int64_t)(int16_t)imm;
}

static uint64_t high(int64_t imm)
{
	return low(imm) << 16;
}

static struct code_value address(const struct code *c, const cs_ppc_op *op)
{
	struct code_value at = code_add(code_get(c, number(op->mem.base)),
					code_known((uint64_t)(int64_t)op->mem.disp));

	if (c->word == 4)
		at.n &= UINT32_MAX;
	return at;
}

static enum code_step store(struct code *c, const cs_ppc *p, unsigned size)
{
	const cs_ppc_op *op = p->operands;

	if (p->op_count != 2 || op[1].type != PPC_OP_MEM)
		return CODE_STOP;
	code_store(c, address(c, &op[1]), operand(c, op), size);
	return CODE_NEXT;
}

/* stwu, stdu: of the stack pointer, which becomes the address */
static enum code_step store_update(struct code *c, const cs_ppc *p)
{
	const cs_ppc_op *op = p->operands;

	if (p->op_count != 2 || op[1].type != PPC_OP_MEM || op[1].mem.base != PPC_REG_R1)
		return CODE_STOP;
	code_set(c, number(PPC_REG_R1), address(c, &op[1]));
	return CODE_NEXT;
}

static enum code_step load(struct code *c, const cs_ppc *p, unsigned size)
{
	const cs_ppc_op *op = p->operands;

	if (p->op_count != 2 || op[1].type != PPC_OP_MEM)
		return CODE_STOP;
	code_set(c, number(op->reg), code_load(c, address(c, &op[1]), size));
	return CODE_NEXT;
}

static enum code_step compute(struct code *c, const cs_ppc *p, unsigned id)
{
	const cs_ppc_op *op = p->operands;
	struct code_value x, y, v;

	if (p->op_count != 3)
		return CODE_STOP;
	x = operand(c, &op[1]);
	y = operand(c, &op[2]);
	v = (struct code_value){ x.known && y.known, 0 };
	switch (id) {
	case PPC_INS_ADD:
		v.n = x.n + y.n;
		break;
	case PPC_INS_ADDI:
		v.n = x.n + low(op[2].imm);
		break;
	case PPC_INS_ADDIS:
		v.n = x.n + high(op[2].imm);
		break;
	case PPC_INS_OR:
		v.n = x.n | y.n;
		break;
	case PPC_INS_ORI:
		v.n = x.n | (y.n & 0xffff);
		break;
	case PPC_INS_ORIS:
		v.n = x.n | (y.n & 0xffff) << 16;
		break;
	default:
		return CODE_STOP;
	}
	code_set(c, number(op->reg), v);
	return CODE_NEXT;
}

/* From one register to another, or an immediate. */
static enum code_step move(struct code *c, const cs_ppc *p, unsigned id)
{
	const cs_ppc_op *op = p->operands;

	switch (id) {
	case PPC_INS_LI:
		code_set(c, number(op->reg), code_known(low(op[1].imm)));
		return CODE_NEXT;
	case PPC_INS_LIS:
		code_set(c, number(op->reg), code_known(high(op[1].imm)));
		return CODE_NEXT;
	case PPC_INS_MR:
		code_set(c, number(op->reg), operand(c, &op[1]));
		return CODE_NEXT;
	case PPC_INS_MFLR:
		code_set(c, number(op->reg), code_get(c, LINK));
		return CODE_NEXT;
	case PPC_INS_MTLR:
		code_set(c, LINK, code_get(c, number(op->reg)));
		return CODE_NEXT;
	default:
		return compute(c, p, id);
	}
}

/* bcl 20, 31, .+4: where am I? */
static enum code_step locate(struct code *c, const cs_ppc *p)
{
	const cs_ppc_op *last = p->op_count ? &p->operands[p->op_count - 1] : NULL;

	if (!last || last->type != PPC_OP_IMM || (uint64_t)last->imm != c->next)
		return CODE_STOP;
	code_set(c, LINK, code_known(c->next));
	return CODE_NEXT;
}

enum code_step code_ppc(struct code *c, const cs_insn *insn)
{
	const cs_ppc *p = &insn->detail->ppc;
	const cs_ppc_op *op = p->operands;

	switch (insn->id) {
	case PPC_INS_NOP:
		return CODE_NEXT;
	/* comparisons, which no branch asks for here, and what is not computed */
	case PPC_INS_CMPW:
	case PPC_INS_CMPWI:
	case PPC_INS_CMPLW:
	case PPC_INS_CMPLWI:
	case PPC_INS_CMPD:
	case PPC_INS_CMPDI:
	case PPC_INS_CMPLD:
	case PPC_INS_CMPLDI:
		return CODE_NEXT;
	case PPC_INS_AND:
	case PPC_INS_ANDI:
	case PPC_INS_CLRLDI:
	case PPC_INS_EXTSW:
	case PPC_INS_NEG:
	case PPC_INS_RLWINM:
	case PPC_INS_SLDI:
	case PPC_INS_SLWI:
	case PPC_INS_SRWI:
	case PPC_INS_SUBF:
	case PPC_INS_XOR:
		code_set(c, number(op->reg), (struct code_value){ 0 });
		return CODE_NEXT;
	case PPC_INS_STW:
		return store(c, p, 4);
	case PPC_INS_STH:
		return store(c, p, 2);
	case PPC_INS_STB:
		return store(c, p, 1);
	case PPC_INS_STD:
		return store(c, p, 8);
	case PPC_INS_STWU:
	case PPC_INS_STDU:
		return store_update(c, p);
	case PPC_INS_BCL:
		return locate(c, p);
	case PPC_INS_LD:
		return load(c, p, 8);
	case PPC_INS_LWZ:
		return load(c, p, 4);
	case PPC_INS_LHZ:
		return load(c, p, 2);
	case PPC_INS_LBZ:
		return load(c, p, 1);
	case PPC_INS_B:
		return p->bc == PPC_BC_INVALID ? code_jump(c, operand(c, op)) : CODE_STOP;
	case PPC_INS_BLR:
		return p->bc == PPC_BC_INVALID && !code_get(c, LINK).known ? CODE_RETURN
									   : CODE_STOP;
	default:
		return move(c, p, insn->id);
	}
}
