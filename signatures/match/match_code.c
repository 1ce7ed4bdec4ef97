/* SPDX-License-Identifier: Apache-2.0 */
/* What the functions return that tell a library's version: the `getter` rules. */
#include "signatures/match/match_code.h"

#include <elf.h>
#include <inttypes.h>

#include "analyzer/base/text.h"
#include "signatures/language/getter.h"
#include "signatures/match/match.h"

#define CODE_STEPS 64u
#define TEXT_LONGEST 256u

static const struct code_machine machines[] = {
	{ EM_ARM, false, false, CS_ARCH_ARM, CS_MODE_ARM, 4, code_arm, 0, 0x000f, { 0, 1, 2, 3 } },
	{ EM_AARCH64,
	  true,
	  false,
	  CS_ARCH_ARM64,
	  CS_MODE_LITTLE_ENDIAN,
	  4,
	  code_arm64,
	  0,
	  0x00ff,
	  { 0, 1, 2, 3 } },
	{ EM_X86_64,
	  true,
	  false,
	  CS_ARCH_X86,
	  CS_MODE_64,
	  15,
	  code_x86,
	  0,
	  0x03c6,
	  { 7, 6, 2, 1 } },
	{ EM_386, false, false, CS_ARCH_X86, CS_MODE_32, 15, code_x86, 0, 0, { 0 } },
	{ EM_MIPS,
	  false,
	  false,
	  CS_ARCH_MIPS,
	  CS_MODE_MIPS32,
	  4,
	  code_mips,
	  2,
	  0x00f0,
	  { 4, 5, 6, 7 } },
	{ EM_MIPS,
	  false,
	  true,
	  CS_ARCH_MIPS,
	  CS_MODE_MIPS32 | CS_MODE_BIG_ENDIAN,
	  4,
	  code_mips,
	  2,
	  0x00f0,
	  { 4, 5, 6, 7 } },
	{ EM_MIPS,
	  true,
	  false,
	  CS_ARCH_MIPS,
	  CS_MODE_MIPS64,
	  4,
	  code_mips,
	  2,
	  0x0ff0,
	  { 4, 5, 6, 7 } },
	{ EM_MIPS,
	  true,
	  true,
	  CS_ARCH_MIPS,
	  CS_MODE_MIPS64 | CS_MODE_BIG_ENDIAN,
	  4,
	  code_mips,
	  2,
	  0x0ff0,
	  { 4, 5, 6, 7 } },
	{ EM_PPC,
	  false,
	  true,
	  CS_ARCH_PPC,
	  CS_MODE_32 | CS_MODE_BIG_ENDIAN,
	  4,
	  code_ppc,
	  3,
	  0x07f8,
	  { 3, 4, 5, 6 } },
};

struct code_value code_load(const struct code *c, struct code_value address, unsigned size)
{
	struct code_value v = { 0 };

	v.known = address.known && elf_image_load(c->image, address.n, size, &v.n);
	return v;
}

void code_store(struct code *c, struct code_value address, struct code_value v, unsigned size)
{
	bool big = c->image->elf->big_endian;
	uint64_t at = address.n - CODE_ARGUMENT_AT;

	/* what is stored elsewhere is never read: memory that may be written is not known */
	if (!address.known || at > sizeof(c->out) || size > sizeof(c->out) - at)
		return;
	for (unsigned i = 0; i < size; i++) {
		c->out[at + i] = (uint8_t)(v.n >> 8 * (big ? size - 1 - i : i));
		c->wrote[at + i] = v.known;
	}
}

static uint64_t extend(uint64_t n, unsigned size)
{
	return size == 4 ? (uint64_t)(int64_t)(int32_t)n : n;
}

void code_compare(struct code *c, struct code_value left, struct code_value right, unsigned size)
{
	c->left = (struct code_value){ left.known, extend(left.n, size) };
	c->right = (struct code_value){ right.known, extend(right.n, size) };
}

bool code_test(const struct code *c, enum code_test test, bool *out)
{
	uint64_t a = c->left.n, b = c->right.n;
	int64_t x = (int64_t)a, y = (int64_t)b;

	switch (test) {
	case CODE_EQ:
	case CODE_NE:
		*out = (a == b) == (test == CODE_EQ);
		break;
	case CODE_LT:
	case CODE_GE:
		*out = (x < y) == (test == CODE_LT);
		break;
	case CODE_LE:
	case CODE_GT:
		*out = (x <= y) == (test == CODE_LE);
		break;
	case CODE_LO:
	case CODE_HS:
		*out = (a < b) == (test == CODE_LO);
		break;
	case CODE_LS:
	case CODE_HI:
		*out = (a <= b) == (test == CODE_LS);
		break;
	}
	return c->left.known && c->right.known;
}

enum code_step code_jump(struct code *c, struct code_value target)
{
	c->target = target.n;
	return target.known ? CODE_JUMP : CODE_STOP;
}

