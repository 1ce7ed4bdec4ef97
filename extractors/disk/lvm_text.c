/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/disk/lvm_text.h"

#include "analyzer/base/mem.h"

#define LEVELS 4u       /* of sections: group, kind, item, segment */
#define EXTENT_LOG 23u  /* of sectors */
#define SECTORS_LOG 40u /* no disk has more than so many bits of sectors */

enum token { END, NAME, TEXT, OPEN, CLOSE, EQUAL, LIST, LIST_END, COMMA, ODD };

/*
 * A number or a text; of a list the first text, the first number, how many there are, and its pairs
 * of a text and a number.
 */
struct value {
	struct bytes text;
	uint64_t number;
	unsigned count, pair_count; /* PAIR_COUNT: of texts, also of those without a place */
	struct lvm_run pairs[LVM_STRIPES];
};

struct parser {
	struct reader r;
	struct bytes word, uuid;
	struct lvm_group *group;
	struct bytes section[LEVELS];
	unsigned level;
	struct bytes disk; /* one whose section we are in, and what is known of it */
	uint64_t disk_first;
	bool disk_matches;
};

static bool is_word(uint8_t c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c && strchr("_+.-", c));
}

static void skip_blanks(struct reader *r)
{
	bool comment = false;

	for (; r->pos < r->in.len; r->pos++) {
		uint8_t c = r->in.ptr[r->pos];

		comment = c == '#' || (comment && c != '\n');
		if (!comment && c != ' ' && c != '\t' && c != '\n' && c != '\r' && c)
			return;
	}
}

static enum token next(struct parser *p)
{
	static const char signs[] = "{}=[],";
	struct reader *r = &p->r;
	const uint8_t *start;
	const char *sign;
	bool text;

	skip_blanks(r);
	if (r->pos == r->in.len)
		return END;
	start = r->in.ptr + r->pos;
	sign = strchr(signs, *start);
	if (sign) {
		r->pos++;
		return OPEN + (enum token)(sign - signs);
	}
	text = *start == '"';
	if (!text && !is_word(*start))
		return ODD;
	r->pos += text;
	while (r->pos < r->in.len &&
	       (text ? r->in.ptr[r->pos] != '"' : is_word(r->in.ptr[r->pos]))) {
		bool escaped = text && r->in.ptr[r->pos] == '\\';

		r->pos += escaped && r->pos + 1 < r->in.len ? 2 : 1;
	}
	p->word = bytes_of(start + text, (size_t)(r->in.ptr + r->pos - start) - text);
	if (text && r->pos == r->in.len)
		return ODD;
	r->pos += text;
	return text ? TEXT : NAME;
}

static bool number_of(struct bytes word, uint64_t *out)
{
	*out = 0;
	for (size_t i = 0; i < word.len; i++) {
		if (word.ptr[i] < '0' || word.ptr[i] > '9' || *out >> SECTORS_LOG)
			return false;
		*out = *out * 10 + word.ptr[i] - '0';
	}
	return word.len;
}

static bool is(struct bytes word, const char *text)
{
	return bytes_equal(word, bytes_str(text));
}

/* One value, or a list of them. */
static bool read_value(struct parser *p, struct value *v)
{
	enum token t = next(p);
	bool list = t == LIST;

	*v = (struct value){ .text = bytes_of(NULL, 0), .number = UINT64_MAX };
	for (t = list ? next(p) : t; t == NAME || t == TEXT || (list && t == COMMA); t = next(p)) {
		uint64_t number;

		v->count += t != COMMA;
		if (t == TEXT && !v->text.len)
			v->text = p->word;
		if (t == TEXT && v->pair_count++ < LVM_STRIPES)
			v->pairs[v->pair_count - 1] = (struct lvm_run){ p->word, UINT64_MAX };
		if (t != NAME || !number_of(p->word, &number))
			number = UINT64_MAX;
		if (v->number == UINT64_MAX)
			v->number = number;
		if (t == NAME && v->pair_count && v->pair_count <= LVM_STRIPES)
			v->pairs[v->pair_count - 1].start = number;
		if (!list)
			return true;
	}
	return list && t == LIST_END;
}

/* UUIDs have dashes in the text and none on the disk. */
static bool same_uuid(struct bytes text, struct bytes uuid)
{
	size_t n = 0;

	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] != '-' && (n == uuid.len || uuid.ptr[n++] != text.ptr[i]))
			return false;
	return n && n == uuid.len;
}

static bool in_section(const struct parser *p, unsigned level, const char *kind)
{
	return p->level == level && is(p->section[1], kind);
}

static struct lvm_volume *last_volume(struct parser *p)
{
	return p->group->count ? &p->group->volumes[p->group->count - 1] : NULL;
}

