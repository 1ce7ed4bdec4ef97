/* SPDX-License-Identifier: Apache-2.0 */
/*
 * zImage of ARM: a decompressor with the compressed kernel inside. At 0x24 the word 0x016f2818, the
 * address where the image starts (0 as a rule) and where it ends; since Linux 4.1 also 0x04030201,
 * to tell the byte order. Where the kernel is inside nothing tells. A device tree may follow the
 * end.
 *
 * Some big-endian machines' images are stored with the bytes of every 32-bit word swapped.
 *
 * Source: arch/arm/boot/compressed/head.S of Linux; "Booting ARM Linux".
 */
#include "analyzer/base/reader.h"
#include "extractors/common/swap.h"
#include "extractors/kernel/kernel.h"

#define MAGIC 0x016f2818u
#define ORDER 0x04030201u
#define HEADER_SIZE 0x40u
#define MIN_SIZE 0x100u
#define MAX_SIZE (256u << 20)

static enum err zimage_probe(struct bytes from, struct span *out)
{
	struct reader r = reader_le(from);
	uint32_t start, end, first;

	reader_seek(&r, 0x24);
	r.big_endian = bytes_at(from, 0x24, "\x01\x6f\x28\x18", 4);
	if (read_u32(&r) != MAGIC)
		return ERR_NOMATCH;
	start = read_u32(&r);
	end = read_u32(&r);
	if (r.bad || end <= start || end - start < MIN_SIZE || end - start > MAX_SIZE)
		return ERR_NOMATCH;
	out->size = end - start;
	out->bits = 32 + 4;
	if (read_u32(&r) == ORDER)
		out->bits += 32;
	/* mov r0, r0, or the "MZ" of UEFI as an instruction without effect */
	first = le32(from.ptr);
	if (first == 0xe1a00000 || first == 0x0000a0e1 || (first & 0xffff) == 0x5a4d)
		out->bits += 16;
	return OK;
}

static enum err search_swapped(struct bytes in, size_t max, struct kernel *kernel)
{
	struct buf swapped = buf_with_max(in.len);
	size_t len = in.len & ~(size_t)3; /* a shorter last word is left out */
	enum err err = buf_reserve(&swapped, len);

	if (!err) {
		swap_words(in, len, 4, swapped.ptr);
		swapped.len = len;
		err = kernel_search(buf_bytes(&swapped), HEADER_SIZE, max, kernel);
	}
	buf_finish(&swapped);
	return err;
}

/* An image that is not compressed at all: the kernel itself follows the header. */
static enum err give_plain(struct bytes in, uint64_t size, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("stub") };
	struct entry image = { .kind = ENTRY_PART, .path = bytes_str("Image") };
	enum err err = sink_slice(sink, &header, bytes_head(in, HEADER_SIZE));

	sink_attribute_text(sink, "kernel.compression", codec_name(CODEC_NONE));
	kernel_say_banner(sink, in);
	if (size > in.len) {
		image.status = ERR_TRUNCATED;
		sink_note(sink, ERR_TRUNCATED, in.len, "as many bytes as the zImage header says");
	}
	if (!err)
		err = sink_slice(sink, &image, bytes_from(in, HEADER_SIZE));
	return err ? err : image.status;
}

static enum err zimage_extract(struct bytes in, struct sink *sink)
{
	bool big_endian = bytes_at(in, 0x24, "\x01\x6f\x28\x18", 4);
	struct kernel kernel;
	struct span span;
	enum err err = zimage_probe(in, &span);

	if (err)
		return err;
	sink_attribute_text(sink, "kernel.arch", "arm");
	sink_attribute_text(sink, "kernel.endian", big_endian ? "big" : "little");
	err = kernel_search(in, HEADER_SIZE, sink->max_body, &kernel);
	if (err == ERR_NOMATCH && big_endian)
		err = search_swapped(in, sink->max_body, &kernel);
	if (err == OK)
		return kernel_give(sink, in, "Image", &kernel);
	if (err == ERR_NOMATCH && kernel_banner(in).len)
		return give_plain(in, span.size, sink);
	if (err == ERR_NOMATCH) {
		err = span.size > in.len ? ERR_TRUNCATED : ERR_UNSUPPORTED;
		sink_note(sink, err, HEADER_SIZE, "a kernel in a known compression");
	}
	return err;
}

const struct extractor extractor_zimage = {
	.name = "zimage",
	.summary = "compressed Linux kernel of 32-bit ARM",
	.limitations = "",
	.magic =
		(const struct magic[]){
			{ "\x18\x28\x6f\x01", 4, 0x24 },
			{ "\x01\x6f\x28\x18", 4, 0x24 },
			{ 0 },
		},
	.probe = zimage_probe,
	.extract = zimage_extract,
};
