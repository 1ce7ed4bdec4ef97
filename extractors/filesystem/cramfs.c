/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Cramfs, a read-only file system with zlib. On disk, in the byte order of the machine it was made
 * for: u32 magic 0x28cd3d45, u32 size, u32 flags, u32 unused, "Compressed ROMFS", u32 CRC-32 (of
 * the image with this field 0), u32 edition, u32 blocks, u32 files, the volume's name of 16 bytes,
 * and the inode of the root. There may be 512 bytes for a boot loader before it. Offsets are
 * counted from the start of the image, these bytes included.
 *
 * An inode has 12 bytes: u16 mode, u16 uid, 24 bits size, 8 bits gid, 6 bits length of the name /
 * 4, 26 bits offset / 4; a machine's first bits are the low ones of a little-endian word and the
 * high ones of a big-endian one. The content of a directory is inodes with their names after them;
 * that of a file or link u32 pointers, one for each 4 KiB, to the end of the block, then the
 * blocks. An empty block is a hole. With flag 0x800 bit 31 of a pointer says that the block is
 * stored, bit 30 that it points, in words, to the block's start; the block's u16 length is there
 * unless it is stored.
 *
 * Source: Linux, include/uapi/linux/cramfs_fs.h, fs/cramfs/README and inode.c.
 */
#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "analyzer/base/reader.h"
#include "extractors/codec/codec.h"
#include "extractors/common/path.h"
#include "extractors/extractor.h"

#define BOOT_SIZE 512u
#define SUPER_SIZE 76u
#define INODE_SIZE 12u
#define BLOCK_SIZE 4096u
#define FLAG_V2 0x1u
#define FLAG_SHIFTED 0x400u /* the root's listing is anywhere */
#define FLAG_EXT 0x800u
#define KNOWN_FLAGS 0xfffu
#define STORED 0x80000000u
#define DIRECT 0x40000000u

/* An open image: the source of its files' bodies, whose tokens are places of inodes. */
struct cramfs {
	struct source source; /* the first member */
	struct bytes in;
	bool big_endian;
	uint32_t super, size, flags, crc; /* super: its place; size: 0 if it is not stored */
	uint64_t used;                    /* bytes that were seen to belong to the image */
};

struct inode {
	uint32_t mode, uid, gid, size, name_len;
	uint64_t offset;
};

struct dir {
	uint64_t next, end; /* of its listing */
	size_t path;        /* length of its own path */
};

struct walk {
	struct cramfs *fs;
	struct sink *sink;
	struct dir *stack;
	size_t depth, room;
	struct buf path;
	uint8_t *visited; /* a bit for each word of the image: a listing's inode is there */
	enum err status;  /* the first error that was noted */
};

static uint32_t get32(const struct cramfs *fs, const uint8_t *p)
{
	return fs->big_endian ? be32(p) : le32(p);
}

static bool read_inode(const struct cramfs *fs, uint64_t at, struct inode *out)
{
	struct bytes b;
	uint32_t size, name;

	if (!bytes_sub(fs->in, at, INODE_SIZE, &b))
		return false;
	size = get32(fs, b.ptr + 4);
	name = get32(fs, b.ptr + 8);
	out->mode = fs->big_endian ? be16(b.ptr) : le16(b.ptr);
	out->uid = fs->big_endian ? be16(b.ptr + 2) : le16(b.ptr + 2);
	out->size = fs->big_endian ? size >> 8 : size & 0xffffff;
	out->gid = fs->big_endian ? size & 0xff : size >> 24;
	out->name_len = (fs->big_endian ? name >> 26 : name & 0x3f) * 4;
	out->offset = (uint64_t)(fs->big_endian ? name & 0x3ffffff : name >> 6) * 4;
	return true;
}

/* The superblock at AT; does it say that the image starts at the view's start? */
static bool super_at(struct cramfs *fs, struct bytes in, uint32_t at)
{
	struct bytes b;
	struct inode root;
	uint64_t expected = (uint64_t)at + SUPER_SIZE;

	if (!bytes_sub(in, at, SUPER_SIZE, &b) || !bytes_at(b, 16, "Compressed ROMFS", 16))
		return false;
	*fs = (struct cramfs){ .in = in, .super = at, .big_endian = b.ptr[0] == 0x28 };
	if (get32(fs, b.ptr) != 0x28cd3d45)
		return false;
	fs->flags = get32(fs, b.ptr + 8);
	fs->size = fs->flags & FLAG_V2 ? get32(fs, b.ptr + 4) : 0;
	fs->crc = get32(fs, b.ptr + 32);
	if (!read_inode(fs, at + 64, &root) || root.mode >> 12 != 4 || root.name_len)
		return false;
	if (fs->flags & FLAG_V2 && fs->size < expected)
		return false;
	return root.offset == 0 || root.offset == expected ||
	       (fs->flags & FLAG_SHIFTED && root.offset > expected);
}

