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
#define CODE_IN_REGISTERS 8u
#define CODE_MEMORY 256u
#define CODE_MEMORY_AT 0x7fff0000u /* where arguments and the stack are: no library is there */

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
	/* what was written to where the arguments or the stack pointer point, and is known */
	uint8_t out[CODE_MEMORY];
	bool wrote[CODE_MEMORY];
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

/* How a processor's code is read, and where its calling convention puts arguments. */
struct code_machine {
	uint16_t machine;
	bool is_64, big_endian;
	cs_arch arch;
	unsigned mode, longest, align; /* bytes of the longest instruction; of what all begin at */
	enum code_step (*step)(struct code *c, const cs_insn *insn); /* NULL: RISC-V */
	uint8_t result, stack;            /* registers: what is returned; the stack pointer */
	uint8_t order[CODE_IN_REGISTERS]; /* registers of the first arguments */
	uint8_t order_count;
	uint8_t on_stack; /* bytes from the stack pointer to the first argument that is there */
	uint32_t kept;    /* a bit for each register that calls leave as it is */
};

/* Reads the instructions one by one. Zeroed: nothing to close. */
struct code_reader {
	const struct code_machine *machine;
	csh handle;
	cs_insn *insn;
	uint32_t word; /* RISC-V */
};

/* Where an instruction leads, besides what it computes. */
enum code_flow {
	FLOW_ON,
	FLOW_CALL,
	FLOW_BRANCH, /* perhaps to the target */
	FLOW_JUMP,   /* to the target, always */
	FLOW_AWAY,   /* to where a register or memory says */
	FLOW_RETURN  /* or elsewhere, and not to another function */
};

/* match_code.c: NULL when the file is of a processor that is not known. */
const struct code_machine *code_machine(const struct elf *elf);
/* match_code.c: false when there is no reader; code_close() in any case. */
bool code_open(struct code_reader *r, const struct code_machine *machine);
void code_close(struct code_reader *r);
/* To the instruction at ADDRESS; ARM marks Thumb by bit 0. */
bool code_enter(struct code *c, struct code_reader *r, uint64_t address);
/* The instruction at c->next, which becomes c->at; false when there is none. */
bool code_fetch(struct code *c, struct code_reader *r);
enum code_step code_execute(struct code *c, struct code_reader *r);
/* Nothing is known but the registers that are always zero. */
void code_forget(struct code *c, const struct code_machine *machine);
void code_zero(struct code *c, const struct code_machine *machine);
/* Follow the function at ENTRY to its end: what it returns is in a register then. POINTERS: its
 * first arguments point to memory, else they are zeros. */
bool code_evaluate(struct code *c, const struct elf_image *image, uint64_t entry, bool pointers);
/* match_code.c: what lies at ADDRESS. Not known when it may change. */
struct code_value code_load(const struct code *c, struct code_value address, unsigned size);
/* A store of SIZE bytes; only what lies where an argument or the stack pointer points is kept. */
void code_store(struct code *c, struct code_value address, struct code_value v, unsigned size);
void code_compare(struct code *c, struct code_value left, struct code_value right, unsigned size);
/* How the last comparison came out; false when that is not known. */
bool code_test(const struct code *c, enum code_test test, bool *out);
enum code_step code_jump(struct code *c, struct code_value target);
/* CODE_JUMP or CODE_NEXT as the test says; the second tests V against 0 and leaves the flags. */
enum code_step code_branch(struct code *c, enum code_test test, uint64_t target);
enum code_step code_branch_zero(struct code *c, struct code_value v, unsigned size,
				enum code_test test, uint64_t target);

/* What was stored at ADDRESS, SIZE bytes. */
struct code_value code_stored(const struct code *c, struct code_value address, unsigned size);

/* match_code_flow.c: where the instruction that was fetched leads; *TARGET when that is known. */
enum code_flow code_flow(const struct code *c, const struct code_reader *r, uint64_t *target);
/* The immediate operand I of INSN, of those that are looked at; false: it is none, or not there. */
#define CODE_OPERANDS 4u
bool code_immediate(const struct code_machine *machine, const cs_insn *insn, unsigned i,
		    uint64_t *out);

/* match_code_<arch>.c: one instruction. */
enum code_step code_arm(struct code *c, const cs_insn *insn);
enum code_step code_arm64(struct code *c, const cs_insn *insn);
enum code_step code_mips(struct code *c, const cs_insn *insn);
enum code_step code_ppc(struct code *c, const cs_insn *insn);
enum code_step code_x86(struct code *c, const cs_insn *insn);
/* Is INSN lea with a base register? Then that is known to be BASE from here on. */
void code_x86_base(struct code *c, const cs_insn *insn, uint64_t base);
/* capstone 4 does not know RISC-V: WORD is the instruction, or has it in its lower half. */
enum code_step code_riscv(struct code *c, uint32_t word);
enum code_flow code_riscv_flow(const struct code *c, uint32_t word, uint64_t *target);

#endif
