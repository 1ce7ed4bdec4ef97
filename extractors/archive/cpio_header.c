/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/archive/cpio_header.h"

#include "analyzer/base/reader.h"
#include "analyzer/base/text.h"

#define MAX_NAME 4096u /* PATH_MAX of Linux, with the NUL */

static const struct flavour_info {
	const char *magic;
	uint8_t magic_len, header, align;
} flavours[] = {
	[CPIO_NEWC] = { "070701", 6, 110, 4 },    [CPIO_CRC] = { "070702", 6, 110, 4 },
	[CPIO_ODC] = { "070707", 6, 76, 1 },      [CPIO_BIN_LE] = { "\xc7\x71", 2, 26, 2 },
	[CPIO_BIN_BE] = { "\x71\xc7", 2, 26, 2 },
};

/* A number of LEN digits in base 2^BITS; false when one is not a digit. */
static bool take_digits(struct reader *r, size_t len, unsigned bits, uint64_t *out)
{
	struct bytes text = reader_take(r, len);

	*out = 0;
	for (size_t i = 0; i < text.len; i++) {
		uint8_t c = text.ptr[i];
		unsigned digit = is_digit(c) ? c - 48u : is_alpha(c) ? (c | 32u) - 87u : 255u;

		if (digit >> bits)
			return false;
		*out = *out << bits | digit;
	}
	return text.len == len;
}

static bool read_newc(struct reader *r, struct cpio_member *m, uint64_t *name)
{
	uint64_t f[13];

	for (size_t i = 0; i < 13; i++)
		if (!take_digits(r, 8, 4, &f[i]))
			return false;
	m->ino = f[0];
	m->mode = (uint32_t)f[1];
	m->uid = (uint32_t)f[2];
	m->gid = (uint32_t)f[3];
	m->links = (uint32_t)f[4];
	m->mtime = f[5];
	m->size = f[6];
	m->dev = f[7] << 32 | f[8];
	m->major = (uint32_t)f[9];
	m->minor = (uint32_t)f[10];
	*name = f[11];
	m->sum = (uint32_t)f[12];
	return true;
}

static bool read_odc(struct reader *r, struct cpio_member *m, uint64_t *name)
{
	static const uint8_t digits[] = { 6, 6, 6, 6, 6, 6, 6, 11, 6, 11 };
	uint64_t f[10];

	for (size_t i = 0; i < 10; i++)
		if (!take_digits(r, digits[i], 3, &f[i]))
			return false;
	m->mode = (uint32_t)f[2];
	m->uid = (uint32_t)f[3];
	m->gid = (uint32_t)f[4];
	m->major = (uint32_t)f[6] >> 8;
	m->minor = (uint32_t)f[6] & 255;
	m->mtime = f[7];
	*name = f[8];
	m->size = f[9];
	return true;
}

static uint32_t take_high_first(struct reader *r)
{
	uint32_t high = read_u16(r);

	return high << 16 | read_u16(r);
}

static bool read_binary(struct reader *r, struct cpio_member *m, uint64_t *name)
{
	uint32_t rdev;

	reader_skip(r, 4); /* device and inode */
	m->mode = read_u16(r);
	m->uid = read_u16(r);
	m->gid = read_u16(r);
	reader_skip(r, 2); /* links: each name has its body */
	rdev = read_u16(r);
	m->major = rdev >> 8;
	m->minor = rdev & 255;
	m->mtime = take_high_first(r);
	*name = read_u16(r);
	m->size = take_high_first(r);
	return !r->bad;
}

static bool flavour_of(struct bytes in, uint64_t at, enum cpio_flavour *out)
{
	for (unsigned i = 0; i < sizeof(flavours) / sizeof(flavours[0]); i++) {
		if (bytes_at(in, at, flavours[i].magic, flavours[i].magic_len)) {
			*out = (enum cpio_flavour)i;
			return true;
		}
	}
	return false;
}

static uint64_t align_up(uint64_t pos, uint64_t to)
{
	return (pos + to - 1) / to * to;
}

/* The name must end with its NUL; more of them may follow, to align the body. */
static bool take_name(struct reader *r, uint64_t len, struct bytes *name)
{
	struct bytes text = reader_take(r, len);
	size_t end;

	if (!text.len)
		return false;
	end = strnlen((const char *)text.ptr, text.len);
	if (!end || !bytes_all(bytes_from(text, end), 0) || end == text.len)
		return false;
	*name = bytes_head(text, end);
	return true;
}

static bool known_type(uint32_t mode, enum entry_kind *kind)
{
	static const struct {
		uint32_t type;
		enum entry_kind kind;
	} types[] = {
		{ 0010000, ENTRY_FIFO },   { 0020000, ENTRY_CHAR }, { 0040000, ENTRY_DIR },
		{ 0060000, ENTRY_BLOCK },  { 0100000, ENTRY_FILE }, { 0120000, ENTRY_SYMLINK },
		{ 0140000, ENTRY_SOCKET },
	};

	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		if (mode >> 12 == types[i].type >> 12) {
			*kind = types[i].kind;
			return true;
		}
	}
	return false;
}

/* HP-UX writes device 0, 1 and the device itself where the size stands. */
static void fix_hpux_device(struct cpio_member *m)
{
	if (!m->size || m->major || m->minor != 1)
		return;
	m->major = (uint32_t)(m->size >> 8) & 0xfff;
	m->minor = (uint32_t)m->size & 255;
	m->size = 0;
}

enum err cpio_member_read(struct bytes in, uint64_t at, struct cpio_member *m)
{
	struct reader r = reader_le(bytes_from(in, at));
	const struct flavour_info *flavour;
	uint64_t name = 0;
	bool good;

	*m = (struct cpio_member){ 0 };
	if (!flavour_of(in, at, &m->flavour))
		return r.in.len < flavours[CPIO_NEWC].magic_len ? ERR_TRUNCATED : ERR_CORRUPT;
	flavour = &flavours[m->flavour];
	if (r.in.len < flavour->header)
		return ERR_TRUNCATED;
	reader_skip(&r, flavour->magic_len);
	if (m->flavour == CPIO_NEWC || m->flavour == CPIO_CRC) {
		good = read_newc(&r, m, &name);
	} else if (m->flavour == CPIO_ODC) {
		good = read_odc(&r, m, &name);
	} else {
		r.big_endian = m->flavour == CPIO_BIN_BE;
		good = read_binary(&r, m, &name);
	}
	if (!good || name < 2 || name > MAX_NAME)
		return ERR_CORRUPT;
	if (reader_left(&r) < name)
		return ERR_TRUNCATED;
	if (!take_name(&r, name, &m->name))
		return ERR_CORRUPT;
	m->trailer = bytes_equal(m->name, bytes_str("TRAILER!!!"));
	if (m->trailer ? m->size != 0 : !known_type(m->mode, &m->kind))
		return ERR_CORRUPT;
	if (m->flavour > CPIO_CRC && (m->kind == ENTRY_CHAR || m->kind == ENTRY_BLOCK))
		fix_hpux_device(m);
	m->body = align_up(at + flavour->header + name, flavour->align);
	m->next = align_up(m->body + m->size, flavour->align);
	return OK;
}

enum err cpio_member_next(struct bytes in, enum cpio_flavour flavour, uint64_t at,
			  struct cpio_member *m)
{
	enum err err = cpio_member_read(in, at, m);

	/* newc and crc have one layout, and writers mix them */
	return err || flavours[m->flavour].header == flavours[flavour].header ? err : ERR_CORRUPT;
}