static bool read_super(struct bytes in, struct cramfs *fs)
{
	return super_at(fs, in, 0) || super_at(fs, in, BOOT_SIZE);
}

static enum err cramfs_probe(struct bytes from, struct span *out)
{
	struct cramfs fs;

	if (!read_super(from, &fs))
		return ERR_NOMATCH;
	*out = (struct span){ .size = fs.size, .bits = 32 + 128 + 4 + 6 + 26 };
	return OK;
}

static void use(struct cramfs *fs, uint64_t end)
{
	if (end > fs->used)
		fs->used = end < fs->in.len ? end : fs->in.len;
}

/* One block of a file: where it is and how. */
struct block {
	uint64_t start, end;
	bool stored;
};

/* Where the data of a pointer that counts from the image's start end. */
static bool direct_block(const struct cramfs *fs, uint32_t pointer, uint32_t want, struct block *b)
{
	struct bytes length;

	b->start = (uint64_t)(pointer & ~(STORED | DIRECT)) << 2;
	b->stored = pointer & STORED;
	if (b->stored) {
		b->end = b->start + want;
		return true;
	}
	if (!bytes_sub(fs->in, b->start, 2, &length))
		return false;
	b->start += 2;
	b->end = b->start + (fs->big_endian ? be16(length.ptr) : le16(length.ptr));
	return true;
}

/* Block I, of WANT bytes, of the file with POINTERS at OFFSET. */
static bool find_block(const struct cramfs *fs, struct bytes pointers, uint64_t offset, uint32_t i,
		       uint32_t want, struct block *b)
{
	bool extended = fs->flags & FLAG_EXT;
	uint32_t pointer = get32(fs, pointers.ptr + (size_t)i * 4);
	uint32_t before = i ? get32(fs, pointers.ptr + (size_t)i * 4 - 4) : 0;
	struct block last = { .end = i ? before : offset + pointers.len };

	if (extended && pointer & DIRECT)
		return direct_block(fs, pointer, want, b);
	if (extended && i) {
		last.end = before & ~(STORED | DIRECT);
		if (before & DIRECT && !direct_block(fs, before, BLOCK_SIZE, &last))
			return false;
	}
	*b = (struct block){ last.end, pointer, false };
	if (extended) {
		b->stored = pointer & STORED;
		b->end = pointer & ~(STORED | DIRECT);
	}
	return b->start <= b->end && b->end - b->start <= 2 * BLOCK_SIZE;
}

static enum err read_block(const struct cramfs *fs, const struct block *b, uint32_t want,
			   struct buf *out)
{
	size_t start = out->len, max = out->max, used = 0;
	struct bytes data;
	enum err err;

	if (want > out->max - out->len)
		return ERR_LIMIT;
	if (b->start == b->end)
		return buf_fill(out, 0, want); /* a hole, as the file had it */
	if (!bytes_sub(fs->in, b->start, b->end - b->start, &data))
		return ERR_TRUNCATED;
	if (b->stored)
		return data.len == want ? buf_append(out, data) : ERR_CORRUPT;
	out->max = start + want;
	err = codec_decode(CODEC_ZLIB, data, out, &used);
	out->max = max;
	if (err == ERR_NOMEM)
		return err;
	return err || out->len - start != want ? ERR_CORRUPT : OK;
}

/* The body of INODE. *END: the last byte of the image that it needs. */
static enum err read_body(const struct cramfs *fs, const struct inode *inode, struct buf *out,
			  struct fault *fault)
{
	uint32_t count = (inode->size + BLOCK_SIZE - 1) / BLOCK_SIZE;
	struct bytes pointers;
	enum err err = OK;

	*fault = (struct fault){ inode->offset, "the block pointers of a cramfs file" };
	if (!bytes_sub(fs->in, inode->offset, (uint64_t)count * 4, &pointers))
		return ERR_TRUNCATED;
	for (uint32_t i = 0; i < count && !err; i++) {
		uint32_t left = inode->size - i * BLOCK_SIZE;
		uint32_t want = left < BLOCK_SIZE ? left : BLOCK_SIZE;
		struct block b;

		if (!find_block(fs, pointers, inode->offset, i, want, &b))
			return ERR_CORRUPT;
		*fault = (struct fault){ b.start, "a cramfs block that decodes to 4096 bytes" };
		err = read_block(fs, &b, want, out);
	}
	return err;
}

