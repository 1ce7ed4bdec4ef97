/* SPDX-License-Identifier: Apache-2.0 */
/*
 * RISC-V, 32 and 64 bit (RISC-V Unprivileged ISA: RV32I, RV64I, M by what it writes, C). capstone 4
 * does not know it, so the few fields of an instruction are read here; a short instruction is the
 * long one that it stands for.
 */
#include "signatures/match/match_code.h"

#define X0 0u
#define RA 1u
#define SP 2u

enum {
	LOAD = 0x03,
	FENCE = 0x0f,
	ADDI = 0x13,
	AUIPC = 0x17,
	ADDIW = 0x1b,
	STORE = 0x23,
	FSTORE = 0x27,
	OP = 0x33,
	LUI = 0x37,
	BRANCH = 0x63,
	JALR = 0x67,
	JAL = 0x6f
};

#define UNKNOWN_ALU 7u /* a function of OP that is not followed: only what it writes counts */

struct riscv {
	unsigned op, function, rd, rs1, rs2;
	int64_t imm;
};

static unsigned field(uint32_t word, unsigned from, unsigned count)
{
	return word >> from & ((1u << count) - 1);
}

/* COUNT bits of WORD from FROM on, as the bits from TO on. */
static unsigned bits(uint32_t word, unsigned from, unsigned count, unsigned to)
{
	return field(word, from, count) << to;
}

static int64_t extend(uint32_t n, unsigned count)
{
	return (int64_t)(int32_t)(n << (32 - count)) >> (32 - count);
}

static struct riscv read_long(uint32_t w)
{
	struct riscv r = { field(w, 0, 7),  field(w, 12, 3), field(w, 7, 5),
			   field(w, 15, 5), field(w, 20, 5), extend(field(w, 20, 12), 12) };

	switch (r.op) {
	case LUI:
	case AUIPC:
		r.imm = (int32_t)(w & 0xfffff000);
		break;
	case STORE:
		r.imm = extend(bits(w, 25, 7, 5) | bits(w, 7, 5, 0), 12);
		break;
	case BRANCH:
		r.imm = extend(bits(w, 31, 1, 12) | bits(w, 7, 1, 11) | bits(w, 25, 6, 5) |
				       bits(w, 8, 4, 1),
			       13);
		break;
	case JAL:
		r.imm = extend(bits(w, 31, 1, 20) | bits(w, 12, 8, 12) | bits(w, 20, 1, 11) |
				       bits(w, 21, 10, 1),
			       21);
		break;
	case OP: /* add and sub; the rest by what it writes */
		r.function = r.function || (w >> 25 && w >> 25 != 32) ? UNKNOWN_ALU : w >> 30 & 1;
		break;
	default:
		break;
	}
	return r;
}

/* Loads, stores and the address of something on the stack; registers 8 to 15. */
static struct riscv read_quadrant_0(uint32_t w)
{
	unsigned low = 8 + field(w, 2, 3), high = 8 + field(w, 7, 3);
	unsigned imm4 = bits(w, 10, 3, 3) | bits(w, 6, 1, 2) | bits(w, 5, 1, 6);
	unsigned imm8 = bits(w, 10, 3, 3) | bits(w, 5, 2, 6);

	switch (field(w, 13, 3)) {
	case 0:
		return (struct riscv){
			ADDI,
			0,
			low,
			SP,
			0,
			bits(w, 11, 2, 4) | bits(w, 7, 4, 6) | bits(w, 6, 1, 2) | bits(w, 5, 1, 3)
		};
	case 2:
		return (struct riscv){ LOAD, 2, low, high, 0, imm4 };
	case 3:
		return (struct riscv){ LOAD, 3, low, high, 0, imm8 };
	case 6:
		return (struct riscv){ STORE, 2, 0, high, low, imm4 };
	case 7:
		return (struct riscv){ STORE, 3, 0, high, low, imm8 };
	default: /* of floating point */
		return (struct riscv){ .op = FENCE };
	}
}

static struct riscv read_quadrant_1(const struct code *c, uint32_t w)
{
	unsigned rd = field(w, 7, 5), low = 8 + field(w, 7, 3);
	int64_t imm = extend(bits(w, 12, 1, 5) | bits(w, 2, 5, 0), 6);
	int64_t jump = extend(bits(w, 12, 1, 11) | bits(w, 11, 1, 4) | bits(w, 9, 2, 8) |
				      bits(w, 8, 1, 10) | bits(w, 7, 1, 6) | bits(w, 6, 1, 7) |
				      bits(w, 3, 3, 1) | bits(w, 2, 1, 5),
			      12);
	int64_t branch = extend(bits(w, 12, 1, 8) | bits(w, 10, 2, 3) | bits(w, 5, 2, 6) |
					bits(w, 3, 2, 1) | bits(w, 2, 1, 5),
				9);

	switch (field(w, 13, 3)) {
	case 0:
		return (struct riscv){ ADDI, 0, rd, rd, 0, imm };
	case 1:
		return c->word == 8 ? (struct riscv){ ADDIW, 0, rd, rd, 0, imm }
				    : (struct riscv){ JAL, 0, RA, 0, 0, jump };
	case 2:
		return (struct riscv){ ADDI, 0, rd, X0, 0, imm };
	case 3:
		if (rd != SP)
			return (struct riscv){ LUI, 0, rd, 0, 0, imm * 4096 };
		return (struct riscv){ ADDI,
				       0,
				       SP,
				       SP,
				       0,
				       extend(bits(w, 12, 1, 9) | bits(w, 6, 1, 4) |
						      bits(w, 5, 1, 6) | bits(w, 3, 2, 7) |
						      bits(w, 2, 1, 5),
					      10) };
	case 4:
		return (struct riscv){ OP, UNKNOWN_ALU, low, low, 0, 0 };
	case 5:
		return (struct riscv){ JAL, 0, X0, 0, 0, jump };
	default: /* beqz, bnez */
		return (struct riscv){ BRANCH, field(w, 13, 1), 0, low, X0, branch };
	}
}

