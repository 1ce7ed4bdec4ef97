/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The nodes of a UBIFS: from the index and, newer than it, those in the LEBs that the log refers
 * to; without an index, all that are found. An index node is u16 number of children, u16 level,
 * then for each child u32 LEB, u32 offset, u32 length, the key, and, when the file system is
 * signed, a hash.
 */
#include "analyzer/base/mem.h"
#include "extractors/filesystem/ubifs.h"

#define FIRST_LOG 3u
#define BRANCH 20u
#define MAX_LEVELS 32u
#define MASTER_DIRTY 1u /* flag: not unmounted since */
#define COLLECTOR 0u    /* journal head: moves nodes one by one, out of their groups */
#define GROUP_INSIDE 1u /* other nodes of the same operation follow */

struct branch {
	uint64_t at;
	unsigned level; /* of the node there; UINT_MAX - 1 for the root: any */
};

#define ANY_LEVEL (UINT32_MAX - 1)

struct loader {
	struct ubifs *fs;
	struct branch *stack;
	size_t depth, room;
	uint64_t budget;   /* bytes of index nodes: no two share any */
	uint64_t patience; /* bytes of nodes with a wrong checksum: those may overlap */
	uint64_t root;     /* where the index starts */
	uint64_t commit;   /* its number */
	uint64_t after;    /* the log speaks of what is newer by larger sequence numbers */
	struct fault fault;
};

/* Where byte OFFSET of LEB is; past the end of the image when there is no such place. */
static uint64_t place(const struct ubifs *fs, uint32_t leb, uint32_t offset)
{
	return offset < fs->leb_size ? (uint64_t)leb * fs->leb_size + offset : UINT64_MAX;
}

/* As ubifs_node(), where something else may be, and *AFTER is where to look next. */
static enum err find_node(struct loader *l, uint64_t at, unsigned *type, uint64_t *sequence,
			  struct reader *body, uint64_t *after)
{
	struct reader r = ubifs_reader(l->fs, bytes_from(l->fs->in, at));
	uint32_t len;
	enum err err;

	*after = at + 8;
	if (read_u32(&r) != UBIFS_MAGIC)
		return ERR_CORRUPT;
	reader_seek(&r, 16);
	len = read_u32(&r);
	if (len > l->patience)
		return ERR_CORRUPT;
	err = ubifs_node(l->fs, at, type, sequence, body);
	if (err)
		l->patience -= len;
	else
		*after = at + (len + UINT64_C(7)) / 8 * 8;
	return err;
}

/* The newest master node. */
static enum err read_master(struct loader *l)
{
	const struct ubifs *fs = l->fs;
	uint64_t newest = 0, sequence, after, end = (uint64_t)fs->leb_size * 3;
	bool found = false;
	unsigned type;
	struct reader r;

	l->fault = (struct fault){ fs->leb_size, "a UBIFS master node" };
	for (uint64_t at = fs->leb_size; at < end && at < fs->in.len; at = after) {
		uint32_t root, offset;

		if (find_node(l, at, &type, &sequence, &r, &after))
			continue;
		if (type == UBIFS_MASTER && (!found || sequence > newest)) {
			reader_skip(&r, 8);
			l->commit = read_u64(&r);
			l->fs->unclean = read_u32(&r) & MASTER_DIRTY;
			reader_skip(&r, 4); /* the LEB where the log begins */
			root = read_u32(&r);
			offset = read_u32(&r);
			l->root = place(fs, root, offset);
			found = !r.bad;
			newest = sequence;
		}
	}
	return found ? OK : fs->in.len < end ? ERR_TRUNCATED : ERR_CORRUPT;
}

static enum err push(struct loader *l, uint64_t at, uint32_t level)
{
	struct branch *more = mem_more(l->stack, l->depth, &l->room, sizeof(*more));

	if (!more)
		return ERR_NOMEM;
	l->stack = more;
	l->stack[l->depth++] = (struct branch){ at, level };
	return OK;
}

/*
 * A child of a leaf of the index. Checksums are left to those who read the node. What is no node
 * there stays as the oldest of its key: it was moved, and the journal has it, or it is lost.
 */
