/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Content of a NAND dump that is right only without the spare bytes: something with a checksum, or
 * a pointer that comes back to itself, that goes on in a later page than the one it begins in. All
 * of it begins at an erase block. See nand.h for the dump, and the files named here for the
 * formats.
 */
#include "analyzer/base/hash.h"
#include "extractors/disk/nand.h"
#include "extractors/filesystem/ubi.h"
#include "extractors/filesystem/yaffs.h"

#define MAX_NODES 64u     /* of JFFS2, in one erase block */
#define MAX_TOKENS 65536u /* of device trees, in all */
#define MAX_YAFFS 16u     /* headers that are tried */
#define MAX_NAME 256u

/* The bytes of a dump without the spare ones. */
struct view {
	struct bytes in;
	const struct nand_layout *layout;
	uint64_t len;
	uint64_t budget;        /* bytes that checksums may still be made of */
	unsigned tokens, yaffs; /* likewise */
};

static bool view_read(const struct view *v, uint64_t at, void *out, size_t len)
{
	uint8_t *to = out;

	if (at > v->len || len > v->len - at)
		return false;
	while (len) {
		uint32_t in_page = (uint32_t)(at % v->layout->page);
		size_t room = v->layout->page - in_page, n = len < room ? len : room;

		memcpy(to, nand_page(v->in, v->layout, at / v->layout->page) + in_page, n);
		to += n;
		at += n;
		len -= n;
	}
	return true;
}

/* Is WANTED the CRC-32 of LEN bytes from AT on, begun with SEED? */
static bool view_crc(struct view *v, uint64_t at, uint64_t len, uint32_t seed, uint32_t wanted)
{
	if (at > v->len || len > v->len - at || len > v->budget)
		return false;
	v->budget -= len;
	while (len && hash_verify()) {
		uint32_t in_page = (uint32_t)(at % v->layout->page);
		uint64_t room = v->layout->page - in_page, n = len < room ? len : room;
		const uint8_t *page = nand_page(v->in, v->layout, at / v->layout->page);

		seed = hash_crc32(seed, bytes_of(page + in_page, (size_t)n));
		at += n;
		len -= n;
	}
	return !hash_verify() || seed == wanted;
}

/* ubi.h: the second header, or the first record of the table of volumes */
static bool is_ubi(struct view *v, uint64_t at)
{
	struct ubi_head head;
	uint8_t ec[64], vid[64], record[172];

	if (!view_read(v, at, ec, sizeof(ec)) || !ubi_head_read(bytes_of(ec, sizeof(ec)), &head) ||
	    !view_read(v, at + head.vid_offset, vid, sizeof(vid)) ||
	    memcmp(vid, "UBI!\1", 5) != 0 ||
	    !view_crc(v, at + head.vid_offset, 60, 0, ~be32(vid + 60)))
		return false;
	if (head.vid_offset >= v->layout->page)
		return true;
	at += head.data_offset;
	return head.data_offset >= v->layout->page && be32(vid + 8) == UBI_LAYOUT &&
	       view_read(v, at, record, sizeof(record)) &&
	       view_crc(v, at, 168, 0, ~be32(record + 168));
}

/* jffs2.h: an inode node whose data goes on in the next page */
static bool is_jffs2(struct view *v, uint64_t at)
{
	uint64_t end = at + NAND_BLOCK * (uint64_t)v->layout->page;
	uint8_t node[68];

	for (unsigned i = 0; i < MAX_NODES && at < end; i++) {
		bool big;
		uint32_t size, data;

		if (!view_read(v, at, node, sizeof(node)))
			return false;
		big = be16(node) == 0x1985;
		size = big ? be32(node + 4) : le32(node + 4);
		if ((!big && le16(node) != 0x1985) || size < 12)
			return false;
		if (!view_crc(v, at, 8, UINT32_MAX, big ? ~be32(node + 8) : ~le32(node + 8)))
			return false;
		data = big ? be32(node + 48) : le32(node + 48);
		if ((big ? be16(node + 2) : le16(node + 2)) == 0xe002 && size >= 68 &&
		    data <= size - 68 && at / v->layout->page < (at + 68 + data) / v->layout->page)
			return view_crc(v, at + 68, data, UINT32_MAX,
					big ? ~be32(node + 60) : ~le32(node + 60));
		at += (size + UINT64_C(3)) & ~UINT64_C(3);
	}
	return false;
}

