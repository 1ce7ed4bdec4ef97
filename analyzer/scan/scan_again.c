/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A stream tells where it ends only when it was decoded. If its content cannot be kept until it is
 * looked at, it is dropped and decoded a second time then: twice the work, but bodies that wait
 * need no memory.
 */
#include "analyzer/base/mem.h"
#include "analyzer/scan/scan_task.h"

#define SLACK 4096u /* a decoder may want room past the end to see that it is one */

struct again {
	struct source source;
	const struct extractor *extractor;
	struct bytes in;
	struct blob *blob;
};

/* Takes the first body, and ends the extractor at the second. */
struct capture {
	struct sink sink;
	struct buf *out;
	bool done;
	enum err status;
};

static struct capture *capture_of(struct sink *sink)
{
	return (struct capture *)(void *)sink;
}

static enum err capture_plain(struct sink *sink, const struct entry *entry)
{
	(void)sink;
	(void)entry;
	return ERR_LIMIT;
}

static enum err capture_slice(struct sink *sink, const struct entry *entry, struct bytes part)
{
	(void)part;
	return capture_plain(sink, entry);
}

static enum err capture_give(struct sink *sink, const struct entry *entry, struct buf *body)
{
	struct capture *c = capture_of(sink);
	size_t max = c->out->max;

	if (!c->done) {
		if (body->len > max &&
		    !body->sparse) /* a limit was met, a little later than the first time */
			body->len = max;
		buf_finish(c->out);
		*c->out = *body;
		c->out->max = max;
		c->done = true;
		c->status = entry->status;
		*body = buf_with_max(body->max);
	}
	buf_finish(body);
	return ERR_LIMIT;
}

static enum err capture_defer(struct sink *sink, const struct entry *entry, uint64_t size,
			      struct source *source, uint64_t token)
{
	(void)size;
	(void)source;
	(void)token;
	return capture_plain(sink, entry);
}

static void capture_note(struct sink *sink, enum err err, uint64_t at, const char *text)
{
	(void)sink;
	(void)err;
	(void)at;
	(void)text;
}

static void capture_attribute(struct sink *sink, const char *key, struct bytes value)
{
	(void)sink;
	(void)key;
	(void)value;
}

static void capture_used(struct sink *sink, uint64_t size)
{
	(void)sink;
	(void)size;
}

static enum err again_read(struct source *source, uint64_t token, struct buf *out,
			   struct fault *fault)
{
	static const struct sink_ops ops = { capture_plain, capture_slice, capture_give,
					     capture_defer, capture_note,  capture_attribute,
					     capture_used };
	const struct again *again = (const struct again *)(const void *)source;
	/* the first time it was no larger than a disk may be */
	struct capture c = { .sink = { &ops, (uint64_t)out->max + SLACK, UINT64_MAX }, .out = out };
	enum err err = again->extractor->extract(again->in, &c.sink);

	(void)token;
	if (c.done)
		err = c.status;
	else if (!err)
		err = ERR_CORRUPT;
	*fault =
		(struct fault){ 0, err == ERR_LIMIT ? "no more content than the limit 'body' allows"
						    : "the stream's content" };
	return err;
}

static void again_close(struct source *source)
{
	struct again *again = (struct again *)(void *)source;

	blob_unref(again->blob);
	mem_free(again);
}

struct source *again_new(const struct extractor *extractor, struct bytes in, struct blob *blob)
{
	struct again *again = mem_zalloc(1, sizeof(*again));

	if (!again)
		return NULL;
	again->source = (struct source){ .read = again_read, .close = again_close };
	atomic_init(&again->source.refs, 1);
	again->extractor = extractor;
	again->in = in;
	again->blob = blob_ref(blob);
	return &again->source;
}
