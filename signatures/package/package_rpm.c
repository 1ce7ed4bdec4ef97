/* SPDX-License-Identifier: Apache-2.0 */
/*
 * rpm's database: usr/lib/sysimage/rpm or var/lib/rpm with rpmdb.sqlite (table Packages: hnum,
 * blob), Packages.db (ndb) or, before rpm 4.16, Packages (Berkeley DB: package_rpm_bdb.c). Each
 * package is a header blob, big-endian: u32 entries, u32 bytes of data; entries of u32 tag, u32
 * type, u32 offset, u32 count; the data. (rpm's doc/manual/format.md and its tag list;
 * sqlite.org/fileformat2.html; rpm's lib/backend/ndb/rpmpkg.c for ndb.)
 *
 * SQLite, big-endian: a header of 100 bytes with the page size at 16; pages of a b-tree: type
 * (13 table leaf), cell count, cell pointers; a leaf cell is varint payload length, varint row id,
 * the payload or its start and the number of the first overflow page. All leaves are looked at in
 * the order of the file, but for those on the list of free pages (trunk pages from the one at 32
 * on: next, count, page numbers), which hold what was removed; a record whose blob starts like a
 * header is a package. So neither the schema nor the inner pages are needed. ndb: blobs start on 16
 * bytes with "BlbS", package number, time, length; removed ones are zeroed.
 *
 * Not read: a write-ahead log that was left behind.
 */
#include <stdio.h>

#include "analyzer/base/buf.h"
#include "analyzer/base/mem.h"
#include "analyzer/base/reader.h"
#include "signatures/package/package_rpm.h"

#define MAX_ENTRIES 4096u

extern const struct package_reader package_reader_rpm;

enum { TYPE_INT32 = 4, TYPE_STRING = 6, TYPE_STRINGS = 8, TYPE_I18N = 9 };

enum {
	TAG_NAME = 1000,
	TAG_VERSION,
	TAG_RELEASE,
	TAG_EPOCH,
	TAG_VENDOR = 1011,
	TAG_LICENSE = 1014,
	TAG_URL = 1020,
	TAG_ARCH = 1022,
	TAG_SOURCE_RPM = 1044,
	TAG_PROVIDES = 1047,
	TAG_REQUIRES = 1049,
	TAG_DIR_INDEXES = 1116,
	TAG_BASE_NAMES,
	TAG_DIR_NAMES,
};

struct header {
	struct bytes entries, data;
};

static bool open_header(struct bytes blob, struct header *h)
{
	struct reader r = reader_be(blob);
	uint32_t count = read_u32(&r), len = read_u32(&r);

	if (!count || count > MAX_ENTRIES)
		return false;
	h->entries = reader_take(&r, (uint64_t)count * 16);
	h->data = reader_take(&r, len);
	/* the first entry of every header names the region that it is */
	return !r.bad && be32(h->entries.ptr) >= 61 && be32(h->entries.ptr) <= 1006;
}

/* The COUNT values of TAG, from the first on; empty when there is none of this type. */
static struct bytes values(const struct header *h, uint32_t tag, uint32_t type, uint32_t *count)
{
	for (size_t at = 0; at + 16 <= h->entries.len; at += 16) {
		const uint8_t *e = h->entries.ptr + at;

		if (be32(e) != tag)
			continue;
		*count = be32(e + 12);
		if (be32(e + 4) == type || (type == TYPE_STRING && be32(e + 4) == TYPE_I18N))
			return bytes_from(h->data, be32(e + 8));
		break;
	}
	*count = 0;
	return (struct bytes){ h->data.ptr, 0 };
}

/* The next NUL-terminated text of *TEXTS; false when there is none. */
static bool next_text(struct bytes *texts, struct bytes *out)
{
	const uint8_t *end = memchr(texts->ptr, 0, texts->len);

	if (!end)
		return false;
	*out = bytes_head(*texts, (uint64_t)(end - texts->ptr));
	*texts = bytes_from(*texts, out->len + 1);
	return true;
}

