/* SPDX-License-Identifier: Apache-2.0 */
/* ARM and Thumb (Arm Architecture Reference Manual, ARMv7-A). */
#include "signatures/match/match_code.h"

#define UNKNOWN ((struct code_value){ 0 })

static unsigned number(unsigned reg)
{
	if (reg >= ARM_REG_R0 && reg <= ARM_REG_R12)
		return reg - ARM_REG_R0;
	return reg == ARM_REG_SP ? 13 : reg == ARM_REG_LR ? 14 : CODE_NOWHERE;
}

/* The program counter is two instructions ahead; of loads and of Thumb's adr, rounded down. */
static struct code_value read_register(const struct code *c, unsigned reg, bool aligned)
{
	uint64_t pc = c->at + (c->thumb ? 4 : 8);

	if (reg == ARM_REG_PC)
		return code_known(aligned ? pc & ~(uint64_t)3 : pc);
	return code_get(c, number(reg));
}

static struct code_value operand(const struct code *c, const cs_arm_op *op)
{
	struct code_value v = { 0 };

	if (op->type == ARM_OP_IMM)
		return code_known((uint32_t)op->imm);
	if (op->type != ARM_OP_REG)
		return v;
	v = read_register(c, (unsigned)op->reg, false);
	if (op->shift.type == ARM_SFT_INVALID || !op->shift.value)
		return v;
	if (op->shift.type == ARM_SFT_LSL && op->shift.value < 32)
		v.n <<= op->shift.value;
	else
		v.known = false;
	return v;
}

static struct code_value address(const struct code *c, const cs_arm_op *op)
{
	struct code_value base = read_register(c, (unsigned)op->mem.base, true), index;

	base = code_add(base, code_known((uint64_t)(int64_t)op->mem.disp));
	if (op->mem.index != ARM_REG_INVALID) {
		index = code_get(c, number((unsigned)op->mem.index));
		if (op->shift.type == ARM_SFT_LSL && op->shift.value < 32)
			index.n <<= op->shift.value;
		else if (op->shift.type != ARM_SFT_INVALID)
			index.known = false;
		/* the index may be the program counter's register: add r3, pc */
		base = op->subtracted ? code_subtract(base, index) : code_add(base, index);
	}
	base.n &= UINT32_MAX;
	return base;
}

static enum code_step write(struct code *c, const cs_arm_op *to, struct code_value v)
{
	if (to->reg == ARM_REG_PC) /* not every instruction of Thumb can leave it */
		return c->thumb && !(v.n & 1) ? CODE_STOP : code_jump(c, v);
	code_set(c, number((unsigned)to->reg), v);
	return CODE_NEXT;
}

static enum code_step load(struct code *c, const cs_arm *a, unsigned size)
{
	/* from the stack, as POP does: ldr r4, [sp], #4 */
	if (a->op_count > 1 && a->operands[1].type == ARM_OP_MEM &&
	    a->operands[1].mem.base == ARM_REG_SP) {
		if (a->operands[0].reg == ARM_REG_PC)
			return CODE_RETURN;
		code_set(c, number((unsigned)a->operands[0].reg), UNKNOWN);
		if (a->writeback || a->op_count > 2)
			code_set(c, number(ARM_REG_SP), UNKNOWN);
		return CODE_NEXT;
	}
	if (a->op_count != 2 || a->operands[1].type != ARM_OP_MEM || a->writeback)
		return CODE_STOP;
	return write(c, &a->operands[0], code_load(c, address(c, &a->operands[1]), size));
}

/* COUNT registers. The stack pointer may change with it, before (pushed) or after. */
static enum code_step store(struct code *c, const cs_arm *a, unsigned count, unsigned size)
{
	const cs_arm_op *op = a->operands, *to = &op[count];
	struct code_value at;

