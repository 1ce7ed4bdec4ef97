/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/archive/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <locale.h>

#include "analyzer/base/mem.h"
#include "extractors/archive/archive_guard.h"

const struct archive_kind archive_tar = { .enable = archive_read_support_format_tar,
					  .header = "a tar header or two zero blocks",
					  .body = "the data of a tar member" };
const struct archive_kind archive_zip = { .enable = archive_read_support_format_zip,
					  .header = "a zip header",
					  .body = "the data of a zip member" };
const struct archive_kind archive_zip_stream = { .enable =
							 archive_read_support_format_zip_streamable,
						 .header = "a zip header",
						 .body = "the data of a zip member",
						 .copy = true };
const struct archive_kind archive_zip_copy = { .enable = archive_read_support_format_zip,
					       .header = "a zip header",
					       .body = "the data of a zip member",
					       .copy = true };
const struct archive_kind archive_7z = { .enable = archive_read_support_format_7zip,
					 .header = "a 7z header",
					 .body = "the data of a 7z member",
					 .solid = true };
const struct archive_kind archive_cab = { .enable = archive_read_support_format_cab,
					  .header = "a cabinet header",
					  .body = "the data of a cabinet member",
					  .solid = true };
const struct archive_kind archive_iso9660 = { .enable = archive_read_support_format_iso9660,
					      .header = "an iso9660 directory record",
					      .body = "the data of an iso9660 file" };
const struct archive_kind archive_rar = { .enable = archive_read_support_format_rar,
					  .header = "a rar header",
					  .body = "the data of a rar member",
					  .solid = true };
const struct archive_kind archive_rar5 = { .enable = archive_read_support_format_rar5,
					   .header = "a rar header",
					   .body = "the data of a rar member",
					   .solid = true };
const struct archive_kind archive_lha = { .enable = archive_read_support_format_lha,
					  .header = "an lha header",
					  .body = "the data of an lha member",
					  .solid = true };

/*
 * libarchive converts names (UTF-16 in 7z, Joliet) to the character set of the locale. It is opened
 * before main(), as later the file system is closed to us; without it such names are lost.
 */
static locale_t utf8;

__attribute__((constructor)) static void open_locale(void)
{
	utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
}

/* A body while it is read: a slice of the input for as long as it is one, else a copy. */
struct body {
	struct bytes slice;
	struct buf copy;
	bool copied;
	uint64_t len;
};

struct walk {
	const struct archive_kind *kind;
	struct bytes in;
	struct sink *sink;
	struct archive *archive;
	struct body body; /* of the member that is read */
	uint64_t end;     /* of what was read */
	enum err err;
};

/* What libarchive says in words only. */
static enum err error_of(struct archive *a)
{
	static const struct {
		const char *word;
		enum err err;
	} words[] = {
		{ "truncated", ERR_TRUNCATED },       { "end of file", ERR_TRUNCATED },
		{ "crypt", ERR_ENCRYPTED },           { "passphrase", ERR_ENCRYPTED },
		{ "unsupported", ERR_UNSUPPORTED },   { "not supported", ERR_UNSUPPORTED },
		{ "unknown codec", ERR_UNSUPPORTED },
	};
	const char *text = archive_error_string(a);

	/* it wanted more than there is, perhaps because of a count: this archive's fault alone */
	if (archive_errno(a) == ENOMEM || errno == ENOMEM) {
		mem_refuse();
		return ERR_LIMIT;
	}
	for (size_t i = 0; text && i < sizeof(words) / sizeof(words[0]); i++)
		if (strcasestr(text, words[i].word))
			return words[i].err;
	return ERR_CORRUPT;
}

static uint64_t position(struct archive *a)
{
	int64_t at = archive_filter_bytes(a, 0);

	return at > 0 ? (uint64_t)at : 0;
}

static bool inside(struct bytes in, const uint8_t *ptr, size_t len)
{
	uintptr_t start = (uintptr_t)in.ptr, at = (uintptr_t)ptr;

	return at >= start && at - start <= in.len && len <= in.len - (at - start);
}

static enum err make_copy(struct body *b)
{
	b->copied = true;
	return buf_append(&b->copy, b->slice);
}

