/* SPDX-License-Identifier: Apache-2.0 */
/* Source of where arguments are: the ABI supplements that match_code.c names. */
#include "signatures/match/match_call.h"

#include <elf.h>

#include "analyzer/base/reader.h"

#define AFTER 48u     /* instructions after the place */
#define AROUND 16384u /* bytes before and after where branches to there are looked for */
#define SURVEYED_MOST 16u
#define SLOTS_MOST 6u /* arguments up to the address: a stream, a size, a level */
#define STACK_AT (CODE_MEMORY_AT + CODE_MEMORY / 2)

struct code_value call_argument(const struct call *a, unsigned slot)
{
	const struct code_machine *m = a->reader.machine;
	const struct code *c = &a->code;
	uint64_t at = m->on_stack + (uint64_t)(slot - m->order_count) * c->word;

	if (slot < m->order_count)
		return code_get(c, m->order[slot]);
	return code_stored(c, code_add(code_get(c, m->stack), code_known(at)), c->word);
}

/* What is known wherever the code stands: the stack is somewhere, and the GOT or TOC has its
 * register. */
static void forget(struct call *a)
{
	code_forget(&a->code, a->reader.machine);
	code_set(&a->code, a->reader.machine->stack, code_known(STACK_AT));
}

/* A call leaves some registers as they are, and nothing of what was below the stack pointer. */
static void forget_call(struct call *a)
{
	const struct code_machine *m = a->reader.machine;
	struct code *c = &a->code;

	for (unsigned i = 0; i < CODE_REGISTERS; i++)
		c->registers[i].known &= i == m->stack || (i < 32 && m->kept >> i & 1);
	memset(c->wrote, 0, sizeof(c->wrote));
	code_zero(c, m);
}

static void keep_base(struct call *a)
{
	if (a->reader.machine->machine == EM_MIPS && a->code.image->got)
		code_set(&a->code, 28, code_known(a->code.image->got + 0x7ff0));
	if (a->reader.machine->machine == EM_PPC64)
		code_set(&a->code, 2, code_known(a->toc));
}

/* Execute what was fetched, which may be the instruction at PLACE. */
static void execute(struct call *a, const struct place *place)
{
	keep_base(a);
	if (place->base && a->code.next == place->end)
		code_x86_base(&a->code, a->reader.insn, place->base);
	if (code_execute(&a->code, &a->reader) != CODE_NEXT)
		forget(a);
}

/* MIPS: the instruction behind a call or jump is done before it. */
static bool execute_slot(struct call *a, const struct place *place)
{
	uint64_t target;

	if (a->reader.machine->machine != EM_MIPS)
		return true;
	if (!code_fetch(&a->code, &a->reader) ||
	    code_flow(&a->code, &a->reader, &target) != FLOW_ON)
		return false;
	execute(a, place);
	return true;
}

/* MIPS: is the place done before the branch that was fetched? */
static bool in_slot(const struct call *a, const struct place *place)
{
	return a->reader.machine->machine == EM_MIPS && a->code.next + 4 == place->end;
}

/* Does a call only tell where it is? Then it is done, and its result is known. */
static bool is_own_address(struct call *a)
{
	uint16_t machine = a->reader.machine->machine;

	return (machine == EM_386 || machine == EM_PPC) &&
	       code_execute(&a->code, &a->reader) == CODE_NEXT;
}

enum way { WAY_ON, WAY_CALL, WAY_LOST };

/* A call or jump: what comes of it. PASSED: the address was loaded before, or is in its slot. */
static enum way leave(struct call *a, const struct place *place, enum code_flow flow,
		      uint64_t target, bool *passed)
{
	bool whole = execute_slot(a, place);

	*passed |= a->code.next == place->end;
	if (!*passed) {
		if (flow == FLOW_CALL && whole)
			forget_call(a);
		else
			forget(a);
		return WAY_ON;
	}
	if (!whole || flow == FLOW_RETURN)
		return WAY_LOST;
	if (flow != FLOW_JUMP)
		return WAY_CALL;
	a->code.next = target;
	return WAY_ON;
}

