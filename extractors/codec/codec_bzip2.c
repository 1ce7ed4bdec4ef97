/* SPDX-License-Identifier: Apache-2.0 */
/* bzip2 through libbz2. */
#include <bzlib.h>
#include <limits.h>

#include "analyzer/base/mem.h"
#include "extractors/codec/codec_impl.h"

static void *bzip2_alloc(void *opaque, int count, int size)
{
	(void)opaque;
	return count < 0 || size < 0 ? NULL : mem_alloc((size_t)count, (size_t)size);
}

static void bzip2_free(void *opaque, void *ptr)
{
	(void)opaque;
	mem_free(ptr);
}

static enum err bzip2_step(void *lib, struct codec_io *io)
{
	bz_stream *z = lib;
	unsigned fed = io->in.len > UINT_MAX ? UINT_MAX : (unsigned)io->in.len;
	unsigned room = io->room > UINT_MAX ? UINT_MAX : (unsigned)io->room;
	int status;

	z->next_in = (char *)(uintptr_t)io->in.ptr; /* read only, though not declared so */
	z->avail_in = fed;
	z->next_out = (char *)io->out;
	z->avail_out = room;
	status = BZ2_bzDecompress(z);
	io->in = bytes_from(io->in, fed - z->avail_in);
	io->made = room - z->avail_out;
	io->done = status == BZ_STREAM_END;
	switch (status) {
	case BZ_OK:
	case BZ_STREAM_END:
		return OK;
	case BZ_MEM_ERROR:
		return ERR_NOMEM;
	default:
		return ERR_CORRUPT;
	}
}

enum err codec_bzip2(enum codec codec, struct bytes in, struct buf *out, size_t *used)
{
	bz_stream z = { .bzalloc = bzip2_alloc, .bzfree = bzip2_free };
	enum err err;

	(void)codec;
	*used = 0;
	if (BZ2_bzDecompressInit(&z, 0, 0) != BZ_OK)
		return ERR_NOMEM;
	err = codec_run(bzip2_step, &z, in, out, used, (uint64_t)in.len * 6);
	BZ2_bzDecompressEnd(&z);
	return err;
}
