/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What numbers code hands over with a format. OpenSBI holds no text with its version: it prints
 * "OpenSBI v%d.%d" with two constants. The code is found by what it must do, which is to load the
 * address of that very text (match_places.c). From a little before it up to the call that follows,
 * the code is followed with constants alone; the format is then one of the arguments, and the
 * numbers are those behind it.
 *
 * A constant counts only when it stands on the straight way to the call: where another branch comes
 * in before the address is loaded, or leaves after it, what was known is forgotten. Calls from
 * different places that disagree give nothing.
 */
#include <elf.h>
#include <inttypes.h>
#include <stdio.h>

#include "analyzer/base/reader.h"
#include "signatures/match/match.h"
#include "signatures/match/match_places.h"

#define BEFORE 128u   /* bytes of code before the address is loaded that are followed */
#define AFTER 48u     /* instructions after it */
#define AROUND 16384u /* bytes before and after where branches to there are looked for */
#define TRIED_MOST 4096u
#define SURVEYED_MOST 16u
#define TEXT_MOST 256u
#define FORMAT_SLOT_MOST 6u /* arguments before the format: a stream, a size, a level */
#define SLOTS 16u
#define NUMBER_MOST 99999999u
#define LONGEST 64u
#define STACK_AT (CODE_MEMORY_AT + CODE_MEMORY / 2)
#define LC_MESSAGES 5u
#define PAGE 4096u

/* A number of the version: which argument behind the format, and how many digits at least. */
struct wanted {
	unsigned slot, digits;
};

struct arguments {
	struct matching *m;
	struct code code;
	struct code_reader reader;
	uint64_t format; /* its address */
	uint64_t from;   /* where the code that is followed begins */
	uint64_t toc;    /* PowerPC, 64 bit */
	struct wanted wanted[SLOTS];
	unsigned count;
	bool translated; /* the file asks for translations: gettext(format) is a call, too */
	/* from there on: where an instruction starts, and where a branch leads */
	bool starts[BEFORE + 1], labels[BEFORE + 1];
	char text[LONGEST];
};

/* One conversion at AT of the format: how many arguments it takes; 0: not followed. */
static unsigned conversion(struct bytes in, size_t *at, bool *number, unsigned *digits)
{
	unsigned longs = 0, slots = 1;

	*digits = 0;
	*number = false;
	for (++*at; *at < in.len; ++*at) {
		uint8_t c = in.ptr[*at];

		if (c == '*')
			slots++;
		else if (c >= '0' && c <= '9')
			*digits = *digits * 10 % 100 + (c - '0');
		else if (c == 'l' || c == 'j')
			longs += c == 'j' ? 2 : 1;
		else if (!strchr("-+ #.hzt", c) || !c)
			break;
	}
	if (*at >= in.len || longs > 1)
		return 0;
	*number = slots == 1 && strchr("dui", in.ptr[*at]);
	return strchr("duixXcsp", in.ptr[*at]) ? slots : 0;
}

/*
 * Which arguments the numbers of the version are: those that the rule's text asks for, which is
 * LEN bytes at FROM of the format IN.
 */
static bool read_format(struct arguments *a, struct bytes in, size_t from, size_t len)
{
	unsigned slot = 0, slots, digits;
	bool number;

	for (size_t i = 0; i < in.len && i < from + len; i++) {
		size_t start = i;

		if (in.ptr[i] != '%')
			continue;
		if (i + 1 < in.len && in.ptr[i + 1] == '%') {
			i++;
			continue;
		}
		slots = conversion(in, &i, &number, &digits);
		if (!slots || slot + slots >= SLOTS)
			return false;
		slot += slots;
		if (start < from || !number)
			continue;
		/* without a leading zero a width is made of spaces */
		if (in.ptr[start + 1] != '0' && in.ptr[start + 1] != '.')
			digits = 1;
		a->wanted[a->count++] = (struct wanted){ slot, digits };
	}
	return a->count > 1;
}

/* Argument SLOT of the call that is to be made. */
static struct code_value argument(const struct arguments *a, unsigned slot)
{
	const struct code_machine *m = a->reader.machine;
	const struct code *c = &a->code;
	uint64_t at = m->on_stack + (uint64_t)(slot - m->order_count) * c->word;

	if (slot < m->order_count)
		return code_get(c, m->order[slot]);
	return code_stored(c, code_add(code_get(c, m->stack), code_known(at)), c->word);
}

/* Is it rather the address of a variable? scanf() takes formats, too. */
static bool is_variable(const struct arguments *a, uint32_t n)
{
	return n >= PAGE && elf_image_writable(a->code.image, n);
}

