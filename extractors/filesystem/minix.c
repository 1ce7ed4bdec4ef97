/* SPDX-License-Identifier: Apache-2.0 */
/* Minix: the superblock. What is on disk is told in minix.h. */
#include "extractors/filesystem/minix.h"

#include "analyzer/base/mem.h"

#define SUPER 1024u
#define SUPER_SIZE 32u
#define BLOCK 1024u
#define MAGIC3 0x4d5au

static bool read_super3(struct minix *fs, const uint8_t *p, uint32_t maps[2])
{
	fs->version = 3;
	fs->inodes = minix_u32(fs, p);
	maps[0] = minix_u16(fs, p + 6);
	maps[1] = minix_u16(fs, p + 8);
	fs->first_zone = minix_u16(fs, p + 10);
	fs->has_big_zones = minix_u16(fs, p + 12) != 0;
	fs->zones = minix_u32(fs, p + 20);
	fs->block = minix_u16(fs, p + 28);
	fs->name = 60;
	return fs->block >= 1024 && (fs->block & (fs->block - 1)) == 0 &&
	       minix_u16(fs, p + 12) <= 8;
}

static bool read_super(struct minix *fs, const uint8_t *p, uint32_t maps[2])
{
	static const struct {
		uint16_t magic;
		uint8_t version, name;
	} kinds[] = { { 0x137f, 1, 14 }, { 0x138f, 1, 30 }, { 0x2468, 2, 14 }, { 0x2478, 2, 30 } };

	if (minix_u16(fs, p + 24) == MAGIC3)
		return read_super3(fs, p, maps);
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		if (minix_u16(fs, p + 16) == kinds[i].magic) {
			fs->version = kinds[i].version;
			fs->name = kinds[i].name;
		}
	fs->inodes = minix_u16(fs, p);
	maps[0] = minix_u16(fs, p + 4);
	maps[1] = minix_u16(fs, p + 6);
	fs->first_zone = minix_u16(fs, p + 8);
	fs->has_big_zones = minix_u16(fs, p + 10) != 0;
	fs->zones = fs->version == 1 ? minix_u16(fs, p + 2) : minix_u32(fs, p + 20);
	fs->block = BLOCK;
	return fs->version && minix_u16(fs, p + 10) <= 8 && minix_u16(fs, p + 18) <= 3;
}

/* Are the numbers those that belong together, and is the first inode a directory? */
static bool is_sound(struct minix *fs, const uint32_t maps[2])
{
	uint64_t bits = fs->block * UINT64_C(8), table_end;
	struct minix_inode root;

	fs->inode_size = fs->version == 1 ? 32 : 64;
	/* with the boot block, the superblock's block is the second one whatever its size */
	fs->table = (UINT64_C(2) + maps[0] + maps[1]) * fs->block;
	table_end = fs->table + (uint64_t)fs->inodes * fs->inode_size;
	if (!fs->inodes || fs->first_zone >= fs->zones)
		return false;
	if (maps[0] != fs->inodes / bits + 1 || !maps[1] || table_end > UINT32_MAX * bits)
		return false;
	if (fs->first_zone < (table_end + fs->block - 1) / fs->block && !fs->has_big_zones)
		return false;
	return !minix_inode_read(fs, MINIX_ROOT, &root) && root.mode >> 12 == 4 && root.links &&
	       root.size && root.size % (fs->name + (fs->version == 3 ? 4 : 2)) == 0 &&
	       minix_zone(fs, &root, 0) >= fs->first_zone && minix_zone(fs, &root, 0) < fs->zones;
}

/* Read the superblock and check that what it says fits together; false: it is not one. */
static bool open_super(struct bytes in, struct minix *fs)
{
	struct bytes super;

	if (!bytes_sub(in, SUPER, SUPER_SIZE, &super))
		return false;
	for (unsigned big = 0; big < 2; big++) {
		uint32_t maps[2] = { 0, 0 };

		*fs = (struct minix){ .in = in, .big_endian = big };
		if (read_super(fs, super.ptr, maps) && is_sound(fs, maps))
			return true;
	}
	return false;
}

static enum err minix_probe(struct bytes from, struct span *out)
{
	struct minix fs;

	if (!open_super(from, &fs))
		return ERR_NOMATCH;
	/* the magic, the bitmaps' sizes, the root's mode, size and zone */
	*out = (struct span){ .size = (uint64_t)fs.zones * fs.block, .bits = 16 + 32 + 24 };
	return OK;
}

static enum err file_read(struct source *source, uint64_t token, struct buf *out,
			  struct fault *fault)
{
	const struct minix *fs = (const struct minix *)(const void *)source;
	struct minix_inode inode;
	enum err err = minix_inode_read(fs, (uint32_t)token, &inode);

	*fault = (struct fault){ fs->table, "a minix inode" };
	return err ? err : minix_read(fs, &inode, out, fault);
}

static void close_source(struct source *source)
{
	mem_free(source);
}

static enum err minix_extract(struct bytes in, struct sink *sink)
{
	struct minix *fs, opened;
	enum err err;

	if (!open_super(in, &opened))
		return ERR_NOMATCH;
	sink_attribute_number(sink, "minix.version", opened.version);
	sink_attribute_number(sink, "minix.name-length", opened.name);
	if (opened.has_big_zones) {
		sink_note(sink, ERR_UNSUPPORTED, SUPER, "minix zones of one block");
		return ERR_UNSUPPORTED;
	}
	fs = mem_alloc(1, sizeof(*fs));
	if (!fs)
		return ERR_NOMEM;
	*fs = opened;
	fs->source = (struct source){ .read = file_read, .close = close_source };
	atomic_init(&fs->source.refs, 1);
	err = minix_walk(fs, sink);
	source_unref(&fs->source);
	return err;
}

/* clang-format off */
const struct extractor extractor_minix = {
	.name = "minix",
	.summary = "file system of Minix, versions 1 to 3",
	.limitations = "zones of more than one block are not read",
	.magic = (const struct magic[]){
		/* with the state of a file system that is in order, and of one that was in use */
		{ "\x7f\x13\1\0", 4, 1040 }, { "\x7f\x13\0\0", 4, 1040 },
		{ "\x8f\x13\1\0", 4, 1040 }, { "\x8f\x13\0\0", 4, 1040 },
		{ "\x68\x24\1\0", 4, 1040 }, { "\x68\x24\0\0", 4, 1040 },
		{ "\x78\x24\1\0", 4, 1040 }, { "\x78\x24\0\0", 4, 1040 },
		{ "\x13\x7f\0\1", 4, 1040 }, { "\x13\x8f\0\1", 4, 1040 },
		{ "\x24\x68\0\1", 4, 1040 }, { "\x24\x78\0\1", 4, 1040 },
		{ "\x5a\x4d\0\0", 4, 1048 }, { "\x4d\x5a\0\0", 4, 1048 },
		{ 0 } },
	.at_start = true,
	.probe = minix_probe,
	.extract = minix_extract,
};
/* clang-format on */
