/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Blocks of squashfs, decoded in whatever way works. Vendors put LZMA where the superblock knows
 * of none: bare, after the 5 bytes of its properties, after the 13 of a .lzma header, after a
 * prefix of 4 bytes, with lc, lp and pb that are written nowhere or differ from block to block; and
 * the number of the compressor may be a lie. So what worked last is tried first, and when that
 * fails, the rest: every way has a checksum, a strict end or a range coder that has to end in 0, so
 * that the wrong one is not taken for the right one. (LZ4 has none: only the superblock may ask
 * for it.)
 *
 * A search costs up to a thousand trials. An image may ask for a few whole ones, and for as many as
 * its budget allows at the place where LZMA was found before.
 */
#include <stdatomic.h>

#include "extractors/filesystem/squashfs.h"

#define RECENT 4u
#define SEARCHES 8
#define MAX_OFFSET 13u
#define PROPS 225u /* values of the first byte of an LZMA header */
#define USUAL_PROPS 0x5du
#define MIN_LZMA 6u    /* bytes of the shortest stream */
#define TRIAL_COST 512 /* a trial that fails at once, in bytes decoded */
#define MIN_BUDGET (32 << 20)
#define BUDGET 16 /* times the size of the image */
#define ANY_SIZE UINT64_MAX

/* A codec, or bare LZMA (CODEC_COUNT) that starts at an offset with given properties. */
struct way {
	uint8_t codec, offset, props;
};

struct squashfs_ways {
	atomic_uint recent[RECENT]; /* packed ways; 0: none */
	atomic_uint next;
	atomic_int searches; /* left */
	atomic_llong budget; /* left, in bytes decoded */
	enum codec codec;    /* what the superblock says */
};

/* One block, and where it goes. */
struct block {
	struct squashfs_ways *ways;
	struct bytes data;
	size_t least, most, start;
	struct buf *out;
};

static unsigned pack(struct way way)
{
	return way.codec | (unsigned)way.offset << 8 | (unsigned)way.props << 16 | 1u << 24;
}

static struct way unpack(unsigned word)
{
	return (struct way){ word & 0xff, word >> 8 & 0xff, word >> 16 & 0xff };
}

struct squashfs_ways *squashfs_ways_new(enum codec codec, uint64_t image)
{
	struct squashfs_ways *ways = mem_zalloc(1, sizeof(*ways));

	if (!ways)
		return NULL;
	ways->codec = codec;
	atomic_init(&ways->searches, SEARCHES);
	atomic_init(&ways->budget, MIN_BUDGET + (long long)image * BUDGET);
	return ways;
}

void squashfs_ways_free(struct squashfs_ways *ways)
{
	mem_free(ways);
}

static unsigned newest(const struct squashfs_ways *ways)
{
	return atomic_load(&ways->recent[(atomic_load(&ways->next) + RECENT - 1) % RECENT]);
}

enum codec squashfs_ways_codec(const struct squashfs_ways *ways)
{
	unsigned word = newest(ways);
	struct way way = unpack(word);

	if (!word)
		return ways->codec;
	return way.codec == CODEC_COUNT ? CODEC_LZMA : (enum codec)way.codec;
}

static bool fits(const struct block *b)
{
	size_t made = b->out->len - b->start;

	return made >= b->least && made <= b->most;
}

/* Bare LZMA with an end marker, or that ends with its input, or that is cut at the most. */
static enum err decode_bare(const struct block *b, struct way way)
{
	struct bytes in = bytes_from(b->data, way.offset);
	size_t size = b->most;
	enum err err;

	/* no encoder writes a stream whose code begins with 0, but every decoder would take it */
	if (in.len < MIN_LZMA || in.ptr[0] || !le32(in.ptr + 1))
		return ERR_CORRUPT;
	if (b->least < b->most) {
		err = codec_lzma_raw(way.props, ANY_SIZE, in, b->out);
		if (err == OK || (err != ERR_TRUNCATED && err != ERR_LIMIT))
			return err;
		if (b->out->len - b->start < size)
			size = b->out->len - b->start;
	}
	/* bytes made of nothing but the end of the coder are literals: the last may be half read */
	for (size_t last = size ? size - 1 : 0; size > 0 && size >= last; size--) {
		b->out->len = b->start;
		err = codec_lzma_raw(way.props, size, in, b->out);
		if (err != ERR_TRUNCATED || b->least == b->most)
			return err;
	}
	return ERR_CORRUPT;
}

