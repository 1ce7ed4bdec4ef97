/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Numbers that stand in code: the size of a buffer, a limit, the release of a protocol. Where a
 * release changed one, the code says which side of it the library is on: `getter` rules with the
 * encoding operand:N. The instructions of the function are read one after the other, and those of
 * the functions of the same file that it calls, for compilers keep static functions apart.
 */
#include <elf.h>
#include <inttypes.h>

#include "signatures/match/match.h"
#include "signatures/match/match_code.h"

#define BODY_MOST 4096u   /* bytes of a function that are read */
#define CALLEE_MOST 1024u /* ... of one whose size nothing says */
#define CALLEES_MOST 16u

struct reading {
	struct code code;
	struct code_reader reader;
	uint32_t wanted;
	uint64_t at;                    /* where it stands; of the instruction */
	uint64_t callees[CALLEES_MOST]; /* ARM: bit 0 marks Thumb */
	size_t callee_count;
};

static bool has_number(const struct code_machine *machine, const cs_insn *insn, uint64_t wanted)
{
	uint64_t n;

	for (unsigned i = 0; i < CODE_OPERANDS; i++)
		if (code_immediate(machine, insn, i, &n) && n == wanted)
			return true;
	return false;
}

static void note_callee(struct reading *r, uint64_t target)
{
	for (size_t i = 0; i < r->callee_count; i++)
		if (r->callees[i] == target)
			return;
	if (r->callee_count < CALLEES_MOST)
		r->callees[r->callee_count++] = target;
}

/* Read up to MOST bytes of the function at ENTRY; true when the number stands there. */
static bool read_body(struct reading *r, uint64_t entry, uint64_t most, bool calls)
{
	const struct code_machine *machine = r->reader.machine;
	const cs_insn *insn = r->reader.insn;
	bool arm = machine->machine == EM_ARM, found = false;
	struct code *c = &r->code;
	uint64_t end, n;

	if (!code_enter(c, &r->reader, entry))
		return false;
	for (end = c->next + most; !found && c->next < end && code_fetch(c, &r->reader);) {
		bool call = code_flow(c, &r->reader, &n) == FLOW_CALL;

		found = !call && has_number(machine, insn, r->wanted);
		if (call && calls && code_immediate(machine, insn, 0, &n))
			note_callee(r, n | (arm && c->thumb == (insn->id == ARM_INS_BL)));
		r->at = c->at;
	}
	return found;
}

static bool read_function(struct reading *r, const struct elf_symbol *symbol)
{
	uint64_t size = symbol->size && symbol->size < BODY_MOST ? symbol->size : BODY_MOST;

	if (read_body(r, symbol->value, size, true))
		return true;
	for (size_t i = 0; i < r->callee_count; i++)
		if (read_body(r, r->callees[i], CALLEE_MOST, false))
			return true;
	return false;
}

void match_operand(struct matching *m, const struct elf_image *image,
		   const struct elf_symbol *symbol, uint32_t n, struct raw *raw)
{
	const struct rule *rule = &m->db->files[raw->sig]->sig.rules[raw->rule];
	const struct code_machine *machine = code_machine(image->elf);
	struct reading r = { .code.image = image, .wanted = n };
	struct bytes in;
	const char *seen;
	bool found;

	if (!machine || !machine->step || image->elf->relocatable)
		return;
	found = code_open(&r.reader, machine) && read_function(&r, symbol);
	code_close(&r.reader);
	if (!found || !match_version(m, rule, NULL, raw))
		return;
	seen = match_kept(m, arena_printf(&m->scratch, "%s: operand %" PRIu32, symbol->name, n));
	if (!seen)
		return;
	in = elf_image_code(image, r.at);
	raw->seen = bytes_str(seen);
	raw->at = (uint64_t)(in.ptr - image->elf->file.ptr);
	raw->len = bytes_head(in, machine->longest).len;
	match_add(m, raw);
}