	if (a->op_count <= count || to->type != ARM_OP_MEM)
		return CODE_STOP;
	at = address(c, to);
	if (a->writeback || a->op_count != count + 1) {
		if (to->mem.base != ARM_REG_SP)
			return CODE_STOP;
		code_set(c, number(ARM_REG_SP), a->op_count == count + 1 ? at : UNKNOWN);
	}
	for (unsigned i = 0; i < count; i++, at.n += size)
		code_store(c, at, operand(c, &op[i]), size);
	return CODE_NEXT;
}

/* FROM: bytes from the base to where the first of the list goes. */
static enum code_step store_list(struct code *c, const cs_arm *a, unsigned from)
{
	struct code_value at = code_add(operand(c, a->operands), code_known(from));

	if (a->writeback)
		return CODE_STOP;
	for (unsigned i = 1; i < a->op_count; i++, at.n += 4)
		code_store(c, at, operand(c, &a->operands[i]), 4);
	return CODE_NEXT;
}

static enum code_step push(struct code *c, const cs_arm *a)
{
	struct code_value at = code_subtract(code_get(c, number(ARM_REG_SP)),
					     code_known(UINT64_C(4) * a->op_count));

	code_set(c, number(ARM_REG_SP), at);
	for (unsigned i = 0; i < a->op_count; i++, at.n += 4)
		code_store(c, at, operand(c, &a->operands[i]), 4);
	return CODE_NEXT;
}

static enum code_step compute(struct code *c, const cs_arm *a, unsigned id)
{
	const cs_arm_op *op = a->operands;
	struct code_value x, y, v = { 0 };

	if (a->op_count < 2 || a->op_count > 3 || op[0].type != ARM_OP_REG)
		return CODE_STOP;
	x = operand(c, &op[a->op_count - 2]);
	y = operand(c, &op[a->op_count - 1]);
	v.known = x.known && y.known;
	switch (id) {
	case ARM_INS_ADD:
		v = code_add(x, y);
		break;
	case ARM_INS_SUB:
		v = code_subtract(x, y);
		break;
	case ARM_INS_RSB:
		v = code_subtract(y, x);
		break;
	case ARM_INS_ORR:
		v.n = x.n | y.n;
		break;
	case ARM_INS_AND:
		v.n = x.n & y.n;
		break;
	case ARM_INS_BIC:
		v.n = x.n & ~y.n;
		break;
	case ARM_INS_LSL:
		v.known &= y.n < 32;
		v.n = v.known ? x.n << y.n : 0;
		break;
	case ARM_INS_LSR:
		v.known &= y.n < 32;
		v.n = v.known ? (x.n & UINT32_MAX) >> y.n : 0;
		break;
	case ARM_INS_ASR:
	case ARM_INS_EOR:
	case ARM_INS_MUL:
	case ARM_INS_SXTB:
	case ARM_INS_SXTH:
	case ARM_INS_UXTB:
	case ARM_INS_UXTH: /* not computed */
		v.known = false;
		break;
	default:
		return CODE_STOP;
	}
	return write(c, op, v);
}

static enum code_step move(struct code *c, const cs_arm *a, unsigned id)
{
	const cs_arm_op *op = a->operands;
	struct code_value v;

	switch (id) {
	case ARM_INS_MOV:
	case ARM_INS_MOVW:
		return a->op_count == 2 ? write(c, op, operand(c, &op[1])) : CODE_STOP;
	case ARM_INS_MVN:
		v = operand(c, &op[1]);
		v.n = ~v.n;
		return a->op_count == 2 ? write(c, op, v) : CODE_STOP;
	case ARM_INS_MOVT:
		v = operand(c, op);
		v.n = (v.n & 0xffff) | (uint64_t)(op[1].imm & 0xffff) << 16;
		return write(c, op, v);
	case ARM_INS_ADR:
		v = read_register(c, ARM_REG_PC, true);
		return write(c, op, code_add(v, operand(c, &op[1])));
	default:
		return compute(c, a, id);
	}
}

static enum code_step execute(struct code *c, const cs_arm *a, unsigned id)
{
	const cs_arm_op *op = a->operands;