/* From c->next over PLACE to the call; true when that is reached. */
static bool follow(struct call *a, const struct place *place)
{
	struct code *c = &a->code;
	bool passed = false;
	enum way way = WAY_ON;

	forget(a);
	for (unsigned n = 0; n < CALL_BEFORE + AFTER && way == WAY_ON; n++) {
		enum code_flow flow;
		uint64_t target;

		if (!passed && c->next > place->end)
			return false;
		if (!passed && a->labels[c->next - a->from])
			forget(a);
		if (!code_fetch(c, &a->reader)) { /* data among the code */
			if (passed)
				return false;
			forget(a);
			c->next += a->reader.machine->align;
			continue;
		}
		flow = code_flow(c, &a->reader, &target);
		if (flow == FLOW_ON)
			execute(a, place);
		else if (flow == FLOW_BRANCH)
			way = passed || in_slot(a, place) ? WAY_LOST : WAY_ON;
		else if (flow != FLOW_CALL || !is_own_address(a))
			way = leave(a, place, flow, target, &passed);
		passed |= c->next == place->end;
	}
	return way == WAY_CALL;
}

/* Thumb: the procedure linkage table is of ARM: add ip, pc; add ip, ip; ldr pc, [ip]. */
static bool is_linkage(const struct call *a)
{
	struct bytes in = elf_image_code(a->code.image, a->code.next);

	return a->code.thumb && in.len >= 4 && (le32(in.ptr) & 0xfffff000) == 0xe28fc000;
}

/* Where instructions start and branches lead in the code that is to be followed. */
static void survey(struct call *a, const struct place *place, uint64_t begin)
{
	struct code *c = &a->code;
	uint64_t before = place->end - begin < AROUND ? place->end - begin : AROUND;

	memset(a->starts, 0, sizeof(a->starts));
	memset(a->labels, 0, sizeof(a->labels));
	c->next = place->end - before / 4 * 4;
	while (c->next < place->end + AROUND) {
		uint64_t at = c->next, target;
		enum code_flow flow;

		if (at - a->from <= CALL_BEFORE)
			a->starts[at - a->from] = true;
		if (is_linkage(a)) {
			c->next += 12;
			continue;
		}
		if (!code_fetch(c, &a->reader)) {
			c->next += a->reader.machine->align;
			if (!elf_image_code(c->image, c->next).len)
				break;
			continue;
		}
		flow = code_flow(c, &a->reader, &target);
		if (flow != FLOW_ON && flow != FLOW_CALL && target - a->from <= CALL_BEFORE)
			a->labels[target - a->from] = true;
	}
}

/* Where the segment of the code before END begins. */
static bool find_begin(const struct elf_image *image, uint64_t end, uint64_t *out)
{
	for (size_t i = 0; i < image->segment_count; i++) {
		const struct elf_image_segment *s = &image->segments[i];

		if (s->type == PT_LOAD && s->flags & PF_X && end - s->address - 1 < s->size) {
			*out = s->address;
			return true;
		}
	}
	return false;
}

/* Which argument is ADDRESS? Not when two are: one of them is what a register held before. */
static bool find_slot(const struct call *a, uint64_t address, unsigned *slot)
{
	unsigned found = 0;

	for (unsigned i = 0; i < SLOTS_MOST; i++) {
		struct code_value v = call_argument(a, i);

		if (v.known && v.n == address) {
			*slot = i;
			found++;
		}
	}
	return found == 1;
}

bool call_tired(const struct call *a)
{
	return a->surveyed > SURVEYED_MOST;
}

bool call_find(struct call *a, const struct place *place, uint64_t address, unsigned *slot)
{
	struct code *c = &a->code;
	uint64_t begin, start = 0;

	if (!find_begin(c->image, place->end, &begin) ||
	    !code_enter(c, &a->reader, place->end | place->thumb))
		return false;
	a->from = place->end - begin < CALL_BEFORE ? begin : place->end - CALL_BEFORE;
	/* where instructions have one length, first without the branches: most places only look
	 * like one */
	if (a->reader.machine->align == 4) {
		memset(a->labels, 0, sizeof(a->labels));
		c->next = a->from;
		if (!follow(a, place) || !find_slot(a, address, slot))
			return false;
	}
	a->surveyed++;
	if (call_tired(a))
		return false;
	survey(a, place, begin);
	while (start < CALL_BEFORE && !a->starts[start])
		start++;
	c->next = a->from + start;
	return a->starts[start] && follow(a, place) && find_slot(a, address, slot);
}
