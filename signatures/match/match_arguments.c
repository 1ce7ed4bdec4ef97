/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What numbers code hands over with a format. OpenSBI holds no text with its version: it prints
 * "OpenSBI v%d.%d" with two constants. The code is found by what it must do, which is to load the
 * address of that very text (match_places.c) and to call (match_call.c): the format is one of the
 * arguments, and the numbers are those behind it. Calls from different places that disagree give
 * nothing.
 *
 * Source of the conversions: ISO C, fprintf.
 */
#include <elf.h>
#include <inttypes.h>
#include <stdio.h>

#include "signatures/match/match.h"
#include "signatures/match/match_call.h"

#define TRIED_MOST 4096u
#define TEXT_MOST 256u
#define SLOTS 16u
#define NUMBER_MOST 99999999u
#define LONGEST 64u
#define LC_MESSAGES 5u
#define PAGE 4096u

/* A number of the version: which argument behind the format, and how many digits at least. */
struct wanted {
	unsigned slot, digits;
};

struct arguments {
	struct matching *m;
	struct call call;
	uint64_t format; /* its address */
	struct wanted wanted[SLOTS];
	unsigned count;
	bool translated; /* the file asks for translations: gettext(format) is a call, too */
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
	if (*at >= in.len || !in.ptr[*at] || longs > 1)
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

/* Is it rather the address of a variable? scanf() takes formats, too. */
static bool is_variable(const struct arguments *a, uint32_t n)
{
	return n >= PAGE && elf_image_writable(a->call.code.image, n);
}

/* The numbers behind argument FIRST as text; false when one of them is not known. */
static bool read_numbers(struct arguments *a, unsigned first)
{
	size_t len = 0;

	/* dcgettext(domain, format, LC_MESSAGES) */
	if (a->translated && (uint32_t)call_argument(&a->call, first + 1).n == LC_MESSAGES)
		return false;
	for (unsigned i = 0; i < a->count; i++) {
		struct code_value v = call_argument(&a->call, first + a->wanted[i].slot);

		if (!v.known || (uint32_t)v.n > NUMBER_MOST || is_variable(a, (uint32_t)v.n))
			return false;
		len += (size_t)snprintf(a->text + len, sizeof(a->text) - len, "%s%0*" PRIu32,
					i ? "." : "", (int)a->wanted[i].digits, (uint32_t)v.n);
		if (len >= sizeof(a->text))
			return false;
	}
	return true;
}

/* Try all places that load the address; their numbers agree, or there are none. */
static const char *read_places(struct arguments *a, uint64_t *budget)
{
	char text[LONGEST] = "";
	unsigned tried = 0, slot;
	struct places places;
	struct place place;

	places_init(&places, a->call.code.image, a->call.reader.machine, a->format, budget);
	while (places_next(&places, &place)) {
		a->call.toc = places.toc;
		if (++tried > TRIED_MOST || call_tired(&a->call))
			return NULL;
		if (!call_find(&a->call, &place, a->format, &slot) || !read_numbers(a, slot))
			continue;
		if (text[0] && strcmp(text, a->text) != 0)
			return NULL;
		memcpy(text, a->text, sizeof(text));
	}
	if (!text[0] || !*budget || call_tired(&a->call))
		return NULL;
	return match_kept(a->m, arena_copy(&a->m->scratch, bytes_str(text)));
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

	for (size_t i = 0; i < elf->symbol_count; i++)
		for (size_t n = 0; n < sizeof(names) / sizeof(*names); n++)
			if (strcmp(elf->symbols[i].name, names[n]) == 0)
				return true;
	return false;
}

/* A flat image is taken as RISC-V: its addresses are relative, so it may lie anywhere. */
static void open_flat(const struct subject *subject, uint64_t *budget, struct elf *elf,
		      struct elf_image *image)
{
	*elf = (struct elf){ .file = subject->bytes, .is_64 = true, .machine = EM_RISCV };
	*image = (struct elf_image){ .elf = elf, .segment_count = 1, .budget = budget };
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
		open_flat(m->subject, &m->getter_budget, &flat, &image);
	a.call.code = (struct code){ .image = &image, .word = image.elf->is_64 ? 8 : 4 };
	if (!code_machine(image.elf) || image.elf->relocatable ||
	    !address_of(&image, start, &a.format) ||
	    !read_format(&a, bytes_from(in, start), (size_t)(at - start), format.len))
		return NULL;
	a.translated = elf && asks_for_translations(elf);
	if (code_open(&a.call.reader, code_machine(image.elf)))
		out = read_places(&a, &m->places_budget);
	code_close(&a.call.reader);
	return out;
}
