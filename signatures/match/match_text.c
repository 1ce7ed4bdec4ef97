/* SPDX-License-Identifier: Apache-2.0 */
/* Texts in the file: what the literal hits lead to, and strings that stand alone. */
#include <elf.h>

#include "analyzer/base/reader.h"
#include "analyzer/base/text.h"
#include "signatures/match/match.h"

#define LONE_MAX 256u /* a version text is shorter */
#define WASM_DATA 11u

/* Are the bytes loaded data? */
static bool in_data(const struct subject *s, uint64_t at, uint64_t len)
{
	size_t low = 0, high = s->elf ? s->elf->rodata_count : 0;

	if (!s->elf)
		return true;
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (s->elf->rodata[middle].offset <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low && len <= s->elf->rodata[low - 1].size &&
	       at - s->elf->rodata[low - 1].offset <= s->elf->rodata[low - 1].size - len;
}

/* Are the bytes where the rule looks? Of an ELF file as a rule only loaded data counts. */
static bool in_area(const struct subject *s, enum area area, uint64_t at, uint64_t len)
{
	if (area != AREA_ANY && (area == AREA_TEXT) != (s->class == SUBJECT_TEXT))
		return false;
	/* firmware, which nobody loads, keeps texts among its code: U-Boot its banner on PowerPC */
	if (area == AREA_ANY && s->elf && s->elf->type == ET_EXEC && !s->elf->interp)
		return true;
	return in_data(s, at, len);
}

/* One literal at one place for one of its uses. */
static void match_use(struct matching *m, const struct literal_use *use, uint64_t at, bool *parts)
{
	const struct signature *sig = &m->db->files[use->sig]->sig;
	const struct rule *rule = use->kind >= USE_PART ? &sig->rules[use->rule] : NULL;
	struct raw raw = {
		.sig = use->sig, .rule = use->rule, .part = use->part, .kind = use->kind
	};
	struct match match;

	/* once is enough for a veto, a part, a table and a format */
	if ((use->kind == USE_PART || use->kind == USE_VETO ||
	     (rule && (rule->arguments || rule->method == METHOD_BYTES))) &&
	    *parts)
		return;
	if (!pattern_around(use->pattern, m->subject->bytes, (size_t)at, &match))
		return;
	raw.at = match.at;
	raw.len = match.len;
	raw.seen = bytes_of(m->subject->bytes.ptr + match.at, match.len);
	if (rule && !in_area(m->subject, rule->area, raw.at, raw.len))
		return;
	if (use->kind == USE_RULE && !match_version(m, rule, &match, &raw))
		return;
	*parts = true;
	match_add(m, &raw);
}

void match_texts(struct matching *m)
{
	const struct subject *s = m->subject;
	bool *parts;

	if (!s->hit_count)
		return;
	parts = arena_alloc(&m->scratch, m->db->use_count, sizeof(*parts));
	m->no_memory |= !parts;
	for (size_t i = 0; i < s->hit_count && !m->no_memory; i++) {
		uint32_t id = s->hits[i].id;

		if (id >= m->db->literal_count || s->hits[i].at >= s->bytes.len)
			continue;
		for (uint32_t u = m->db->use_first[id]; u < m->db->use_first[id + 1]; u++)
			match_use(m, &m->db->uses[u], s->hits[i].at, &parts[u]);
	}
}

/* The string AT..AT+LEN for one rule: remember its value; a second value spoils it. */
static void match_lone(struct matching *m, struct lone *lone, uint64_t at, struct bytes text)
{
	const struct signature *sig = &m->db->files[lone->sig]->sig;
	const struct rule *rule = &sig->rules[lone->rule];
	struct raw raw = { .sig = lone->sig,
			   .rule = lone->rule,
			   .kind = USE_RULE,
			   .at = at,
			   .len = text.len,
			   .seen = text };
	struct rule_version version;
	struct match match;

	if (lone->values > 1 || !pattern_at(rule->patterns, text, 0, true, &match) ||
	    !rule_version(sig, rule, &match, &version))
		return;
	if (version.exact[0] && !version_within(sig->scheme, version.exact, &lone->bound))
		return;
	if (lone->values && strcmp(lone->raw.exact ? lone->raw.exact : "", version.exact) == 0)
		return;
	if (!lone->values && match_version(m, rule, &match, &raw))
		lone->raw = raw;
	lone->values++;
}

/* May a byte be in a string? Texts of other encodings are no versions. */
static bool in_string(uint8_t c)
{
	return is_print(c) || c == '\t' || c == '\n' || c == '\r';
}

/* The first byte from FROM on that is not zero; data has long runs of them. */
static uint64_t skip_zeros(const uint8_t *data, uint64_t from, uint64_t end)
{
	static const uint8_t zeros[16];

	while (from + sizeof(zeros) <= end && memcmp(data + from, zeros, sizeof(zeros)) == 0)
		from += sizeof(zeros);
	while (from < end && !data[from])
		from++;
	return from;
}

/* The last instruction before rodata: MIPS's addiu sp,sp,N in either byte order, PowerPC's blr. */
static bool is_return(const uint8_t *code)
{
	return (code[2] == 0xbd && code[3] == 0x27) || memcmp(code, "\x27\xbd", 3) == 0 ||
	       memcmp(code, "\x4e\x80\0\x20", 4) == 0;
}

/*
 * How many bytes in front of a string are none of it, though they are printable: a little-endian
 * double between 0.0001 and 100000 ends in 0x3f or 0x40, code may end so, too, and what follows
 * them is aligned.
 */
static size_t other_before(const uint8_t *data, uint64_t at, size_t len)
{
	for (size_t n = 1; n <= 2 && n < len; n++) {
		const uint8_t *end = data + at + n;

		if ((at + n) % 4 == 0 &&
		    (end[-1] == 0x3f || end[-1] == 0x40 || (at + n >= 4 && is_return(end - 4))))
			return n;
	}
	return 0;
}

static void string_alone(struct matching *m, uint64_t at, size_t len)
{
	const uint8_t *data = m->subject->bytes.ptr;
	size_t before = other_before(data, at, len);

	for (size_t i = 0; i < m->lone_count; i++) {
		match_lone(m, &m->lones[i], at, bytes_of(data + at, len));
		if (before)
			match_lone(m, &m->lones[i], at + before,
				   bytes_of(data + at + before, len - before));
	}
}

/*
 * Every string that a NUL ends. It starts after the byte before that cannot be in a string:
 * compilers put texts behind binary tables, too.
 */
static void walk_strings(struct matching *m, uint64_t from, uint64_t end)
{
	const uint8_t *data = m->subject->bytes.ptr;

	while ((from = skip_zeros(data, from, end)) < end) {
		const uint8_t *zero = memchr(data + from, 0, (size_t)(end - from));
		size_t len = 0;

		if (!zero)
			break;
		while (zero - len > data + from && len <= LONE_MAX &&
		       in_string(zero[-1 - (ptrdiff_t)len]))
			len++;
		if (len > 0 && len <= LONE_MAX)
			string_alone(m, (uint64_t)(zero - data) - len, len);
		from = (uint64_t)(zero - data) + 1;
	}
}

/* A number of WebAssembly: seven bits a byte, the lowest first (core specification, 5.2.2). */
static uint64_t read_leb(struct reader *r)
{
	uint64_t value = 0;

	for (unsigned shift = 0; shift < 35; shift += 7) {
		uint8_t c = read_u8(r);

		value |= (uint64_t)(c & 0x7f) << shift;
		if (!(c & 0x80))
			return value;
	}
	r->bad = true;
	return 0;
}

/*
 * The memory that a WebAssembly module starts with is in its section 11. Toolchains leave out the
 * zeros between texts; what stands there instead, the head of a segment, begins with a zero, too.
 */
static void walk_wasm(struct matching *m)
{
	static const uint8_t magic[8] = "\0asm\1\0\0";
	struct reader r = reader_le(m->subject->bytes);

	if (!bytes_at(r.in, 0, magic, sizeof(magic)))
		return;
	reader_seek(&r, sizeof(magic));
	while (!r.bad && r.pos < r.in.len) {
		uint8_t id = read_u8(&r);
		struct bytes body = reader_take(&r, read_leb(&r));

		if (id == WASM_DATA && !r.bad)
			walk_strings(m, r.pos - body.len, r.pos);
	}
}

void match_lones(struct matching *m)
{
	const struct subject *s = m->subject;

	/* a flat image holds strings of many components: alone, none of them says whose it is */
	if (!s->elf)
		walk_wasm(m);
	for (size_t i = 0; s->elf && i < s->elf->rodata_count; i++)
		walk_strings(m, s->elf->rodata[i].offset,
			     s->elf->rodata[i].offset + s->elf->rodata[i].size);
	for (size_t i = 0; i < m->lone_count; i++)
		if (m->lones[i].values == 1)
			match_add(m, &m->lones[i].raw);
}
