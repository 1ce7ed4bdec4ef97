/* SPDX-License-Identifier: Apache-2.0 */
/* Records in a section of an ELF file of any class and byte order, and what readers make of them.
 */
#ifndef ASSAY_MADE_SECTION_H
#define ASSAY_MADE_SECTION_H

#include <criterion/criterion.h>
#include <elf.h>
#include <stdio.h>
#include <stdlib.h>

#include "signatures/elf/elf_section.h"
#include "signatures/package/package.h"

#define SIZE 4096u
#define BODY 0x100u

/* One writable segment with the file's first 0xc00 bytes at address 0, and the section NAME. */
struct image {
	uint8_t data[SIZE];
	bool is_64, big_endian;
	size_t at, len;
};

static struct arena arena;
static struct package_list list;
static const char *path = "usr/bin/x";

static inline void finish(void)
{
	arena_finish(&arena);
	list = (struct package_list){ 0 };
}

static inline void put(struct image *f, uint64_t value, unsigned size)
{
	for (unsigned i = 0; i < size; i++)
		f->data[f->at + (f->big_endian ? size - 1 - i : i)] = (uint8_t)(value >> 8 * i);
	f->at += size;
}

static inline void word(struct image *f, uint64_t value)
{
	put(f, value, f->is_64 ? 8 : 4);
}

static inline void section(struct image *f, uint32_t name, uint32_t type, uint64_t off,
			   uint64_t size)
{
	put(f, name, 4);
	put(f, type, 4);
	word(f, SHF_ALLOC);
	word(f, off);
	word(f, off);
	word(f, size);
	put(f, 0, 8);
	word(f, 1);
	word(f, 0);
}

static inline struct image make(int kind, const char *name, const void *body, size_t len)
{
	struct image f = { .is_64 = kind & 1, .big_endian = kind & 2, .len = SIZE };

	memcpy(f.data, ELFMAG, SELFMAG);
	f.data[EI_CLASS] = f.is_64 ? ELFCLASS64 : ELFCLASS32;
	f.data[EI_DATA] = f.big_endian ? ELFDATA2MSB : ELFDATA2LSB;
	f.data[EI_VERSION] = EV_CURRENT;
	f.at = EI_NIDENT;
	put(&f, ET_EXEC, 2);
	put(&f, EM_MIPS, 2);
	put(&f, 1, 4);
	word(&f, 0);
	word(&f, 0x80);
	word(&f, name ? 0xd00 : 0);
	put(&f, 0, 4);
	put(&f, f.is_64 ? 64 : 52, 2);
	put(&f, f.is_64 ? 56 : 32, 2);
	put(&f, 1, 2);
	put(&f, f.is_64 ? 64 : 40, 2);
	put(&f, name ? 3 : 0, 2);
	put(&f, name ? 2 : 0, 2);
	f.at = 0x80;
	put(&f, PT_LOAD, 4);
	if (f.is_64)
		put(&f, PF_R | PF_W, 4);
	word(&f, 0);
	word(&f, 0);
	word(&f, 0);
	word(&f, 0xc00);
	word(&f, 0xc00);
	if (!f.is_64)
		put(&f, PF_R | PF_W, 4);
	word(&f, 16);
	memcpy(f.data + BODY, body, len);
	if (name) {
		memcpy(f.data + 0xc01, name, strlen(name));
		f.at = 0xd00 + (f.is_64 ? 64 : 40);
		section(&f, 1, SHT_PROGBITS, BODY, len);
		section(&f, 0, SHT_STRTAB, 0xc00, 64);
	}
	return f;
}

static inline enum err run(const struct package_reader *reader, const struct image *f)
{
	uint8_t *copy = malloc(f->len ? f->len : 1);
	struct subject subject = { .path = path, .class = SUBJECT_ELF, .max_evidence = 100 };
	enum err err = ERR_NOMATCH;
	struct elf elf;

	cr_assert_not_null(copy);
	memcpy(copy, f->data, f->len);
	finish();
	subject.bytes = bytes_of(copy, f->len);
	if (elf_open(subject.bytes, &arena, &elf) == OK) {
		subject.elf = &elf;
		if (reader->claims(&subject))
			err = reader->read(&subject, &arena, &list);
	}
	for (const struct package *p = list.first; p; p = p->next)
		cr_expect(p->name && *p->name && p->at <= f->len && p->len <= f->len - p->at);
	free(copy);
	return err;
}

static inline const struct package *nth(size_t n)
{
	const struct package *p = list.first;

	while (p && n--)
		p = p->next;
	cr_assert_not_null(p);
	return p;
}

static inline void expect(size_t n, const char *space, const char *name, const char *version)
{
	const struct package *p = nth(n);

	cr_expect_str_eq(p->name, name);
	cr_expect_str_eq(p->version ? p->version : "-", version);
	cr_expect_str_eq(p->name_space ? p->name_space : "-", space);
}

/* Cut and changed anywhere: what comes out can be read. */
static inline void damage(const struct package_reader *reader, const struct image *good, size_t len)
{
	uint32_t random = 1;

	for (size_t cut = 0; cut < SIZE; cut += 7) {
		struct image f = *good;

		f.len = cut;
		(void)run(reader, &f);
	}
	for (int round = 0; round < 3000; round++) {
		struct image f = *good;

		for (int i = 0; i < 1 + round % 3; i++) {
			random = random * 1664525 + 1013904223;
			f.data[BODY + (random >> 8) % len] = (uint8_t)(random >> 24);
		}
		(void)run(reader, &f);
	}
}

#endif