/* The numbers as text; false when the format is no argument, or one of them is not known. */
static bool read_call(struct arguments *a)
{
	unsigned first = 0;
	size_t len = 0;

	while (first < FORMAT_SLOT_MOST &&
	       !(argument(a, first).known && argument(a, first).n == a->format))
		first++;
	if (first == FORMAT_SLOT_MOST)
		return false;
	/* dcgettext(domain, format, LC_MESSAGES) */
	if (a->translated && (uint32_t)argument(a, first + 1).n == LC_MESSAGES)
		return false;
	for (unsigned i = 0; i < a->count; i++) {
		struct code_value v = argument(a, first + a->wanted[i].slot);

		if (!v.known || (uint32_t)v.n > NUMBER_MOST || is_variable(a, (uint32_t)v.n))
			return false;
		len += (size_t)snprintf(a->text + len, sizeof(a->text) - len, "%s%0*" PRIu32,
					i ? "." : "", (int)a->wanted[i].digits, (uint32_t)v.n);
		if (len >= sizeof(a->text))
			return false;
	}
	return true;
}

/* What is known wherever the code stands: the stack is somewhere, and the GOT or TOC has its
 * register. */
static void forget(struct arguments *a)
{
	code_forget(&a->code, a->reader.machine);
	code_set(&a->code, a->reader.machine->stack, code_known(STACK_AT));
}

/* A call leaves some registers as they are, and nothing of what was below the stack pointer. */
static void forget_call(struct arguments *a)
{
	const struct code_machine *m = a->reader.machine;
	struct code *c = &a->code;

	for (unsigned i = 0; i < CODE_REGISTERS; i++)
		c->registers[i].known &= i == m->stack || (i < 32 && m->kept >> i & 1);
	memset(c->wrote, 0, sizeof(c->wrote));
	code_zero(c, m);
}

static void keep_base(struct arguments *a)
{
	if (a->reader.machine->machine == EM_MIPS && a->code.image->got)
		code_set(&a->code, 28, code_known(a->code.image->got + 0x7ff0));
	if (a->reader.machine->machine == EM_PPC64)
		code_set(&a->code, 2, code_known(a->toc));
}

/* Execute what was fetched, which may be the instruction at PLACE. */
static void execute(struct arguments *a, const struct place *place)
{
	keep_base(a);
	if (place->base && a->code.next == place->end)
		code_x86_base(&a->code, a->reader.insn, place->base);
	if (code_execute(&a->code, &a->reader) != CODE_NEXT)
		forget(a);
}

/* MIPS: the instruction behind a call or jump is done before it. */
static bool execute_slot(struct arguments *a, const struct place *place)
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

/* Does a call only tell where it is? Then it is done, and its result is known. */
static bool is_own_address(struct arguments *a)
{
	uint16_t machine = a->reader.machine->machine;

	return (machine == EM_386 || machine == EM_PPC) &&
	       code_execute(&a->code, &a->reader) == CODE_NEXT;
}

enum way { WAY_ON, WAY_CALL, WAY_LOST };

