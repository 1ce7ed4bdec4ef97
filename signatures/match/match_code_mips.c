/* SPDX-License-Identifier: Apache-2.0 */
/*
 * MIPS32 and MIPS64 (MIPS Architecture for Programmers, volume II). Position-independent code finds
 * its GOT from its own address, which the caller leaves in $t9 (System V ABI, MIPS supplement; the
 * same in SGI's N64). A register of 64 bits holds what is of 32 with its sign.
 */
#include "signatures/match/match_code.h"

static unsigned number(unsigned reg)
{
	return reg >= MIPS_REG_0 && reg <= MIPS_REG_31 ? reg - MIPS_REG_0 : CODE_NOWHERE;
}

static struct code_value operand(const struct code *c, const cs_mips_op *op)
{
	if (op->type == MIPS_OP_IMM)
		return code_known((uint64_t)op->imm);
	return code_get(c, op->type == MIPS_OP_REG ? number(op->reg) : CODE_NOWHERE);
}

static struct code_value of_32_bits(struct code_value v)
{
	v.n = (uint64_t)(int64_t)(int32_t)(uint32_t)v.n;
	return v;
}

static enum code_step write(struct code *c, const cs_mips_op *to, struct code_value v)
{
	if (number(to->reg) != 0)
		code_set(c, number(to->reg), v);
	return CODE_NEXT;
}

static struct code_value address(const struct code *c, const cs_mips_op *op)
{
	struct code_value at =
		code_add(code_get(c, number(op->mem.base)), code_known((uint64_t)op->mem.disp));

	if (c->word == 4)
		at.n &= UINT32_MAX;
	return at;
}

static enum code_step store(struct code *c, const cs_mips *m, unsigned size)
{
	const cs_mips_op *op = m->operands;

	if (m->op_count != 2 || op[1].type != MIPS_OP_MEM)
		return CODE_STOP;
	code_store(c, address(c, &op[1]), operand(c, op), size);
	return CODE_NEXT;
}

static enum code_step load(struct code *c, const cs_mips *m, unsigned size)
{
	const cs_mips_op *op = m->operands;
	struct code_value v;

	if (m->op_count != 2 || op[1].type != MIPS_OP_MEM)
		return CODE_STOP;
	v = code_load(c, address(c, &op[1]), size);
	return write(c, op, size == 4 ? of_32_bits(v) : v);
}

/* The instruction behind a jump is done before it. */
static enum code_step later(struct code *c, enum code_step step)
{
	if (step != CODE_STOP)
		c->pending = step;
	return step == CODE_STOP ? CODE_STOP : CODE_NEXT;
}

static enum code_step branch(struct code *c, const cs_mips *m, unsigned id)
{
	const cs_mips_op *op = m->operands, *to = &op[m->op_count - 1];
	struct code_value zero = code_known(0);

	switch (id) {
	case MIPS_INS_B:
	case MIPS_INS_J:
		return later(c, code_jump(c, operand(c, to)));
	case MIPS_INS_JR:
		return later(c, op->reg == MIPS_REG_31 && !code_get(c, 31).known
					? CODE_RETURN
					: code_jump(c, operand(c, op)));
	default:
		code_compare(c, operand(c, op), m->op_count == 3 ? operand(c, &op[1]) : zero,
			     c->word);
		return later(c, code_branch(c,
					    id == MIPS_INS_BEQ || id == MIPS_INS_BEQZ ? CODE_EQ
										      : CODE_NE,
					    (uint64_t)to->imm));
	}
}

static bool less(const struct code *c, uint64_t x, uint64_t y)
{
	return c->word == 8 ? (int64_t)x < (int64_t)y : (int32_t)(uint32_t)x < (int32_t)(uint32_t)y;
}

/* movz, movn: a move if the third is zero, or is not */
static enum code_step move_if(struct code *c, const cs_mips *m, bool zero)
{
	const cs_mips_op *op = m->operands;
	struct code_value test;

