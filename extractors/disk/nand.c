/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A raw dump of a NAND flash chip, see nand.h: what is said is the flash without the spare bytes,
 * with the bits put right that its ECC knows. Where YAFFS is, which needs its spare bytes,
 * the dump is cut: its pages are a part as they are.
 */
#include <inttypes.h>
#include <stdio.h>

#include "analyzer/base/mem.h"
#include "extractors/disk/nand.h"
#include "extractors/filesystem/yaffs.h"

#define EVIDENCE (12u * 8 + 64) /* the marks of pages, and what proves the layout */
#define MAX_GARBAGE 128u        /* pages that are not YAFFS, inside of it: a bad block */
#define MAX_YAFFS 64u           /* headers that are tried */
#define MAX_LISTED 32u          /* pages that are named */
#define MIN_BITS 4096u          /* that BCH may put right, and one more ... */
#define BYTES_PER_BIT 2048u     /* ... in as many bytes */

/* Pages in a row that are one part. */
struct run {
	uint64_t first, end;
	bool is_yaffs;
};

struct dump {
	struct bytes in;
	struct nand_layout layout;
	struct nand_coder coder;
	struct nand_field field;
	struct run *runs;
	size_t run_count, run_room;
	uint64_t flipped; /* bits put right */
	uint64_t damaged; /* pages whose ECC is wrong */
	uint64_t foreign; /* ... or not of this kind */
	uint64_t listed_count;
	uint64_t listed[MAX_LISTED]; /* pages with bits put right */
};

static enum err nand_probe(struct bytes from, struct span *out)
{
	struct nand_layout layout;

	if (!nand_layout_find(from, &layout))
		return ERR_NOMATCH;
	*out = (struct span){ .size = from.len, .bits = EVIDENCE };
	return OK;
}

/* The YAFFS whose tags are in the spare bytes, if there is one. */
static bool find_yaffs(const struct dump *d, struct yaffs_layout *out)
{
	uint64_t pages = nand_pages(d->in, &d->layout);

	for (uint64_t i = 0, tried = 0; i < pages && tried < MAX_YAFFS; i++) {
		const uint8_t *page = nand_page(d->in, &d->layout, i);

		/* a type of an object, and FFFF after its parent */
		if (page[8] != 0xff || page[9] != 0xff || page[0] + page[3] > YAFFS_SPECIAL ||
		    !(page[0] | page[3]) || page[1] || page[2])
			continue;
		tried++;
		if (yaffs_layout_find(bytes_from(d->in, i * nand_stride(&d->layout)), out) > 1 &&
		    out->page == d->layout.page && out->spare == d->layout.spare)
			return true;
	}
	return false;
}

static enum err add_run(struct dump *d, uint64_t first, uint64_t end, bool is_yaffs)
{
	struct run *more;

	if (first == end)
		return OK;
	more = mem_more(d->runs, d->run_count, &d->run_room, sizeof(*more));
	if (!more)
		return ERR_NOMEM;
	d->runs = more;
	d->runs[d->run_count++] = (struct run){ first, end, is_yaffs };
	return OK;
}

/* Cut the dump where YAFFS begins and where its last chunk ends. *OTHER: is there more than it? */
static enum err cut(struct dump *d, const struct yaffs_layout *yaffs, bool *other)
{
	uint64_t pages = nand_pages(d->in, &d->layout), done = 0, first = 0, end = 0;
	uint64_t garbage = 0; /* in a row, since END or DONE */
	enum err err = OK;

	for (uint64_t i = 0; i < pages && !err; i++) {
		struct yaffs_chunk chunk;
		enum yaffs_state state =
			yaffs_chunk_read(yaffs, nand_page(d->in, &d->layout, i), &chunk);

		if (state == YAFFS_CHUNK || state == YAFFS_SKIPPED) {
			if (!end) {
				*other |= garbage > 0;
				err = add_run(d, done, i, false);
				first = i;
			}
			done = end = i + 1;
			garbage = 0;
		} else if (state == YAFFS_OTHER) {
			garbage++;
		}
		if (end && garbage > MAX_GARBAGE) {
			err = add_run(d, first, end, true);
			end = 0;
		}
	}
	*other |= !end && garbage;
	if (end && !err)
		err = add_run(d, first, end, true);
	return err ? err : add_run(d, done, pages, false);
}

/* Put the bits of a page right, in its COPY without spare bytes. */
static enum err check_page(struct dump *d, uint64_t index, uint8_t *copy, struct sink *sink)
{
	const uint8_t *page = nand_page(d->in, &d->layout, index);
	struct nand_check check;

	nand_ecc_check(&d->coder, d->layout.page, page, &check);
	/* with no code that is right, it is one of another kind, as the boot ROM's may be */
	if (check.wrong && !check.right) {
		d->foreign += !bytes_all(bytes_of(copy, d->layout.page), 0xff);
		return OK;
	}
	for (unsigned i = 0; i < check.flip_count; i++)
		copy[check.flips[i] / 8] ^= (uint8_t)(1u << check.flips[i] % 8);
	if (check.flipped && d->listed_count++ < MAX_LISTED)
		d->listed[d->listed_count - 1] = index;
	d->flipped += check.flipped;
	if (!check.wrong)
		return OK;
	d->damaged++;
	sink_note(sink, ERR_CORRUPT, index * nand_stride(&d->layout), "a page that its ECC fits");
	return ERR_CORRUPT;
}

