/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/kernel/kernel.h"

#include "analyzer/base/text.h"

#define MIN_KERNEL 65536u /* a smaller thing must have the banner to be one */
#define MAX_BANNER 300u
#define BANNER "Linux version "
/*
 * What keeps a view full of false headers linear: bytes that failed decodes may read and write,
 * as a multiple of the view, and what the setup of a decoder costs in the same measure.
 */
#define MAX_EFFORT 8u
#define SETUP_EFFORT 16384u

/* Has it the build number, " #1 SMP ..."? Linux 6.1 has a second banner, a stand-in without it. */
static bool is_numbered(struct bytes banner)
{
	for (size_t i = 0; i + 2 < banner.len; i++)
		if (banner.ptr[i] == ' ' && banner.ptr[i + 1] == '#' && is_digit(banner.ptr[i + 2]))
			return true;
	return false;
}

/* The first one that is numbered, or else the first; as far as it is printable. */
struct bytes kernel_banner(struct bytes image)
{
	const size_t skip = strlen(BANNER);
	struct bytes first = bytes_of(NULL, 0), rest = image;

	for (;;) {
		const uint8_t *found = memmem(rest.ptr, rest.len, BANNER, skip);
		struct bytes banner;
		size_t len = skip;

		if (!found)
			return first;
		rest = bytes_from(rest, (size_t)(found - rest.ptr));
		while (len < rest.len && len < MAX_BANNER && is_print(rest.ptr[len]))
			len++;
		banner = bytes_head(rest, len);
		rest = bytes_from(rest, skip);
		if (len == skip || !is_digit(banner.ptr[skip]))
			continue;
		if (is_numbered(banner))
			return banner;
		if (!first.len)
			first = banner;
	}
}

void kernel_say_banner(struct sink *sink, struct bytes image)
{
	struct bytes banner = kernel_banner(image);

	if (banner.len)
		sink_attribute(sink, "kernel.banner", banner);
}

/* LZMA decodes noise to noise for a while: a broken stream of it proves nothing by its size. */
static bool is_kernel(const struct kernel *k)
{
	if (k->body.len >= MIN_KERNEL && (k->status == OK || k->codec != CODEC_LZMA))
		return true;
	return k->body.len && memmem(k->body.ptr, k->body.len, BANNER, strlen(BANNER));
}

/* As kernel_unpack(); adds to EFFORT the bytes that were read and written. */
static enum err unpack(struct bytes in, uint64_t at, size_t max, struct kernel *out,
		       uint64_t *effort)
{
	struct bytes from = bytes_from(in, at);

	*out = (struct kernel){ .codec = codec_of(from), .at = at, .body = buf_with_max(max) };
	if (out->codec == CODEC_NONE)
		return ERR_NOMATCH;
	out->status = codec_decode(out->codec, from, &out->body, &out->used);
	*effort += out->used + out->body.len + SETUP_EFFORT;
	if (out->status != ERR_NOMEM && is_kernel(out))
		return OK;
	buf_finish(&out->body);
	return out->status == ERR_NOMEM ? ERR_NOMEM : ERR_NOMATCH;
}

enum err kernel_unpack(struct bytes in, uint64_t at, size_t max, struct kernel *out)
{
	uint64_t effort = 0;

	return unpack(in, at, max, out, &effort);
}

enum err kernel_search(struct bytes in, uint64_t from, size_t max, struct kernel *out)
{
	uint64_t effort = 0, most = (uint64_t)in.len * MAX_EFFORT + 8 * SETUP_EFFORT;
	enum err err = ERR_NOMATCH;
	struct kernel k;

	*out = (struct kernel){ .body = buf_with_max(max) };
	for (uint64_t at = from; at < in.len && effort < most; at++) {
		enum err here = unpack(in, at, max, &k, &effort);

		if (here == ERR_NOMEM) {
			buf_finish(&out->body);
			return ERR_NOMEM;
		}
		if (here == OK && (k.status == OK || k.body.len > out->body.len)) {
			buf_finish(&out->body);
			*out = k;
			err = OK;
			if (k.status == OK)
				break;
		} else if (here == OK) {
			buf_finish(&k.body);
		}
	}
	return err;
}

static enum err give_header(struct sink *sink, const char *name, struct bytes in, uint64_t from,
			    uint64_t to)
{
	struct entry entry = { .kind = ENTRY_HEADER, .path = bytes_str(name) };

	if (from >= to)
		return OK;
	return sink_slice(sink, &entry, bytes_head(bytes_from(in, from), to - from));
}

enum err kernel_give(struct sink *sink, struct bytes in, const char *name, struct kernel *k)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str(name), .status = k->status };
	uint64_t end = k->at + k->used < in.len ? k->at + k->used : in.len;
	enum err err;

	sink_attribute_text(sink, "kernel.compression", codec_name(k->codec));
	kernel_say_banner(sink, buf_bytes(&k->body));
	if (k->status)
		sink_note(sink, k->status, end, "a compressed kernel that can be decoded");
	err = give_header(sink, "stub", in, 0, k->at);
	if (err) {
		buf_finish(&k->body);
		return err;
	}
	err = sink_give(sink, &entry, &k->body);
	if (!err)
		err = give_header(sink, "tail", in, end, in.len);
	return err ? err : k->status;
}
