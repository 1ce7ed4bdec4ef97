/* SPDX-License-Identifier: Apache-2.0 */
/* AArch64 (Arm Architecture Reference Manual, ARMv8-A). */
#include "signatures/match/match_code.h"

static unsigned number(unsigned reg)
{
	if (reg >= ARM64_REG_X0 && reg <= ARM64_REG_X28)
		return reg - ARM64_REG_X0;
	if (reg >= ARM64_REG_W0 && reg <= ARM64_REG_W30)
		return reg - ARM64_REG_W0;
	switch (reg) {
	case ARM64_REG_X29:
		return 29;
	case ARM64_REG_X30:
		return 30;
	case ARM64_REG_SP:
	case ARM64_REG_WSP:
		return 32;
	case ARM64_REG_XZR:
	case ARM64_REG_WZR:
		return 31;
	default:
		return CODE_NOWHERE;
	}
}

static bool is_half(unsigned reg)
{
	return (reg >= ARM64_REG_W0 && reg <= ARM64_REG_W30) || reg == ARM64_REG_WZR;
}

static unsigned width(unsigned reg)
{
	return is_half(reg) ? 4 : 8;
}

static struct code_value operand(const struct code *c, const cs_arm64_op *op)
{
	struct code_value v = { 0 };

	if (op->type == ARM64_OP_IMM)
		v = code_known((uint64_t)op->imm);
	else if (op->type == ARM64_OP_REG && op->ext == ARM64_EXT_INVALID)
		v = code_get(c, number(op->reg));
	if (op->type == ARM64_OP_REG && is_half(op->reg))
		v.n &= UINT32_MAX;
	if (op->shift.type == ARM64_SFT_LSL && op->shift.value < 64)
		v.n <<= op->shift.value;
	else if (op->shift.type != ARM64_SFT_INVALID)
		v.known = false;
	return v;
}

static void write(struct code *c, const cs_arm64_op *to, struct code_value v)
{
	if (is_half(to->reg))
		v.n &= UINT32_MAX;
	if (number(to->reg) != 31)
		code_set(c, number(to->reg), v);
}

/* A load of COUNT operands may give back what it took from the stack. */
static void release(struct code *c, const cs_arm64 *a, unsigned count)
{
	if (a->writeback || a->op_count > count)
		code_set(c, number(ARM64_REG_SP), (struct code_value){ 0 });
}

static enum code_step load(struct code *c, const cs_arm64 *a, unsigned size)
{
	const cs_arm64_op *op = a->operands;
	struct code_value at;

	if (a->op_count > 1 && op[1].type == ARM64_OP_MEM && op[1].mem.base == ARM64_REG_SP) {
		write(c, op, (struct code_value){ 0 }); /* what was saved */
		release(c, a, 2);
		return CODE_NEXT;
	}
	if (a->op_count != 2)
		return CODE_STOP;
	if (op[1].type == ARM64_OP_IMM) {
		at = code_known((uint64_t)op[1].imm);
	} else if (op[1].type == ARM64_OP_MEM && op[1].mem.index == ARM64_REG_INVALID &&
		   !a->writeback) {
		at = code_add(code_get(c, number(op[1].mem.base)),
			      code_known((uint64_t)(int64_t)op[1].mem.disp));
	} else {
		return CODE_STOP;
	}
	write(c, op, code_load(c, at, size));
	return CODE_NEXT;
}

/* What two registers get is not followed. */
static enum code_step load_pair(struct code *c, const cs_arm64 *a)
{
	const cs_arm64_op *op = a->operands;

	if (a->op_count < 3 ||
	    (op[2].mem.base != ARM64_REG_SP && (a->writeback || a->op_count > 3)))
		return CODE_STOP;
	write(c, &op[0], (struct code_value){ 0 });
	write(c, &op[1], (struct code_value){ 0 });
	if (op[2].mem.base == ARM64_REG_SP)
		release(c, a, 3);
	return CODE_NEXT;
}

/* COUNT registers of SIZE bytes. The stack pointer may change with it, before or after. */
static enum code_step store(struct code *c, const cs_arm64 *a, unsigned count, unsigned size)
{
	const cs_arm64_op *op = a->operands, *to = &op[count];
	struct code_value at;

	if (a->op_count <= count || to->type != ARM64_OP_MEM ||
	    number(op->reg) == CODE_NOWHERE) /* of vectors, which are longer */
		return CODE_STOP;
	at = code_add(code_get(c, number(to->mem.base)),
		      code_known((uint64_t)(int64_t)to->mem.disp));
	at.known &= to->mem.index == ARM64_REG_INVALID;
	if (a->op_count != count + 1 || a->writeback) {
		if (to->mem.base != ARM64_REG_SP)
			return CODE_STOP;
		at.known &= a->op_count == count + 1;
		code_set(c, number(ARM64_REG_SP), at);
	}
	for (unsigned i = 0; i < count; i++, at.n += size)
		code_store(c, at, operand(c, &op[i]), size);
	return CODE_NEXT;
}

static bool test_of(arm64_cc cc, enum code_test *out)
{
	static const struct {
		arm64_cc cc;
		enum code_test test;
	} tests[] = {
		{ ARM64_CC_EQ, CODE_EQ }, { ARM64_CC_NE, CODE_NE }, { ARM64_CC_HS, CODE_HS },
		{ ARM64_CC_LO, CODE_LO }, { ARM64_CC_HI, CODE_HI }, { ARM64_CC_LS, CODE_LS },
		{ ARM64_CC_GE, CODE_GE }, { ARM64_CC_LT, CODE_LT }, { ARM64_CC_GT, CODE_GT },
		{ ARM64_CC_LE, CODE_LE },
	};

	for (size_t i = 0; i < sizeof(tests) / sizeof(*tests); i++)
		if (tests[i].cc == cc) {
			*out = tests[i].test;
			return true;
		}
	return false;
}

