/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ELF header, program headers, section headers and the dynamic section (System V ABI, chapters 4
 * and 5). The dynamic section gives addresses, which the program headers turn into places in the
 * file: that is the loader's way, and it works on files whose section headers were stripped.
 */
#include "signatures/elf/elf_parts.h"

#define NEEDED_MAX 4096u

void elf_damage(struct elf *elf, enum err err, const char *text)
{
	if (elf->status == OK) {
		elf->status = err;
		elf->fault = text;
	}
}

struct reader elf_reader(const struct elf *elf, struct bytes in)
{
	return elf->big_endian ? reader_be(in) : reader_le(in);
}

uint64_t elf_word(struct reader *r, bool is_64)
{
	return is_64 ? read_u64(r) : read_u32(r);
}

bool elf_is(struct bytes in)
{
	if (in.len < sizeof(Elf32_Ehdr) || !bytes_at(in, 0, ELFMAG, SELFMAG))
		return false;
	if (in.ptr[EI_CLASS] != ELFCLASS32 && in.ptr[EI_CLASS] != ELFCLASS64)
		return false;
	if (in.ptr[EI_CLASS] == ELFCLASS64 && in.len < sizeof(Elf64_Ehdr))
		return false;
	return (in.ptr[EI_DATA] == ELFDATA2LSB || in.ptr[EI_DATA] == ELFDATA2MSB) &&
	       in.ptr[EI_VERSION] == EV_CURRENT;
}

struct bytes elf_strings(struct bytes table)
{
	const uint8_t *last = memrchr(table.ptr, 0, table.len);

	return bytes_head(table, last ? (uint64_t)(last - table.ptr) + 1 : 0);
}

const char *elf_text(struct bytes strings, uint64_t off)
{
	return off < strings.len ? (const char *)strings.ptr + off : NULL;
}

struct bytes elf_loaded(const struct elf_parts *p, uint64_t address)
{
	for (size_t i = 0; i < p->segment_count; i++) {
		const struct elf_segment *s = &p->segments[i];
		struct bytes out;

		if (s->type != PT_LOAD || address < s->address || address - s->address >= s->size)
			continue;
		if (bytes_sub(p->elf->file, s->offset, s->size, &out))
			return bytes_from(out, address - s->address);
	}
	return bytes_of(NULL, 0);
}

/* The part of SIZE bytes at OFFSET that the file has. */
static uint64_t clip(struct bytes file, uint64_t offset, uint64_t size)
{
	return offset >= file.len ? 0 : size < file.len - offset ? size : file.len - offset;
}

struct header {
	uint64_t phoff, shoff;
	uint64_t phnum, shnum;
	uint32_t phentsize, shentsize;
};

static struct header read_header(struct elf *elf)
{
	struct reader r = elf_reader(elf, elf->file);
	struct header h;

	reader_skip(&r, EI_NIDENT);
	elf->type = read_u16(&r);
	elf->machine = read_u16(&r);
	elf->relocatable = elf->type == ET_REL;
	reader_skip(&r, 4);             /* version */
	(void)elf_word(&r, elf->is_64); /* entry */
	h.phoff = elf_word(&r, elf->is_64);
	h.shoff = elf_word(&r, elf->is_64);
	reader_skip(&r, 4 + 2); /* flags, size of this header */
	h.phentsize = read_u16(&r);
	h.phnum = read_u16(&r);
	h.shentsize = read_u16(&r);
	h.shnum = read_u16(&r);
	return h;
}

static struct elf_section read_section(const struct elf *elf, struct bytes entry, uint32_t *info)
{
	struct reader r = elf_reader(elf, entry);
	struct elf_section s = { 0 };
	uint64_t size;

	reader_skip(&r, 4); /* name */
	s.type = read_u32(&r);
	s.flags = elf_word(&r, elf->is_64);
	s.address = elf_word(&r, elf->is_64);
	s.offset = elf_word(&r, elf->is_64);
	size = elf_word(&r, elf->is_64);
	s.link = read_u32(&r);
	*info = read_u32(&r);
	(void)elf_word(&r, elf->is_64); /* alignment */
	s.entry = elf_word(&r, elf->is_64);
	s.size = clip(elf->file, s.offset, size);
	s.whole = s.type == SHT_NOBITS || s.size == size;
	return s;
}

/* How many of COUNT entries of SIZE bytes at OFF the file has. */
static size_t table_fits(const struct elf *elf, uint64_t off, uint64_t count, uint32_t size)
{
	uint64_t room = clip(elf->file, off, UINT64_MAX) / size;

	return (size_t)(count < room ? count : room);
}

