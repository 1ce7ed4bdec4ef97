/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What Go's linker writes into every program: which Go made it, of which module it is, and the
 * modules it was made of (the Go project's source, packages debug/buildinfo and runtime/debug).
 * A header of 32 bytes, aligned to 16, in the section .go.buildinfo or in the data segment:
 *
 *   "\xff Go buildinf:", size of a pointer, flags (1 big endian, 2 texts follow the header)
 *
 * Since Go 1.18 two texts follow, each after its length as a varint; before, the header has two
 * pointers to the program's string headers (pointer, length). The second text stands between two
 * marks of 16 bytes and has lines of fields with tabs: "path", "mod", "dep", "=>" (takes the place
 * of the dep before it), "build".
 */
#include "analyzer/base/text.h"
#include "signatures/elf/elf_image.h"
#include "signatures/elf/elf_parts.h"
#include "signatures/elf/elf_section.h"
#include "signatures/package/package_parts.h"

#define MAGIC "\xff Go buildinf:"
#define MAGIC_SIZE 14u
#define HEADER_SIZE 32u
#define MARK_SIZE 16u
#define FLAG_BIG_ENDIAN 1u
#define FLAG_INLINE 2u

extern const struct package_reader package_reader_golang;

struct texts {
	struct bytes go, modules;
};

/* The header and all that follows it in the section or segment; empty when there is none. */
static struct bytes find_in(struct bytes in)
{
	while (in.len >= HEADER_SIZE) {
		const uint8_t *hit = memmem(in.ptr, in.len, MAGIC, MAGIC_SIZE);

		if (!hit)
			break;
		in = bytes_from(in, (size_t)(hit - in.ptr));
		if (in.len >= HEADER_SIZE && (in.ptr[14] == 4 || in.ptr[14] == 8))
			return in;
		in = bytes_from(in, 1);
	}
	return bytes_of(NULL, 0);
}

static struct bytes find_header(const struct elf *elf, const struct elf_image *image)
{
	struct bytes section, out = bytes_of(NULL, 0);

	if (elf_section(elf, ".go.buildinfo", &section))
		return find_in(section);
	for (size_t i = 0; i < image->segment_count && !out.len; i++) {
		const struct elf_image_segment *s = &image->segments[i];

		if (s->type == PT_LOAD && s->flags & PF_W &&
		    bytes_sub(elf->file, s->offset, s->size, &section))
			out = find_in(section);
	}
	return out;
}

static struct bytes take_text(struct reader *r)
{
	uint64_t len = 0;

	for (unsigned shift = 0; shift < 63; shift += 7) {
		uint8_t c = read_u8(r);

		len |= (uint64_t)(c & 0x7f) << shift;
		if (!(c & 0x80))
			return reader_take(r, len);
	}
	r->bad = true;
	return bytes_of(NULL, 0);
}

/* The text that the string header at ADDRESS points to. */
static struct bytes pointed(const struct elf_image *image, uint64_t address, bool is_64, bool big)
{
	struct reader r = { .in = elf_image_loaded(image, address), .big_endian = big };
	uint64_t at = elf_word(&r, is_64), len = elf_word(&r, is_64);
	struct bytes out = bytes_of(NULL, 0);

	if (!r.bad)
		(void)bytes_sub(elf_image_loaded(image, at), 0, len, &out);
	return out;
}

static bool read_texts(const struct elf *elf, struct texts *out)
{
	uint64_t budget = 0;
	struct elf_image image;
	struct reader r;

	elf_image_open(elf, &budget, &image);
	r = reader_le(find_header(elf, &image));
	if (!r.in.len)
		return false;
	if (r.in.ptr[15] & FLAG_INLINE) {
		reader_seek(&r, HEADER_SIZE);
		out->go = take_text(&r);
		out->modules = take_text(&r);
	} else {
		bool is_64 = r.in.ptr[14] == 8, big = r.in.ptr[15] & FLAG_BIG_ENDIAN;
		uint64_t at;

		r.big_endian = big;
		reader_seek(&r, 16);
		at = elf_word(&r, is_64);
		out->go = pointed(&image, at, is_64, big);
		at = elf_word(&r, is_64);
		out->modules = pointed(&image, at, is_64, big);
	}
	return !r.bad && out->go.len;
}

static void place(struct package_run *run, struct package *p, struct bytes in)
{
	p->at = (uint64_t)(in.ptr - run->subject->bytes.ptr);
	p->len = in.len;
}

/* "go1.19.8 X:boringcrypto" is release 1.19.8 of the standard library. */
static void add_stdlib(struct package_run *run, struct bytes go)
{
	struct bytes version = go;
	struct package *p;

	if (bytes_starts(go, "go1"))
		version = bytes_until(bytes_from(go, 2), ' ', NULL);
	p = package_make(run, "golang", bytes_str("stdlib"), bytes_head(version, 64));
	if (p)
		place(run, p, go);
}

/* A module that was not fetched but lies in a folder has no version. */
static struct package *add_module(struct package_run *run, struct bytes fields, struct bytes line)
{
	struct bytes name = bytes_until(fields, '\t', &fields);
	struct bytes version = bytes_until(fields, '\t', NULL);
	struct package *p;

	if (bytes_is(version, "(devel)"))
		version.len = 0;
	p = package_make(run, "golang", name, version);
	if (p)
		place(run, p, line);
	return p;
}

/* "=> PATH VERSION SUM": another module, or a folder ("./x", without a version), in its place. */
static void replace(struct package_run *run, struct package *dep, struct bytes fields)
{
	struct bytes name = bytes_until(fields, '\t', &fields);
	struct bytes version = bytes_until(fields, '\t', NULL);

	if (bytes_starts(name, ".") || bytes_starts(name, "/") || !version.len) {
		dep->version = NULL;
		return;
	}
	dep->source = dep->name;
	dep->source_version = dep->version;
	dep->name = package_text(run, bytes_head(name, 256));
	dep->version = package_text(run, bytes_head(version, 256));
	if (!dep->name) {
		package_fail(run, ERR_CORRUPT);
		dep->name = dep->source;
	}
}

/* The main module needs all others; their names are final when all replacements are read. */
static void add_needs(struct package_run *run, struct package *main_module)
{
	for (const struct package *p = main_module->next; p && !package_over(run); p = p->next)
		package_add_depend(run, main_module, bytes_str(p->name));
}

static void read_modules(struct package_run *run, struct bytes in)
{
	struct package *main_module = NULL, *last = NULL;
	struct bytes line, fields;

	while (!package_over(run) && bytes_line(&in, &line)) {
		struct bytes key = bytes_until(line, '\t', &fields);

		if (bytes_is(key, "mod")) {
			last = main_module = add_module(run, fields, line);
		} else if (bytes_is(key, "dep")) {
			last = add_module(run, fields, line);
		} else if (bytes_is(key, "=>") && last) {
			replace(run, last, fields);
			last = NULL;
		}
	}
	if (main_module)
		add_needs(run, main_module);
}

static bool golang_claims(const struct subject *subject)
{
	struct bytes in;

	if (!subject->elf || subject->elf->relocatable)
		return false;
	return elf_section(subject->elf, ".go.buildinfo", &in) || !elf_has_sections(subject->elf);
}

static enum err golang_read(const struct subject *subject, struct arena *arena,
			    struct package_list *out)
{
	struct package_run run = { &package_reader_golang, subject, arena, out, OK };
	struct texts texts = { bytes_of(NULL, 0), bytes_of(NULL, 0) };
	struct bytes in;

	if (!read_texts(subject->elf, &texts))
		return elf_section(subject->elf, ".go.buildinfo", &in) ? ERR_CORRUPT : OK;
	add_stdlib(&run, texts.go);
	in = texts.modules;
	if (in.len > 2 * MARK_SIZE && in.ptr[in.len - MARK_SIZE - 1] == '\n')
		read_modules(&run, bytes_head(bytes_from(in, MARK_SIZE), in.len - 2 * MARK_SIZE));
	else if (in.len)
		package_fail(&run, ERR_CORRUPT);
	return run.err;
}

const struct package_reader package_reader_golang = {
	.name = "golang",
	.summary = "build information of Go programs",
	.claims = golang_claims,
	.read = golang_read,
};