static struct riscv read_quadrant_2(uint32_t w)
{
	unsigned rd = field(w, 7, 5), rs = field(w, 2, 5);

	switch (field(w, 13, 3)) {
	case 0:
		return (struct riscv){ ADDI, 1, rd, rd, 0, bits(w, 12, 1, 5) | bits(w, 2, 5, 0) };
	case 2:
	case 3: /* what was saved */
		return (struct riscv){ OP, UNKNOWN_ALU, rd, 0, 0, 0 };
	case 4:
		if (!rs)
			return (struct riscv){ JALR, 0, field(w, 12, 1), rd, 0, 0 };
		return (struct riscv){ OP, 0, rd, field(w, 12, 1) ? rd : X0, rs, 0 };
	case 6:
		return (struct riscv){ STORE, 2, 0, SP, rs, bits(w, 9, 4, 2) | bits(w, 7, 2, 6) };
	case 7:
		return (struct riscv){ STORE, 3, 0, SP, rs, bits(w, 10, 3, 3) | bits(w, 7, 3, 6) };
	default: /* of floating point */
		return (struct riscv){ .op = FENCE };
	}
}

static struct riscv read_any(const struct code *c, uint32_t word)
{
	switch (word & 3) {
	case 0:
		return read_quadrant_0(word);
	case 1:
		return read_quadrant_1(c, word);
	case 2:
		return read_quadrant_2(word);
	default:
		return read_long(word);
	}
}

static struct code_value immediate(const struct riscv *r)
{
	return code_known((uint64_t)r->imm);
}

static struct code_value of_32_bits(struct code_value v)
{
	v.n = (uint64_t)(int64_t)(int32_t)(uint32_t)v.n;
	return v;
}

static struct code_value load(const struct code *c, const struct riscv *r)
{
	struct code_value at = code_add(code_get(c, r->rs1), immediate(r));

	if (c->word == 4)
		at.n &= UINT32_MAX;
	switch (r->function) {
	case 2:
		return of_32_bits(code_load(c, at, 4));
	case 3:
		return code_load(c, at, 8);
	case 4:
		return code_load(c, at, 1);
	case 5:
		return code_load(c, at, 2);
	case 6:
		return code_load(c, at, 4);
	default:
		return (struct code_value){ 0 };
	}
}

static struct code_value compute(const struct code *c, const struct riscv *r)
{
	struct code_value x = code_get(c, r->rs1), y = code_get(c, r->rs2);

	switch (r->op) {
	case LUI:
		return immediate(r);
	case AUIPC:
		return code_known(c->at + (uint64_t)r->imm);
	case LOAD:
		return load(c, r);
	case ADDI:
		if (r->function == 0)
			return code_add(x, immediate(r));
		x.known &= r->function == 1;
		x.n <<= r->imm & 63;
		return x;
	case ADDIW:
		x.known &= r->function == 0;
		return of_32_bits(code_add(x, immediate(r)));
	case OP:
		if (r->function == UNKNOWN_ALU)
			break;
		return r->function ? code_subtract(x, y) : code_add(x, y);
	default:
		break;
	}
	return (struct code_value){ 0 };
}

static enum code_step branch(struct code *c, const struct riscv *r)
{
	static const enum code_test tests[] = { CODE_EQ, CODE_NE, CODE_EQ, CODE_EQ,
						CODE_LT, CODE_GE, CODE_LO, CODE_HS };

	code_compare(c, code_get(c, r->rs1), code_get(c, r->rs2), c->word);
	return code_branch(c, tests[r->function & 7], c->at + (uint64_t)r->imm);
}

enum code_step code_riscv(struct code *c, uint32_t word)
{
	struct riscv r = read_any(c, word);
	struct code_value at = code_add(code_get(c, r.rs1), immediate(&r));

	switch (r.op) {
	case FENCE:
	case FSTORE:
		return CODE_NEXT;
	case STORE:
		code_store(c, at, code_get(c, r.rs2), 1u << (r.function & 3));
		return CODE_NEXT;
	case BRANCH:
		return branch(c, &r);
	case JAL:
		return r.rd ? CODE_STOP : code_jump(c, code_known(c->at + (uint64_t)r.imm));
	case JALR:
		if (r.rd)
			return CODE_STOP;
		return r.rs1 == RA && !code_get(c, RA).known ? CODE_RETURN : code_jump(c, at);
	default:
		if (r.rd)
			code_set(c, r.rd, compute(c, &r));
		return CODE_NEXT;
	}
}

enum code_flow code_riscv_flow(const struct code *c, uint32_t word, uint64_t *target)
{
	struct riscv r = read_any(c, word);

	*target = UINT64_MAX;
	switch (r.op) {
	case BRANCH:
	case JAL:
		*target = c->at + (uint64_t)r.imm;
		return r.op == BRANCH ? FLOW_BRANCH : r.rd ? FLOW_CALL : FLOW_JUMP;
	case JALR:
		if (r.rd)
			return FLOW_CALL;
		return r.rs1 == RA ? FLOW_RETURN : FLOW_AWAY;
	default:
		return FLOW_ON;
	}
}
