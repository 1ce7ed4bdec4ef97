/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Rust programs. With cargo-auditable they carry their crates as zlib-compressed JSON in the
 * section .dep-v0 (the cargo-auditable project's documentation). Without it, the places in the
 * source that a panic names remain:
 *
 *   /cargo/registry/src/INDEX/NAME-VERSION/...   a crate that Cargo fetched
 *   /cargo/registry/NAME-VERSION/...             the same, as distributions build
 *   /rust/deps/NAME-VERSION/..., /rustc/HASH/vendor/NAME-VERSION/...  crates in Rust's own library
 *   /rustc-VERSION/..., /rustc/HASH/library/...  Rust's own library
 *
 * A crate whose code cannot panic leaves no such trace.
 */
#include <stdlib.h>
#include <zlib.h>

#include "analyzer/base/buf.h"
#include "analyzer/base/mem.h"
#include "analyzer/base/text.h"
#include "signatures/elf/elf_section.h"
#include "signatures/package/package_json.h"

#define JSON_LARGEST (16u << 20)
#define PLACES_MAX 1000000u

extern const struct package_reader package_reader_cargo;

struct place {
	struct bytes name, version;
	bool listed; /* in .dep-v0 */
};

struct places {
	struct place *list;
	size_t count, room;
};

static void add_place(struct package_run *run, struct places *to, struct place place)
{
	struct place *list = to->count < PLACES_MAX
				     ? mem_more(to->list, to->count, &to->room, sizeof(place))
				     : NULL;

	if (!list) {
		package_fail(run, to->count < PLACES_MAX ? ERR_NOMEM : ERR_LIMIT);
		return;
	}
	to->list = list;
	to->list[to->count++] = place;
}

static int compare(struct bytes a, struct bytes b)
{
	int order = memcmp(a.ptr, b.ptr, a.len < b.len ? a.len : b.len);

	return order ? order : a.len < b.len ? -1 : a.len > b.len;
}

/* By name and version, what is listed first, then as in the file. */
static int by_crate(const void *a, const void *b)
{
	const struct place *x = a, *y = b;
	int order = compare(x->name, y->name);

	if (!order)
		order = compare(x->version, y->version);
	if (!order)
		order = y->listed - x->listed;
	return order ? order : x->name.ptr < y->name.ptr ? -1 : x->name.ptr > y->name.ptr;
}

static enum err inflate_json(struct bytes in, struct buf *out)
{
	z_stream z = { .next_in = (Bytef *)(uintptr_t)in.ptr, .avail_in = (uInt)in.len };
	enum err err = OK;
	int status = Z_OK;

	if (in.len > JSON_LARGEST)
		return ERR_LIMIT;
	if (inflateInit(&z) != Z_OK)
		return ERR_NOMEM;
	while (status == Z_OK && !err) {
		err = buf_reserve(out, 1 + (out->max - out->len > 4096 ? 4095 : 0));
		if (err)
			break;
		z.next_out = out->ptr + out->len;
		z.avail_out = (uInt)(out->room - out->len);
		status = inflate(&z, Z_NO_FLUSH);
		out->len = out->room - z.avail_out;
	}
	inflateEnd(&z);
	return err                      ? err
	       : status == Z_STREAM_END ? OK
	       : status == Z_MEM_ERROR  ? ERR_NOMEM
					: ERR_CORRUPT;
}

/* Packages name what they need by index. What only the build needed is not in the program. */
static void add_listed(struct package_run *run, const json_t *all, const json_t *crate,
		       struct bytes section, struct places *places)
{
	json_t *needs = json_object_get(crate, "dependencies"), *need;
	struct package *p;
	size_t i;

	if (bytes_is(package_json_member(crate, "kind"), "build"))
		return;
	p = package_make(run, "cargo", package_json_member(crate, "name"),
			 package_json_member(crate, "version"));
	if (!p)
		return;
	p->at = (uint64_t)(section.ptr - run->subject->bytes.ptr);
	p->len = section.len;
	json_array_foreach(needs, i, need)
	{
		json_int_t index = json_integer_value(need);
		const json_t *other = index < 0 ? NULL : json_array_get(all, (size_t)index);

		package_add_depend(run, p, package_json_member(other, "name"));
	}
	if (p->version)
		add_place(run, places,
			  (struct place){ bytes_str(p->name), bytes_str(p->version), true });
}

static void read_section(struct package_run *run, struct bytes section, struct places *places)
{
	struct buf text = buf_with_max(JSON_LARGEST);
	enum err err = inflate_json(section, &text);
	json_t *json = err ? NULL : package_json(run, buf_bytes(&text));
	json_t *all = json_object_get(json, "packages"), *crate;
	size_t i;

	if (err || !json_is_array(all))
		package_fail(run, err ? err : ERR_CORRUPT);
	json_array_foreach(all, i, crate)
	{
		if (package_over(run))
			break;
		add_listed(run, all, crate, section, places);
	}
	json_decref(json);
	buf_finish(&text);
}

static bool is_word(uint8_t c)
{
	return is_alnum(c) || c == '_' || c == '-' || c == '.' || c == '+';
}

/* "NAME-MAJOR.MINOR.PATCH" with what may follow (semver.org), before a '/'. */
static bool parse_crate(struct bytes in, struct place *out)
{
	size_t len = 0;

	while (len < in.len && len < 160 && is_word(in.ptr[len]))
		len++;
	if (len == in.len || in.ptr[len] != '/')
		return false;
	for (size_t i = 1; i + 1 < len; i++) {
		size_t at = i + 1, dots = 0;

		if (in.ptr[i] != '-' || !is_digit(in.ptr[at]))
			continue;
		while (at < len && dots < 3 && is_digit(in.ptr[at])) {
			while (at < len && is_digit(in.ptr[at]))
				at++;
			dots++;
			at += dots < 3 && at + 1 < len && in.ptr[at] == '.';
		}
		if (dots == 3 && (at == len || in.ptr[at] == '-' || in.ptr[at] == '+')) {
			out->name = bytes_head(in, i);
			(void)bytes_sub(in, i + 1, len - i - 1, &out->version);
			return true;
		}
	}
	return false;
}

static void find_crates(struct package_run *run, struct bytes in, const char *mark,
			struct places *to)
{
	size_t len = strlen(mark);
	const uint8_t *hit;

	while (!package_over(run) && (hit = memmem(in.ptr, in.len, mark, len))) {
		struct place place = { .listed = false };
		struct bytes index;

		in = bytes_from(in, (size_t)(hit - in.ptr) + len);
		if (bytes_starts(in, "src/")) {
			index = bytes_until(bytes_head(bytes_from(in, 4), 100), '/', NULL);
			if (parse_crate(bytes_from(in, 5 + index.len), &place))
				add_place(run, to, place);
		} else if (parse_crate(in, &place)) {
			add_place(run, to, place);
		}
	}
}

static void add_found(struct package_run *run, struct places *places)
{
	const struct place *last = NULL;

	if (places->count)
		qsort(places->list, places->count, sizeof(*places->list), by_crate);
	for (size_t i = 0; i < places->count && !package_over(run); i++) {
		const struct place *c = &places->list[i];
		bool again = last && bytes_equal(last->name, c->name) &&
			     bytes_equal(last->version, c->version);
		struct package *p;

		last = c;
		if (again || c->listed)
			continue;
		p = package_make(run, "cargo", c->name, c->version);
		if (p) {
			p->at = (uint64_t)(c->name.ptr - run->subject->bytes.ptr);
			p->len = c->name.len + 1 + c->version.len;
		}
	}
}

/* The version of Rust: of the compiler's comment, or of a folder "rustc-1.63.0". */
static void add_rust(struct package_run *run, struct bytes found)
{
	static const char mark[] = "rustc version ";
	const uint8_t *hit;
	struct bytes comment, version = bytes_of(NULL, 0);
	struct package *p;
	size_t len = 0;

	if (bytes_starts(found, "/rustc-"))
		version = bytes_from(found, 7);
	else if (elf_section(run->subject->elf, ".comment", &comment) &&
		 (hit = memmem(comment.ptr, comment.len, mark, sizeof(mark) - 1)))
		version = found =
			bytes_from(comment, (size_t)(hit - comment.ptr) + sizeof(mark) - 1);
	while (len < version.len && len < 32 && is_word(version.ptr[len]))
		len++;
	version.len = len;
	if (bytes_ends(version, "-src"))
		version.len -= 4;
	p = package_make(run, "generic", bytes_str("rust"), version);
	if (p) {
		p->at = (uint64_t)(found.ptr - run->subject->bytes.ptr);
		p->len = bytes_head(found, 16).len;
	}
}

static bool is_hex(uint8_t c)
{
	return is_digit(c) || ((c | 32) >= 'a' && (c | 32) <= 'f');
}

/* "/rustc/" and 40 hexadecimal digits, or "/rustc-" and a digit; empty when there is none. */
static struct bytes find_rust(struct bytes in)
{
	const uint8_t *hit;

	while ((hit = memmem(in.ptr, in.len, "/rustc", 6))) {
		size_t digits = 0;

		in = bytes_from(in, (size_t)(hit - in.ptr));
		while (7 + digits < in.len && digits < 40 && is_hex(in.ptr[7 + digits]))
			digits++;
		if (in.len > 8 && ((in.ptr[6] == '/' && digits == 40) ||
				   (in.ptr[6] == '-' && is_digit(in.ptr[7]))))
			return in;
		in = bytes_from(in, 6);
	}
	return bytes_of(NULL, 0);
}

static bool cargo_claims(const struct subject *subject)
{
	return subject->elf && !subject->elf->relocatable;
}

static enum err cargo_read(const struct subject *subject, struct arena *arena,
			   struct package_list *out)
{
	static const char *const marks[] = { "cargo/registry/", "cargo_registry/", "/rust/deps/",
					     "/vendor/", "cargo_home/bitbake/" };
	struct package_run run = { &package_reader_cargo, subject, arena, out, OK };
	const struct elf *elf = subject->elf;
	struct bytes section, rust = bytes_of(NULL, 0);
	struct places places = { 0 };

	if (elf_section(elf, ".dep-v0", &section))
		read_section(&run, section, &places);
	for (size_t i = 0; i < elf->rodata_count && !rust.len; i++)
		if (bytes_sub(elf->file, elf->rodata[i].offset, elf->rodata[i].size, &section))
			rust = find_rust(section);
	for (size_t i = 0; i < elf->rodata_count && rust.len; i++)
		for (size_t k = 0; k < sizeof(marks) / sizeof(*marks); k++)
			if (bytes_sub(elf->file, elf->rodata[i].offset, elf->rodata[i].size,
				      &section))
				find_crates(&run, section, marks[k], &places);
	add_found(&run, &places);
	if (rust.len)
		add_rust(&run, rust);
	mem_free(places.list);
	return run.err;
}

const struct package_reader package_reader_cargo = {
	.name = "cargo",
	.summary = "crates of Rust programs",
	.claims = cargo_claims,
	.read = cargo_read,
};