	switch (id) {
	case ARM_INS_NOP:
	case ARM_INS_HINT:
	case ARM_INS_IT:
		return CODE_NEXT;
	case ARM_INS_PUSH:
		return push(c, a);
	case ARM_INS_STM:
		return store_list(c, a, 0);
	case ARM_INS_STMIB:
		return store_list(c, a, 4);
	case ARM_INS_STR:
		return store(c, a, 1, 4);
	case ARM_INS_STRD:
		return store(c, a, 2, 4);
	case ARM_INS_STRH:
		return store(c, a, 1, 2);
	case ARM_INS_STRB:
		return store(c, a, 1, 1);
	case ARM_INS_LDR:
		return load(c, a, 4);
	case ARM_INS_LDRH:
		return load(c, a, 2);
	case ARM_INS_LDRB:
		return load(c, a, 1);
	case ARM_INS_CMP:
		code_compare(c, operand(c, op), operand(c, &op[1]), 4);
		return CODE_NEXT;
	case ARM_INS_CMN:
	case ARM_INS_TEQ:
	case ARM_INS_TST: /* what comes out is not known */
		c->left.known = false;
		return CODE_NEXT;
	case ARM_INS_CBZ:
	case ARM_INS_CBNZ:
		return code_branch_zero(c, operand(c, op), 4, id == ARM_INS_CBZ ? CODE_EQ : CODE_NE,
					(uint32_t)op[1].imm | 1);
	case ARM_INS_B:
		return code_jump(c, code_known((uint32_t)op[0].imm | c->thumb));
	case ARM_INS_BX:
		return op[0].reg == ARM_REG_LR && !code_get(c, 14).known
			       ? CODE_RETURN
			       : code_jump(c, operand(c, op));
	default:
		return move(c, a, id);
	}
}

/* POP restores what PUSH saved; only the program counter among them is of interest. */
static enum code_step pop(struct code *c, const cs_arm *a)
{
	for (unsigned i = 0; i < a->op_count; i++) {
		if (a->operands[i].reg == ARM_REG_PC)
			return CODE_RETURN;
		code_set(c, number((unsigned)a->operands[i].reg), UNKNOWN);
	}
	code_set(c, number(ARM_REG_SP), UNKNOWN);
	return CODE_NEXT;
}

/* Is the instruction's condition met? False when that is not known. */
static bool condition(const struct code *c, arm_cc cc, bool *met)
{
	static const struct {
		arm_cc cc;
		enum code_test test;
	} tests[] = {
		{ ARM_CC_EQ, CODE_EQ }, { ARM_CC_NE, CODE_NE }, { ARM_CC_HS, CODE_HS },
		{ ARM_CC_LO, CODE_LO }, { ARM_CC_HI, CODE_HI }, { ARM_CC_LS, CODE_LS },
		{ ARM_CC_GE, CODE_GE }, { ARM_CC_LT, CODE_LT }, { ARM_CC_GT, CODE_GT },
		{ ARM_CC_LE, CODE_LE },
	};

	*met = true;
	if (cc == ARM_CC_AL || cc == ARM_CC_INVALID)
		return true;
	for (size_t i = 0; i < sizeof(tests) / sizeof(*tests); i++)
		if (tests[i].cc == cc)
			return code_test(c, tests[i].test, met);
	return false;
}

enum code_step code_arm(struct code *c, const cs_insn *insn)
{
	const cs_arm *a = &insn->detail->arm;
	enum code_step done;
	bool met;

	if (insn->id == ARM_INS_IT)
		return CODE_NEXT;
	if (!condition(c, a->cc, &met))
		return CODE_STOP;
	if (!met)
		return CODE_NEXT;
	done = insn->id == ARM_INS_POP ? pop(c, a) : execute(c, a, insn->id);
	if (a->update_flags && insn->id != ARM_INS_CMP)
		c->left.known = false;
	return done;
}