static enum err attempt(const struct block *b, struct way way)
{
	size_t made;
	enum err err;

	if (way.codec == CODEC_COUNT)
		err = decode_bare(b, way);
	else
		err = codec_decode((enum codec)way.codec, b->data, b->out, NULL);
	made = b->out->len - b->start;
	atomic_fetch_sub(&b->ways->budget, TRIAL_COST + (long long)made);
	if (!err && !fits(b))
		err = ERR_CORRUPT;
	if (err)
		b->out->len = b->start;
	return err;
}

/* Is there an end to the attempts? With a success, remember how. */
static bool settled(const struct block *b, struct way way, enum err *err)
{
	struct squashfs_ways *ways = b->ways;

	*err = attempt(b, way);
	if (*err == OK && newest(ways) != pack(way))
		atomic_store(&ways->recent[atomic_fetch_add(&ways->next, 1) % RECENT], pack(way));
	return *err == OK || *err == ERR_NOMEM;
}

/* The properties that are before the stream, where headers have them. */
static bool try_headers(const struct block *b, enum err *err)
{
	static const uint8_t places[][2] = { { 0, 5 }, { 0, 13 }, { 4, 9 }, { 4, 17 } };

	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
		if (places[i][1] < b->data.len &&
		    settled(b, (struct way){ CODEC_COUNT, places[i][1], b->data.ptr[places[i][0]] },
			    err))
			return true;
	}
	return false;
}

/* All properties at each of the offsets, the usual ones first. */
static bool try_properties(const struct block *b, unsigned from, unsigned to, enum err *err)
{
	for (unsigned i = 0; i <= PROPS; i++) {
		unsigned props = i ? i - 1 : USUAL_PROPS;

		if (props % 9 + props / 9 % 5 > 4) /* liblzma knows no more */
			continue;
		for (unsigned at = from; at <= to && at < b->data.len; at++) {
			struct way way = { CODEC_COUNT, (uint8_t)at, (uint8_t)props };

			if (b->data.ptr[at])
				continue;
			if (atomic_load(&b->ways->budget) <= 0)
				return false;
			if (settled(b, way, err))
				return true;
		}
	}
	return false;
}

static bool try_all(const struct block *b, enum err *err)
{
	static const uint8_t codecs[] = { CODEC_ZLIB, CODEC_XZ, CODEC_LZMA, CODEC_ZSTD,
					  CODEC_LZO1X };

	for (size_t i = 0; i < sizeof(codecs); i++)
		if (settled(b, (struct way){ codecs[i], 0, 0 }, err))
			return true;
	return try_headers(b, err) || try_properties(b, 0, MAX_OFFSET, err);
}

static bool try_known(const struct block *b, enum err *first, enum err *err)
{
	struct squashfs_ways *ways = b->ways;
	unsigned last = atomic_load(&ways->next);

	for (unsigned i = 1; i <= RECENT; i++) {
		unsigned word = atomic_load(&ways->recent[(last + RECENT - i) % RECENT]);

		if (word && settled(b, unpack(word), err))
			return true;
	}
	if (settled(b, (struct way){ (uint8_t)ways->codec, 0, 0 }, err))
		return true;
	*first = *err;
	return false;
}

static enum err decode(const struct block *b)
{
	struct way last;
	enum err first = OK, err = OK;

	if (try_known(b, &first, &err))
		return err;
	last = unpack(newest(b->ways));
	if (last.codec == CODEC_COUNT && atomic_load(&b->ways->budget) > 0 &&
	    try_properties(b, last.offset, last.offset, &err))
		return err;
	if (atomic_fetch_sub(&b->ways->searches, 1) > 0 && try_all(b, &err))
		return err;
	/* it is all there, and the room is what it must fit: anything else is its own fault */
	return first == ERR_UNSUPPORTED ? first : ERR_CORRUPT;
}

enum err squashfs_decode(const struct squashfs *fs, struct bytes data, bool stored, size_t least,
			 size_t most, struct buf *out)
{
	struct block b = { fs->ways, data, least, most, out->len, out };
	size_t max = out->max;
	enum err err;

	if (most > max - b.start)
		return ERR_LIMIT;
	if (stored)
		return data.len < least || data.len > most ? ERR_CORRUPT : buf_append(out, data);
	out->max = b.start + most;
	err = decode(&b);
	out->max = max;
	return err;
}
