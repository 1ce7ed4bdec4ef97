/* SPDX-License-Identifier: Apache-2.0 */
/* .xz (xz-file-format.txt), lzip (its manual) and LZMA alone, through liblzma. */
#include <lzma.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "extractors/codec/codec_impl.h"
#include "extractors/codec/lzma_header.h"

#define STATE_MEMORY (1u << 20) /* what liblzma counts besides the dictionary */
#define TRIAL_IN 512u
#define TRIAL_OUT 4096u

static void *xz_alloc(void *opaque, size_t count, size_t size)
{
	(void)opaque;
	return mem_alloc(count, size);
}

static void xz_free(void *opaque, void *ptr)
{
	(void)opaque;
	mem_free(ptr);
}

static const lzma_allocator allocator = { .alloc = xz_alloc, .free = xz_free };

static enum err xz_error(lzma_ret ret)
{
	switch ((int)ret) {
	case LZMA_OK:
	case LZMA_STREAM_END:
	case LZMA_BUF_ERROR: /* more room or more input is needed */
		return OK;
	case LZMA_MEM_ERROR:
		return ERR_NOMEM;
	case LZMA_MEMLIMIT_ERROR:
		return ERR_LIMIT;
	case LZMA_OPTIONS_ERROR:
	case LZMA_UNSUPPORTED_CHECK:
		return ERR_UNSUPPORTED;
	default:
		return ERR_CORRUPT;
	}
}

static enum err xz_step(void *lib, struct codec_io *io)
{
	lzma_stream *z = lib;
	lzma_ret ret;

	z->next_in = io->in.ptr;
	z->avail_in = io->in.len;
	z->next_out = io->out;
	z->avail_out = io->room;
	ret = lzma_code(z, LZMA_RUN);
	io->in = bytes_from(io->in, io->in.len - z->avail_in);
	io->made = io->room - z->avail_out;
	io->done = ret == LZMA_STREAM_END;
	return xz_error(ret);
}

enum err codec_xz(enum codec codec, struct bytes in, struct buf *out, size_t *used)
{
	lzma_stream z = LZMA_STREAM_INIT;
	uint32_t flags = LZMA_TELL_UNSUPPORTED_CHECK | (hash_verify() ? 0 : LZMA_IGNORE_CHECK);
	enum err err;

	(void)codec;
	*used = 0;
	z.allocator = &allocator;
	err = xz_error(lzma_stream_decoder(&z, CODEC_MAX_DICTIONARY + STATE_MEMORY, flags));
	if (!err)
		err = codec_run(xz_step, &z, in, out, used, (uint64_t)in.len * 4);
	lzma_end(&z);
	return err;
}

enum err codec_lzip(enum codec codec, struct bytes in, struct buf *out, size_t *used)
{
	lzma_stream z = LZMA_STREAM_INIT;
	uint32_t flags = hash_verify() ? 0 : LZMA_IGNORE_CHECK;
	enum err err;

	(void)codec;
	*used = 0;
	z.allocator = &allocator;
	err = xz_error(lzma_lzip_decoder(&z, CODEC_MAX_DICTIONARY + STATE_MEMORY, flags));
	if (!err)
		err = codec_run(xz_step, &z, in, out, used, (uint64_t)in.len * 4);
	lzma_end(&z);
	return err;
}

static bool read_props(struct bytes in, unsigned length, struct lzma_header *out)
{
	uint32_t props;

	if (in.len <= length || in.ptr[0] >= 9 * 5 * 5 || in.ptr[length])
		return false;
	props = in.ptr[0];
	*out = (struct lzma_header){ .lc = props % 9,
				     .lp = props / 9 % 5,
				     .pb = props / 45,
				     .dictionary = le32(in.ptr + 1),
				     .length = length };
	return true;
}

bool lzma_header_read(struct bytes in, struct lzma_header *out)
{
	if (!read_props(in, LZMA_HEADER_SIZE, out))
		return false;
	out->size = le64(in.ptr + 5);
	return true;
}

bool lzma_header_read_short(struct bytes in, struct lzma_header *out)
{
	if (!read_props(in, LZMA_HEADER_SHORT, out) || bytes_from(in, LZMA_HEADER_SHORT).len < 5)
		return false;
	out->size = le32(in.ptr + 5);
	/* a code of 0 here is the upper half of a size of 64 bits, see lzma_header_trial() */
	return le32(in.ptr + LZMA_HEADER_SHORT + 1) && out->size != UINT32_MAX;
}