static enum err cramfs_read(struct source *source, uint64_t token, struct buf *out,
			    struct fault *fault)
{
	const struct cramfs *fs = (const struct cramfs *)(const void *)source;
	struct inode inode;

	*fault = (struct fault){ token, "a cramfs inode" };
	return read_inode(fs, token, &inode) ? read_body(fs, &inode, out, fault) : ERR_CORRUPT;
}

/* How far the blocks of INODE reach: the last pointer tells, unless it is a direct one. */
static void use_blocks(struct cramfs *fs, const struct inode *inode)
{
	uint32_t count = (inode->size + BLOCK_SIZE - 1) / BLOCK_SIZE;
	struct bytes pointers;
	struct block b;

	if (!count || !bytes_sub(fs->in, inode->offset, (uint64_t)count * 4, &pointers))
		return;
	if (find_block(fs, pointers, inode->offset, count - 1, 1, &b))
		use(fs, b.end);
}

/* Go into the directory whose path is the one so far. */
static enum err enter(struct walk *w, const struct inode *inode)
{
	struct cramfs *fs = w->fs;
	uint64_t end = inode->offset + inode->size;
	struct dir *more;

	if (!inode->size)
		return OK;
	if (end > fs->in.len) {
		sink_fault(w->sink, &w->status, ERR_TRUNCATED, inode->offset,
			   "the whole listing of a cramfs directory");
		end = fs->in.len;
	}
	more = mem_more(w->stack, w->depth, &w->room, sizeof(*more));
	if (!more)
		return ERR_NOMEM;
	w->stack = more;
	w->stack[w->depth++] = (struct dir){ inode->offset, end, w->path.len };
	return OK;
}

static enum err emit_link(struct walk *w, struct entry *entry, const struct inode *inode)
{
	struct buf target = buf_with_max(PATH_LIMIT);
	struct fault fault;
	enum err err = read_body(w->fs, inode, &target, &fault);

	if (!err)
		entry->target = buf_bytes(&target);
	else if (err != ERR_NOMEM)
		sink_fault(w->sink, &w->status, err, fault.at, fault.expected);
	entry->status = err;
	err = err == ERR_NOMEM ? err : sink_plain(w->sink, entry);
	buf_finish(&target);
	return err;
}

/* Tell the sink of INODE at AT, which has the path of W; go into it if it is a directory. */
static enum err emit(struct walk *w, uint64_t at, const struct inode *inode)
{
	struct entry entry = { .path = buf_bytes(&w->path),
			       .mode = inode->mode & 07777,
			       .uid = inode->uid,
			       .gid = inode->gid };
	enum err err;

	use(w->fs, at + INODE_SIZE + inode->name_len);
	switch (inode->mode >> 12) { /* S_IFMT */
	case 8:
		use_blocks(w->fs, inode);
		return sink_defer(w->sink, &entry, inode->size, &w->fs->source, at);
	case 10:
		entry.kind = ENTRY_SYMLINK;
		use_blocks(w->fs, inode);
		return emit_link(w, &entry, inode);
	case 4:
		entry.kind = ENTRY_DIR;
		err = sink_plain(w->sink, &entry);
		return err ? err : enter(w, inode);
	case 1:
		entry.kind = ENTRY_FIFO;
		return sink_plain(w->sink, &entry);
	case 12:
		entry.kind = ENTRY_SOCKET;
		return sink_plain(w->sink, &entry);
	case 2:
	case 6: /* the size is the device's number */
		entry.kind = inode->mode >> 12 == 2 ? ENTRY_CHAR : ENTRY_BLOCK;
		entry.major = inode->size >> 8 & 0xfff;
		entry.minor = (inode->size & 0xff) | (inode->size >> 12 & 0xfff00);
		return sink_plain(w->sink, &entry);
	default:
		sink_fault(w->sink, &w->status, ERR_CORRUPT, at, "a cramfs file of a known type");
		return OK;
	}
}

/* The next inode of DIR. Every inode is in one directory, once: the walk ends. */
static enum err visit(struct walk *w, struct dir *dir)
{
	uint64_t at = dir->next, word = at / 4;
	uint8_t bit = (uint8_t)(1u << word % 8);
	struct inode inode;
	struct bytes name;
	const uint8_t *end;
	enum err err = OK;

	if (!read_inode(w->fs, at, &inode) || w->visited[word / 8] & bit || !inode.name_len ||
	    !bytes_sub(w->fs->in, at + INODE_SIZE, inode.name_len, &name)) {
		sink_fault(w->sink, &w->status, ERR_CORRUPT, at, "a cramfs inode with a name");
		dir->next = dir->end;
		return OK;
	}
	w->visited[word / 8] |= bit;
	dir->next = at + INODE_SIZE + inode.name_len;
	end = memchr(name.ptr, 0, name.len);
	name.len = end ? (size_t)(end - name.ptr) : name.len;
	err = path_join(&w->path, dir->path, name);
	if (err == ERR_NOMEM)
		return err;
	if (err) {
		sink_fault(w->sink, &w->status, err, at,
			   "a cramfs name of one component, not too long");
		return OK;
	}
	return emit(w, at, &inode);
}