/* squashfs.h, version 4: the block of the ids ends where the table that points to it begins */
static bool is_squashfs(struct view *v, uint64_t at)
{
	uint8_t super[96], pointer[8], size[2];
	uint64_t table, block;

	if (!view_read(v, at, super, sizeof(super)) || memcmp(super, "hsqs", 4) != 0 ||
	    le16(super + 28) != 4)
		return false;
	table = le64(super + 48);
	if (table < v->layout->page || table > v->len - at ||
	    !view_read(v, at + table, pointer, sizeof(pointer)))
		return false;
	block = le64(pointer);
	return block < table && view_read(v, at + block, size, sizeof(size)) &&
	       block + 2 + (le16(size) & 0x7fff) == table;
}

/* uimage.c: the checksum of the data */
static bool is_uimage(struct view *v, uint64_t at)
{
	static const uint8_t zeros[4];
	uint8_t h[64];
	uint32_t crc;

	if (!view_read(v, at, h, sizeof(h)) || be32(h) != 0x27051956)
		return false;
	crc = be32(h + 4);
	memcpy(h + 4, zeros, 4);
	return (!hash_verify() || hash_crc32(0, bytes_of(h, sizeof(h))) == crc) &&
	       sizeof(h) + (uint64_t)be32(h + 12) > v->layout->page &&
	       view_crc(v, at + sizeof(h), be32(h + 12), 0, be32(h + 24));
}

/* The name that begins AT ends before END; *NEXT is the token behind it. */
static bool skip_name(const struct view *v, uint64_t at, uint64_t end, uint64_t *next)
{
	char name[MAX_NAME];
	uint64_t most = end - at < sizeof(name) ? end - at : sizeof(name);
	size_t len;

	if (!view_read(v, at, name, (size_t)most))
		return false;
	len = strnlen(name, (size_t)most);
	*next = at + (len & ~(size_t)3) + 4;
	return len < most;
}

/* fit.c: the tokens lead, over a page and more, to the one that ends them, where it should be */
static bool is_fit(struct view *v, uint64_t at)
{
	enum { BEGIN = 1, END, PROPERTY, NOP, FINISH = 9 };
	uint8_t h[40], token[12];
	uint64_t pos, end;

	if (!view_read(v, at, h, sizeof(h)) || be32(h) != 0xd00dfeed || be32(h + 20) != 17)
		return false;
	pos = at + be32(h + 8);
	end = pos + be32(h + 36);
	if (be32(h + 8) % 4 || be32(h + 36) % 4 || be32(h + 36) <= v->layout->page)
		return false;
	while (pos + 4 <= end && v->tokens) {
		v->tokens--;
		if (!view_read(v, pos, token, 4))
			return false;
		pos += 4;
		switch (be32(token)) {
		case BEGIN:
			if (!skip_name(v, pos, end, &pos))
				return false;
			break;
		case PROPERTY:
			if (!view_read(v, pos, token, 8) || be32(token + 4) >= be32(h + 32))
				return false;
			pos += 8 + ((be32(token) + UINT64_C(3)) & ~UINT64_C(3));
			break;
		case END:
		case NOP:
			break;
		case FINISH:
			return pos == end;
		default:
			return false;
		}
	}
	return false;
}

/* yaffs.h: a header, and more chunks with their tags where the spare bytes are */
static bool is_yaffs(struct view *v, uint64_t at)
{
	struct bytes from = bytes_from(v->in, at / v->layout->page * nand_stride(v->layout));
	struct yaffs_layout found;

	if (!v->yaffs || from.len < 10 || from.ptr[8] != 0xff || from.ptr[9] != 0xff ||
	    be32(from.ptr) > (5u << 24))
		return false;
	v->yaffs--;
	return yaffs_layout_find(from, &found) >= 3 && found.page == v->layout->page &&
	       found.spare == v->layout->spare;
}

bool nand_proof_find(struct bytes in, struct nand_layout *l)
{
	static const struct {
		const char *name;
		bool (*is)(struct view *v, uint64_t at);
	} proofs[] = {
		{ "ubi", is_ubi },     { "squashfs", is_squashfs }, { "uimage", is_uimage },
		{ "jffs2", is_jffs2 }, { "fit", is_fit },           { "yaffs", is_yaffs },
	};
	struct view v = { .in = in,
			  .layout = l,
			  .len = nand_pages(in, l) * l->page,
			  .budget = in.len,
			  .tokens = MAX_TOKENS,
			  .yaffs = MAX_YAFFS };

	for (uint64_t at = 0; at < v.len; at += (uint64_t)NAND_BLOCK * l->page) {
		for (size_t i = 0; i < sizeof(proofs) / sizeof(*proofs); i++) {
			if (!proofs[i].is(&v, at))
				continue;
			l->proof = proofs[i].name;
			return true;
		}
	}
	return false;
}
