/* SPDX-License-Identifier: Apache-2.0 */
/* What the functions return that tell a library's version: the `getter` rules. */
#include <elf.h>
#include <inttypes.h>

#include "signatures/language/getter.h"
#include "signatures/match/match.h"
#include "signatures/match/match_code.h"

#define TEXT_LONGEST 256u

/* What the function at ENTRY returns. */
static struct code_value returned(const struct elf_image *image, uint64_t entry)
{
	struct code_value nothing = { 0 };
	struct code c;

	return code_evaluate(&c, image, entry, false)
		       ? c.registers[code_machine(image->elf)->result]
		       : nothing;
}

/* The COUNT numbers that the function at ENTRY writes to where its arguments point, with dots. */
static const char *written(struct matching *m, const struct elf_image *image, unsigned count,
			   uint64_t entry)
{
	const char *text = "";
	struct code c;

	if (!code_evaluate(&c, image, entry, true))
		return NULL;
	for (unsigned i = 0; i < count && text; i++) {
		const uint8_t *out = c.out + i * CODE_ARGUMENT_SIZE;

		for (unsigned k = 0; k < 4; k++)
			if (!c.wrote[i * CODE_ARGUMENT_SIZE + k])
				return NULL;
		text = match_kept(m, arena_printf(&m->scratch, "%s%s%" PRIu32, text, i ? "." : "",
						  image->elf->big_endian ? be32(out) : le32(out)));
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
	return match_kept(
		m, arena_printf(&m->scratch, "%" PRIu64 ".%" PRIu64 ".%" PRIu64, n[0], n[1], n[2]));
}

static const char *string(struct matching *m, const struct elf_image *image, uint64_t address)
{
	struct bytes in = bytes_head(elf_image_constant(image, address), TEXT_LONGEST);
	const uint8_t *end = memchr(in.ptr, 0, in.len);

	if (!end)
		return NULL;
	return match_kept(m, arena_copy(&m->scratch, bytes_head(in, (uint64_t)(end - in.ptr))));
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
		return match_kept(m, arena_printf(&m->scratch, "0x%" PRIx64, value));
	case GETTER_DEC:
		return match_kept(m, arena_printf(&m->scratch, "%" PRIu64, value));
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
	seen = match_kept(m, arena_printf(&m->scratch, getter.variable ? "%s = %s" : "%s() = %s",
					  symbol->name, text));
	raw.exact = match_kept(m, arena_copy(&m->scratch, bytes_str(version.exact)));
	if (!seen || !raw.exact)
		return;
	raw.seen = bytes_str(seen);
	place(&image, symbol, getter.variable, &raw);
	match_add(m, &raw);
}