static enum err add_leaf(struct loader *l, uint64_t at, uint32_t inode, uint32_t key)
{
	struct ubifs_item item = { .inode = inode, .key = key, .at = at };
	struct reader r = ubifs_reader(l->fs, bytes_from(l->fs->in, at));

	if (ubifs_kind(key) > UBIFS_XENT)
		return ERR_CORRUPT;
	if (ubifs_kind(key) == UBIFS_XENT)
		return OK;
	if (read_u32(&r) == UBIFS_MAGIC) {
		reader_skip(&r, 4);
		item.sequence = read_u64(&r);
	}
	return ubifs_add(l->fs, &item);
}

static enum err read_index_node(struct loader *l, const struct branch *b)
{
	const struct ubifs *fs = l->fs;
	struct reader r;
	enum err err = ubifs_node_of(fs, b->at, UBIFS_INDEX, &r), first = OK;
	uint32_t children = 0, level = 0;
	size_t each;

	l->fault = (struct fault){ b->at, "a UBIFS index node" };
	if (err)
		return err;
	children = read_u16(&r);
	level = read_u16(&r);
	if (r.bad || !children || level >= MAX_LEVELS || r.in.len > l->budget ||
	    (b->level != ANY_LEVEL && b->level != level))
		return ERR_CORRUPT;
	l->budget -= r.in.len;
	each = reader_left(&r) / children;
	if (each < BRANCH)
		return ERR_CORRUPT;
	for (uint32_t i = 0; i < children && err != ERR_NOMEM; i++) {
		uint32_t leb = read_u32(&r), offset = read_u32(&r), inode, key;

		reader_skip(&r, 4);
		inode = read_u32(&r);
		key = read_u32(&r);
		reader_skip(&r, each - BRANCH);
		err = level ? push(l, place(fs, leb, offset), level - 1)
			    : add_leaf(l, place(fs, leb, offset), inode, key);
		if (err && !first)
			first = err;
	}
	return err == ERR_NOMEM ? err : first;
}

static enum err read_index(struct loader *l)
{
	enum err err = push(l, l->root, ANY_LEVEL);

	l->budget = l->fs->in.len;
	while (!err && l->depth) {
		struct branch b = l->stack[--l->depth];

		err = read_index_node(l, &b);
	}
	return err;
}

/* Take the node of TYPE at AT, whose checksum was right, when it is part of the tree. */
static enum err add_node(struct ubifs *fs, uint64_t at, unsigned type, uint64_t sequence,
			 struct reader *r)
{
	struct ubifs_item item = { .at = at, .sequence = sequence, .late = true };
	uint64_t most = type == UBIFS_INODE ? 160 : type == UBIFS_DATA ? 48 : 56;

	if (type > UBIFS_TRUNCATION || r->in.len + UBIFS_HEAD < most)
		return OK;
	item.inode = read_u32(r);
	item.key = type == UBIFS_TRUNCATION ? (uint32_t)UBIFS_TRUNCATION << 29 : read_u32(r);
	return ubifs_kind(item.key) == type ? ubifs_add(fs, &item) : OK;
}

/*
 * All nodes in [at, end). Sets *DAMAGED when one is met that is not whole. When they are GROUPED,
 * an operation of which the last node was not written any more never was.
 */
static enum err scan_nodes(struct loader *l, uint64_t at, uint64_t end, bool grouped, bool *damaged)
{
	struct ubifs *fs = l->fs;
	size_t complete = fs->count;
	enum err err = OK;

	while (at < end && at < fs->in.len && !err) {
		struct bytes word = bytes_head(bytes_from(fs->in, at), 8);
		unsigned type;
		uint64_t sequence, after;
		struct reader r;

		if (find_node(l, at, &type, &sequence, &r, &after) == OK) {
			err = add_node(fs, at, type, sequence, &r);
			if (type == UBIFS_PADDING) {
				reader_seek(&r, 0);
				after = at + (r.in.len + UBIFS_HEAD + UINT64_C(7) + read_u32(&r)) /
						     8 * 8;
			} else if (fs->in.ptr[at + 21] != GROUP_INSIDE) {
				complete = fs->count;
			}
		} else if (!bytes_all(word, 0xff) && !bytes_all(word, 0)) {
			*damaged |= word.len == 8 && (le32(word.ptr) == UBIFS_MAGIC ||
						      be32(word.ptr) == UBIFS_MAGIC);
		}
		at = after;
	}
	if (grouped)
		fs->count = complete;
	return err;
}

