/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ELF files (System V ABI) inside other bytes: boot loaders, the vDSO of a kernel, programs in a
 * flat dump. An ELF file does not say its size: it ends where the last of its tables, segments
 * and sections does. A kernel module may be signed behind that: a signature, u8[8] of which the
 * fourth and fifth are lengths of more texts, u32be length of the signature, and a magic text.
 *
 * Sources: System V ABI, chapters 4 and 5; include/linux/module_signature.h of Linux.
 */
#include <elf.h>

#include "analyzer/base/reader.h"
#include "extractors/extractor.h"

#define MAX_SEGMENTS 128u
#define MAX_SECTIONS 1024u /* a probe has to be cheap */
#define MAX_SIGNATURE 4096u
#define SIGNED "~Module signature appended~\n"
#define SIGNED_FIELDS 12u
#define BITS_WHOLE 96u
#define BITS_LOST 44u /* segments, without the sections that the header names */
#define BITS_CUT 40u  /* more bytes are named than there are */

struct elf_file {
	struct reader r;
	bool is_64;
	uint16_t type, segments, sections;
	uint64_t segments_at, sections_at;
	uint64_t end; /* of what was read so far */
	bool lost;    /* the sections are not there */
	bool is_signed;
};

/* An address or offset at the place of the 32-bit or of the 64-bit layout. */
static uint64_t read_word(struct elf_file *f, uint64_t at, unsigned if_32, unsigned if_64)
{
	reader_seek(&f->r, at + (f->is_64 ? if_64 : if_32));
	return f->is_64 ? read_u64(&f->r) : read_u32(&f->r);
}

static uint16_t read_half(struct elf_file *f, unsigned if_32, unsigned if_64)
{
	reader_seek(&f->r, f->is_64 ? if_64 : if_32);
	return read_u16(&f->r);
}

static bool read_head(struct bytes in, struct elf_file *f)
{
	static const uint8_t none[EI_NIDENT - EI_ABIVERSION];
	uint16_t size, segment_size, section_size, machine;
	uint32_t version;

	*f = (struct elf_file){ .r = reader_le(in) };
	if (in.len < sizeof(Elf32_Ehdr) || !bytes_at(in, 0, ELFMAG, SELFMAG) ||
	    in.ptr[EI_CLASS] - 1u > 1 || in.ptr[EI_DATA] - 1u > 1 ||
	    in.ptr[EI_VERSION] != EV_CURRENT || !bytes_at(in, EI_ABIVERSION, none, sizeof(none)))
		return false;
	f->is_64 = in.ptr[EI_CLASS] == ELFCLASS64;
	f->r.big_endian = in.ptr[EI_DATA] == ELFDATA2MSB;
	f->type = read_half(f, 16, 16);
	machine = read_u16(&f->r);
	version = read_u32(&f->r);
	f->segments_at = read_word(f, 0, 28, 32);
	f->sections_at = read_word(f, 0, 32, 40);
	size = read_half(f, 40, 52);
	segment_size = read_u16(&f->r);
	f->segments = read_u16(&f->r);
	section_size = read_u16(&f->r);
	f->sections = read_u16(&f->r);
	f->end = f->is_64 ? sizeof(Elf64_Ehdr) : sizeof(Elf32_Ehdr);
	if (f->r.bad || size != f->end || version != EV_CURRENT || !machine || f->type < ET_REL ||
	    f->type > ET_DYN)
		return false;
	if (f->segments && segment_size != (f->is_64 ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr)))
		return false;
	if (f->sections && section_size != (f->is_64 ? sizeof(Elf64_Shdr) : sizeof(Elf32_Shdr)))
		return false;
	return f->segments <= MAX_SEGMENTS && f->sections <= MAX_SECTIONS;
}

/* The file has SIZE bytes at AT; false when no file does. */
static bool reach(struct elf_file *f, uint64_t at, uint64_t size)
{
	if (at > INT64_MAX || size > INT64_MAX - at)
		return false;
	if (size && at + size > f->end)
		f->end = at + size;
	return true;
}

