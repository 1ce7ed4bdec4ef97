/* SPDX-License-Identifier: Apache-2.0 */
/* x86 and x86-64 (Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2). */
#include "signatures/match/match_code.h"

#define STACK 4u /* the register */

/* In the order of the registers' numbers in machine code. */
static unsigned number(unsigned reg, unsigned *size)
{
	static const uint16_t names[][2] = {
		{ X86_REG_EAX, X86_REG_RAX },  { X86_REG_ECX, X86_REG_RCX },
		{ X86_REG_EDX, X86_REG_RDX },  { X86_REG_EBX, X86_REG_RBX },
		{ X86_REG_ESP, X86_REG_RSP },  { X86_REG_EBP, X86_REG_RBP },
		{ X86_REG_ESI, X86_REG_RSI },  { X86_REG_EDI, X86_REG_RDI },
		{ X86_REG_R8D, X86_REG_R8 },   { X86_REG_R9D, X86_REG_R9 },
		{ X86_REG_R10D, X86_REG_R10 }, { X86_REG_R11D, X86_REG_R11 },
		{ X86_REG_R12D, X86_REG_R12 }, { X86_REG_R13D, X86_REG_R13 },
		{ X86_REG_R14D, X86_REG_R14 }, { X86_REG_R15D, X86_REG_R15 },
	};

	*size = 0;
	for (unsigned i = 0; reg != X86_REG_INVALID && i < sizeof(names) / sizeof(*names); i++)
		if (reg == names[i][0] || reg == names[i][1]) {
			*size = reg == names[i][0] ? 4 : 8;
			return i;
		}
	return CODE_NOWHERE;
}

static struct code_value address(const struct code *c, const cs_x86_op *op)
{
	struct code_value v = code_known((uint64_t)op->mem.disp), base = { 0 };
	unsigned size;

	if (op->mem.segment != X86_REG_INVALID || op->mem.index != X86_REG_INVALID)
		return base;
	if (op->mem.base == X86_REG_RIP)
		base = code_known(c->next);
	else if (op->mem.base == X86_REG_INVALID)
		base = code_known(0);
	else
		base = code_get(c, number(op->mem.base, &size));
	v = code_add(v, base);
	if (c->word == 4)
		v.n &= UINT32_MAX;
	return v;
}

static struct code_value operand(const struct code *c, const cs_x86_op *op)
{
	struct code_value v = { 0 };
	unsigned size;

	switch (op->type) {
	case X86_OP_IMM:
		return code_known((uint64_t)op->imm);
	case X86_OP_MEM:
		return op->size <= c->word ? code_load(c, address(c, op), op->size) : v;
	case X86_OP_REG:
		v = code_get(c, number(op->reg, &size));
		if (size == 4)
			v.n &= UINT32_MAX;
		return v;
	case X86_OP_INVALID:
		break;
	}
	return v;
}

/* Writing half of a register clears the other half; smaller parts are not followed. */
static enum code_step write(struct code *c, const cs_x86_op *to, struct code_value v)
{
	unsigned size, reg;

	if (to->type == X86_OP_MEM) {
		code_store(c, address(c, to), v, to->size);
		return CODE_NEXT;
	}
	reg = number(to->reg, &size);
	if (reg == CODE_NOWHERE)
		return CODE_STOP;
	if (size == 4)
		v.n &= UINT32_MAX;
	code_set(c, reg, v);
	return CODE_NEXT;
}

static enum code_step push(struct code *c, struct code_value v)
{
	struct code_value at = code_subtract(code_get(c, STACK), code_known(c->word));

	code_set(c, STACK, at);
	code_store(c, at, v, c->word);
	return CODE_NEXT;
}

/* What was saved is not known; nor is what lies there from now on. */
static enum code_step pop(struct code *c, const cs_x86_op *to)
{
	struct code_value at = code_get(c, STACK), unknown = { 0 };

	code_store(c, at, unknown, c->word);
	code_set(c, STACK, code_add(at, code_known(c->word)));
	return write(c, to, unknown);
}

/* Position-independent code asks where it is: a call to mov (%esp), %reg; ret. */
static enum code_step call(struct code *c, const cs_x86_op *op)
{
	struct bytes in = bytes_of(NULL, 0);

	if (op->type == X86_OP_IMM)
		in = elf_image_code(c->image, (uint64_t)op->imm);
	if (c->word != 4 || in.len < 4 || in.ptr[0] != 0x8b || (in.ptr[1] & 0xc7) != 0x04 ||
	    in.ptr[2] != 0x24 || in.ptr[3] != 0xc3)
		return CODE_STOP;
	code_set(c, in.ptr[1] >> 3, code_known(c->next));
	return CODE_NEXT;
}

