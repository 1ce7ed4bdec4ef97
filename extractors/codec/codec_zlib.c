/* SPDX-License-Identifier: Apache-2.0 */
/* Deflate and its two wrappers, zlib and gzip (RFC 1950 to 1952), through zlib. */
#define ZLIB_CONST
#include <limits.h>
#include <zlib.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "extractors/codec/codec_impl.h"

static void *zlib_alloc(void *opaque, uInt count, uInt size)
{
	(void)opaque;
	return mem_alloc(count, size);
}

static void zlib_free(void *opaque, void *ptr)
{
	(void)opaque;
	mem_free(ptr);
}

static enum err zlib_step(void *lib, struct codec_io *io)
{
	z_stream *z = lib;
	uInt fed = io->in.len > UINT_MAX ? UINT_MAX : (uInt)io->in.len;
	uInt room = io->room > UINT_MAX ? UINT_MAX : (uInt)io->room;
	int status;

	z->next_in = io->in.ptr;
	z->avail_in = fed;
	z->next_out = io->out;
	z->avail_out = room;
	/* "finish" spares the copy into the window when everything fits at once */
	status = inflate(z, fed == io->in.len ? Z_FINISH : Z_NO_FLUSH);
	io->in = bytes_from(io->in, fed - z->avail_in);
	io->made = room - z->avail_out;
	io->done = status == Z_STREAM_END;
	switch (status) {
	case Z_OK:
	case Z_STREAM_END:
	case Z_BUF_ERROR: /* more room or more input is needed */
		return OK;
	case Z_NEED_DICT:
		return ERR_UNSUPPORTED;
	case Z_MEM_ERROR:
		return ERR_NOMEM;
	default:
		return ERR_CORRUPT;
	}
}

enum err codec_zlib(enum codec codec, struct bytes in, struct buf *out, size_t *used)
{
	z_stream z = { .zalloc = zlib_alloc, .zfree = zlib_free };
	int window = codec == CODEC_DEFLATE ? -MAX_WBITS
		     : codec == CODEC_GZIP  ? MAX_WBITS + 16
					    : MAX_WBITS;
	enum err err;

	*used = 0;
	if (inflateInit2(&z, window) != Z_OK)
		return ERR_NOMEM;
	if (!hash_verify())
		inflateValidate(&z, 0);
	err = codec_run(zlib_step, &z, in, out, used, (uint64_t)in.len * 4);
	inflateEnd(&z);
	return err;
}
