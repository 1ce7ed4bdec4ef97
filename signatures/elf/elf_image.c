/* SPDX-License-Identifier: Apache-2.0 */
#include "signatures/elf/elf_image.h"

#include "signatures/elf/elf_parts.h"

#define HEADERS_MAX 64u

static void add_segment(struct elf_image *image, struct reader *r)
{
	bool is_64 = image->elf->is_64;
	struct elf_image_segment s = { .type = read_u32(r) };
	uint64_t size, room;

	if (is_64)
		s.flags = read_u32(r);
	s.offset = elf_word(r, is_64);
	s.address = elf_word(r, is_64);
	(void)elf_word(r, is_64); /* physical address */
	size = elf_word(r, is_64);
	s.memory = elf_word(r, is_64);
	if (!is_64)
		s.flags = read_u32(r);
	if (r->bad || s.offset > image->elf->file.len || image->segment_count == IMAGE_SEGMENTS ||
	    (s.type != PT_LOAD && s.type != PT_DYNAMIC && s.type != PT_GNU_RELRO))
		return;
	room = image->elf->file.len - s.offset;
	s.size = size < room ? size : room;
	image->segments[image->segment_count++] = s;
}

static void read_segments(struct elf_image *image)
{
	struct reader r = elf_reader(image->elf, image->elf->file);
	bool is_64 = image->elf->is_64;
	uint64_t at;
	unsigned size, count;

	reader_seek(&r, is_64 ? 32 : 28);
	at = elf_word(&r, is_64);
	reader_seek(&r, is_64 ? 54 : 42);
	size = read_u16(&r);
	count = read_u16(&r);
	if (count > HEADERS_MAX || size < (is_64 ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr)))
		return;
	for (unsigned i = 0; i < count && !r.bad; i++) {
		if (at > image->elf->file.len)
			return;
		reader_seek(&r, at);
		add_segment(image, &r);
		at += size;
	}
}

/* The bytes at ADDRESS in a segment of TYPE; FLAGS as MASK says. */
static struct bytes find(const struct elf_image *image, uint32_t type, uint32_t mask,
			 uint32_t flags, uint64_t address)
{
	for (size_t i = 0; i < image->segment_count; i++) {
		const struct elf_image_segment *s = &image->segments[i];
		struct bytes out;

		if (s->type == type && (s->flags & mask) == flags && address >= s->address &&
		    address - s->address < s->size &&
		    bytes_sub(image->elf->file, s->offset, s->size, &out))
			return bytes_from(out, address - s->address);
	}
	return bytes_of(NULL, 0);
}

struct bytes elf_image_code(const struct elf_image *image, uint64_t address)
{
	return find(image, PT_LOAD, PF_X, PF_X, address);
}

struct bytes elf_image_constant(const struct elf_image *image, uint64_t address)
{
	struct bytes in = find(image, PT_LOAD, PF_W, 0, address);

	return in.len ? in : find(image, PT_GNU_RELRO, 0, 0, address);
}

struct bytes elf_image_loaded(const struct elf_image *image, uint64_t address)
{
	return find(image, PT_LOAD, 0, 0, address);
}

bool elf_image_writable(const struct elf_image *image, uint64_t address)
{
	bool found = false;

	for (size_t i = 0; i < image->segment_count; i++) {
		const struct elf_image_segment *s = &image->segments[i];

		found |= s->type == PT_LOAD && s->flags & PF_W && address >= s->address &&
			 address - s->address < s->memory;
	}
	return found;
}

struct tags {
	uint64_t rel, rel_size, rela, rela_size, plt, plt_size, plt_kind, symbols;
};

static void read_tag(struct elf_image *image, struct tags *t, uint64_t tag, uint64_t value)
{
	const struct {
		uint64_t tag, *to;
	} all[] = {
		{ DT_REL, &t->rel },
		{ DT_RELSZ, &t->rel_size },
		{ DT_RELA, &t->rela },
		{ DT_RELASZ, &t->rela_size },
		{ DT_JMPREL, &t->plt },
		{ DT_PLTRELSZ, &t->plt_size },
		{ DT_PLTREL, &t->plt_kind },
		{ DT_SYMTAB, &t->symbols },
		{ DT_PLTGOT, &image->got },
		{ DT_MIPS_LOCAL_GOTNO, &image->got_local },
		{ DT_MIPS_GOTSYM, &image->got_symbol },
		{ DT_MIPS_SYMTABNO, &image->symbol_count },
	};

	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++)
		if (all[i].tag == tag)
			*all[i].to = value;
}