enum code_step code_branch(struct code *c, enum code_test test, uint64_t target)
{
	bool taken;

	if (!code_test(c, test, &taken))
		return CODE_STOP;
	return taken ? code_jump(c, code_known(target)) : CODE_NEXT;
}

enum code_step code_branch_zero(struct code *c, struct code_value v, unsigned size,
				enum code_test test, uint64_t target)
{
	struct code_value left = c->left, right = c->right;
	enum code_step done;

	code_compare(c, v, code_known(0), size);
	done = code_branch(c, test, target);
	c->left = left;
	c->right = right;
	return done;
}

const struct code_machine *code_machine(const struct elf *elf)
{
	for (size_t i = 0; i < sizeof(machines) / sizeof(*machines); i++)
		if (machines[i].machine == elf->machine && machines[i].is_64 == elf->is_64 &&
		    machines[i].big_endian == elf->big_endian)
			return &machines[i];
	return NULL;
}

/* To the instruction at ADDRESS; ARM and MIPS mark their second instruction set by bit 0. */
static bool enter(struct code *c, const struct code_machine *m, csh handle, uint64_t address)
{
	c->next = address;
	if (m->machine == EM_ARM) {
		c->thumb = address & 1;
		c->next = address & ~(uint64_t)1;
		if (cs_option(handle, CS_OPT_MODE, c->thumb ? CS_MODE_THUMB : CS_MODE_ARM))
			return false;
	}
	if (m->machine == EM_MIPS)
		c->registers[25] = code_known(address); /* t9, by the calling convention */
	return c->next < (uint64_t)1 << 62;
}

static enum code_step step(struct code *c, const struct code_machine *m, csh handle, cs_insn *insn)
{
	struct bytes in = bytes_head(elf_image_code(c->image, c->next), m->longest);
	enum code_step pending = c->pending, done;
	const uint8_t *code = in.ptr;
	size_t size = in.len;
	uint64_t address = c->next;

	c->at = c->next;
	if (!cs_disasm_iter(handle, &code, &size, &address, insn) || !insn->detail)
		return CODE_STOP;
	c->next = c->at + insn->size;
	c->pending = CODE_NEXT;
	done = m->step(c, insn);
	if (pending == CODE_NEXT)
		return done;
	return done == CODE_NEXT && c->pending == CODE_NEXT ? pending : CODE_STOP;
}

static bool run(struct code *c, const struct code_machine *m, csh handle, uint64_t entry)
{
	cs_insn *insn = cs_malloc(handle);
	enum code_step done = insn && enter(c, m, handle, entry) ? CODE_NEXT : CODE_STOP;

	for (unsigned n = 0; n < CODE_STEPS && done == CODE_NEXT; n++) {
		done = step(c, m, handle, insn);
		if (done == CODE_JUMP)
			done = enter(c, m, handle, c->target) ? CODE_NEXT : CODE_STOP;
	}
	if (insn)
		cs_free(insn, 1);
	return done == CODE_RETURN;
}

/* Follow the function at ENTRY to its end: what it returns is in a register then. POINTERS: its
 * first arguments point to memory, else they are zeros. */
static bool evaluate(struct code *c, const struct elf_image *image, uint64_t entry, bool pointers)
{
	const struct code_machine *m = code_machine(image->elf);
	csh handle;
	bool done;

	*c = (struct code){ .image = image, .word = image->elf->is_64 ? 8 : 4 };
	if (!m || image->elf->relocatable || (pointers && !m->order[1]) ||
	    cs_open(m->arch, (cs_mode)m->mode, &handle))
		return false;
	for (unsigned i = 0; i < 16; i++)
		c->registers[i].known = m->arguments >> i & 1;
	for (unsigned i = 0; i < CODE_ARGUMENTS && pointers; i++)
		c->registers[m->order[i]] = code_known(CODE_ARGUMENT_AT + i * CODE_ARGUMENT_SIZE);
	if (m->machine == EM_MIPS)
		c->registers[0] = code_known(0);
	if (m->machine == EM_AARCH64)
		c->registers[31] = code_known(0); /* the zero register */
	done = cs_option(handle, CS_OPT_DETAIL, CS_OPT_ON) == CS_ERR_OK && run(c, m, handle, entry);
	cs_close(&handle);
	return done;
}

/* What the function at ENTRY returns. */
static struct code_value returned(const struct elf_image *image, uint64_t entry)
{
	struct code_value nothing = { 0 };
	struct code c;

	return evaluate(&c, image, entry, false) ? c.registers[code_machine(image->elf)->result]
						 : nothing;
}

