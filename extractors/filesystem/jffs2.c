/* SPDX-License-Identifier: Apache-2.0 */
/*
 * JFFS2: finding the nodes. What is on disk is told in jffs2.h. As nothing says where the file
 * system ends, it goes on as long as valid nodes follow, with any amount of blank flash and with
 * little else between them.
 */
#include "extractors/filesystem/jffs2.h"

#include "analyzer/base/hash.h"

#define HEADER_SIZE 12u
#define ACCURATE 0x2000u
#define TYPE_NAME 0xe001u
#define TYPE_INODE 0xe002u
#define MAX_GARBAGE 16384u       /* bytes in a row: a damaged node, not another format */
#define PROBE_AHEAD (512u << 10) /* bytes to look for a second node: an erase block */
#define BLANK 0xffffffffu
#define STRIDE 1024u /* bytes of blank flash that are passed over at once */

struct header {
	uint64_t at;
	uint32_t type, size;
};

struct cursor {
	struct bytes in;
	bool big_endian;
	uint64_t pos;     /* after the last node */
	uint64_t garbage; /* where there is something else; 0: nowhere */
	uint64_t cut;     /* a node that ends after the view; 0: none, or it is the first */
	bool is_cut;
};

uint32_t jffs2_crc(struct bytes in)
{
	return ~hash_crc32(BLANK, in);
}

static bool header_at(const struct cursor *c, uint64_t at, struct header *out)
{
	struct reader r = { .in = c->in, .pos = (size_t)at, .big_endian = c->big_endian };
	uint16_t magic = read_u16(&r), type = read_u16(&r);
	uint32_t size = read_u32(&r), crc = read_u32(&r);
	uint8_t fields[8];

	if (r.bad || (magic != 0x1985 && magic != 0x1984) || size < HEADER_SIZE)
		return false;
	memcpy(fields, c->in.ptr + at, sizeof(fields));
	fields[c->big_endian ? 2 : 3] |= ACCURATE >> 8;
	*out = (struct header){ at, type, size };
	return !hash_verify() || crc == jffs2_crc(bytes_of(fields, sizeof(fields)));
}

/* The next node before END; what is not one is passed over. */
static bool next_node(struct cursor *c, uint64_t end, struct header *out)
{
	uint32_t garbage = 0;

	for (uint64_t at = c->pos; at + HEADER_SIZE <= end; at += 4) {
		uint32_t word = le32(c->in.ptr + at);

		if (word == 0 || word == BLANK) {
			/* most of a flash may be blank, and a probe looks at half a MiB of it */
			while (at + STRIDE + 4 <= end &&
			       memcmp(c->in.ptr + at, c->in.ptr + at + 4, STRIDE) == 0)
				at += STRIDE;
			continue;
		}
		if (header_at(c, at, out)) {
			uint64_t after = (at + out->size + 3) & ~UINT64_C(3);

			if (at + out->size <= c->in.len) {
				c->pos = after < c->in.len ? after : c->in.len;
				return true;
			}
			c->is_cut = true;
			c->cut = at;
		}
		if (!garbage)
			c->garbage = at;
		garbage += 4;
		if (garbage > MAX_GARBAGE)
			break;
	}
	return false;
}

static enum err open_cursor(struct bytes in, struct cursor *c, struct header *first)
{
	if (in.len < HEADER_SIZE)
		return ERR_NOMATCH;
	*c = (struct cursor){ .in = in, .big_endian = in.ptr[0] == 0x19 };
	return header_at(c, 0, first) ? OK : ERR_NOMATCH;
}

static enum err jffs2_probe(struct bytes from, struct span *out)
{
	struct bytes ahead;
	struct header first, second;
	struct cursor c;

	if (open_cursor(from, &c, &first))
		return ERR_NOMATCH;
	*out = (struct span){ .size = 0, .bits = 16 + 8 + 32 };
	if (first.size > from.len)
		return OK;
	c.pos = ((uint64_t)first.size + 3) & ~UINT64_C(3);
	ahead = bytes_head(bytes_from(from, c.pos), PROBE_AHEAD);
	if (next_node(&c, (uint64_t)(ahead.ptr - from.ptr) + ahead.len, &second)) {
		out->bits += 16 + 8 + 32;
		return OK;
	}
	/* one node alone: in a flash that is blank otherwise */
	return bytes_all(ahead, 0xff) ? OK : ERR_NOMATCH;
}

static enum err list_add(struct jffs2_list *list, struct jffs2_node node)
{
	struct jffs2_node *more = mem_more(list->nodes, list->count, &list->room, sizeof(*more));

	if (!more)
		return ERR_NOMEM;
	list->nodes = more;
	list->nodes[list->count++] = node;
	return OK;
}

/*
 * Was the writing of the inode node at AT interrupted? Then its data end in blank flash, and Linux
 * takes what was there before: the write never was.
 */
static bool is_torn(const struct jffs2 *fs, uint64_t at)
{
	uint32_t size = jffs2_u32(fs, at + 48);
	struct bytes data = bytes_head(bytes_from(fs->in, at + JFFS2_INODE_SIZE), size);

	return data.len >= 4 && bytes_all(bytes_from(data, data.len - 4), 0xff) &&
	       jffs2_crc(data) != jffs2_u32(fs, at + 60);
}