/* Counts that do not fit the header are in the section with index 0. */
static void read_large_counts(struct elf *elf, struct header *h)
{
	uint32_t least = elf->is_64 ? sizeof(Elf64_Shdr) : sizeof(Elf32_Shdr), info;
	struct bytes entry;
	struct reader r;

	if ((h->shnum && h->phnum != PN_XNUM) || !h->shoff || h->shentsize < least ||
	    !bytes_sub(elf->file, h->shoff, least, &entry))
		return;
	(void)read_section(elf, entry, &info);
	r = elf_reader(elf, entry);
	reader_seek(&r, elf->is_64 ? 32 : 20);
	if (!h->shnum)
		h->shnum = elf_word(&r, elf->is_64);
	if (h->phnum == PN_XNUM)
		h->phnum = info;
}

static enum err read_sections(struct elf_parts *p, const struct header *h)
{
	struct elf *elf = p->elf;
	uint32_t least = elf->is_64 ? sizeof(Elf64_Shdr) : sizeof(Elf32_Shdr), info;
	size_t count;

	if (!h->shoff || !h->shnum)
		return OK;
	if (h->shentsize < least) {
		elf_damage(elf, ERR_CORRUPT, "the size of a section header");
		return OK;
	}
	count = table_fits(elf, h->shoff, h->shnum, h->shentsize);
	if (count < h->shnum)
		elf_damage(elf, ERR_TRUNCATED, "the section headers");
	p->sections = arena_alloc(p->arena, count, sizeof(*p->sections));
	if (!p->sections)
		return ERR_NOMEM;
	for (size_t i = 0; i < count; i++) {
		struct bytes entry;

		if (!bytes_sub(elf->file, h->shoff + (uint64_t)i * h->shentsize, least, &entry))
			break;
		p->sections[p->section_count++] = read_section(elf, entry, &info);
	}
	return OK;
}

static struct elf_segment read_segment(struct elf *elf, struct bytes entry)
{
	struct reader r = elf_reader(elf, entry);
	struct elf_segment s = { 0 };
	uint64_t size;

	s.type = read_u32(&r);
	if (elf->is_64)
		s.flags = read_u32(&r);
	s.offset = elf_word(&r, elf->is_64);
	s.address = elf_word(&r, elf->is_64);
	(void)elf_word(&r, elf->is_64); /* physical address */
	size = elf_word(&r, elf->is_64);
	(void)elf_word(&r, elf->is_64); /* size in memory */
	if (!elf->is_64)
		s.flags = read_u32(&r);
	s.size = clip(elf->file, s.offset, size);
	if (s.size < size && s.type == PT_LOAD)
		elf_damage(elf, ERR_TRUNCATED, "the bytes of a segment");
	return s;
}

static enum err read_segments(struct elf_parts *p, const struct header *h)
{
	struct elf *elf = p->elf;
	uint32_t least = elf->is_64 ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr);
	size_t count;

	if (!h->phoff || !h->phnum)
		return OK;
	if (h->phentsize < least) {
		elf_damage(elf, ERR_CORRUPT, "the size of a program header");
		return OK;
	}
	count = table_fits(elf, h->phoff, h->phnum, h->phentsize);
	if (count < h->phnum)
		elf_damage(elf, ERR_TRUNCATED, "the program headers");
	p->segments = arena_alloc(p->arena, count, sizeof(*p->segments));
	if (!p->segments)
		return ERR_NOMEM;
	for (size_t i = 0; i < count; i++) {
		struct bytes entry;

		if (!bytes_sub(elf->file, h->phoff + (uint64_t)i * h->phentsize, least, &entry))
			break;
		/* only what is used: the list is walked for every address */
		p->segments[p->segment_count] = read_segment(elf, entry);
		switch (p->segments[p->segment_count].type) {
		case PT_LOAD:
		case PT_DYNAMIC:
		case PT_INTERP:
			p->segment_count++;
			break;
		default:
			break;
		}
	}
	return OK;
}

static void find_dynamic(struct elf_parts *p)
{
	struct elf *elf = p->elf;

	for (size_t i = 0; i < p->segment_count; i++) {
		const struct elf_segment *s = &p->segments[i];
		struct bytes in;

		if (s->type == PT_LOAD || !bytes_sub(elf->file, s->offset, s->size, &in))
			continue;
		if (s->type == PT_INTERP && !elf->interp) {
			elf->interp = elf_text(elf_strings(in), 0);
			if (!elf->interp)
				elf_damage(elf, ERR_CORRUPT, "the end of the interpreter's name");
		} else if (s->type == PT_DYNAMIC && !elf->dynamic) {
			elf->dynamic = true;
			p->dynamic.table = in;
		}
	}
	for (size_t i = 0; i < p->section_count && !elf->dynamic && !elf->relocatable; i++)
		if (p->sections[i].type == SHT_DYNAMIC &&
		    bytes_sub(elf->file, p->sections[i].offset, p->sections[i].size,
			      &p->dynamic.table))
			elf->dynamic = true;
}