/* The COUNT numbers that the function at ENTRY writes to where its arguments point, with dots. */
static const char *written(struct matching *m, const struct elf_image *image, unsigned count,
			   uint64_t entry)
{
	const char *text = "";
	struct code c;

	if (!evaluate(&c, image, entry, true))
		return NULL;
	for (unsigned i = 0; i < count && text; i++) {
		const uint8_t *out = c.out + i * CODE_ARGUMENT_SIZE;

		for (unsigned k = 0; k < 4; k++)
			if (!c.wrote[i * CODE_ARGUMENT_SIZE + k])
				return NULL;
		text = arena_printf(&m->scratch, "%s%s%" PRIu32, text, i ? "." : "",
				    image->elf->big_endian ? be32(out) : le32(out));
	}
	return text;
}

/* The text of three numbers of SIZE bytes at ADDRESS. */
static const char *three(struct matching *m, const struct elf_image *image, uint64_t address,
			 unsigned size)
{
	uint64_t n[3];

	for (unsigned i = 0; i < 3; i++)
		if (!elf_image_load(image, address + (uint64_t)i * size, size, &n[i]))
			return NULL;
	return arena_printf(&m->scratch, "%" PRIu64 ".%" PRIu64 ".%" PRIu64, n[0], n[1], n[2]);
}

static const char *string(struct matching *m, const struct elf_image *image, uint64_t address)
{
	struct bytes in = bytes_head(elf_image_constant(image, address), TEXT_LONGEST);
	const uint8_t *end = memchr(in.ptr, 0, in.len);

	return end ? arena_copy(&m->scratch, bytes_head(in, (uint64_t)(end - in.ptr))) : NULL;
}

static const char *value_text(struct matching *m, const struct elf_image *image,
			      const struct getter *getter, uint64_t value)
{
	switch (getter->kind) {
	case GETTER_STRING:
		return string(m, image, value);
	case GETTER_U16X3:
		return three(m, image, value, 2);
	case GETTER_U32X3:
		return three(m, image, value, 4);
	case GETTER_HEX:
		return arena_printf(&m->scratch, "0x%" PRIx64, value);
	case GETTER_DEC:
		return arena_printf(&m->scratch, "%" PRIu64, value);
	case GETTER_ARGUMENTS:
	case GETTER_OPERAND:
		break;
	}
	return NULL;
}

/* What the rule asks for: a function's result or a variable's address, or a member there. */
static struct code_value ask(const struct elf_image *image, const struct getter *getter,
			     uint64_t symbol)
{
	struct code_value v = getter->variable ? code_known(symbol) : returned(image, symbol);
	unsigned size = getter->kind == GETTER_STRING && image->elf->is_64 ? 8 : 4;

	if (v.known && getter->member != GETTER_NO_MEMBER)
		v.known = elf_image_load(image, v.n + getter->member, size, &v.n);
	return v;
}

/* Where the function or variable lies in the file. */
static void place(const struct elf_image *image, const struct elf_symbol *symbol, bool variable,
		  struct raw *raw)
{
	uint64_t thumb = image->elf->machine == EM_ARM;
	struct bytes in = variable ? elf_image_loaded(image, symbol->value)
				   : elf_image_code(image, symbol->value & ~thumb);

	raw->at = (uint64_t)(in.ptr - image->elf->file.ptr);
	raw->len = in.len < symbol->size ? in.len : symbol->size;
}

void match_getter(struct matching *m, const struct symbol_use *use, const struct elf_symbol *symbol)
{
	const struct signature *sig = &m->db->files[use->sig]->sig;
	const struct rule *rule = &sig->rules[use->rule];
	struct raw raw = { .sig = use->sig, .rule = use->rule, .kind = USE_RULE };
	struct rule_version version;
	struct elf_image image;
	struct code_value value;
	struct getter getter;
	const char *text, *seen;

	if (!getter_parse(rule->names[1], &getter))
		return;
	elf_image_open(m->subject->elf, &m->getter_budget, &image);
	if (getter.kind == GETTER_OPERAND) {
		match_operand(m, &image, symbol, getter.operand, &raw);
		return;
	}
	if (getter.kind == GETTER_ARGUMENTS) {
		text = written(m, &image, getter.count, symbol->value);
	} else {
		value = ask(&image, &getter, symbol->value);
		if (!value.known)
			return;
		if (getter.kind == GETTER_HEX || getter.kind == GETTER_DEC)
			value.n &= UINT32_MAX;
		text = value_text(m, &image, &getter, value.n);
	}
	if (!text || !getter_version(sig, rule, text, &version))
		return;
	seen = arena_printf(&m->scratch, getter.variable ? "%s = %s" : "%s() = %s", symbol->name,
			    text);
	raw.exact = arena_copy(&m->scratch, bytes_str(version.exact));
	if (!seen || !raw.exact) {
		m->no_memory = true;
		return;
	}
	raw.seen = bytes_str(seen);
	place(&image, symbol, getter.variable, &raw);
	match_add(m, &raw);
}
