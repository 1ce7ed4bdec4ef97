/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A small interpreter of machine code, for match_code*.c only. It follows one function with
 * constants alone: a value is known or it is not, and what is not understood ends it without a
 * result. Arguments are zeros, so the result is what the function returns when called with NULLs.
 */
#ifndef ASSAY_MATCH_CODE_H
#define ASSAY_MATCH_CODE_H

#include <capstone/capstone.h>
#include <limits.h>

#include "signatures/elf/elf_image.h"
#include "signatures/language/getter.h"

#define CODE_REGISTERS 34u
#define CODE_NOWHERE UINT_MAX                /* not a register that is followed */
#define CODE_ARGUMENTS GETTER_ARGUMENTS_MOST /* pointers that a function may be given */
#define CODE_ARGUMENT_SIZE 16u
#define CODE_ARGUMENT_AT 0x7fff0000u /* where they point to: no library is there */

struct code_value {
	bool known;
	uint64_t n;
};

/* What follows an instruction. STOP: it was not understood. */
enum code_step { CODE_NEXT, CODE_JUMP, CODE_RETURN, CODE_STOP };

enum code_test {
	CODE_EQ,
	CODE_NE,
	CODE_LT,
	CODE_LE,
	CODE_GT,
	CODE_GE,
	CODE_LO,
	CODE_LS,
	CODE_HI,
	CODE_HS
};

struct code {
	const struct elf_image *image;
	uint64_t at, next;      /* addresses of this instruction and the following */
	uint64_t target;        /* of CODE_JUMP */
	enum code_step pending; /* MIPS: the jump that is made after the delay slot */
	struct code_value registers[CODE_REGISTERS];
	struct code_value left, right; /* of the last comparison */
	unsigned word;                 /* bytes of a register */
	/* what was written to where the arguments point, and is known */
	uint8_t out[CODE_ARGUMENTS * CODE_ARGUMENT_SIZE];
	bool wrote[CODE_ARGUMENTS * CODE_ARGUMENT_SIZE];
	bool thumb;
};

static inline struct code_value code_known(uint64_t n)
{
	return (struct code_value){ true, n };
}

static inline struct code_value code_get(const struct code *c, unsigned reg)
{
	return reg < CODE_REGISTERS ? c->registers[reg] : (struct code_value){ false, 0 };
}

static inline void code_set(struct code *c, unsigned reg, struct code_value v)
{
	if (c->word == 4)
		v.n &= UINT32_MAX;
	if (reg < CODE_REGISTERS)
		c->registers[reg] = v;
}

static inline struct code_value code_add(struct code_value a, struct code_value b)
{
	return (struct code_value){ a.known && b.known, a.n + b.n };
}

static inline struct code_value code_subtract(struct code_value a, struct code_value b)
{
	return (struct code_value){ a.known && b.known, a.n - b.n };
}

/* How a processor's code is read. */
struct code_machine {
	uint16_t machine;
	bool is_64, big_endian;
	cs_arch arch;
	unsigned mode, longest; /* bytes of the longest instruction */
	enum code_step (*step)(struct code *c, const cs_insn *insn);
	uint8_t result;
	uint16_t arguments;            /* a bit for each register that has one */
	uint8_t order[CODE_ARGUMENTS]; /* the first of them; all 0: on the stack, not followed */
};

/* match_code.c: NULL when the file is of a processor that is not known. */
const struct code_machine *code_machine(const struct elf *elf);
/* match_code.c: what lies at ADDRESS. Not known when it may change. */
struct code_value code_load(const struct code *c, struct code_value address, unsigned size);
/* A store of SIZE bytes; only what lies where an argument points to is kept. */
void code_store(struct code *c, struct code_value address, struct code_value v, unsigned size);
void code_compare(struct code *c, struct code_value left, struct code_value right, unsigned size);
/* How the last comparison came out; false when that is not known. */
bool code_test(const struct code *c, enum code_test test, bool *out);
enum code_step code_jump(struct code *c, struct code_value target);
/* CODE_JUMP or CODE_NEXT as the test says; the second tests V against 0 and leaves the flags. */
enum code_step code_branch(struct code *c, enum code_test test, uint64_t target);
enum code_step code_branch_zero(struct code *c, struct code_value v, unsigned size,
				enum code_test test, uint64_t target);

/* match_code_<arch>.c: one instruction. */
enum code_step code_arm(struct code *c, const cs_insn *insn);
enum code_step code_arm64(struct code *c, const cs_insn *insn);
enum code_step code_mips(struct code *c, const cs_insn *insn);
enum code_step code_ppc(struct code *c, const cs_insn *insn);
enum code_step code_x86(struct code *c, const cs_insn *insn);

#endif