static void assign_segment(struct parser *p, struct bytes key, const struct value *v)
{
	struct lvm_volume *volume = last_volume(p);
	struct lvm_segment *s;

	if (!volume || !volume->count)
		return;
	s = &volume->segments[volume->count - 1];
	if (is(key, "start_extent")) {
		s->plain &= v->number == volume->extents;
	} else if (is(key, "extent_count")) {
		s->count = v->number;
		volume->extents += v->number;
	} else if (is(key, "type")) {
		s->type = v->text;
	} else if (is(key, "stripe_count")) {
		s->stripes = v->number;
	} else if (is(key, "stripe_size")) {
		s->stripe_size = v->number;
	} else if (is(key, "stripes")) {
		s->plain &= v->count == 2 * v->pair_count;
		s->run_count = v->pair_count;
		memcpy(s->runs, v->pairs, sizeof(s->runs));
	}
}

static void assign(struct parser *p, struct bytes key, const struct value *v)
{
	if (p->level == 1 && is(key, "extent_size"))
		p->group->extent = v->number;
	else if (in_section(p, 3, "physical_volumes") && is(key, "id"))
		p->disk_matches = same_uuid(v->text, p->uuid);
	else if (in_section(p, 3, "physical_volumes") && is(key, "pe_start"))
		p->disk_first = v->number;
	else if (in_section(p, 4, "logical_volumes"))
		assign_segment(p, key, v);
}

static enum err open_section(struct parser *p, struct bytes name)
{
	struct lvm_group *g = p->group;

	if (p->level == LEVELS)
		return ERR_CORRUPT;
	p->section[p->level++] = name;
	if (p->level == 1 && !g->name.len)
		g->name = name;
	if (in_section(p, 3, "physical_volumes")) {
		p->disk = name;
		p->disk_matches = false;
		g->disks++;
	} else if (in_section(p, 3, "logical_volumes")) {
		struct lvm_volume *more = mem_more(g->volumes, g->count, &g->room, sizeof(*more));

		if (!more)
			return ERR_NOMEM;
		g->volumes = more;
		g->volumes[g->count++] = (struct lvm_volume){ .name = name };
	} else if (in_section(p, 4, "logical_volumes") && last_volume(p)) {
		struct lvm_volume *v = last_volume(p);
		struct lvm_segment *more = mem_more(v->segments, v->count, &v->room, sizeof(*more));

		if (!more)
			return ERR_NOMEM;
		v->segments = more;
		v->segments[v->count++] =
			(struct lvm_segment){ .type = bytes_of(NULL, 0), .plain = true };
	}
	return OK;
}

static void close_section(struct parser *p)
{
	if (in_section(p, 3, "physical_volumes") && p->disk_matches) {
		p->group->disk = p->disk;
		p->group->first = p->disk_first;
	}
	p->level--;
}

/* NAME = VALUE, NAME { or }. */
static enum err read_statement(struct parser *p, enum token t)
{
	struct bytes name = p->word;
	struct value v;

	if (t == CLOSE && p->level) {
		close_section(p);
		return OK;
	}
	if (t != NAME)
		return ERR_CORRUPT;
	t = next(p);
	if (t == OPEN)
		return open_section(p, name);
	if (t != EQUAL || !read_value(p, &v))
		return ERR_CORRUPT;
	assign(p, name, &v);
	return OK;
}

/* What LVM calls striped is any number of stripes: mostly one. */
static void check_segment(struct lvm_segment *s)
{
	s->plain &= is(s->type, "striped") && s->stripes && s->stripes <= LVM_STRIPES &&
		    s->run_count == s->stripes && s->count >> SECTORS_LOG == 0 &&
		    s->count % s->stripes == 0 &&
		    (s->stripes == 1 || (s->stripe_size && s->stripe_size >> EXTENT_LOG == 0));
}

enum err lvm_text_read(struct bytes text, struct bytes uuid, struct lvm_group *out)
{
	struct parser p = { .r = reader_le(text), .uuid = uuid, .group = out };
	enum err err = OK;
	enum token t;

	*out = (struct lvm_group){ .name = bytes_of(NULL, 0), .disk = bytes_of(NULL, 0) };
	for (unsigned i = 0; i < LEVELS; i++)
		p.section[i] = bytes_of(NULL, 0);
	while (!err && (t = next(&p)) != END)
		err = read_statement(&p, t);
	for (size_t i = 0; i < out->count; i++)
		for (size_t n = 0; n < out->volumes[i].count; n++)
			check_segment(&out->volumes[i].segments[n]);
	if (!err && (p.level || !out->name.len || !out->extent || out->extent >> EXTENT_LOG ||
		     out->first >> SECTORS_LOG))
		err = ERR_CORRUPT;
	return err;
}

void lvm_group_finish(struct lvm_group *group)
{
	for (size_t i = 0; i < group->count; i++)
		mem_free(group->volumes[i].segments);
	mem_free(group->volumes);
	*group = (struct lvm_group){ .extent = 0 };
}
