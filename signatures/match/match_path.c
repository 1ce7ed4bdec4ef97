/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Build paths. assert() and its like write __FILE__ into the program, and debug sections name the
 * sources: "curl-7.68.0/lib/url.c", "../build_dir/target-mips/dropbear-2017.75/svr-main.c",
 * "/usr/src/debug/openssl/1.1.1k-r0/crypto/x.c" (Yocto). Such a path says from which source tree a
 * part of the file was compiled. Only the folder next to the source counts, whether its name is
 * known or not: gcc-7.5.0/zlib-fork-2.0/x.c is neither gcc's nor zlib's. The path of a header is
 * that of inline code, which the users of a library have, too: a mention. A path to anything else
 * (a folder of plug-ins, /usr/lib/gtk-3.0/modules) says nothing, but for the folder in which a
 * compiler ran (DW_AT_comp_dir in .debug_str).
 */
#include "analyzer/base/text.h"
#include "signatures/elf/elf_section.h"
#include "signatures/match/match.h"

#define ELEMENT_LONGEST 96u
#define PATH_LONGEST 512u
#define PATHS_MAX 64u /* different claims of one file */

enum path_end { END_NOTHING, END_SOURCE, END_HEADER };

struct walk {
	struct matching *m;
	const uint8_t *data;
	uint64_t from, end;  /* of the bytes that are read */
	bool debug;          /* a debug section ... */
	bool folders;        /* ... in which folders are those of compilers */
	uint64_t slash;      /* the last '/' of the path that is open; 0 and no `open`: none */
	bool open, alone;    /* alone: a string begins with it */
	struct bytes before; /* the folder before the last */
	struct bytes name, version; /* of the innermost folder that has a version; or empty */
	uint64_t at;                /* where that begins */
	size_t found[PATHS_MAX];    /* facts that were added */
	size_t found_count;
};

static size_t digits(struct bytes in, size_t at)
{
	size_t n = 0;

	while (at + n < in.len && is_digit(in.ptr[at + n]))
		n++;
	return n;
}

/* "1.1.1k", "9.8p1", "2.0rc1"; *REVISION: with "-r0" behind it, which is left out of *OUT. */
static bool read_version(struct bytes in, struct bytes *out, bool *revision)
{
	size_t i = digits(in, 0), dots = 0, letters = 0;

	while (i && i + 1 < in.len && in.ptr[i] == '.' && is_digit(in.ptr[i + 1])) {
		i += 1 + digits(in, i + 1);
		dots++;
	}
	if (!dots || i > 32)
		return false;
	while (i + letters < in.len && is_alpha(in.ptr[i + letters]))
		letters++;
	if (letters > 5)
		return false;
	i += letters;
	i += letters ? digits(in, i) : 0;
	*out = bytes_head(in, i);
	*revision = i + 2 < in.len && in.ptr[i] == '-' && in.ptr[i + 1] == 'r' &&
		    i + 2 + digits(in, i + 2) == in.len;
	return i == in.len || *revision;
}

/* NAME-VERSION, or NAME/VERSION-rN. */
static bool read_folder(struct bytes before, struct bytes folder, struct bytes *name,
			struct bytes *version)
{
	bool revision;

	if (read_version(folder, version, &revision) && revision) {
		*name = before;
		return before.len > 0;
	}
	for (size_t i = 1; i + 1 < folder.len; i++) {
		*name = bytes_head(folder, i);
		if (folder.ptr[i] == '-' && is_digit(folder.ptr[i + 1]) &&
		    read_version(bytes_from(folder, i + 1), version, &revision))
			return true;
	}
	return false;
}

static bool in_folder(uint8_t c)
{
	return is_alnum(c) || c == '.' || c == '-' || c == '+' || c == '_' || c == '~';
}

/* Does a path begin behind C? */
static bool is_limit(uint8_t c)
{
	return !is_print(c) || strchr(" \"'(=:", c);
}

static enum path_end end_of(struct bytes file)
{
	static const char *const sources[] = { "c", "cc", "cpp", "cxx", "C", "S", "s", "y", "l" };
	static const char *const headers[] = { "h", "hh", "hpp", "hxx", "inl", "ipp", "tcc" };
	size_t i = file.len;