bool lzma_header_plausible(const struct lzma_header *h)
{
	uint32_t d = h->dictionary;
	uint32_t low = d & -d;

	/* 2^n, or 2^n + 2^(n-1) */
	if (d < 4096 || d > CODEC_MAX_DICTIONARY || (d != low && d != 3 * low))
		return false;
	if (h->lc + h->lp > 4)
		return false;
	return h->size == LZMA_HEADER_NO_SIZE || (h->size > 0 && h->size < 1u << 30);
}

/* Decode what follows the header; a dictionary of DICTIONARY bytes is enough. */
static enum err decode_raw(const struct lzma_header *h, uint32_t dictionary, struct bytes in,
			   struct buf *out, size_t *used)
{
	lzma_stream z = LZMA_STREAM_INIT;
	lzma_options_lzma options = { .lc = h->lc, .lp = h->lp, .pb = h->pb };
	lzma_filter filters[2] = { { LZMA_FILTER_LZMA1EXT, &options }, { LZMA_VLI_UNKNOWN, NULL } };
	enum err err;

	options.dict_size = dictionary;
	options.ext_flags = LZMA_LZMA1EXT_ALLOW_EOPM;
	lzma_set_ext_size(options, h->size);
	z.allocator = &allocator;
	err = xz_error(lzma_raw_decoder(&z, filters));
	if (!err)
		err = codec_run(xz_step, &z, in, out, used,
				h->size == LZMA_HEADER_NO_SIZE ? (uint64_t)in.len * 4 : h->size);
	lzma_end(&z);
	return err;
}

bool lzma_header_trial(struct bytes in, const struct lzma_header *header)
{
	struct bytes data = bytes_head(bytes_from(in, header->length), TRIAL_IN);
	struct buf out = buf_with_max(TRIAL_OUT);
	size_t used, made;
	enum err err;

	/* only a run of zero bytes, stored as literals, starts with the code 0: no encoder does
	 * that */
	if (data.len < 5 || !le32(data.ptr + 1))
		return false;
	err = decode_raw(header, TRIAL_OUT, data, &out, &used);
	made = out.len;
	buf_finish(&out);
	return made && (err == OK || err == ERR_LIMIT || err == ERR_TRUNCATED);
}

/*
 * The header is read here and not by liblzma: a dictionary larger than the output is never needed,
 * and a known size may be followed by an end marker or not.
 */
enum err codec_lzma(enum codec codec, struct bytes in, struct buf *out, size_t *used)
{
	struct lzma_header h;
	uint64_t dictionary;
	enum err err;

	(void)codec;
	*used = 0;
	if (in.len <= LZMA_HEADER_SIZE)
		return ERR_TRUNCATED;
	if (!lzma_header_read(in, &h) && !lzma_header_read_short(in, &h))
		return ERR_CORRUPT;
	dictionary = h.dictionary < h.size ? h.dictionary : h.size;
	if (dictionary > out->max)
		dictionary = out->max;
	if (dictionary > CODEC_MAX_DICTIONARY)
		return ERR_LIMIT;
	err = decode_raw(&h, (uint32_t)dictionary, bytes_from(in, h.length), out, used);
	*used += h.length;
	return err;
}

enum err codec_lzma_raw(uint8_t props, uint64_t size, struct bytes in, struct buf *out)
{
	struct lzma_header h = { props % 9, props / 9 % 5, props / 45, 0, size, 0 };
	uint64_t dictionary = out->max - out->len;
	size_t used;

	if (props >= 9 * 5 * 5)
		return ERR_CORRUPT;
	if (dictionary > size)
		dictionary = size;
	if (dictionary > CODEC_MAX_DICTIONARY)
		return ERR_LIMIT;
	return decode_raw(&h, (uint32_t)dictionary, in, out, &used);
}

enum err codec_microlzma(uint64_t size, bool exact, struct bytes in, struct buf *out)
{
	lzma_stream z = LZMA_STREAM_INIT;
	size_t used;
	enum err err;

	if (size > CODEC_MAX_DICTIONARY || size > out->max - out->len)
		return ERR_LIMIT;
	z.allocator = &allocator;
	err = xz_error(lzma_microlzma_decoder(&z, in.len, size, exact, (uint32_t)size));
	if (!err)
		err = codec_run(xz_step, &z, in, out, &used, size);
	lzma_end(&z);
	/* properties that liblzma does not know, no encoder writes */
	return err == ERR_UNSUPPORTED ? ERR_CORRUPT : err;
}