static void read_dynamic(struct elf_image *image)
{
	bool is_64 = image->elf->is_64;
	struct tags t = { 0 };
	struct bytes in = bytes_of(NULL, 0);
	struct reader r;
	uint64_t tag = 1;

	for (size_t i = 0; i < image->segment_count; i++)
		if (image->segments[i].type == PT_DYNAMIC)
			(void)bytes_sub(image->elf->file, image->segments[i].offset,
					image->segments[i].size, &in);
	r = elf_reader(image->elf, in);
	while (tag != DT_NULL && reader_left(&r) >= (is_64 ? 16u : 8u)) {
		tag = elf_word(&r, is_64);
		read_tag(image, &t, tag, elf_word(&r, is_64));
	}
	image->symbols = elf_image_loaded(image, t.symbols);
	image->relocations[0].in = bytes_head(elf_image_loaded(image, t.rel), t.rel_size);
	image->relocations[1].in = bytes_head(elf_image_loaded(image, t.rela), t.rela_size);
	image->relocations[1].addends = true;
	image->relocations[2].in = bytes_head(elf_image_loaded(image, t.plt), t.plt_size);
	image->relocations[2].addends = t.plt_kind == DT_RELA;
}

void elf_image_open(const struct elf *elf, uint64_t *budget, struct elf_image *out)
{
	*out = (struct elf_image){ .elf = elf, .budget = budget };
	read_segments(out);
	read_dynamic(out);
}

static bool symbol_value(const struct elf_image *image, uint64_t index, uint64_t *out)
{
	bool is_64 = image->elf->is_64;
	uint64_t size = is_64 ? sizeof(Elf64_Sym) : sizeof(Elf32_Sym);
	struct reader r;
	struct bytes in;
	unsigned type, section;

	if (index >= image->symbols.len / size ||
	    !bytes_sub(image->symbols, index * size, size, &in))
		return false;
	r = elf_reader(image->elf, in);
	reader_seek(&r, is_64 ? 4 : 12);
	type = read_u8(&r) & 15;
	reader_skip(&r, 1);
	section = read_u16(&r);
	reader_seek(&r, is_64 ? 8 : 4);
	*out = elf_word(&r, is_64);
	return section != SHN_UNDEF && section < SHN_LORESERVE && type <= STT_FUNC;
}

enum pointer { POINTER_NONE, POINTER_RELATIVE, POINTER_SLOT, POINTER_SYMBOL };

/* What a relocation makes of its place: base + addend, a symbol, or a symbol + addend. */
static enum pointer pointer_kind(uint16_t machine, uint32_t type)
{
	static const struct {
		uint16_t machine;
		uint32_t relative, slot, jump, symbol;
	} list[] = {
		{ EM_ARM, R_ARM_RELATIVE, R_ARM_GLOB_DAT, R_ARM_JUMP_SLOT, R_ARM_ABS32 },
		{ EM_AARCH64, R_AARCH64_RELATIVE, R_AARCH64_GLOB_DAT, R_AARCH64_JUMP_SLOT,
		  R_AARCH64_ABS64 },
		{ EM_X86_64, R_X86_64_RELATIVE, R_X86_64_GLOB_DAT, R_X86_64_JUMP_SLOT,
		  R_X86_64_64 },
		{ EM_386, R_386_RELATIVE, R_386_GLOB_DAT, R_386_JMP_SLOT, R_386_32 },
		{ EM_PPC, R_PPC_RELATIVE, R_PPC_GLOB_DAT, R_PPC_GLOB_DAT, R_PPC_ADDR32 },
		{ EM_PPC64, R_PPC64_RELATIVE, R_PPC64_GLOB_DAT, R_PPC64_JMP_SLOT, R_PPC64_ADDR64 },
		{ EM_RISCV, R_RISCV_RELATIVE, R_RISCV_JUMP_SLOT, R_RISCV_JUMP_SLOT, R_RISCV_64 },
		{ EM_MIPS, R_MIPS_REL32, R_MIPS_GLOB_DAT, R_MIPS_JUMP_SLOT, R_MIPS_REL32 },
	};

	for (size_t i = 0; i < sizeof(list) / sizeof(*list); i++) {
		if (list[i].machine != machine)
			continue;
		return type == list[i].relative                       ? POINTER_RELATIVE
		       : type == list[i].slot || type == list[i].jump ? POINTER_SLOT
		       : type == list[i].symbol                       ? POINTER_SYMBOL
								      : POINTER_NONE;
	}
	return POINTER_NONE;
}

struct relocation {
	uint64_t place, info, addend;
	bool has_addend;
};

/*
 * SGI's N64 has three types, done one after the other, in four bytes that follow the symbol in
 * either byte order. What loaders know is R_MIPS_REL32, then R_MIPS_64.
 */