static enum err walk_all(struct walk *w)
{
	struct inode root;
	enum err err = OK;

	if (read_inode(w->fs, w->fs->super + 64, &root))
		err = enter(w, &root);
	while (!err && w->depth) {
		struct dir *dir = &w->stack[w->depth - 1];

		if (dir->next < dir->end)
			err = visit(w, dir);
		else
			w->depth--;
	}
	return err;
}

/* The CRC does not count the boot loader's bytes; some vendors store it with its bytes swapped. */
static bool crc_is_right(const struct cramfs *fs)
{
	static const uint8_t zeros[4];
	struct bytes all = bytes_from(fs->in, fs->super);
	uint32_t crc = hash_crc32(0, bytes_head(all, 32));

	crc = hash_crc32(crc, bytes_of(zeros, sizeof(zeros)));
	crc = hash_crc32(crc, bytes_from(all, 36));
	return !hash_verify() || crc == fs->crc || crc == __builtin_bswap32(fs->crc);
}

static void check(struct walk *w)
{
	const struct cramfs *fs = w->fs;
	const uint8_t *name = fs->in.ptr + fs->super + 48;

	sink_attribute_text(w->sink, "cramfs.byte-order", fs->big_endian ? "big" : "little");
	sink_attribute(w->sink, "cramfs.name", bytes_of(name, strnlen((const char *)name, 16)));
	if (fs->flags & ~KNOWN_FLAGS)
		sink_fault(w->sink, &w->status, ERR_UNSUPPORTED, fs->super + 8,
			   "cramfs flags that are known");
	if (!fs->size)
		return;
	if (fs->in.len < fs->size)
		sink_fault(w->sink, &w->status, ERR_TRUNCATED, fs->in.len,
			   "as many bytes as the cramfs superblock says");
	else if (!crc_is_right(fs))
		sink_fault(w->sink, &w->status, ERR_CORRUPT, fs->super + 32,
			   "the CRC of the cramfs image");
}

/* Where an image without a size ends: it was filled to a multiple of 4 KiB. */
static uint64_t end_of(const struct cramfs *fs)
{
	uint64_t end = (fs->used + BLOCK_SIZE - 1) / BLOCK_SIZE * BLOCK_SIZE;
	struct bytes padding;

	return bytes_sub(fs->in, fs->used, end - fs->used, &padding) && bytes_all(padding, 0)
		       ? end
		       : fs->used;
}

static void cramfs_close(struct source *source)
{
	mem_free(source);
}

static enum err cramfs_extract(struct bytes in, struct sink *sink)
{
	struct cramfs super, *fs;
	struct walk w = { .sink = sink, .path = buf_with_max(PATH_LIMIT) };
	enum err err = ERR_NOMEM;

	if (!read_super(in, &super))
		return ERR_NOMATCH;
	fs = mem_alloc(1, sizeof(*fs));
	if (!fs)
		return ERR_NOMEM;
	*fs = super;
	fs->source = (struct source){ .read = cramfs_read, .close = cramfs_close };
	atomic_init(&fs->source.refs, 1);
	if (fs->size)
		fs->in = bytes_head(in, fs->size);
	fs->used = fs->super + SUPER_SIZE;
	w.fs = fs;
	w.visited = mem_zalloc(fs->in.len / 32 + 1, 1);
	if (w.visited) {
		check(&w);
		err = walk_all(&w);
		if (!fs->size)
			sink_used(sink, end_of(fs));
	}
	mem_free(w.visited);
	mem_free(w.stack);
	buf_finish(&w.path);
	source_unref(&fs->source);
	return err ? err : w.status;
}

/* clang-format off */
const struct extractor extractor_cramfs = {
	.name = "cramfs",
	.summary = "compressed read-only file system of small Linux systems",
	.limitations = "blocks of 4 KiB and zlib only",
	.magic = (const struct magic[]){
		{ "\x45\x3d\xcd\x28", 4, 0 }, { "\x28\xcd\x3d\x45", 4, 0 },
		{ "\x45\x3d\xcd\x28", 4, BOOT_SIZE }, { "\x28\xcd\x3d\x45", 4, BOOT_SIZE },
		{ 0 } },
	.probe = cramfs_probe,
	.extract = cramfs_extract,
};
/* clang-format on */