	if (m->op_count != 3)
		return CODE_STOP;
	test = operand(c, &op[2]);
	if (!test.known)
		return CODE_STOP;
	return (test.n == 0) == zero ? write(c, op, operand(c, &op[1])) : CODE_NEXT;
}

static enum code_step compute(struct code *c, const cs_mips *m, unsigned id)
{
	const cs_mips_op *op = m->operands;
	struct code_value x, y, v;

	if (m->op_count != 3)
		return CODE_STOP;
	x = operand(c, &op[1]);
	y = operand(c, &op[2]);
	v = (struct code_value){ x.known && y.known, 0 };
	switch (id) {
	case MIPS_INS_ADDIU:
	case MIPS_INS_ADDU:
		v.n = x.n + y.n;
		v = of_32_bits(v);
		break;
	case MIPS_INS_DADDIU:
	case MIPS_INS_DADDU:
		v.n = x.n + y.n;
		break;
	case MIPS_INS_SUBU:
		v.n = x.n - y.n;
		v = of_32_bits(v);
		break;
	case MIPS_INS_DSUBU:
		v.n = x.n - y.n;
		break;
	case MIPS_INS_ORI:
		y.n &= 0xffff;
		v.n = x.n | y.n;
		break;
	case MIPS_INS_OR:
		v.n = x.n | y.n;
		break;
	case MIPS_INS_SLL:
		v.known &= y.n < 32;
		v.n = v.known ? x.n << y.n : 0;
		v = of_32_bits(v);
		break;
	case MIPS_INS_SLT:
	case MIPS_INS_SLTI:
		v.n = less(c, x.n, y.n);
		break;
	case MIPS_INS_AND:
	case MIPS_INS_ANDI:
	case MIPS_INS_NOR:
	case MIPS_INS_SLTIU:
	case MIPS_INS_SLTU:
	case MIPS_INS_SRA:
	case MIPS_INS_SRL:
	case MIPS_INS_XOR:
	case MIPS_INS_XORI: /* not computed */
		v.known = false;
		break;
	default:
		return CODE_STOP;
	}
	return write(c, op, v);
}

enum code_step code_mips(struct code *c, const cs_insn *insn)
{
	const cs_mips *m = &insn->detail->mips;
	const cs_mips_op *op = m->operands;

	switch (insn->id) {
	case MIPS_INS_NOP:
		return CODE_NEXT;
	case MIPS_INS_SD:
		return store(c, m, 8);
	case MIPS_INS_SW:
		return store(c, m, 4);
	case MIPS_INS_SH:
		return store(c, m, 2);
	case MIPS_INS_SB:
		return store(c, m, 1);
	case MIPS_INS_MOVE:
		return write(c, op, operand(c, &op[1]));
	case MIPS_INS_MOVZ:
	case MIPS_INS_MOVN:
		return move_if(c, m, insn->id == MIPS_INS_MOVZ);
	case MIPS_INS_LUI:
		return write(c, op, of_32_bits(code_known((uint64_t)op[1].imm << 16)));
	case MIPS_INS_LD:
		return load(c, m, 8);
	case MIPS_INS_LW:
		return load(c, m, 4);
	case MIPS_INS_LHU:
		return load(c, m, 2);
	case MIPS_INS_LB:
	case MIPS_INS_LH: /* not computed */
		return write(c, op, (struct code_value){ 0 });
	case MIPS_INS_LBU:
		return load(c, m, 1);
	case MIPS_INS_B:
	case MIPS_INS_J:
	case MIPS_INS_JR:
	case MIPS_INS_BEQ:
	case MIPS_INS_BEQZ:
	case MIPS_INS_BNE:
	case MIPS_INS_BNEZ:
		return m->op_count ? branch(c, m, insn->id) : CODE_STOP;
	default:
		return compute(c, m, insn->id);
	}
}
