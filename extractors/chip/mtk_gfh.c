/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Boot loader of MediaTek chips (preloader) with the headers that the boot ROM reads, "GFH". On
 * disk, little-endian: "MMM", a version, the size and the type of a header; the first is of type 0,
 * FILE_INFO, 56 bytes: type of file, kind of flash and of signature, load address, the length of
 * all, that of all headers and that of the signature at the end. A signature of kind 1 is a SHA-256
 * of what is before it.
 *
 * Source: U-Boot, tools/mtk_image.h and mtk_image.c; cyrozap, mediatek_preloader.ksy.
 */
#include "analyzer/base/hash.h"
#include "extractors/common/part.h"

#define INFO_SIZE 56u
#define INFO "MMM\1\x38\0\0\0FILE_INFO\0\0"

enum { SIGNED_SHA256 = 1 };

struct header {
	uint32_t load, size, headers, signature, kind;
};

static bool header_read(struct bytes in, struct header *h)
{
	if (!bytes_at(in, 0, INFO, 19) || in.len < INFO_SIZE)
		return false;
	h->kind = in.ptr[27];
	h->load = le32(in.ptr + 28);
	h->size = le32(in.ptr + 32);
	h->headers = le32(in.ptr + 40);
	h->signature = le32(in.ptr + 44);
	return h->headers >= INFO_SIZE && h->headers <= h->size &&
	       h->signature <= h->size - h->headers;
}

static enum err mtk_gfh_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .size = h.size, .bits = 152 };
	return OK;
}

static enum err check_digest(struct parts *parts, const struct header *h)
{
	uint64_t signed_size = (uint64_t)h->size - h->signature;
	uint8_t digest[SHA256_SIZE];

	if (h->kind != SIGNED_SHA256 || h->signature != SHA256_SIZE || parts->in.len < h->size)
		return OK;
	hash_sha256(bytes_head(parts->in, signed_size), digest);
	if (bytes_at(parts->in, signed_size, digest, sizeof(digest)))
		return OK;
	parts_note(parts, ERR_CORRUPT, signed_size, "the SHA-256 of the boot loader");
	return ERR_CORRUPT;
}

static enum err mtk_gfh_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct header h;
	uint64_t size;
	enum err err, status;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	sink_attribute_number(sink, "mtk_gfh.load", h.load);
	status = check_digest(&parts, &h);
	size = (uint64_t)h.size - h.headers - h.signature;
	err = parts_header(&parts, "header", 0, h.headers);
	if (!err && size)
		err = parts_emit(&parts, bytes_str("loader"), h.headers, size, status);
	if (!err && h.signature)
		err = parts_header(&parts, "signature", (uint64_t)h.size - h.signature,
				   h.signature);
	return err ? err : parts.status;
}

const struct extractor extractor_mtk_gfh = {
	.name = "mtk_gfh",
	.summary = "boot loader of MediaTek chips (GFH, preloader)",
	.limitations = "signatures other than a SHA-256 are not verified",
	.magic = (const struct magic[]){ { INFO, 19, 0 }, { 0 } },
	.container = true,
	.probe = mtk_gfh_probe,
	.extract = mtk_gfh_extract,
};
