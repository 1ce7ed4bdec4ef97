/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware and board data of the Wi-Fi chips of Qualcomm Atheros (firmware-5.bin, board-2.bin), as
 * Linux's ath6kl, ath10k, ath11k and ath12k load them. On disk: a magic with NUL, "QCA-ATH6KL",
 * "QCA-ATH10K", "QCA-ATH11K-FW", "QCA-ATH10K-BOARD" and so on, then elements to the end,
 * little-endian: u32 what, u32 size, the value. All but ath6kl align the elements to 4 bytes. In a
 * list of boards an element is a list itself: 0 the names of boards, 1 the data for them.
 *
 * Source: drivers/net/wireless/ath/{ath6kl,ath10k,ath11k,ath12k} of Linux.
 */
#include "extractors/common/part.h"

#define MAGIC "QCA-ATH"
#define MAGIC_MAX 24u
#define HEAD 8u         /* of an element */
#define MAX_WHAT 32u    /* there are 10 kinds at most */
#define MAX_PROBED 256u /* elements: places where it may begin are many */

enum kind { ATH6KL, ATH10K, ATH11K, BOARDS };

struct file {
	enum kind kind;
	uint64_t at; /* of the first element */
};

static const struct {
	const char *magic;
	enum kind kind;
} kinds[] = {
	{ "QCA-ATH6KL", ATH6KL },       { "QCA-ATH10K", ATH10K },
	{ "QCA-ATH11K-FW", ATH11K },    { "QCA-ATH12K-FW", ATH11K },
	{ "QCA-ATH10K-BOARD", BOARDS }, { "QCA-ATH11K-BOARD", BOARDS },
	{ "QCA-ATH12K-BOARD", BOARDS },
};

/* What an element is: an attribute, the name of a part, or else a value for the driver. */
static const char *name_of(enum kind kind, uint32_t what)
{
	static const char *const names[][8] = {
		[ATH6KL] = { "version", NULL, "otp", "firmware", "patch" },
		[ATH10K] = { "version", NULL, NULL, "firmware", "otp", NULL, NULL, "code-swap" },
		[ATH11K] = { NULL, NULL, "amss", "m3", "amss-dualmac" },
		[BOARDS] = { NULL },
	};

	return what < 8 ? names[kind][what] : NULL;
}

static uint64_t align(enum kind kind, uint64_t at)
{
	return kind == ATH6KL ? at : (at + 3) & ~UINT64_C(3);
}

static bool file_read(struct bytes in, struct file *f)
{
	size_t len = strnlen((const char *)in.ptr, in.len < MAGIC_MAX ? in.len : MAGIC_MAX);

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		if (len >= in.len || len != strlen(kinds[i].magic) ||
		    !bytes_at(in, 0, kinds[i].magic, len))
			continue;
		*f = (struct file){ kinds[i].kind, align(kinds[i].kind, len + 1) };
		return true;
	}
	return false;
}

struct element {
	uint32_t what;
	uint64_t at, size, next; /* of the value; of the next element */
};

/* The element at AT; false: there is none, and the list ends. */
static bool element_read(struct bytes in, enum kind kind, uint64_t at, struct element *e)
{
	struct bytes head;

	if (!bytes_sub(in, at, HEAD, &head))
		return false;
	*e = (struct element){ .what = le32(head.ptr),
			       .at = at + HEAD,
			       .size = le32(head.ptr + 4) };
	e->next = align(kind, e->at + e->size);
	return e->what < MAX_WHAT && e->size && e->size < UINT32_MAX / 2;
}

static enum err ath_ie_probe(struct bytes from, struct span *out)
{
	unsigned most = MAX_PROBED;
	struct element e;
	struct file f;
	uint64_t end;

	if (!file_read(from, &f))
		return ERR_NOMATCH;
	end = f.at;
	for (; most && element_read(from, f.kind, end, &e); most--)
		end = e.next > from.len && e.at + e.size <= from.len ? from.len : e.next;
	if (end == f.at)
		return ERR_NOMATCH;
	*out = (struct span){ .size = most ? end : 0, .bits = 88 + 32 };
	return OK;
}

struct walk {
	struct parts parts;
	uint64_t done; /* what is before has been told */
};

/* The bytes up to AT that are no parts: heads of elements, names, and values for the driver. */
static enum err emit_elements(struct walk *w, uint64_t at)
{
	uint64_t from = w->done;

	w->done = at;
	return at > from ? parts_header(&w->parts, "elements", from, at - from) : OK;
}

static enum err emit_part(struct walk *w, struct bytes name, const struct element *e)
{
	enum err err = emit_elements(w, e->at);

	w->done = e->at + e->size;
	return err ? err : parts_emit(&w->parts, name, e->at, e->size, OK);
}

/* The data of boards in the element LIST, each under the first of the names before it. */
static enum err emit_boards(struct walk *w, const struct element *list)
{
	uint64_t end = list->at + list->size;
	struct bytes in = bytes_head(w->parts.in, end), name = bytes_of(NULL, 0);
	struct element e;
	enum err err = OK;

	for (uint64_t at = list->at; !err && element_read(in, BOARDS, at, &e); at = e.next) {
		if (e.at + e.size > end) {
			parts_note(&w->parts, ERR_CORRUPT, at, "elements of boards in their list");
			break;
		}
		if (e.what == 0 && !name.len)
			name = bytes_head(bytes_from(in, e.at), e.size);
		if (e.what != 1)
			continue;
		err = emit_part(w, name.len ? name : bytes_str("data"), &e);
		name.len = 0;
	}
	return err;
}

static enum err emit(struct walk *w, enum kind kind, const struct element *e)
{
	const char *name = name_of(kind, e->what);

	if (kind == BOARDS)
		return emit_boards(w, e);
	if (name && e->what == 0)
		parts_text(&w->parts, "ath_ie.version",
			   bytes_head(bytes_from(w->parts.in, e->at), e->size));
	else if (name)
		return emit_part(w, bytes_str(name), e);
	return OK;
}

static enum err ath_ie_extract(struct bytes in, struct sink *sink)
{
	struct walk w = { .parts = parts_of(in, sink) };
	struct element e;
	enum err err = OK;
	struct file f;
	uint64_t at;

	if (!file_read(in, &f))
		return ERR_NOMATCH;
	for (at = f.at; !err && element_read(in, f.kind, at, &e); at = e.next)
		err = emit(&w, f.kind, &e);
	at = at < in.len ? at : in.len;
	if (!err && w.done < at)
		err = emit_elements(&w, at);
	sink_used(sink, at);
	return err ? err : w.parts.status;
}

extern const struct extractor extractor_ath_ie;
const struct extractor extractor_ath_ie = {
	.name = "ath_ie",
	.summary = "firmware and board data of Qualcomm Atheros' Wi-Fi chips (ath6kl to ath12k)",
	.limitations = "has no checksum",
	.magic = (const struct magic[]){ { MAGIC, sizeof(MAGIC) - 1, 0 }, { 0 } },
	.container = true,
	.probe = ath_ie_probe,
	.extract = ath_ie_extract,
};
