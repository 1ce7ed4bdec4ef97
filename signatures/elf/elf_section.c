/* SPDX-License-Identifier: Apache-2.0 */
#include "signatures/elf/elf_section.h"

#include "signatures/elf/elf_parts.h"

struct table {
	uint64_t off, count;
	uint32_t size, names; /* names: index of the section with the names */
};

struct entry {
	uint32_t name, type, link;
	uint64_t offset, size;
};

static bool read_entry(const struct elf *elf, const struct table *t, uint64_t i, struct entry *out)
{
	struct reader r = elf_reader(elf, elf->file);

	if (t->off > elf->file.len)
		return false;
	reader_seek(&r, t->off + i * t->size);
	out->name = read_u32(&r);
	out->type = read_u32(&r);
	(void)elf_word(&r, elf->is_64); /* flags */
	(void)elf_word(&r, elf->is_64); /* address */
	out->offset = elf_word(&r, elf->is_64);
	out->size = elf_word(&r, elf->is_64);
	out->link = read_u32(&r);
	return !r.bad;
}

static bool open_table(const struct elf *elf, struct table *t)
{
	struct reader r = elf_reader(elf, elf->file);
	struct entry first;

	reader_seek(&r, elf->is_64 ? 40 : 32);
	t->off = elf_word(&r, elf->is_64);
	reader_seek(&r, elf->is_64 ? 58 : 46);
	t->size = read_u16(&r);
	t->count = read_u16(&r);
	t->names = read_u16(&r);
	if (r.bad || !t->off || t->size < (elf->is_64 ? sizeof(Elf64_Shdr) : sizeof(Elf32_Shdr)) ||
	    !read_entry(elf, t, 0, &first))
		return false;
	/* what does not fit the header is in the section with index 0 */
	if (!t->count)
		t->count = first.size;
	if (t->names == SHN_XINDEX)
		t->names = first.link;
	if (t->count > (elf->file.len - t->off) / t->size)
		t->count = (elf->file.len - t->off) / t->size;
	return t->count > 1;
}

bool elf_has_sections(const struct elf *elf)
{
	struct table t;

	return open_table(elf, &t);
}

bool elf_section(const struct elf *elf, const char *name, struct bytes *out)
{
	size_t len = strlen(name) + 1;
	struct bytes names;
	struct entry e;
	struct table t;

	if (!open_table(elf, &t) || t.names >= t.count || !read_entry(elf, &t, t.names, &e) ||
	    !bytes_sub(elf->file, e.offset, e.size, &names))
		return false;
	for (uint64_t i = 1; i < t.count && read_entry(elf, &t, i, &e); i++) {
		if (e.type == SHT_NOBITS || !bytes_at(names, e.name, name, len))
			continue;
		*out = bytes_head(bytes_from(elf->file, e.offset), e.size);
		return out->len > 0;
	}
	return false;
}

bool elf_next_note(const struct elf *elf, struct bytes *rest, struct elf_note *out)
{
	struct reader r = elf_reader(elf, *rest);
	uint32_t name = read_u32(&r), body = read_u32(&r);

	out->type = read_u32(&r);
	out->name = reader_take(&r, name);
	reader_skip(&r, -name & 3u);
	out->body = reader_take(&r, body);
	if (r.bad)
		return false;
	if (out->name.len && !out->name.ptr[out->name.len - 1])
		out->name.len--;
	/* the last one may end without its padding */
	*rest = bytes_from(*rest, (uint64_t)r.pos + (-body & 3u));
	return true;
}