static bool test_of(unsigned id, enum code_test *out)
{
	static const struct {
		uint16_t jump, move;
		enum code_test test;
	} tests[] = {
		{ X86_INS_JE, X86_INS_CMOVE, CODE_EQ }, { X86_INS_JNE, X86_INS_CMOVNE, CODE_NE },
		{ X86_INS_JL, X86_INS_CMOVL, CODE_LT }, { X86_INS_JLE, X86_INS_CMOVLE, CODE_LE },
		{ X86_INS_JG, X86_INS_CMOVG, CODE_GT }, { X86_INS_JGE, X86_INS_CMOVGE, CODE_GE },
		{ X86_INS_JB, X86_INS_CMOVB, CODE_LO }, { X86_INS_JBE, X86_INS_CMOVBE, CODE_LS },
		{ X86_INS_JA, X86_INS_CMOVA, CODE_HI }, { X86_INS_JAE, X86_INS_CMOVAE, CODE_HS },
	};

	for (size_t i = 0; i < sizeof(tests) / sizeof(*tests); i++)
		if (id == tests[i].jump || id == tests[i].move) {
			*out = tests[i].test;
			return true;
		}
	return false;
}

static enum code_step conditional(struct code *c, const cs_x86 *x, unsigned id)
{
	enum code_test test;
	bool met;

	if (!test_of(id, &test))
		return CODE_STOP;
	if (x->op_count == 1)
		return code_branch(c, test, (uint64_t)x->operands[0].imm);
	if (!code_test(c, test, &met))
		return CODE_STOP;
	return write(c, x->operands, operand(c, &x->operands[met ? 1 : 0]));
}

static enum code_step compute(struct code *c, const cs_x86 *x, unsigned id)
{
	const cs_x86_op *op = x->operands;
	struct code_value a, b, v = { 0 };

	if (x->op_count != 2)
		return CODE_STOP;
	a = operand(c, &op[0]);
	b = operand(c, &op[1]);
	c->left.known = false; /* the flags are new */
	v.known = a.known && b.known;
	switch (id) {
	case X86_INS_ADD:
		v.n = a.n + b.n;
		break;
	case X86_INS_SUB:
		v.n = a.n - b.n;
		break;
	case X86_INS_OR:
		v.n = a.n | b.n;
		break;
	case X86_INS_AND:
		v.n = a.n & b.n;
		break;
	case X86_INS_XOR:
		v.n = a.n ^ b.n;
		v.known |= op[0].type == X86_OP_REG && op[1].type == X86_OP_REG &&
			   op[0].reg == op[1].reg;
		break;
	case X86_INS_SHL:
		v.known &= b.n < 32;
		v.n = v.known ? a.n << b.n : 0;
		break;
	case X86_INS_SHR:
	case X86_INS_SAR:
	case X86_INS_IMUL:
	case X86_INS_MOVSXD: /* not computed */
		v.known = false;
		break;
	default:
		return CODE_STOP;
	}
	return write(c, op, v);
}

enum code_step code_x86(struct code *c, const cs_insn *insn)
{
	const cs_x86 *x = &insn->detail->x86;
	const cs_x86_op *op = x->operands;
	unsigned size;

	switch (insn->id) {
	case X86_INS_NOP:
	case X86_INS_ENDBR64:
	case X86_INS_ENDBR32:
		return CODE_NEXT;
	case X86_INS_PUSH:
		return push(c, operand(c, op));
	case X86_INS_POP:
		return pop(c, op);
	case X86_INS_LEAVE:
		code_set(c, number(X86_REG_EBP, &size), (struct code_value){ 0 });
		code_set(c, STACK, (struct code_value){ 0 });
		return CODE_NEXT;
	case X86_INS_MOV:
	case X86_INS_MOVABS:
	case X86_INS_MOVZX:
		return write(c, op, operand(c, &op[1]));
	case X86_INS_LEA:
		return write(c, op, address(c, &op[1]));
	case X86_INS_CMP:
		code_compare(c, operand(c, op), operand(c, &op[1]), op->size);
		c->left.known &= op->size >= 4;
		return CODE_NEXT;
	case X86_INS_TEST:
		code_compare(c, operand(c, op), code_known(0), op->size);
		c->left.known &= op[0].type == X86_OP_REG && op[1].type == X86_OP_REG &&
				 op[0].reg == op[1].reg && op->size >= 4;
		return CODE_NEXT;
	case X86_INS_JMP:
		return code_jump(c, operand(c, op));
	case X86_INS_CALL:
		return call(c, op);
	case X86_INS_RET:
		return CODE_RETURN;
	default:
		return test_of(insn->id, &(enum code_test){ CODE_EQ }) ? conditional(c, x, insn->id)
								       : compute(c, x, insn->id);
	}
}

void code_x86_base(struct code *c, const cs_insn *insn, uint64_t base)
{
	const cs_x86_op *from = &insn->detail->x86.operands[1];
	unsigned size;

	if (insn->id == X86_INS_LEA && from->mem.index == X86_REG_INVALID)
		code_set(c, number(from->mem.base, &size), code_known(base));
}