static enum code_step branch(struct code *c, const cs_arm64 *a, unsigned id)
{
	const cs_arm64_op *op = a->operands;
	enum code_test test;

	if (id == ARM64_INS_CBZ || id == ARM64_INS_CBNZ) {
		return code_branch_zero(c, operand(c, op), width(op->reg),
					id == ARM64_INS_CBZ ? CODE_EQ : CODE_NE,
					(uint64_t)op[1].imm);
	}
	if (a->cc == ARM64_CC_INVALID || a->cc == ARM64_CC_AL)
		return code_jump(c, code_known((uint64_t)op->imm));
	return test_of(a->cc, &test) ? code_branch(c, test, (uint64_t)op->imm) : CODE_STOP;
}

static enum code_step select_one(struct code *c, const cs_arm64 *a)
{
	enum code_test test;
	bool first;

	if (!test_of(a->cc, &test) || !code_test(c, test, &first))
		return CODE_STOP;
	write(c, a->operands, operand(c, &a->operands[first ? 1 : 2]));
	return CODE_NEXT;
}

static enum code_step compute(struct code *c, const cs_arm64 *a, unsigned id)
{
	const cs_arm64_op *op = a->operands;
	struct code_value x, y, v;

	if (a->op_count != 3)
		return CODE_STOP;
	x = operand(c, &op[1]);
	y = operand(c, &op[2]);
	v = (struct code_value){ x.known && y.known, 0 };
	switch (id) {
	case ARM64_INS_ADD:
		v.n = x.n + y.n;
		break;
	case ARM64_INS_SUB:
		v.n = x.n - y.n;
		break;
	case ARM64_INS_ORR:
		v.n = x.n | y.n;
		break;
	case ARM64_INS_AND:
		v.n = x.n & y.n;
		break;
	case ARM64_INS_LSL:
		v.known &= y.n < 32;
		v.n = v.known ? x.n << y.n : 0;
		break;
	case ARM64_INS_LSR:
		v.known &= y.n < 32;
		v.n = v.known ? x.n >> y.n : 0;
		break;
	case ARM64_INS_ASR:
	case ARM64_INS_EOR:
	case ARM64_INS_MUL: /* not computed */
		v.known = false;
		break;
	default:
		return CODE_STOP;
	}
	write(c, op, v);
	return CODE_NEXT;
}

/* MOVK keeps the other sixteen-bit parts. */
static void keep(struct code *c, const cs_arm64_op *op)
{
	struct code_value v = operand(c, op);
	unsigned shift = op[1].shift.type == ARM64_SFT_LSL ? op[1].shift.value & 48 : 0;

	v.n = (v.n & ~((uint64_t)0xffff << shift)) | ((uint64_t)op[1].imm & 0xffff) << shift;
	write(c, op, v);
}

static enum code_step move(struct code *c, const cs_arm64 *a, unsigned id)
{
	const cs_arm64_op *op = a->operands;
	struct code_value v;

	switch (id) {
	case ARM64_INS_MOV:
	case ARM64_INS_MOVZ:
	case ARM64_INS_ADR:
	case ARM64_INS_ADRP:
		write(c, op, operand(c, &op[1]));
		return CODE_NEXT;
	case ARM64_INS_MOVN:
		v = operand(c, &op[1]);
		v.n = ~v.n;
		write(c, op, v);
		return CODE_NEXT;
	case ARM64_INS_MOVK:
		keep(c, op);
		return CODE_NEXT;
	case ARM64_INS_CSET:
	case ARM64_INS_SXTW:
	case ARM64_INS_UBFX:
	case ARM64_INS_UXTB:
	case ARM64_INS_UXTH: /* not computed */
		write(c, op, (struct code_value){ 0 });
		return CODE_NEXT;
	default:
		return a->update_flags ? CODE_STOP : compute(c, a, id);
	}
}

enum code_step code_arm64(struct code *c, const cs_insn *insn)
{
	const cs_arm64 *a = &insn->detail->arm64;
	const cs_arm64_op *op = a->operands;

	switch (insn->id) {
	case ARM64_INS_NOP:
	case ARM64_INS_HINT: /* bti, paciasp */
		return CODE_NEXT;
	case ARM64_INS_STR:
		return store(c, a, 1, width(op->reg));
	case ARM64_INS_STRH:
		return store(c, a, 1, 2);
	case ARM64_INS_STRB:
		return store(c, a, 1, 1);
	case ARM64_INS_STP:
		return store(c, a, 2, width(op->reg));
	case ARM64_INS_LDP:
		return load_pair(c, a);
	case ARM64_INS_LDR:
		return load(c, a, width(op->reg));
	case ARM64_INS_LDRH:
		return load(c, a, 2);
	case ARM64_INS_LDRB:
		return load(c, a, 1);
	case ARM64_INS_CMP:
		code_compare(c, operand(c, op), operand(c, &op[1]), width(op->reg));
		return CODE_NEXT;
	case ARM64_INS_CMN:
	case ARM64_INS_TST: /* what comes out is not known */
		c->left.known = false;
		return CODE_NEXT;
	case ARM64_INS_CSEL:
		return select_one(c, a);
	case ARM64_INS_B:
	case ARM64_INS_CBZ:
	case ARM64_INS_CBNZ:
		return branch(c, a, insn->id);
	case ARM64_INS_BR:
		return code_jump(c, operand(c, op));
	case ARM64_INS_RET:
		return CODE_RETURN;
	default:
		return move(c, a, insn->id);
	}
}