/* The next LEN bytes, at OFFSET of the body; between them and those before is a hole. */
static enum err add_block(const struct walk *w, struct body *b, struct bytes block, uint64_t offset)
{
	enum err err = OK;

	if (!block.len && offset <= b->len)
		return OK;
	if (offset < b->len)
		return ERR_CORRUPT;
	if (!b->copied && offset == b->len && !w->kind->copy &&
	    inside(w->in, block.ptr, block.len) &&
	    (!b->len || block.ptr == b->slice.ptr + b->slice.len)) {
		b->slice = (struct bytes){ b->len ? b->slice.ptr : block.ptr, b->len + block.len };
		b->len += block.len;
		return OK;
	}
	if (!b->copied)
		err = make_copy(b);
	if (!err && offset - b->len > SIZE_MAX)
		err = ERR_LIMIT;
	if (!err)
		err = buf_fill(&b->copy, 0, (size_t)(offset - b->len));
	if (!err)
		err = buf_append(&b->copy, block);
	b->len = b->copy.len;
	return err;
}

/* *FATAL: libarchive cannot go on after this body. */
static enum err read_body(const struct walk *w, struct archive_entry *e, struct body *b,
			  bool *fatal)
{
	enum err bad = OK;

	for (;;) {
		const void *ptr;
		size_t len;
		int64_t offset;
		int status;
		enum err err;

		errno = 0; /* libarchive does not always say that memory was out */
		status = archive_read_data_block(w->archive, &ptr, &len, &offset);
		if (status == ARCHIVE_EOF)
			break;
		*fatal = status == ARCHIVE_FATAL;
		if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
			return error_of(w->archive);
		if (status ==
		    ARCHIVE_WARN) /* all bytes are there, but a checksum or size is wrong */
			bad = error_of(w->archive);
		if (offset < 0)
			return ERR_CORRUPT;
		err = add_block(w, b, bytes_of(ptr, len), (uint64_t)offset);
		if (err)
			return err;
	}
	if (!archive_entry_size_is_set(e) || archive_entry_size(e) < 0 ||
	    (uint64_t)archive_entry_size(e) <= b->len)
		return bad;
	/* a hole at the end; nobody but a sparse file has one */
	if (!archive_entry_sparse_count(e))
		return ERR_TRUNCATED;
	return add_block(w, b, bytes_of(NULL, 0), (uint64_t)archive_entry_size(e));
}

static enum err emit_file(struct walk *w, struct archive_entry *e, struct entry *entry)
{
	struct body *b = &w->body;
	bool fatal = false;
	enum err err;

	*b = (struct body){ .slice = bytes_of(NULL, 0),
			    .copy = buf_with_max((size_t)w->sink->max_body) };
	entry->status =
		archive_entry_is_data_encrypted(e) ? ERR_ENCRYPTED : read_body(w, e, b, &fatal);
	if (entry->status == ERR_NOMEM) {
		buf_finish(&b->copy);
		return ERR_NOMEM;
	}
	if (entry->status)
		sink_note(w->sink, entry->status, position(w->archive), w->kind->body);
	if (entry->status && !b->len)
		err = sink_plain(w->sink, entry); /* nothing is known of it but its name */
	else if (b->copied || !b->len)
		err = sink_give(w->sink, entry, &b->copy);
	else
		err = sink_slice(w->sink, entry, b->slice);
	buf_finish(&b->copy);
	if (!err && (fatal || (entry->status == ERR_LIMIT && w->kind->solid)))
		err = entry->status;
	return err;
}

/* Without "/" and "./" in front and "/" behind: the same path in every format. */
static struct bytes plain_path(const char *text)
{
	struct bytes path = bytes_str(text ? text : "");

	for (;;) {
		if (path.len && path.ptr[0] == '/')
			path = bytes_from(path, 1);
		else if (bytes_at(path, 0, "./", 2))
			path = bytes_from(path, 2);
		else
			break;
	}
	while (path.len && path.ptr[path.len - 1] == '/')
		path.len--;
	return bytes_equal(path, bytes_str(".")) ? bytes_head(path, 0) : path;
}

