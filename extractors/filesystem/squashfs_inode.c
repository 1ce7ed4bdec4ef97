/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Inodes of squashfs. On disk: type, permissions, indices of the user's and the group's id, then
 * what the type needs, and after it a file's block list or a link's target. Each type may have an
 * extended form with wider fields, a count of links or extended attributes: see squashfs_layout.c.
 */
#include "extractors/filesystem/squashfs.h"

#define MAX_TARGET 4096u /* Linux refuses longer ones */
#define TYPES_1 5u       /* of version 1, which multiplies them by the upper half of the user */
#define USERS_1 16u

/* The type of version 1, and the user's index. */
static unsigned read_type_1(const struct squashfs *fs, struct bytes view, unsigned type,
			    struct squashfs_inode *inode)
{
	const struct squashfs_form *form = &fs->super.layout->forms[0];

	if (type) {
		inode->uid += (type - 1) / TYPES_1 * USERS_1;
		return (type - 1) % TYPES_1 + 1;
	}
	inode->uid += (uint32_t)squashfs_get(&fs->super, view, form->offset) * USERS_1;
	return squashfs_get(&fs->super, view, form->size) == SQUASHFS_SOCKET ? SQUASHFS_SOCKET
									     : SQUASHFS_FIFO;
}

/* What all types have. The number of the form is returned. */
static unsigned read_base(const struct squashfs *fs, struct bytes view,
			  struct squashfs_inode *inode)
{
	const struct squashfs_super *s = &fs->super;
	const struct squashfs_layout *layout = s->layout;
	unsigned type = (unsigned)squashfs_get(s, view, layout->type), form = type;

	inode->mode = squashfs_get(s, view, layout->mode) & 07777;
	inode->uid = (uint32_t)squashfs_get(s, view, layout->uid);
	inode->gid = (uint32_t)squashfs_get(s, view, layout->gid);
	if (s->major == 1) {
		type = read_type_1(fs, view, type, inode);
		form = form ? type : 0;
	}
	/* before version 4 the last index means: as the user */
	if (s->major < 4)
		inode->gid = inode->gid == (1u << layout->gid.bits) - 1 ? inode->uid
									: inode->gid + s->id_count;
	inode->type =
		(enum squashfs_type)(type > SQUASHFS_EXTENDED ? type - SQUASHFS_EXTENDED : type);
	return form;
}

static void read_list(struct reader *r, const struct squashfs_super *s,
		      struct squashfs_inode *inode)
{
	uint64_t count = inode->size / s->block_size;

	if (inode->fragment == SQUASHFS_NONE && inode->size % s->block_size)
		count++;
	inode->blocks = reader_take(r, count * s->layout->word);
}

/* What the type has. */
static enum err read_form(const struct squashfs *fs, struct bytes view,
			  const struct squashfs_form *form, struct squashfs_inode *inode)
{
	const struct squashfs_super *s = &fs->super;
	struct reader r = reader_le(view);
	struct bytes record = reader_take(&r, form->bytes);

	if (r.bad || !form->bytes)
		return ERR_CORRUPT;
	inode->mtime =
		form->mtime.bits ? (uint32_t)squashfs_get(s, record, form->mtime) : s->mkfs_time;
	inode->fragment = form->fragment.bits ? (uint32_t)squashfs_get(s, record, form->fragment)
					      : SQUASHFS_NONE;
	inode->size = squashfs_get(s, record, form->size);
	inode->start = squashfs_get(s, record, form->start);
	inode->offset = (uint32_t)squashfs_get(s, record, form->offset);
	if (inode->type == SQUASHFS_FILE) {
		read_list(&r, s, inode);
	} else if (inode->type == SQUASHFS_DIR) {
		inode->size = inode->size > s->layout->dots ? inode->size - s->layout->dots : 0;
	} else if (inode->type == SQUASHFS_SYMLINK) {
		inode->target = reader_take(&r, inode->size);
		r.bad |= inode->size == 0 || inode->size > MAX_TARGET;
	} else {
		inode->device = (uint32_t)inode->start;
	}
	return r.bad ? ERR_CORRUPT : OK;
}

enum err squashfs_inode_read(const struct squashfs *fs, uint64_t ref, struct squashfs_inode *out,
			     struct fault *fault)
{
	const struct squashfs_layout *layout = fs->super.layout;
	uint64_t at = fs->super.inode_table + (ref >> 16);
	struct bytes view;
	unsigned form;

	*fault = (struct fault){ at, "a squashfs inode" };
	if (!squashfs_table_at(&fs->inodes, at, ref & 0xffff, &view))
		return ERR_CORRUPT;
	*out = (struct squashfs_inode){
		.place = (size_t)(view.ptr - fs->inodes.bytes.ptr),
		.blocks = bytes_of(NULL, 0),
		.target = bytes_of(NULL, 0),
	};
	form = read_base(fs, view, out);
	if (form >= sizeof(layout->forms) / sizeof(layout->forms[0]))
		return ERR_CORRUPT;
	return read_form(fs, view, &layout->forms[form], out);
}