static uint64_t mips64_info(const struct elf *elf, uint64_t info)
{
	uint32_t symbol = (uint32_t)(elf->big_endian ? info >> 32 : info);
	uint32_t types =
		elf->big_endian ? (uint32_t)info : __builtin_bswap32((uint32_t)(info >> 32));

	return (uint64_t)symbol << 32 |
	       (types == (R_MIPS_64 << 8 | R_MIPS_REL32) ? R_MIPS_REL32 : R_MIPS_NONE);
}

static bool relocate(const struct elf_image *image, const struct relocation *reloc, uint64_t *out)
{
	bool is_64 = image->elf->is_64, mips = image->elf->machine == EM_MIPS;
	uint64_t info = is_64 && mips ? mips64_info(image->elf, reloc->info) : reloc->info;
	uint32_t type = (uint32_t)(is_64 ? info & 0xffffffff : info & 0xff);
	uint64_t symbol = is_64 ? info >> 32 : info >> 8, addend = reloc->addend;
	enum pointer kind = pointer_kind(image->elf->machine, type);

	if (kind == POINTER_RELATIVE && symbol && mips)
		kind = POINTER_SYMBOL;
	if (!reloc->has_addend) {
		struct reader r = elf_reader(image->elf, elf_image_loaded(image, reloc->place));

		addend = elf_word(&r, is_64);
		if (r.bad)
			return false;
	}
	switch (kind) {
	case POINTER_RELATIVE:
		*out = addend;
		return symbol == 0;
	case POINTER_SLOT:
		return symbol_value(image, symbol, out);
	case POINTER_SYMBOL:
		if (!symbol_value(image, symbol, out))
			return false;
		*out += addend;
		return true;
	case POINTER_NONE:
		break;
	}
	return false;
}

/* The first relocation that touches the SIZE bytes at ADDRESS. *certain: there is none other. */
static bool find_relocation(const struct elf_image *image, uint64_t address, unsigned size,
			    struct relocation *out, bool *certain)
{
	bool is_64 = image->elf->is_64;
	unsigned word = is_64 ? 8 : 4;

	*certain = true;
	for (size_t t = 0; t < 3; t++) {
		const struct elf_image_table *table = &image->relocations[t];
		struct reader r = elf_reader(image->elf, table->in);
		size_t entry = (size_t)word * (table->addends ? 3 : 2);

		while (reader_left(&r) >= entry) {
			if (!*image->budget) {
				*certain = false;
				return false;
			}
			--*image->budget;
			out->place = elf_word(&r, is_64);
			out->info = elf_word(&r, is_64);
			out->addend = table->addends ? elf_word(&r, is_64) : 0;
			out->has_addend = table->addends;
			if (address - out->place < word || out->place - address < size)
				return true;
		}
	}
	return false;
}

/* MIPS: the GOT has no relocations; first local addresses, then those of the last symbols. */
static bool load_mips_got(const struct elf_image *image, uint64_t address, uint64_t *out)
{
	unsigned word = image->elf->is_64 ? 8 : 4;
	uint64_t index = (address - image->got) / word;
	struct reader r = elf_reader(image->elf, elf_image_loaded(image, address));

	if (address % word || index >= image->got_local) {
		index = index - image->got_local + image->got_symbol;
		return index < image->symbol_count && symbol_value(image, index, out);
	}
	*out = elf_word(&r, image->elf->is_64);
	return !r.bad && index > 1; /* two are the loader's */
}

static bool in_mips_got(const struct elf_image *image, uint64_t address)
{
	return image->elf->machine == EM_MIPS && image->got && image->got_local < 1u << 20 &&
	       image->symbol_count < 1u << 20 && image->got_symbol <= image->symbol_count &&
	       address >= image->got &&
	       (address - image->got) / (image->elf->is_64 ? 8 : 4) <
		       image->got_local + image->symbol_count - image->got_symbol;
}

bool elf_image_load(const struct elf_image *image, uint64_t address, unsigned size, uint64_t *out)
{
	unsigned word = image->elf->is_64 ? 8 : 4;
	struct relocation reloc = { 0, 0, 0, false };
	struct reader r;
	bool certain;

	if (size == word && in_mips_got(image, address))
		return load_mips_got(image, address, out);
	if (find_relocation(image, address, size, &reloc, &certain))
		return reloc.place == address && size == word && relocate(image, &reloc, out);
	if (!certain)
		return false;
	r = elf_reader(image->elf, elf_image_constant(image, address));
	*out = size == 1 ? read_u8(&r) : size == 2 ? read_u16(&r) : elf_word(&r, size == 8);
	return !r.bad;
}