/* The loader needs them, so they have to make sense; and something has to be loaded. */
static bool read_segments(struct elf_file *f)
{
	unsigned entry = f->is_64 ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr);
	bool loads = false;

	if (!reach(f, f->segments_at, (uint64_t)f->segments * entry))
		return false;
	for (unsigned i = 0; i < f->segments; i++) {
		uint64_t at = f->segments_at + (uint64_t)i * entry;
		uint64_t offset = read_word(f, at, 4, 8);
		uint64_t size = read_word(f, at, 16, 32);
		uint64_t room = read_word(f, at, 20, 40);
		uint32_t type;

		reader_seek(&f->r, at);
		type = read_u32(&f->r);
		if (f->r.bad || !reach(f, offset, size) || (type == PT_LOAD && size > room))
			return false;
		loads |= type == PT_LOAD && size;
	}
	return loads;
}

static uint64_t word_at(const struct elf_file *f, const uint8_t *p)
{
	if (f->is_64)
		return f->r.big_endian ? be64(p) : le64(p);
	return f->r.big_endian ? be32(p) : le32(p);
}

/* A file's first section is empty: with it the table is known to be there. */
static bool read_sections(struct elf_file *f)
{
	static const uint8_t none[16];
	unsigned entry = f->is_64 ? sizeof(Elf64_Shdr) : sizeof(Elf32_Shdr);
	struct bytes table;

	if (!bytes_at(f->r.in, f->sections_at, none, sizeof(none)) ||
	    !reach(f, f->sections_at, (uint64_t)f->sections * entry))
		return false;
	if (!bytes_sub(f->r.in, f->sections_at, (uint64_t)f->sections * entry, &table))
		return false;
	for (unsigned i = 1; i < f->sections; i++) {
		const uint8_t *p = table.ptr + (size_t)i * entry;
		uint32_t type = f->r.big_endian ? be32(p + 4) : le32(p + 4);

		if (type && type != SHT_NOBITS &&
		    !reach(f, word_at(f, p + (f->is_64 ? 24 : 16)),
			   word_at(f, p + (f->is_64 ? 32 : 20))))
			return false;
	}
	return f->end <= f->r.in.len;
}

/* The bytes of a module's signature that follow its end. */
static uint64_t signature(const struct elf_file *f)
{
	struct bytes rest = bytes_head(bytes_from(f->r.in, f->end), MAX_SIGNATURE);
	const uint8_t *hit = memmem(rest.ptr, rest.len, SIGNED, strlen(SIGNED));
	uint64_t len = hit ? (uint64_t)(hit - rest.ptr) : 0;

	if (f->type != ET_REL || len < SIGNED_FIELDS ||
	    len != SIGNED_FIELDS + (uint64_t)be32(hit - 4) + hit[-9] + hit[-8])
		return 0;
	return len + strlen(SIGNED);
}

static bool read_file(struct bytes in, struct elf_file *f)
{
	uint64_t segments_end, extra;

	if (!read_head(in, f) || (!f->segments && !f->sections) ||
	    (f->segments && !read_segments(f)))
		return false;
	segments_end = f->end;
	f->lost = f->sections && !read_sections(f);
	if (f->lost && !f->segments)
		return false;
	if (f->lost)
		f->end = segments_end;
	extra = f->lost ? 0 : signature(f);
	f->is_signed = extra > 0;
	f->end += extra;
	return true;
}

static enum err elf_probe(struct bytes from, struct span *out)
{
	struct elf_file f;

	if (!read_file(from, &f))
		return ERR_NOMATCH;
	out->size = f.end;
	out->bits = f.end > from.len ? BITS_CUT : f.lost ? BITS_LOST : BITS_WHOLE;
	return OK;
}

static enum err elf_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str(""), .mode = 0644 };
	struct elf_file f;
	enum err err;

	if (!read_file(in, &f))
		return ERR_NOMATCH;
	if (f.end > in.len) {
		entry.status = ERR_TRUNCATED;
		sink_note(sink, ERR_TRUNCATED, in.len, "the rest of an elf segment");
	} else if (f.lost) {
		entry.status = ERR_TRUNCATED;
		sink_note(sink, ERR_TRUNCATED, in.len, "the sections that the elf header names");
	}
	if (f.is_signed)
		sink_attribute_text(sink, "elf.signature", "module");
	err = sink_slice(sink, &entry, bytes_head(in, f.end));
	return err ? err : entry.status;
}

extern const struct extractor extractor_elf;
const struct extractor extractor_elf = {
	.name = "elf",
	.summary = "program, library, module or boot loader in ELF, inside other bytes",
	.limitations = "a file that is one is a file, not a container",
	.magic = (const struct magic[]){ { ELFMAG, SELFMAG, 0 }, { 0 } },
	.inner = true,
	.probe = elf_probe,
	.extract = elf_extract,
};