static enum entry_kind kind_of(struct archive_entry *e)
{
	if (archive_entry_hardlink(e))
		return ENTRY_HARDLINK;
	switch (archive_entry_filetype(e)) {
	case AE_IFDIR:
		return ENTRY_DIR;
	case AE_IFLNK:
		return ENTRY_SYMLINK;
	case AE_IFCHR:
		return ENTRY_CHAR;
	case AE_IFBLK:
		return ENTRY_BLOCK;
	case AE_IFIFO:
		return ENTRY_FIFO;
	case AE_IFSOCK:
		return ENTRY_SOCKET;
	default:
		return ENTRY_FILE;
	}
}

static enum err emit_member(struct walk *w, struct archive_entry *e)
{
	const char *name = archive_entry_pathname(e);
	struct entry entry = {
		.kind = kind_of(e),
		.path = plain_path(name),
		.target = bytes_str(""),
		.mode = (uint32_t)archive_entry_perm(e),
		.uid = (uint32_t)archive_entry_uid(e),
		.gid = (uint32_t)archive_entry_gid(e),
		.mtime = archive_entry_mtime_is_set(e) ? archive_entry_mtime(e) : 0,
	};

	if (!name)
		sink_note(w->sink, ERR_CORRUPT, position(w->archive),
			  "a name that can be converted");
	if (!entry.path.len && entry.kind == ENTRY_DIR)
		return OK; /* the root */
	if (entry.kind == ENTRY_SYMLINK && archive_entry_symlink(e))
		entry.target = bytes_str(archive_entry_symlink(e));
	if (entry.kind == ENTRY_HARDLINK)
		entry.target = plain_path(archive_entry_hardlink(e));
	if (entry.kind == ENTRY_CHAR || entry.kind == ENTRY_BLOCK) {
		entry.major = (uint32_t)archive_entry_rdevmajor(e);
		entry.minor = (uint32_t)archive_entry_rdevminor(e);
	}
	return entry.kind == ENTRY_FILE ? emit_file(w, e, &entry) : sink_plain(w->sink, &entry);
}

static enum err walk(struct walk *w)
{
	for (uint64_t count = 0;; count++) {
		struct archive_entry *e;
		int status;
		enum err err;

		errno = 0;
		status = archive_read_next_header(w->archive, &e);
		w->end = position(w->archive);
		if (status == ARCHIVE_EOF)
			return OK;
		if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
			int64_t at = archive_read_header_position(w->archive);

			if (at >= 0 && (uint64_t)at < w->end)
				w->end = (uint64_t)at;
			err = error_of(w->archive);
			sink_note(w->sink, err, w->end,
				  err == ERR_LIMIT ? "memory within the limit 'memory'"
						   : w->kind->header);
			return count ? OK : err;
		}
		err = emit_member(w, e);
		w->end = position(w->archive);
		if (err)
			return err;
	}
}

static void walk_all(void *context)
{
	struct walk *w = context;

	if (!w->archive || w->kind->enable(w->archive) == ARCHIVE_FATAL)
		return;
	if (archive_read_open_memory(w->archive, w->in.ptr, w->in.len) == ARCHIVE_OK)
		w->err = walk(w);
	else
		w->err = error_of(w->archive);
}

enum err archive_extract(const struct archive_kind *kind, struct bytes in, struct sink *sink,
			 uint64_t *end)
{
	struct walk w = { .kind = kind,
			  .in = in,
			  .sink = sink,
			  .archive = archive_read_new(),
			  .body = { .copy = buf_with_max(0) },
			  .err = ERR_NOMEM };
	locale_t before = utf8 ? uselocale(utf8) : (locale_t)0;

	errno = 0;
	if (!archive_guard(walk_all, &w)) {
		mem_refuse();
		w.err = ERR_LIMIT;
		sink_note(sink, w.err, w.end, "memory within the limit 'memory'");
	}
	buf_finish(&w.body.copy);
	if (w.archive)
		archive_read_free(w.archive);
	if (before)
		uselocale(before);
	*end = w.end < in.len ? w.end : in.len;
	return w.err;
}