static enum err give_flash(struct dump *d, const struct run *run, struct entry *entry,
			   struct sink *sink)
{
	struct buf body = buf_with_max((size_t)sink->max_body);
	uint64_t page = d->layout.page, most = sink->max_body / page, count = run->end - run->first;
	enum err err, status;

	if (count > most) {
		count = most;
		entry->status = ERR_LIMIT;
		sink_note(sink, ERR_LIMIT, (run->first + most) * nand_stride(&d->layout),
			  "no more bytes than the limit 'body' allows");
	}
	err = buf_reserve(&body, (size_t)(count * page));
	if (err) {
		buf_finish(&body);
		return err;
	}
	for (uint64_t i = run->first; i < run->first + count; i++) {
		memcpy(body.ptr + body.len, nand_page(d->in, &d->layout, i), (size_t)page);
		err = check_page(d, i, body.ptr + body.len, sink);
		entry->status = entry->status ? entry->status : err;
		body.len += (size_t)page;
	}
	status = entry->status;
	err = sink_give(sink, entry, &body);
	return err ? err : status;
}

/* The parts, and what is wrong with the first that is not whole. */
static enum err give_runs(struct dump *d, struct sink *sink)
{
	enum err status = OK;

	for (size_t i = 0; i < d->run_count; i++) {
		const struct run *run = &d->runs[i];
		uint64_t stride = nand_stride(&d->layout);
		struct entry entry = { .kind = ENTRY_PART };
		char name[48] = "flash";
		enum err err;

		if (d->run_count > 1) /* where it would be in the flash without spare bytes */
			snprintf(name, sizeof(name), "%s@%" PRIx64,
				 run->is_yaffs ? "yaffs" : "flash", run->first * d->layout.page);
		entry.path = bytes_str(name);
		if (run->is_yaffs)
			err = sink_slice(sink, &entry,
					 bytes_head(bytes_from(d->in, run->first * stride),
						    (run->end - run->first) * stride));
		else
			err = give_flash(d, run, &entry, sink);
		if (err == ERR_NOMEM || err == ERR_LIMIT)
			return err;
		status = status ? status : err;
	}
	return status;
}

static void attributes(const struct dump *d, struct sink *sink)
{
	const struct nand_layout *l = &d->layout;
	char text[MAX_LISTED * 20];
	size_t len = 0;

	sink_attribute_number(sink, "nand.page-size", l->page);
	sink_attribute_number(sink, "nand.spare-size", l->spare);
	sink_attribute_text(sink, "nand.proof", l->proof);
	if (!l->ecc.code)
		return;
	sink_attribute_text(sink, "nand.ecc", nand_code_name(l->ecc.code));
	sink_attribute_number(sink, "nand.ecc-step", l->ecc.step);
	sink_attribute_number(sink, "nand.damaged-pages", d->damaged);
	sink_attribute_number(sink, "nand.other-ecc-pages", d->foreign);
	sink_attribute_number(sink, "nand.corrected-bits", d->flipped);
	for (uint64_t i = 0; i < d->listed_count && i < MAX_LISTED; i++)
		len += (size_t)snprintf(text + len, sizeof(text) - len, "%s%" PRIu64,
					len ? " " : "", d->listed[i]);
	if (!len)
		return;
	sink_attribute(sink, "nand.corrected-pages", bytes_of(text, len));
	if (d->listed_count > MAX_LISTED)
		sink_attribute_number(sink, "nand.corrected-pages-not-listed",
				      d->listed_count - MAX_LISTED);
}

static enum err read_dump(struct dump *d, struct sink *sink)
{
	struct yaffs_layout yaffs;
	bool other = true;
	enum err err;

	if (find_yaffs(d, &yaffs)) {
		other = false;
		err = cut(d, &yaffs, &other);
	} else {
		err = add_run(d, 0, nand_pages(d->in, &d->layout), false);
	}
	if (err || !other)
		return err ? err : ERR_NOMATCH;
	err = give_runs(d, sink);
	attributes(d, sink);
	return err;
}

static enum err nand_extract(struct bytes in, struct sink *sink)
{
	struct dump *d = mem_zalloc(1, sizeof(*d));
	struct bytes rest;
	enum err err = ERR_NOMATCH;

	if (!d)
		return ERR_NOMEM;
	d->in = in;
	if (nand_layout_find(in, &d->layout)) {
		nand_coder_init(&d->coder, d->layout.page, &d->layout.ecc);
		nand_field_init(&d->field, MIN_BITS + in.len / BYTES_PER_BIT);
		d->coder.field = &d->field;
		err = read_dump(d, sink);
		rest = bytes_from(in, nand_pages(in, &d->layout) * nand_stride(&d->layout));
		if (!err && !bytes_all(rest, 0xff)) {
			err = ERR_TRUNCATED;
			sink_note(sink, err, in.len, "the rest of a page and its spare bytes");
		}
	}
	mem_free(d->runs);
	mem_free(d);
	return err;
}

extern const struct extractor extractor_nand;
const struct extractor extractor_nand = {
	.name = "nand",
	.summary = "raw dump of NAND flash, with the spare bytes of each page",
	.limitations = "dumps that begin with their first page, and have the spare bytes of a page "
		       "behind it; other ECC than "
		       "Hamming and BCH codes of Linux is not checked; what neither ECC nor "
		       "content proves to be a dump is not read",
	.magic = (const struct magic[]){ { 0 } },
	.at_start = true,
	.probe = nand_probe,
	.extract = nand_extract,
};
