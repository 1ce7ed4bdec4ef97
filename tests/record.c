/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/record.h"

#include <stdio.h>
#include <stdlib.h>

#include "analyzer/base/mem.h"

static struct record *record_of(struct sink *sink)
{
	return (struct record *)(void *)sink;
}

static struct record_entry *add(struct record *r, const struct entry *entry)
{
	struct record_entry *e;

	e = mem_more(r->entries, r->count, &r->room, sizeof(*e));
	if (!e)
		return NULL;
	r->entries = e;
	e = &r->entries[r->count];
	*e = (struct record_entry){ .entry = *entry };
	e->entry.path.ptr = (const uint8_t *)arena_copy(&r->arena, entry->path);
	e->entry.target.ptr = (const uint8_t *)arena_copy(
		&r->arena, entry->target.ptr ? entry->target : bytes_of(NULL, 0));
	if (!e->entry.path.ptr || !e->entry.target.ptr)
		return NULL;
	r->count++;
	return e;
}

static enum err record_plain(struct sink *sink, const struct entry *entry)
{
	return add(record_of(sink), entry) ? OK : ERR_NOMEM;
}

static enum err record_slice(struct sink *sink, const struct entry *entry, struct bytes part)
{
	struct record *r = record_of(sink);
	struct record_entry *e = add(r, entry);

	if (part.ptr < r->in.ptr || part.ptr + part.len > r->in.ptr + r->in.len)
		abort();
	if (!e)
		return ERR_NOMEM;
	e->has_body = true;
	e->body = buf_with_max(SIZE_MAX);
	return buf_append(&e->body, part);
}

static enum err record_give(struct sink *sink, const struct entry *entry, struct buf *body)
{
	struct record_entry *e = add(record_of(sink), entry);

	if (!e) {
		buf_finish(body);
		return ERR_NOMEM;
	}
	e->has_body = true;
	e->body = *body;
	*body = buf_with_max(body->max);
	return OK;
}

static enum err record_defer(struct sink *sink, const struct entry *entry, uint64_t size,
			     struct source *source, uint64_t token)
{
	struct record_entry *e = add(record_of(sink), entry);
	struct fault fault = { 0, NULL };

	(void)size;
	if (!e)
		return ERR_NOMEM;
	e->has_body = true;
	e->body = buf_with_max(sink->max_body);
	e->err = source->read(source, token, &e->body, &fault);
	if (e->err && !fault.expected)
		abort(); /* an error must say what was expected */
	return OK;
}

static void record_note(struct sink *sink, enum err err, uint64_t at, const char *text)
{
	struct record *r = record_of(sink);

	if (!text || !*text)
		abort();
	if (r->noted == OK) {
		r->noted = err;
		r->note = text;
		r->note_at = at;
	}
}

static void record_attr(struct sink *sink, const char *key, struct bytes value)
{
	struct record *r = record_of(sink);

	if (r->attribute_count < 64)
		r->attributes[r->attribute_count++] =
			(struct record_text){ arena_copy(&r->arena, bytes_str(key)),
					      arena_copy(&r->arena, value) };
}

static void record_used(struct sink *sink, uint64_t size)
{
	struct record *r = record_of(sink);

	if (size > r->in.len)
		abort();
	r->used = size;
}

void record_init(struct record *record, struct bytes in)
{
	static const struct sink_ops ops = {
		.plain = record_plain,
		.slice = record_slice,
		.give = record_give,
		.defer = record_defer,
		.note = record_note,
		.attribute = record_attr,
		.used = record_used,
	};

	*record = (struct record){
		.sink = { .ops = &ops, .max_body = 256u << 20, .max_disk = 256u << 20 }, .in = in
	};
}

void record_finish(struct record *record)
{
	for (size_t i = 0; i < record->count; i++)
		buf_finish(&record->entries[i].body);
	mem_free(record->entries);
	arena_finish(&record->arena);
}

const struct record_entry *record_find(const struct record *record, const char *path)
{
	for (size_t i = 0; i < record->count; i++)
		if (bytes_equal(record->entries[i].entry.path, bytes_str(path)))
			return &record->entries[i];
	return NULL;
}

const char *record_attribute(const struct record *record, const char *key)
{
	for (size_t i = 0; i < record->attribute_count; i++)
		if (strcmp(record->attributes[i].key, key) == 0)
			return record->attributes[i].value;
	return NULL;
}

struct blob *record_sample(const char *sample)
{
	const char *samples = getenv("SAMPLES");
	struct blob *blob;
	char path[1024];

	snprintf(path, sizeof(path), "%s/formats/%s", samples ? samples : "samples", sample);
	if (blob_open(path, &blob)) {
		fprintf(stderr, "no sample %s\n", path);
		abort();
	}
	return blob;
}

struct buf record_sample_copy(const char *sample)
{
	struct blob *blob = record_sample(sample);
	struct buf copy = buf_with_max(SIZE_MAX);

	if (buf_append(&copy, blob_bytes(blob)))
		abort();
	blob_unref(blob);
	return copy;
}

enum err record_run(struct record *record, const char *format, struct bytes in)
{
	const struct extractor *e = extractor_find(format);
	struct span span;

	record_init(record, in);
	if (!e || e->probe(in, &span))
		return ERR_NOMATCH;
	if (span.size)
		record->in = bytes_head(in, span.size);
	return e->extract(record->in, &record->sink);
}