static void read_tag(struct elf_dynamic *d, uint64_t tag, uint64_t value, size_t *needed)
{
	switch (tag) {
	case DT_NEEDED:
		++*needed;
		break;
	case DT_SONAME:
		d->soname = value;
		d->has_soname = true;
		break;
	case DT_STRTAB:
		d->strings = value;
		break;
	case DT_STRSZ:
		d->strings_size = value;
		break;
	case DT_SYMTAB:
		d->symbols = value;
		break;
	case DT_HASH:
		d->hash = value;
		break;
	case DT_GNU_HASH:
		d->gnu_hash = value;
		break;
	case DT_MIPS_SYMTABNO:
		d->mips_symbols = value;
		break;
	default:
		break;
	}
}

/* The dynamic string table: by address as the loader finds it, else by the section's link. */
static struct bytes find_dynstr(struct elf_parts *p)
{
	struct bytes in = elf_loaded(p, p->dynamic.strings);

	for (size_t i = 0; i < p->section_count && !in.len; i++) {
		const struct elf_section *s = &p->sections[i];

		if (s->type == SHT_DYNAMIC && s->link < p->section_count &&
		    p->sections[s->link].type == SHT_STRTAB &&
		    bytes_sub(p->elf->file, p->sections[s->link].offset, p->sections[s->link].size,
			      &in))
			return elf_strings(in);
	}
	if (!in.len)
		elf_damage(p->elf, ERR_CORRUPT, "the dynamic string table");
	return elf_strings(p->dynamic.strings_size ? bytes_head(in, p->dynamic.strings_size) : in);
}

static enum err read_dynamic(struct elf_parts *p)
{
	struct elf *elf = p->elf;
	struct reader r = elf_reader(elf, p->dynamic.table);
	size_t entry = elf->is_64 ? 16 : 8, needed = 0;
	uint64_t tag = 1;

	if (!elf->dynamic)
		return OK;
	while (tag != DT_NULL && reader_left(&r) >= entry) {
		tag = elf_word(&r, elf->is_64);
		read_tag(&p->dynamic, tag, elf_word(&r, elf->is_64), &needed);
	}
	p->dynstr = find_dynstr(p);
	if (p->dynamic.has_soname) {
		elf->soname = elf_text(p->dynstr, p->dynamic.soname);
		if (!elf->soname)
			elf_damage(elf, ERR_CORRUPT, "the end of the shared object's name");
	}
	if (needed > NEEDED_MAX) {
		elf_damage(elf, ERR_LIMIT, "fewer needed libraries");
		needed = NEEDED_MAX;
	}
	elf->needed = arena_alloc(p->arena, needed, sizeof(*elf->needed));
	if (!elf->needed)
		return ERR_NOMEM;
	r = elf_reader(elf, p->dynamic.table);
	for (tag = 1; needed && tag != DT_NULL && reader_left(&r) >= entry;) {
		const char *name;
		uint64_t value;

		tag = elf_word(&r, elf->is_64);
		value = elf_word(&r, elf->is_64);
		if (tag != DT_NEEDED)
			continue;
		needed--;
		name = elf_text(p->dynstr, value);
		if (name)
			elf->needed[elf->needed_count++] = name;
		else
			elf_damage(elf, ERR_CORRUPT, "the end of a needed library's name");
	}
	return OK;
}

enum err elf_open(struct bytes in, struct arena *arena, struct elf *out)
{
	struct elf_parts p = { .elf = out,
			       .arena = arena,
			       .dynamic.table = bytes_of(NULL, 0),
			       .dynstr = bytes_of(NULL, 0) };
	struct header h;
	enum err err;

	*out = (struct elf){ .file = in };
	if (!elf_is(in))
		return ERR_NOMATCH;
	out->is_64 = in.ptr[EI_CLASS] == ELFCLASS64;
	out->big_endian = in.ptr[EI_DATA] == ELFDATA2MSB;
	h = read_header(out);
	read_large_counts(out, &h);
	err = read_segments(&p, &h);
	if (!err)
		err = read_sections(&p, &h);
	if (err)
		return err;
	find_dynamic(&p);
	err = read_dynamic(&p);
	if (!err)
		err = elf_read_symbols(&p);
	if (!err)
		err = elf_find_rodata(&p);
	return err;
}
