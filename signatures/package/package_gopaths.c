/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Go programs that do not say which modules they were made of: those of Debian and Yocto, which
 * build in the folders of GOPATH, and those whose build information was taken out. The table of
 * functions that the runtime needs, section .gopclntab, has the path of each source file, each
 * before a NUL (the Go project's source, package debug/gosym):
 *
 *   github.com/spf13/cobra/command.go               built with -trimpath
 *   /build/x-1.0/src/github.com/spf13/cobra/a.go    as GOPATH had it
 *   vendor/golang.org/x/net/idna/go118.go           Go's own copy, part of the standard library
 *
 * A path begins with the module's, and that with a host's name. How long it is hosts have rules for
 * (github.com: owner and repository); elsewhere it is what all paths of the host have in common.
 * Which version it is nothing tells; paths with one ("x@v1.2.0") are package_gofiles.c's.
 */
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/base/text.h"
#include "signatures/elf/elf_section.h"
#include "signatures/package/package_parts.h"

#define MARK "\x30\x77\xaf\x0c\x92\x74\x08\x02\x41\xe1\xc1\x07\xe6\xd6\x18\xe6"
#define MARK_SIZE 16u
#define PATH_LONGEST 256u
#define MODULES_MAX 100000u
#define PARTS_MOST 3u /* of a module's path, at a host without a rule */

extern const struct package_reader package_reader_gopaths;

struct folders {
	struct bytes *list; /* of sources, from the host's name on, or of modules */
	size_t count, room;
};

/* Between two marks stands what was recorded, and a module in it has a line of its own. */
static bool modules_recorded(struct bytes file)
{
	const uint8_t *from = memmem(file.ptr, file.len, MARK, MARK_SIZE);
	struct bytes text =
		from ? bytes_from(file, (size_t)(from - file.ptr)) : bytes_head(file, 0);

	text = bytes_head(text, 1u << 20);
	return memmem(text.ptr, text.len, "\nmod\t", 5) || memmem(text.ptr, text.len, "\ndep\t", 5);
}

/* The first COUNT parts of PATH, or as many as it has. */
static struct bytes parts_of(struct bytes path, unsigned count)
{
	size_t len = 0;

	for (; len < path.len; len++)
		if (path.ptr[len] == '/' && !--count)
			break;
	return bytes_head(path, len);
}

/* How many parts the paths of modules have at the host of PATH; 0: it has no rule. */
static unsigned rule_of(struct bytes path)
{
	static const struct {
		const char *host;
		unsigned parts;
	} rules[] = {
		{ "bitbucket.org", 3 }, { "cloud.google.com", 2 },  { "codeberg.org", 3 },
		{ "git.sr.ht", 3 },     { "gitea.com", 3 },         { "github.com", 3 },
		{ "gitlab.com", 3 },    { "go.etcd.io", 2 },        { "go.uber.org", 2 },
		{ "golang.org", 3 },    { "google.golang.org", 2 }, { "k8s.io", 2 },
		{ "modernc.org", 2 },   { "sigs.k8s.io", 2 },
	};
	struct bytes rest, host = bytes_until(path, '/', &rest),
			   second = bytes_until(rest, '/', NULL);

	for (size_t i = 0; i < sizeof(rules) / sizeof(*rules); i++)
		if (bytes_is(host, rules[i].host))
			return rules[i].parts;
	/* gopkg.in/yaml.v2, gopkg.in/square/go-jose.v2 */
	if (bytes_is(host, "gopkg.in"))
		return second.len && memmem(second.ptr, second.len, ".v", 2) ? 2 : 3;
	return 0;
}

/* The module's path: PARTS of FOLDER, and the major version behind them ("/v2"). */
static struct bytes module_of(struct bytes folder, unsigned parts)
{
	struct bytes module = parts_of(folder, parts);
	struct bytes more = parts_of(bytes_from(folder, module.len + 1), 1);

	if (more.len < 2 || more.len > 3 || more.ptr[0] != 'v' || !is_digit(more.ptr[1]))
		return module;
	return bytes_head(folder, module.len + 1 + more.len);
}

static void add(struct package_run *run, struct folders *to, struct bytes folder)
{
	struct bytes *list = to->count < MODULES_MAX
				     ? mem_more(to->list, to->count, &to->room, sizeof(*list))
				     : NULL;

	if (!list) {
		package_fail(run, to->count < MODULES_MAX ? ERR_NOMEM : ERR_LIMIT);
		return;
	}
	to->list = list;
	to->list[to->count++] = folder;
}

/* The folder of the source PATH from the host's name on; empty when it is of no module. */
static struct bytes folder_of(struct bytes path)
{
	static const char *const homes[] = { "/src/", "/vendor/" };
	const uint8_t *slash, *hit;
	struct bytes host;

	for (size_t i = 0; i < sizeof(homes) / sizeof(*homes); i++)
		while ((hit = memmem(path.ptr, path.len, homes[i], strlen(homes[i]))))
			path = bytes_from(path, (size_t)(hit - path.ptr) + strlen(homes[i]));
	host = bytes_until(path, '/', NULL);
	slash = path.len ? memrchr(path.ptr, '/', path.len) : NULL;
	if (!slash || host.len == path.len || !host.len || !is_alnum(host.ptr[0]) ||
	    !memchr(host.ptr, '.', host.len) || memchr(path.ptr, '@', path.len))
		return bytes_head(path, 0);
	return bytes_head(path, (size_t)(slash - path.ptr));
}

static bool is_part(uint8_t c)
{
	return is_alnum(c) || strchr(".-_~+/@!", c);
}

/* All folders in TABLE that sources lie in; those of one module follow each other. */
static void find(struct package_run *run, struct bytes table, struct folders *to)
{
	const uint8_t *hit;
	size_t at = 0;

	while (!package_over(run) && (hit = memmem(table.ptr + at, table.len - at, ".go", 4))) {
		size_t end = (size_t)(hit - table.ptr) + 3, start = end;
		struct bytes folder, last = to->count ? to->list[to->count - 1] : bytes_of("", 0);

		while (start > at && end - start < PATH_LONGEST && table.ptr[start - 1] &&
		       is_part(table.ptr[start - 1]))
			start--;
		at = end;
		/* a path begins after a NUL; that of Go's own copy of a module is of Go */
		if (!start || table.ptr[start - 1] || bytes_at(table, start, "vendor/", 7) ||
		    memmem(table.ptr + start, end - start, "/src/vendor/", 12))
			continue;
		folder = folder_of(bytes_head(bytes_from(table, start), end - start));
		if (folder.len && !bytes_equal(folder, last))
			add(run, to, folder);
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

/* How many parts the first and the last folder have in common; all between them have those, too. */
static unsigned common_parts(struct bytes first, struct bytes last)
{
	unsigned parts = 1;

	while (parts < PARTS_MOST &&
	       bytes_equal(parts_of(first, parts + 1), parts_of(last, parts + 1)) &&
	       parts_of(first, parts).len < first.len)
		parts++;
	return parts;
}

/* The sorted FOLDERS become modules, each once. */
static void give(struct package_run *run, const struct folders *folders)
{
	struct bytes last = bytes_of("", 0);

	for (size_t i = 0, end; i < folders->count && !package_over(run); i = end) {
		struct bytes host = parts_of(folders->list[i], 1);
		unsigned parts;

		for (end = i + 1; end < folders->count; end++)
			if (!bytes_equal(parts_of(folders->list[end], 1), host))
				break;
		parts = common_parts(folders->list[i], folders->list[end - 1]);
		for (size_t k = i; k < end && !package_over(run); k++) {
			unsigned rule = rule_of(folders->list[k]);
			struct bytes module = module_of(folders->list[k], rule ? rule : parts);
			struct package *p;

			if (bytes_equal(module, last))
				continue;
			last = module;
			p = package_make(run, "golang", module, bytes_of("", 0));
			if (p) {
				p->at = (uint64_t)(module.ptr - run->subject->bytes.ptr);
				p->len = module.len;
			}
		}
	}
}

static bool gopaths_claims(const struct subject *subject)
{
	struct bytes in;

	return subject->elf && !subject->elf->relocatable &&
	       elf_section(subject->elf, ".gopclntab", &in);
}

static enum err gopaths_read(const struct subject *subject, struct arena *arena,
			     struct package_list *out)
{
	struct package_run run = { &package_reader_gopaths, subject, arena, out, OK };
	struct folders folders = { 0 };
	struct bytes table;

	if (!elf_section(subject->elf, ".gopclntab", &table) || modules_recorded(subject->bytes))
		return OK;
	find(&run, table, &folders);
	if (folders.count)
		qsort(folders.list, folders.count, sizeof(*folders.list), by_text);
	give(&run, &folders);
	mem_free(folders.list);
	return run.err;
}

const struct package_reader package_reader_gopaths = {
	.name = "gopaths",
	.summary = "sources of Go programs that record no modules",
	.claims = gopaths_claims,
	.read = gopaths_read,
};
