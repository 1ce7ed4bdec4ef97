/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Go programs whose build information was taken out. The table of functions that the runtime itself
 * needs, section .gopclntab, still has the path of each source (the Go project's source, package
 * debug/gosym); with it go the modules and their versions:
 *
 *   golang.org/x/sys@v0.1.0/unix/file.go                    built with -trimpath
 *   go/pkg/mod/github.com/!burnt!sushi/toml@v1.2.0/x.go
 *
 * '!' and a letter is a capital (Go modules reference, "module cache"). The version of Go is a text
 * of its own among the data: "go1.21.1" (cmd/link sets runtime.buildVersion).
 */
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/base/text.h"
#include "signatures/elf/elf_section.h"
#include "signatures/package/package_parts.h"

#define NAME_LONGEST 200u
#define VERSION_LONGEST 100u
#define MODULES_MAX 100000u
#define TABLE_MAGIC 8u /* bytes of its head */

extern const struct package_reader package_reader_gofiles;

struct modules {
	struct bytes *list; /* NAME@VERSION, as in the file */
	size_t count, room;
};

static bool is_part(uint8_t c)
{
	return is_alnum(c) || c == '.' || c == '-' || c == '_' || c == '~' || c == '+' ||
	       c == '/' || c == '!';
}

/* The bytes of IN before AT that may be in a module's path, from the cache's folder on. */
static struct bytes name_before(struct bytes in, size_t at)
{
	static const char cache[] = "/pkg/mod/";
	size_t len = 0;
	struct bytes name;
	const uint8_t *hit;

	while (len < at && len < NAME_LONGEST && is_part(in.ptr[at - len - 1]))
		len++;
	(void)bytes_sub(in, at - len, len, &name);
	while ((hit = memmem(name.ptr, name.len, cache, sizeof(cache) - 1)))
		name = bytes_from(name, (size_t)(hit - name.ptr) + sizeof(cache) - 1);
	return name;
}

/* The version "v1.2.3-rc.1+incompatible" at the start of IN, before a '/'; 0 when there is none. */
static size_t version_length(struct bytes in)
{
	size_t len = 1;

	if (in.len < 2 || in.ptr[0] != 'v' || !is_digit(in.ptr[1]))
		return 0;
	while (len < in.len && len < VERSION_LONGEST &&
	       (is_alnum(in.ptr[len]) || in.ptr[len] == '.' || in.ptr[len] == '-' ||
		in.ptr[len] == '+'))
		len++;
	return len < in.len && in.ptr[len] == '/' ? len : 0;
}

static void add(struct package_run *run, struct modules *to, struct bytes module)
{
	struct bytes *list = to->count < MODULES_MAX
				     ? mem_more(to->list, to->count, &to->room, sizeof(*list))
				     : NULL;

	if (!list) {
		package_fail(run, to->count < MODULES_MAX ? ERR_NOMEM : ERR_LIMIT);
		return;
	}
	to->list = list;
	to->list[to->count++] = module;
}

/* The files of one module follow each other, but not all of them. */
static void find(struct package_run *run, struct bytes in, struct modules *to)
{
	size_t at = 0;
	const uint8_t *hit;

	while (!package_over(run) && (hit = memchr(in.ptr + at, '@', in.len - at))) {
		struct bytes name, host, module, last;
		size_t version;

		at = (size_t)(hit - in.ptr) + 1;
		version = version_length(bytes_from(in, at));
		name = version ? name_before(in, at - 1) : bytes_of(NULL, 0);
		host = bytes_until(name, '/', NULL);
		/* a module's path starts with the name of a host */
		if (!host.len || !is_alnum(host.ptr[0]) || !memchr(host.ptr, '.', host.len))
			continue;
		module = bytes_of(name.ptr, name.len + 1 + version);
		last = to->count ? to->list[to->count - 1] : bytes_of(NULL, 0);
		if (module.len != last.len || memcmp(module.ptr, last.ptr, last.len) != 0)
			add(run, to, module);
	}
}