/* Are the CRCs and lengths of a name or an inode right? */
static bool is_sound(const struct jffs2 *fs, const struct header *h)
{
	struct bytes node = bytes_head(bytes_from(fs->in, h->at), h->size);
	bool name = h->type == TYPE_NAME;
	unsigned crc_at = name ? 32 : 64;
	struct bytes text;

	if (node.len < (name ? JFFS2_NAME_SIZE : JFFS2_INODE_SIZE))
		return false;
	if (hash_verify() && jffs2_u32(fs, h->at + crc_at) !=
				     jffs2_crc(bytes_head(node, name ? crc_at : crc_at - 4)))
		return false;
	if (!name) /* of other data, the CRC is compared when they are read */
		return jffs2_u32(fs, h->at + 48) <= node.len - JFFS2_INODE_SIZE &&
		       !is_torn(fs, h->at);
	return bytes_sub(node, JFFS2_NAME_SIZE, node.ptr[28], &text) &&
	       (!hash_verify() || jffs2_u32(fs, h->at + 36) == jffs2_crc(text));
}

/* Read all nodes. *RESULT: the first error that was noted. */
static enum err read_nodes(struct jffs2 *fs, struct cursor *c, struct sink *sink, enum err *result)
{
	struct header h;
	enum err err = OK;

	while (!err && next_node(c, fs->in.len, &h)) {
		if (c->garbage) {
			sink_note(sink, ERR_CORRUPT, c->garbage, "a jffs2 node or blank flash");
			*result = ERR_CORRUPT;
			c->garbage = 0;
		}
		c->is_cut = false;
		if (h.type != TYPE_NAME && h.type != TYPE_INODE)
			continue;
		if (!is_sound(fs, &h)) {
			sink_note(sink, ERR_CORRUPT, h.at, "a jffs2 node with the right CRC");
			*result = ERR_CORRUPT;
			continue;
		}
		err = list_add(h.type == TYPE_NAME ? &fs->names : &fs->nodes,
			       (struct jffs2_node){ .at = h.at,
						    .ino = jffs2_u32(fs, h.at + 12),
						    .version = jffs2_u32(fs, h.at + 16) });
	}
	return err;
}

/* Where the file system ends: blank flash after the last node is free space of it. */
static uint64_t end_of(const struct cursor *c)
{
	uint64_t end = c->pos;

	if (c->is_cut)
		return c->in.len;
	while (end < c->in.len && c->in.ptr[end] == 0xff)
		end++;
	return end;
}

static void jffs2_close(struct source *source)
{
	struct jffs2 *fs = (struct jffs2 *)(void *)source;

	mem_free(fs->names.nodes);
	mem_free(fs->nodes.nodes);
	mem_free(fs->inodes);
	mem_free(fs);
}

static enum err read_all(struct jffs2 *fs, struct cursor *c, struct sink *sink)
{
	enum err result = OK;
	enum err err = read_nodes(fs, c, sink, &result);

	if (err)
		return err;
	if (c->is_cut) {
		sink_note(sink, ERR_TRUNCATED, c->cut, "as many bytes as the jffs2 node says");
		result = result ? result : ERR_TRUNCATED;
	}
	sink_used(sink, end_of(c));
	sink_attribute_text(sink, "jffs2.byte-order", fs->big_endian ? "big" : "little");
	sink_attribute_number(sink, "jffs2.nodes", fs->names.count + fs->nodes.count);
	err = jffs2_index(fs);
	if (!err)
		err = jffs2_walk(fs, sink);
	return err == ERR_NOMEM || err == ERR_LIMIT || !result ? err : result;
}

static enum err jffs2_extract(struct bytes in, struct sink *sink)
{
	struct header first;
	struct cursor c;
	struct jffs2 *fs;
	enum err err;

	if (open_cursor(in, &c, &first))
		return ERR_NOMATCH;
	fs = mem_zalloc(1, sizeof(*fs));
	if (!fs)
		return ERR_NOMEM;
	fs->source = (struct source){ .read = jffs2_file_read, .close = jffs2_close };
	atomic_init(&fs->source.refs, 1);
	fs->in = in;
	fs->big_endian = c.big_endian;
	err = read_all(fs, &c, sink);
	source_unref(&fs->source);
	return err;
}

/* clang-format off */
const struct extractor extractor_jffs2 = {
	.name = "jffs2",
	.summary = "log-structured file system for raw flash",
	.limitations = "two file systems with only blank flash between them are read as one; "
		       "extended attributes are skipped",
	.magic = (const struct magic[]){
		/* names, inodes, both when obsolete; marks, padding, summaries, attributes */
		{ "\x85\x19\x01\xe0", 4, 0 }, { "\x85\x19\x02\xe0", 4, 0 },
		{ "\x85\x19\x01\xc0", 4, 0 }, { "\x85\x19\x02\xc0", 4, 0 },
		{ "\x85\x19\x03\x20", 4, 0 }, { "\x85\x19\x04\x20", 4, 0 },
		{ "\x85\x19\x06\x20", 4, 0 }, { "\x85\x19\x08\xe0", 4, 0 },
		{ "\x85\x19\x09\xe0", 4, 0 },
		{ "\x19\x85\xe0\x01", 4, 0 }, { "\x19\x85\xe0\x02", 4, 0 },
		{ "\x19\x85\xc0\x01", 4, 0 }, { "\x19\x85\xc0\x02", 4, 0 },
		{ "\x19\x85\x20\x03", 4, 0 }, { "\x19\x85\x20\x04", 4, 0 },
		{ "\x19\x85\x20\x06", 4, 0 }, { "\x19\x85\xe0\x08", 4, 0 },
		{ "\x19\x85\xe0\x09", 4, 0 },
		{ "\x84\x19\x01\xe0", 4, 0 }, { "\x84\x19\x02\xe0", 4, 0 },
		{ "\x84\x19\x03\x20", 4, 0 },
		{ "\x19\x84\xe0\x01", 4, 0 }, { "\x19\x84\xe0\x02", 4, 0 },
		{ "\x19\x84\x20\x03", 4, 0 },
		{ 0 } },
	.probe = jffs2_probe,
	.extract = jffs2_extract,
};
/* clang-format on */