static struct bytes text_of(const struct header *h, uint32_t tag)
{
	uint32_t count;
	struct bytes texts = values(h, tag, TYPE_STRING, &count), out = { texts.ptr, 0 };

	(void)next_text(&texts, &out);
	return out;
}

static void read_names(struct package_run *run, const struct header *h, uint32_t tag,
		       const char ***list, size_t *count)
{
	uint32_t n;
	struct bytes texts = values(h, tag, TYPE_STRINGS, &n), one;

	for (uint32_t i = 0; i < n && next_text(&texts, &one); i++)
		if (!bytes_at(one, 0, "rpmlib(", 7))
			package_push(run, list, count, one);
}

/* Base names, each with the index of its folder. The folders' places are kept in DIRS. */
static void read_files(struct package_run *run, const struct header *h, struct package *p)
{
	uint32_t name_count, index_count, dir_count, found = 0;
	struct bytes names = values(h, TAG_BASE_NAMES, TYPE_STRINGS, &name_count);
	struct bytes indexes = values(h, TAG_DIR_INDEXES, TYPE_INT32, &index_count);
	struct bytes folders = values(h, TAG_DIR_NAMES, TYPE_STRINGS, &dir_count), name;
	struct bytes *dirs;

	if (dir_count > folders.len || index_count > indexes.len / 4 || !dir_count)
		return;
	dirs = mem_alloc(dir_count, sizeof(*dirs));
	if (!dirs) {
		package_fail(run, ERR_NOMEM);
		return;
	}
	while (found < dir_count && next_text(&folders, &dirs[found]))
		found++;
	for (uint32_t i = 0; i < name_count && i < index_count && next_text(&names, &name); i++) {
		uint32_t k = be32(indexes.ptr + (size_t)i * 4);
		char path[1024];

		if (k >= found || dirs[k].len < 1 || dirs[k].len + name.len > sizeof(path))
			continue;
		memcpy(path, dirs[k].ptr + 1, dirs[k].len - 1); /* without the leading '/' */
		memcpy(path + dirs[k].len - 1, name.ptr, name.len);
		package_push(run, &p->files, &p->file_count,
			     bytes_of(path, dirs[k].len - 1 + name.len));
	}
	mem_free(dirs);
}

/* "openssl-3.0.7-1.el9.src.rpm": the name ends before the second dash from the end. */
static struct bytes source_name(struct bytes rpm)
{
	unsigned dashes = 0;

	for (size_t i = rpm.len; i; i--)
		if (rpm.ptr[i - 1] == '-' && ++dashes == 2)
			return bytes_head(rpm, i - 1);
	return bytes_head(rpm, 0);
}

static void set_version(struct package_run *run, const struct header *h, struct package *p)
{
	struct bytes version = text_of(h, TAG_VERSION), release = text_of(h, TAG_RELEASE), epoch;
	uint32_t count;
	char text[512];
	int n = 0;

	epoch = values(h, TAG_EPOCH, TYPE_INT32, &count);
	if (version.len > 200 || release.len > 200)
		return;
	if (count && epoch.len >= 4 && be32(epoch.ptr))
		n = snprintf(text, sizeof(text), "%u:", be32(epoch.ptr));
	n += snprintf(text + n, sizeof(text) - (size_t)n, "%.*s-%.*s", (int)version.len,
		      (const char *)version.ptr, (int)release.len, (const char *)release.ptr);
	package_set(run, &p->version, bytes_of(text, (size_t)n));
}