	while (i && file.ptr[i - 1] != '.')
		i--;
	for (size_t k = 0; i > 1 && k < sizeof(sources) / sizeof(*sources); k++)
		if (bytes_equal(bytes_from(file, i), bytes_str(sources[k])))
			return END_SOURCE;
	for (size_t k = 0; i > 1 && k < sizeof(headers) / sizeof(*headers); k++)
		if (bytes_equal(bytes_from(file, i), bytes_str(headers[k])))
			return END_HEADER;
	return END_NOTHING;
}

static bool is_known(const struct walk *w, const struct raw *raw)
{
	for (size_t i = 0; i < w->found_count; i++) {
		const struct raw *old = &w->m->list[w->found[i]];

		if (old->sig == raw->sig && old->mention == raw->mention &&
		    strcmp(old->exact, raw->exact) == 0)
			return true;
	}
	return false;
}

static void add(struct walk *w, const struct path_name *use, struct bytes seen, bool mention)
{
	struct raw raw = { .sig = use->sig,
			   .rule = use->rule,
			   .kind = USE_RULE,
			   .at = w->at,
			   .len = seen.len,
			   .seen = seen,
			   .mention = mention };

	if (w->found_count == PATHS_MAX)
		return;
	raw.exact = match_kept(w->m, arena_copy(&w->m->scratch, w->version));
	if (!raw.exact || is_known(w, &raw))
		return;
	w->found[w->found_count++] = w->m->count;
	match_add(w->m, &raw);
	w->m->no_memory |= w->m->count < w->found_count;
}

/* The path that is open ends behind its last '/'. */
static void close_path(struct walk *w)
{
	uint64_t file = w->slash + 1, end = file;
	const struct path_name *use;
	enum path_end kind;

	if (!w->open || !w->name.len)
		return;
	while (end < w->end && end - file < ELEMENT_LONGEST && in_folder(w->data[end]))
		end++;
	kind = end_of(bytes_of(w->data + file, (size_t)(end - file)));
	if (kind == END_NOTHING && w->folders && w->alone && end < w->end && !w->data[end] &&
	    !bytes_equal(bytes_of(w->data + file, (size_t)(end - file)), bytes_str("include")))
		kind = END_SOURCE;
	if (kind == END_NOTHING || end - w->at > PATH_LONGEST)
		return;
	use = path_name_find(w->m->db, w->name);
	if (use)
		add(w, use, bytes_of(w->data + w->at, (size_t)(end - w->at)),
		    kind == END_HEADER ||
			    (w->debug &&
			     match_uses(w->m->subject, &w->m->db->files[use->sig]->sig)));
}

static void one_slash(struct walk *w, uint64_t at)
{
	uint64_t start = at;
	struct bytes folder, name, version;

	while (start > w->from && at - start <= ELEMENT_LONGEST && in_folder(w->data[start - 1]))
		start--;
	if (!w->open || start != w->slash + 1) {
		close_path(w);
		w->open = start == w->from || is_limit(w->data[start - 1]);
		w->alone = start == w->from || !is_print(w->data[start - 1]);
		w->before = w->name = bytes_of("", 0);
	}
	w->slash = at;
	folder = bytes_of(w->data + start, (size_t)(at - start));
	if (w->open && read_folder(w->before, folder, &name, &version)) {
		w->name = name;
		w->version = version;
		w->at = (uint64_t)(name.ptr - w->data);
	}
	w->before = folder;
}

static void walk(struct walk *w, uint64_t from, uint64_t size)
{
	const uint8_t *at;

	w->from = from;
	w->end = from + size;
	w->open = false;
	while (from < w->end && !w->m->no_memory) {
		at = memchr(w->data + from, '/', (size_t)(w->end - from));
		if (!at)
			break;
		from = (uint64_t)(at - w->data);
		one_slash(w, from++);
	}
	close_path(w);
}

void match_paths(struct matching *m)
{
	static const char *const sections[] = { ".debug_str", ".debug_line_str" };
	const struct elf *elf = m->subject->elf;
	struct walk w = { .m = m, .data = m->subject->bytes.ptr };
	struct bytes in;

	for (size_t i = 0; i < elf->rodata_count; i++)
		walk(&w, elf->rodata[i].offset, elf->rodata[i].size);
	w.debug = true;
	for (size_t i = 0; i < 2; i++) {
		w.folders = i == 0;
		if (elf_section(elf, sections[i], &in))
			walk(&w, (uint64_t)(in.ptr - w.data), in.len);
	}
}