static int by_text(const void *a, const void *b)
{
	const struct bytes *x = a, *y = b;
	int order = memcmp(x->ptr, y->ptr, x->len < y->len ? x->len : y->len);

	if (!order && x->len != y->len)
		return x->len < y->len ? -1 : 1;
	return order ? order : x->ptr < y->ptr ? -1 : x->ptr > y->ptr;
}

static void make(struct package_run *run, struct bytes module)
{
	char name[NAME_LONGEST + 1];
	struct bytes escaped, version;
	size_t len = 0;
	struct package *p;

	escaped = bytes_until(module, '@', &version);
	for (size_t i = 0; i < escaped.len && len < NAME_LONGEST; i++) {
		uint8_t c = escaped.ptr[i];

		if (c == '!' && i + 1 < escaped.len && escaped.ptr[i + 1] >= 'a' &&
		    escaped.ptr[i + 1] <= 'z')
			c = (uint8_t)(escaped.ptr[++i] - 'a' + 'A');
		name[len++] = (char)c;
	}
	p = package_make(run, "golang", bytes_of(name, len), version);
	if (p) {
		p->at = (uint64_t)(module.ptr - run->subject->bytes.ptr);
		p->len = module.len;
	}
}

/* "go1.21.1" after a byte of no text and before a NUL; empty when there is none, or there are
 * several. */
static struct bytes find_go(const struct elf *elf)
{
	struct bytes in, found = bytes_of(NULL, 0);

	for (size_t i = 0; i < elf->rodata_count; i++) {
		const uint8_t *hit;

		if (!bytes_sub(elf->file, elf->rodata[i].offset, elf->rodata[i].size, &in))
			continue;
		while ((hit = memmem(in.ptr, in.len, "go1.", 4))) {
			bool starts = hit > in.ptr && !is_print(hit[-1]);
			struct bytes text;
			size_t len = 4;

			in = bytes_from(in, (size_t)(hit - in.ptr));
			while (len < in.len && len < 32 &&
			       (is_alnum(in.ptr[len]) || in.ptr[len] == '.'))
				len++;
			text = bytes_head(in, len);
			starts &= len < in.len && !in.ptr[len] && len > 4;
			in = bytes_from(in, len);
			if (!starts)
				continue;
			if (found.len && !bytes_equal(found, text))
				return bytes_of(NULL, 0);
			found = text;
		}
	}
	return found;
}

static bool gofiles_claims(const struct subject *subject)
{
	struct bytes in;

	return subject->elf && !subject->elf->relocatable &&
	       elf_section(subject->elf, ".gopclntab", &in) &&
	       !elf_section(subject->elf, ".go.buildinfo", &in);
}

static enum err gofiles_read(const struct subject *subject, struct arena *arena,
			     struct package_list *out)
{
	struct package_run run = { &package_reader_gofiles, subject, arena, out, OK };
	struct bytes table, go = find_go(subject->elf), seen;
	struct modules modules = { 0 };
	struct package *p;

	if (!elf_section(subject->elf, ".gopclntab", &table))
		return OK;
	seen = go.len ? go : bytes_head(table, TABLE_MAGIC);
	p = package_make(&run, "golang", bytes_str("stdlib"), bytes_from(go, go.len ? 2 : 0));
	if (p) {
		p->at = (uint64_t)(seen.ptr - subject->bytes.ptr);
		p->len = seen.len;
	}
	find(&run, table, &modules);
	if (modules.count)
		qsort(modules.list, modules.count, sizeof(*modules.list), by_text);
	for (size_t i = 0; i < modules.count && !package_over(&run); i++)
		if (!i || !bytes_equal(modules.list[i], modules.list[i - 1]))
			make(&run, modules.list[i]);
	mem_free(modules.list);
	return run.err;
}

const struct package_reader package_reader_gofiles = {
	.name = "gofiles",
	.summary = "sources that Go programs without build information name",
	.claims = gofiles_claims,
	.read = gofiles_read,
};