void package_rpm_header(struct package_run *run, struct bytes blob, uint64_t at, uint64_t len)
{
	struct header h;
	struct package *p;

	if (!open_header(blob, &h) || !text_of(&h, TAG_NAME).len || !text_of(&h, TAG_VERSION).len)
		return;
	p = package_new(run, at, len);
	if (!p)
		return;
	p->type = "rpm";
	package_set(run, &p->name, text_of(&h, TAG_NAME));
	set_version(run, &h, p);
	package_set(run, &p->architecture, text_of(&h, TAG_ARCH));
	package_set(run, &p->license, text_of(&h, TAG_LICENSE));
	package_set(run, &p->supplier, text_of(&h, TAG_VENDOR));
	package_set(run, &p->homepage, text_of(&h, TAG_URL));
	package_set(run, &p->source, source_name(text_of(&h, TAG_SOURCE_RPM)));
	read_names(run, &h, TAG_REQUIRES, &p->depends, &p->depend_count);
	read_names(run, &h, TAG_PROVIDES, &p->provides, &p->provide_count);
	read_files(run, &h, p);
	/* keys that were imported are no packages */
	p->not_installed = p->name && strcmp(p->name, "gpg-pubkey") == 0;
}

/* SQLite's variable-length integer: seven bits a byte, the ninth byte has eight. */
static uint64_t varint(struct reader *r)
{
	uint64_t value = 0;

	for (int i = 0; i < 9; i++) {
		uint8_t c = read_u8(r);

		if (i == 8)
			return value << 8 | c;
		value = value << 7 | (c & 0x7f);
		if (!(c & 0x80))
			return value;
	}
	return value;
}

struct sqlite {
	struct bytes in;
	uint32_t page, usable; /* bytes of a page, and those that are not reserved */
	struct buf payload;
	uint64_t copied; /* overflow bytes, over all: each page is some record's once */
};

/* The whole payload of LEN bytes whose start is in the cell at R; false when it is not there. */
static bool gather(struct sqlite *db, struct reader *r, uint64_t len, struct bytes *out,
		   struct package_run *run)
{
	uint64_t most = db->usable - 35, least = ((uint64_t)db->usable - 12) * 32 / 255 - 23, local;
	uint32_t next;
	struct bytes part;

	if (len > db->in.len || len > PACKAGE_RPM_LARGEST)
		return false;
	if (len <= most) {
		*out = reader_take(r, len);
		return !r->bad;
	}
	local = least + (len - least) % (db->usable - 4);
	local = local <= most ? local : least;
	part = reader_take(r, local);
	next = read_u32(r);
	db->copied += len;
	if (r->bad || db->copied > db->in.len)
		return false;
	db->payload.len = 0;
	if (buf_append(&db->payload, part))
		package_fail(run, ERR_NOMEM);
	while (db->payload.len < len && next && !package_over(run)) {
		uint64_t left = len - db->payload.len;

		if (!bytes_sub(db->in, (uint64_t)(next - 1) * db->page, db->usable, &part))
			return false;
		next = be32(part.ptr);
		if (buf_append(&db->payload, bytes_head(bytes_from(part, 4), left)))
			package_fail(run, ERR_NOMEM);
	}
	*out = buf_bytes(&db->payload);
	return out->len == len;
}

/* A row (hnum, blob): a record is its header's length, the types of its columns, their values. */
static void read_row(struct package_run *run, struct bytes row, uint64_t at)
{
	struct reader r = reader_be(row);
	uint64_t head = varint(&r), first = varint(&r), second = varint(&r), skip;

	/* the row id stands for the integer key, which is then NULL; a blob's type is even */
	skip = first <= 4 ? first : first == 5 ? 6 : first <= 7 ? 8 : 0;
	if (r.bad || head != r.pos || first > 9 || second < 12 || second % 2)
		return;
	package_rpm_header(run, bytes_head(bytes_from(row, head + skip), (second - 12) / 2), at, 1);
}

static void read_leaf(struct package_run *run, struct sqlite *db, uint64_t start, uint64_t head)
{
	struct bytes page = bytes_head(bytes_from(db->in, start), db->usable), row;
	uint32_t cells;

	if (page.len < db->usable || page.ptr[head] != 13)
		return;
	cells = be16(page.ptr + head + 3);
	for (uint32_t i = 0; i < cells && head + 8 + 2 * i + 2 <= page.len; i++) {
		struct reader r = reader_be(page);
		uint64_t len;

		reader_seek(&r, be16(page.ptr + head + 8 + (size_t)2 * i));
		len = varint(&r);
		(void)varint(&r);
		if (!r.bad && len > 16 && gather(db, &r, len, &row, run))
			read_row(run, row, start + be16(page.ptr + head + 8 + (size_t)2 * i));
	}
}