/* When the commit of the index started: everything that the log says later overrides it. */
static bool find_commit(struct loader *l)
{
	const struct ubifs *fs = l->fs;
	uint64_t end = (uint64_t)fs->leb_size * (FIRST_LOG + (uint64_t)fs->log_lebs), sequence;

	for (uint64_t leb = FIRST_LOG; leb * fs->leb_size < end; leb++) {
		struct reader r;
		unsigned type;

		if (leb * fs->leb_size >= fs->in.len)
			break;
		if (ubifs_node(fs, leb * fs->leb_size, &type, &sequence, &r) == OK &&
		    type == UBIFS_COMMIT && read_u64(&r) == l->commit) {
			l->after = sequence;
			return true;
		}
	}
	return false;
}

/* A LEB as the log knows it. */
struct bud {
	uint32_t from; /* what follows is newer than the index */
	bool grouped;
};

/* Mark in BUDS where the log says that LEBs begin to be newer than the index. */
static void read_log(struct loader *l, struct bud *buds, size_t lebs)
{
	const struct ubifs *fs = l->fs;
	uint64_t end = (uint64_t)fs->leb_size * (FIRST_LOG + (uint64_t)fs->log_lebs);

	for (uint64_t at = (uint64_t)fs->leb_size * FIRST_LOG; at < end && at < fs->in.len;) {
		struct reader r;
		unsigned type;
		uint64_t sequence, after;
		uint32_t leb, offset;
		enum err err = find_node(l, at, &type, &sequence, &r, &after);

		at = after;
		if (err)
			continue;
		leb = read_u32(&r);
		offset = read_u32(&r);
		if (type == UBIFS_REFERENCE && sequence > l->after && leb < lebs &&
		    offset < buds[leb].from)
			buds[leb] = (struct bud){ offset, read_u32(&r) != COLLECTOR };
	}
}

static enum err replay(struct loader *l, bool *damaged)
{
	const struct ubifs *fs = l->fs;
	size_t lebs = fs->in.len / fs->leb_size + 1;
	struct bud *buds;
	enum err err = OK;

	if (!find_commit(l)) {
		*damaged = true;
		return OK;
	}
	buds = mem_alloc(lebs, sizeof(*buds));
	if (!buds)
		return ERR_NOMEM;
	for (size_t i = 0; i < lebs; i++)
		buds[i] = (struct bud){ .from = UINT32_MAX };
	read_log(l, buds, lebs);
	for (size_t i = 0; i < lebs && !err; i++)
		if (buds[i].from < fs->leb_size)
			err = scan_nodes(l, (uint64_t)i * fs->leb_size + buds[i].from / 8 * 8,
					 (uint64_t)(i + 1) * fs->leb_size, buds[i].grouped,
					 damaged);
	mem_free(buds);
	return err;
}

enum err ubifs_load(struct ubifs *fs, struct sink *sink)
{
	struct loader l = { .fs = fs, .patience = fs->in.len };
	bool damaged = false;
	enum err err = read_master(&l), status;

	if (!err)
		err = read_index(&l);
	mem_free(l.stack);
	if (err == ERR_NOMEM)
		return err;
	status = err;
	if (status) {
		sink_note(sink, status, l.fault.at < fs->in.len ? l.fault.at : fs->in.len,
			  l.fault.expected);
		fs->salvaged = true;
		fs->count = 0;
		err = scan_nodes(&l, (uint64_t)fs->leb_size * FIRST_LOG, fs->in.len, false,
				 &damaged);
	} else {
		err = replay(&l, &damaged);
		if (damaged && !err) {
			status = ERR_CORRUPT;
			sink_note(sink, status, (uint64_t)fs->leb_size * FIRST_LOG,
				  "a whole journal of UBIFS");
		}
	}
	if (!err)
		err = ubifs_resolve(fs);
	return err ? err : status;
}