/* A call or jump: what comes of it. PASSED: the address was loaded before, or is in its slot. */
static enum way leave(struct arguments *a, const struct place *place, enum code_flow flow,
		      uint64_t target, bool *passed)
{
	bool whole = execute_slot(a, place);

	*passed |= a->code.next == place->end;
	if (!*passed) {
		flow == FLOW_CALL &&whole ? forget_call(a) : forget(a);
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
static bool follow(struct arguments *a, const struct place *place)
{
	struct code *c = &a->code;
	bool passed = false;
	enum way way = WAY_ON;

	forget(a);
	for (unsigned n = 0; n < BEFORE + AFTER && way == WAY_ON; n++) {
		enum code_flow flow;
		uint64_t target;

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
			way = passed ? WAY_LOST : WAY_ON;
		else if (flow != FLOW_CALL || !is_own_address(a))
			way = leave(a, place, flow, target, &passed);
		passed |= c->next == place->end;
		if (!passed && c->next > place->end)
			return false;
	}
	return way == WAY_CALL;
}

/* Thumb: the procedure linkage table is of ARM: add ip, pc; add ip, ip; ldr pc, [ip]. */
static bool is_linkage(const struct arguments *a)
{
	struct bytes in = elf_image_code(a->code.image, a->code.next);

	return a->code.thumb && in.len >= 4 && (le32(in.ptr) & 0xfffff000) == 0xe28fc000;
}

/* Where instructions start and branches lead in the code that is to be followed. */
static void survey(struct arguments *a, const struct place *place, uint64_t begin)
{
	struct code *c = &a->code;
	uint64_t before = place->end - begin < AROUND ? place->end - begin : AROUND;

	memset(a->starts, 0, sizeof(a->starts));
	memset(a->labels, 0, sizeof(a->labels));
	c->next = place->end - before / 4 * 4;
	while (c->next < place->end + AROUND) {
		uint64_t at = c->next, target;
		enum code_flow flow;

		if (at - a->from <= BEFORE)
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
		if (flow != FLOW_ON && flow != FLOW_CALL && target - a->from <= BEFORE)
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

/*
 * The call at PLACE. Where instructions have one length it is first tried without the branches,
 * for most places only look like one; *SURVEYS counts the others.
 */
static bool read_place(struct arguments *a, const struct place *place, unsigned *surveys)
{
	struct code *c = &a->code;
	uint64_t begin, start = 0;

	if (!find_begin(c->image, place->end, &begin) ||
	    !code_enter(c, &a->reader, place->end | place->thumb))
		return false;
	a->from = place->end - begin < BEFORE ? begin : place->end - BEFORE;
	if (a->reader.machine->align == 4) {
		memset(a->labels, 0, sizeof(a->labels));
		c->next = a->from;
		if (!follow(a, place) || !read_call(a))
			return false;
	}
	if (++*surveys > SURVEYED_MOST)
		return false;
	survey(a, place, begin);
	while (start < BEFORE && !a->starts[start])
		start++;
	c->next = a->from + start;
	return a->starts[start] && follow(a, place) && read_call(a);
}

/* Try all places that load the address; their numbers agree, or there are none. */
static const char *read_places(struct arguments *a, uint64_t *budget)
{
	char text[LONGEST] = "";
	unsigned tried = 0, surveys = 0;
	struct places places;
	struct place place;

	places_init(&places, a->code.image, a->reader.machine, a->format, budget);
	while (places_next(&places, &place)) {
		a->toc = places.toc;
		if (++tried > TRIED_MOST || surveys > SURVEYED_MOST)
			return NULL;
		if (!read_place(a, &place, &surveys))
			continue;
		if (text[0] && strcmp(text, a->text) != 0)
			return NULL;
		memcpy(text, a->text, sizeof(text));
	}
	return text[0] && *budget ? arena_copy(&a->m->scratch, bytes_str(text)) : NULL;
}

/* The address that the file's byte AT is loaded to. */
static bool address_of(const struct elf_image *image, uint64_t at, uint64_t *out)
{
	for (size_t i = 0; i < image->segment_count; i++) {
		const struct elf_image_segment *s = &image->segments[i];

		if (s->type != PT_LOAD || at < s->offset || at - s->offset >= s->size)
			continue;
		*out = s->address + (at - s->offset);
		return *out < UINT64_C(1) << 62;
	}
	return false;
}

static bool asks_for_translations(const struct elf *elf)
{
	static const char *const names[] = { "dcgettext", "libintl_dcgettext" };
	size_t found = 0;

	for (size_t i = 0; i < elf->symbol_count; i++)
		for (size_t n = 0; n < sizeof(names) / sizeof(*names); n++)
			found += strcmp(elf->symbols[i].name, names[n]) == 0;
	return found > 0;
}

/* A flat image is taken as RISC-V: its addresses are relative, so it may lie anywhere. */
static void open_flat(const struct subject *subject, struct elf *elf, struct elf_image *image)
{
	*elf = (struct elf){ .file = subject->bytes, .is_64 = true, .machine = EM_RISCV };
	*image = (struct elf_image){ .elf = elf, .segment_count = 1 };
	image->segments[0] = (struct elf_image_segment){ .type = PT_LOAD,
							 .flags = PF_R | PF_X,
							 .size = subject->bytes.len };
}

/* The format may have a newline before what the rule names: where its text starts. */
static uint64_t start_of(struct bytes in, uint64_t at)
{
	uint64_t start = at;

	while (start && in.ptr[start - 1] && at - start < TEXT_MOST)
		start--;
	return start;
}

const char *match_arguments(struct matching *m, struct bytes format)
{
	struct bytes in = m->subject->bytes;
	uint64_t at = (uint64_t)(format.ptr - in.ptr), start = start_of(in, at);
	const struct elf *elf = m->subject->elf;
	struct arguments a = { .m = m };
	const char *out = NULL;
	struct elf_image image;
	struct elf flat;

	if (elf)
		elf_image_open(elf, &m->getter_budget, &image);
	else
		open_flat(m->subject, &flat, &image);
	a.code = (struct code){ .image = &image, .word = image.elf->is_64 ? 8 : 4 };
	image.budget = &m->getter_budget;
	if (!code_machine(image.elf) || image.elf->relocatable ||
	    !address_of(&image, start, &a.format) ||
	    !read_format(&a, bytes_from(in, start), (size_t)(at - start), format.len))
		return NULL;
	a.translated = elf && asks_for_translations(elf);
	if (code_open(&a.reader, code_machine(image.elf)))
		out = read_places(&a, &m->places_budget);
	code_close(&a.reader);
	return out;
}