/* Which pages are free, by number from 0; NULL when memory is out. */
static bool *free_pages(const struct sqlite *db, uint64_t count)
{
	bool *free_one = mem_zalloc(count + 1, sizeof(*free_one));
	uint32_t trunk = be32(db->in.ptr + 32);
	struct bytes page;

	if (!free_one)
		return NULL;
	/* a trunk that was met before ends the list: it is a ring */
	while (trunk && trunk <= count && !free_one[trunk - 1] &&
	       bytes_sub(db->in, (uint64_t)(trunk - 1) * db->page, db->usable, &page)) {
		uint32_t leaves = be32(page.ptr + 4);

		free_one[trunk - 1] = true;
		for (uint32_t i = 0; i < leaves && 8 + (uint64_t)4 * i + 4 <= page.len; i++) {
			uint32_t leaf = be32(page.ptr + 8 + (size_t)4 * i);

			if (leaf && leaf <= count)
				free_one[leaf - 1] = true;
		}
		trunk = be32(page.ptr);
	}
	return free_one;
}

static void read_sqlite(struct package_run *run)
{
	struct sqlite db = { .in = run->subject->bytes };
	bool *free_one;

	db.page = be16(db.in.ptr + 16) == 1 ? 65536 : be16(db.in.ptr + 16);
	db.usable = db.page - db.in.ptr[20];
	if (db.page < 512 || (db.page & (db.page - 1)) || db.usable < 480) {
		package_fail(run, ERR_CORRUPT);
		return;
	}
	free_one = free_pages(&db, db.in.len / db.page);
	if (!free_one)
		package_fail(run, ERR_NOMEM);
	db.payload = buf_with_max(PACKAGE_RPM_LARGEST);
	for (uint64_t at = 0; at < db.in.len && !package_over(run); at += db.page)
		if (!free_one[at / db.page])
			read_leaf(run, &db, at, at ? 0 : 100);
	buf_finish(&db.payload);
	mem_free(free_one);
}

static void read_ndb(struct package_run *run)
{
	struct bytes in = run->subject->bytes, blob;

	for (uint64_t at = 0; at + 16 <= in.len && !package_over(run);) {
		if (!bytes_at(in, at, "BlbS", 4) ||
		    !bytes_sub(in, at + 16, le32(in.ptr + at + 12), &blob)) {
			at += 16;
			continue;
		}
		package_rpm_header(run, blob, at + 16, blob.len);
		at += 16 + (((uint64_t)blob.len + 15) & ~(uint64_t)15);
	}
}

static bool rpm_claims(const struct subject *subject)
{
	return subject->named_file && (package_path_is(subject->path, "rpm/rpmdb.sqlite") ||
				       package_path_is(subject->path, "rpm/Packages.db") ||
				       package_path_is(subject->path, "rpm/Packages"));
}

static enum err rpm_read(const struct subject *subject, struct arena *arena,
			 struct package_list *out)
{
	struct package_run run = { &package_reader_rpm, subject, arena, out, OK };

	if (subject->bytes.len >= 512 && bytes_at(subject->bytes, 0, "SQLite format 3", 16))
		read_sqlite(&run);
	else if (bytes_at(subject->bytes, 0, "RpmP", 4))
		read_ndb(&run);
	else if (!package_rpm_bdb(&run))
		package_fail(&run, ERR_CORRUPT);
	return run.err;
}

const struct package_reader package_reader_rpm = {
	.name = "rpm",
	.summary = "rpm's database in SQLite, ndb or Berkeley DB",
	.claims = rpm_claims,
	.read = rpm_read,
};
