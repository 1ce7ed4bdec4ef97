/* SPDX-License-Identifier: Apache-2.0 */
/* The device that libext2fs reads: a view. Writes are refused. */
#include <inttypes.h>
#include <stdio.h>

#include "extractors/filesystem/ext.h"

static struct ext_io *io_of(io_channel channel)
{
	return channel->private_data;
}

/* ext2fs_open() hands on a name and nothing else: it is the address of the struct ext_io. */
static errcode_t io_open(const char *name, int flags, io_channel *out)
{
	uintptr_t address;
	struct ext_io *io;

	(void)flags;
	if (sscanf(name, "%" SCNxPTR, &address) != 1)
		return EXT2_ET_BAD_DEVICE_NAME;
	io = (struct ext_io *)address;
	io->channel = (struct struct_io_channel){ .magic = EXT2_ET_MAGIC_IO_CHANNEL,
						  .manager = &io->manager,
						  .block_size = 1024,
						  .refcount = 1,
						  .private_data = io };
	*out = &io->channel;
	return 0;
}

static errcode_t io_close(io_channel channel)
{
	(void)channel;
	return 0;
}

static errcode_t io_set_blksize(io_channel channel, int size)
{
	channel->block_size = size;
	return 0;
}

static errcode_t io_fail(struct ext_io *io, enum err err, uint64_t at)
{
	if (!io->err) {
		io->err = err;
		io->at = at;
	}
	return EXT2_ET_SHORT_READ;
}

/* COUNT blocks from BLOCK on; when COUNT is negative, that many bytes. */
static errcode_t io_read_blk64(io_channel channel, unsigned long long block, int count, void *data)
{
	struct ext_io *io = io_of(channel);
	uint64_t unit = (uint64_t)channel->block_size, at = 0, len;
	struct bytes part;

	len = count < 0 ? (uint64_t) - (int64_t)count : (uint64_t)count * unit;
	if (__builtin_mul_overflow((uint64_t)block, unit, &at))
		return io_fail(io, ERR_CORRUPT, 0);
	if (len > io->budget)
		return io_fail(io, ERR_LIMIT, at);
	if (!bytes_sub(io->in, at, len, &part))
		return io_fail(io, ERR_TRUNCATED, io->in.len);
	io->budget -= len;
	memcpy(data, part.ptr, part.len);
	return 0;
}

static errcode_t io_read_blk(io_channel channel, unsigned long block, int count, void *data)
{
	return io_read_blk64(channel, block, count, data);
}

static errcode_t io_write_blk64(io_channel channel, unsigned long long block, int count,
				const void *data)
{
	(void)channel, (void)block, (void)count, (void)data;
	return EXT2_ET_RO_FILSYS;
}

static errcode_t io_write_blk(io_channel channel, unsigned long block, int count, const void *data)
{
	return io_write_blk64(channel, block, count, data);
}

static errcode_t io_flush(io_channel channel)
{
	(void)channel;
	return 0;
}

errcode_t ext_io_open(struct ext_io *io, struct bytes in, int flags, ext2_filsys *fs)
{
	char name[2 * sizeof(uintptr_t) + 1];

	*io = (struct ext_io){ .manager = { .magic = EXT2_ET_MAGIC_IO_MANAGER,
					    .name = "view",
					    .open = io_open,
					    .close = io_close,
					    .set_blksize = io_set_blksize,
					    .read_blk = io_read_blk,
					    .write_blk = io_write_blk,
					    .flush = io_flush,
					    .read_blk64 = io_read_blk64,
					    .write_blk64 = io_write_blk64 },
			       .in = in };
	snprintf(name, sizeof(name), "%" PRIxPTR, (uintptr_t)io);
	ext_io_allow(io, (uint64_t)in.len + 2 * SUPERBLOCK_SIZE);
	return ext2fs_open2(name, NULL, flags, 0, 0, &io->manager, fs);
}

void ext_io_allow(struct ext_io *io, uint64_t bytes)
{
	io->budget = bytes;
	io->err = OK;
	io->at = 0;
}

enum err ext_io_error(const struct ext_io *io, errcode_t code, struct fault *fault)
{
	*fault = (struct fault){ io->at, "a sound structure of the ext file system" };
	if (!code)
		return OK;
	if (code == EXT2_ET_SHORT_READ && io->err) {
		fault->expected = "a block of the ext file system";
		if (io->err == ERR_LIMIT)
			fault->expected = "blocks of an ext tree that are met once";
		return io->err;
	}
	switch (code) {
	case EXT2_ET_NO_MEMORY:
	case ENOMEM:
		return ERR_NOMEM;
	case EXT2_ET_UNSUPP_FEATURE:
	case EXT2_ET_RO_UNSUPP_FEATURE:
	case EXT2_ET_REV_TOO_HIGH:
	case EXT2_ET_OP_NOT_SUPPORTED:
		fault->expected = "features of ext that are known";
		return ERR_UNSUPPORTED;
	default:
		return ERR_CORRUPT;
	}
}
