/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where each version of squashfs keeps its fields: {first bit, bits} from the start of a record.
 * Versions 1 to 3 were C bit fields, packed: on a little-endian machine they fill each byte from
 * its lowest bit on, on a big-endian one from its highest, so one position serves both.
 *
 * Source: Linux, fs/squashfs/squashfs_fs.h (4); the compatibility header of squashfs-tools (1 to
 * 3).
 */
#include "extractors/filesystem/squashfs.h"

/* clang-format off */
static const struct squashfs_layout layouts[] = {
	{
		.super_size = 51,
		.super = {
			.inodes = { 32, 32 }, .bytes_used = { 64, 32 }, .id_table = { 96, 32 },
			.group_table = { 128, 32 }, .inode_table = { 160, 32 },
			.directory_table = { 192, 32 }, .block_size = { 256, 16 },
			.block_log = { 272, 16 }, .flags = { 288, 8 }, .ids = { 296, 8 },
			.groups = { 304, 8 }, .time = { 312, 32 }, .root = { 344, 64 },
		},
		.type = { 0, 4 }, .mode = { 4, 12 }, .uid = { 16, 4 }, .gid = { 20, 4 },
		.forms = {
			/* a pipe or a socket: the type is in `size`, the upper half of the user's
			 * index in `offset` */
			[0] = { 4, .size = { 24, 4 }, .offset = { 28, 4 } },
			[SQUASHFS_DIR] = { 14, .size = { 24, 19 }, .offset = { 43, 13 },
					   .mtime = { 56, 32 }, .start = { 88, 24 } },
			[SQUASHFS_FILE] = { 15, .mtime = { 24, 32 }, .start = { 56, 32 },
					    .size = { 88, 32 } },
			[SQUASHFS_SYMLINK] = { 5, .size = { 24, 16 } },
			[SQUASHFS_BLOCK] = { 5, .start = { 24, 16 } },
			[SQUASHFS_CHAR] = { 5, .start = { 24, 16 } },
		},
		.word = 2,
		.group = { 4, .count = { 0, 8 }, .block = { 8, 24 } },
		.name = { 3, .offset = { 0, 13 }, .type = { 13, 3 }, .size = { 16, 8 } },
		.fragment = { 8, .start = { 0, 32 }, .size = { 32, 32 } },
		.index = 4,
	},
	{
		.super_size = 63,
		.super = {
			.inodes = { 32, 32 }, .bytes_used = { 64, 32 }, .id_table = { 96, 32 },
			.group_table = { 128, 32 }, .inode_table = { 160, 32 },
			.directory_table = { 192, 32 }, .block_log = { 272, 16 },
			.flags = { 288, 8 }, .ids = { 296, 8 }, .groups = { 304, 8 },
			.time = { 312, 32 }, .root = { 344, 64 }, .block_size = { 408, 32 },
			.fragments = { 440, 32 }, .fragment_table = { 472, 32 },
		},
		.type = { 0, 4 }, .mode = { 4, 12 }, .uid = { 16, 8 }, .gid = { 24, 8 },
		.forms = {
			[SQUASHFS_DIR] = { 15, .size = { 32, 19 }, .offset = { 51, 13 },
					   .mtime = { 64, 32 }, .start = { 96, 24 } },
			[SQUASHFS_FILE] = { 24, .mtime = { 32, 32 }, .start = { 64, 32 },
					    .fragment = { 96, 32 }, .offset = { 128, 32 },
					    .size = { 160, 32 } },
			[SQUASHFS_SYMLINK] = { 6, .size = { 32, 16 } },
			[SQUASHFS_BLOCK] = { 6, .start = { 32, 16 } },
			[SQUASHFS_CHAR] = { 6, .start = { 32, 16 } },
			[SQUASHFS_FIFO] = { 4 },
			[SQUASHFS_SOCKET] = { 4 },
			[SQUASHFS_DIR + SQUASHFS_EXTENDED] = {
				18, .size = { 32, 27 }, .offset = { 59, 13 }, .mtime = { 72, 32 },
				.start = { 104, 24 } },
		},
		.word = 4,
		.group = { 4, .count = { 0, 8 }, .block = { 8, 24 } },
		.name = { 3, .offset = { 0, 13 }, .type = { 13, 3 }, .size = { 16, 8 } },
		.fragment = { 8, .start = { 0, 32 }, .size = { 32, 32 } },
		.index = 4,
	},
	{
		.super_size = 119,
		.super = {
			.inodes = { 32, 32 }, .block_log = { 272, 16 }, .flags = { 288, 8 },
			.ids = { 296, 8 }, .groups = { 304, 8 }, .time = { 312, 32 },
			.root = { 344, 64 }, .block_size = { 408, 32 }, .fragments = { 440, 32 },
			.bytes_used = { 504, 64 }, .id_table = { 568, 64 },
			.group_table = { 632, 64 }, .inode_table = { 696, 64 },
			.directory_table = { 760, 64 }, .fragment_table = { 824, 64 },
			.export_table = { 888, 64 },
		},
		.type = { 0, 4 }, .mode = { 4, 12 }, .uid = { 16, 8 }, .gid = { 24, 8 },
		.forms = {
			[SQUASHFS_DIR] = { 28, .mtime = { 32, 32 }, .size = { 128, 19 },
					   .offset = { 147, 13 }, .start = { 160, 32 } },
			[SQUASHFS_FILE] = { 32, .mtime = { 32, 32 }, .start = { 96, 64 },
					    .fragment = { 160, 32 }, .offset = { 192, 32 },
					    .size = { 224, 32 } },
			[SQUASHFS_SYMLINK] = { 18, .mtime = { 32, 32 }, .size = { 128, 16 } },
			[SQUASHFS_BLOCK] = { 18, .mtime = { 32, 32 }, .start = { 128, 16 } },
			[SQUASHFS_CHAR] = { 18, .mtime = { 32, 32 }, .start = { 128, 16 } },
			[SQUASHFS_FIFO] = { 16, .mtime = { 32, 32 } },
			[SQUASHFS_SOCKET] = { 16, .mtime = { 32, 32 } },
			[SQUASHFS_DIR + SQUASHFS_EXTENDED] = {
				31, .mtime = { 32, 32 }, .size = { 128, 27 },
				.offset = { 155, 13 }, .start = { 168, 32 } },
			[SQUASHFS_FILE + SQUASHFS_EXTENDED] = {
				40, .mtime = { 32, 32 }, .start = { 128, 64 },
				.fragment = { 192, 32 }, .offset = { 224, 32 },
				.size = { 256, 64 } },
		},
		.word = 4,
		.dots = 3,
		.group = { 9, .count = { 0, 8 }, .block = { 8, 32 } },
		.name = { 5, .offset = { 0, 13 }, .type = { 13, 3 }, .size = { 16, 8 } },
		.fragment = { 16, .start = { 0, 64 }, .size = { 64, 32 } },
		.index = 8,
	},
	{
		.super_size = 96,
		.super = {
			.inodes = { 32, 32 }, .time = { 64, 32 }, .block_size = { 96, 32 },
			.fragments = { 128, 32 }, .compressor = { 160, 16 },
			.block_log = { 176, 16 }, .flags = { 192, 16 }, .ids = { 208, 16 },
			.root = { 256, 64 }, .bytes_used = { 320, 64 }, .id_table = { 384, 64 },
			.xattr_table = { 448, 64 }, .inode_table = { 512, 64 },
			.directory_table = { 576, 64 }, .fragment_table = { 640, 64 },
			.export_table = { 704, 64 },
		},
		.type = { 0, 16 }, .mode = { 16, 16 }, .uid = { 32, 16 }, .gid = { 48, 16 },
		.forms = {
			[SQUASHFS_DIR] = { 32, .mtime = { 64, 32 }, .start = { 128, 32 },
					   .size = { 192, 16 }, .offset = { 208, 16 } },
			[SQUASHFS_FILE] = { 32, .mtime = { 64, 32 }, .start = { 128, 32 },
					    .fragment = { 160, 32 }, .offset = { 192, 32 },
					    .size = { 224, 32 } },
			[SQUASHFS_SYMLINK] = { 24, .mtime = { 64, 32 }, .size = { 160, 32 } },
			[SQUASHFS_BLOCK] = { 24, .mtime = { 64, 32 }, .start = { 160, 32 } },
			[SQUASHFS_CHAR] = { 24, .mtime = { 64, 32 }, .start = { 160, 32 } },
			[SQUASHFS_FIFO] = { 20, .mtime = { 64, 32 } },
			[SQUASHFS_SOCKET] = { 20, .mtime = { 64, 32 } },
			[SQUASHFS_DIR + SQUASHFS_EXTENDED] = {
				40, .mtime = { 64, 32 }, .size = { 160, 32 }, .start = { 192, 32 },
				.offset = { 272, 16 } },
			[SQUASHFS_FILE + SQUASHFS_EXTENDED] = {
				56, .mtime = { 64, 32 }, .start = { 128, 64 }, .size = { 192, 64 },
				.fragment = { 352, 32 }, .offset = { 384, 32 } },
			[SQUASHFS_SYMLINK + SQUASHFS_EXTENDED] = {
				24, .mtime = { 64, 32 }, .size = { 160, 32 } },
			[SQUASHFS_BLOCK + SQUASHFS_EXTENDED] = {
				28, .mtime = { 64, 32 }, .start = { 160, 32 } },
			[SQUASHFS_CHAR + SQUASHFS_EXTENDED] = {
				28, .mtime = { 64, 32 }, .start = { 160, 32 } },
			[SQUASHFS_FIFO + SQUASHFS_EXTENDED] = { 24, .mtime = { 64, 32 } },
			[SQUASHFS_SOCKET + SQUASHFS_EXTENDED] = { 24, .mtime = { 64, 32 } },
		},
		.word = 4,
		.dots = 3,
		.group = { 12, .count = { 0, 32 }, .block = { 32, 32 } },
		.name = { 8, .offset = { 0, 16 }, .type = { 32, 16 }, .size = { 48, 16 } },
		.fragment = { 16, .start = { 0, 64 }, .size = { 64, 32 } },
		.index = 8,
	},
};
/* clang-format on */

const struct squashfs_layout *squashfs_layout(unsigned major)
{
	return major >= 1 && major <= 4 ? &layouts[major - 1] : NULL;
}

uint64_t squashfs_get(const struct squashfs_super *super, struct bytes record,
		      struct squashfs_field field)
{
	unsigned shift = field.at % 8, count = (shift + field.bits + 7u) / 8;
	uint64_t value = 0;
	struct bytes in;

	if (!field.bits || !bytes_sub(record, field.at / 8, count, &in))
		return 0;
	for (unsigned i = 0; i < count; i++)
		value = value << 8 | in.ptr[super->big_endian ? i : count - 1 - i];
	value >>= super->big_endian ? count * 8 - shift - field.bits : shift;
	return field.bits == 64 ? value : value & ((UINT64_C(1) << field.bits) - 1);
}
