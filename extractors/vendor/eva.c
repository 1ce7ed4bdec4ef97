/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Kernel image of AVM's boot loader EVA (FRITZ!Box). On disk, little-endian: a record is a magic
 * (feed1281, of a second kernel feedb007), a length and a load address; that many bytes; a sum of
 * all bytes, negated; 0; the entry address. The bytes are an LZMA stream behind 075a0201, its
 * length, the length of the kernel, the CRC-32 of the stream, five bytes of LZMA properties and
 * three of padding. An image of two kernels is a record (feed9112) of two such records, the second
 * aligned to 4. A TI checksum (c453de23 and a CRC) may end it.
 *
 * Source: lzma2eva by Enrik Berkhan; OpenWrt, mtdsplit_eva.c; samples of binwalk-ng (two kernels).
 */
#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"
#include "extractors/codec/codec.h"
#include "extractors/common/part.h"

#define RECORD_HEAD 12u
#define RECORD_TAIL 12u
#define LZMA_HEAD 24u
#define CHECKSUM_SIZE 8u
#define SIZE_BELIEVED (1u << 30)
#define KERNELS 2u
#define MAGIC_ONE 0xfeed1281u
#define MAGIC_TWO 0xfeedb007u
#define MAGIC_BOTH 0xfeed9112u
#define MAGIC_LZMA 0x075a0201u

struct kernel {
	uint64_t at;                  /* of its record */
	uint32_t magic, length, load; /* of the record */
	uint32_t stored, size, crc;   /* of the LZMA stream, which stands LZMA_HEAD later */
	uint8_t properties;
};

/* The record and the head of the LZMA stream at AT. */
static bool kernel_read(struct bytes in, uint64_t at, struct kernel *k)
{
	struct reader r = reader_le(in);

	*k = (struct kernel){ .at = at };
	reader_seek(&r, at);
	k->magic = read_u32(&r);
	k->length = read_u32(&r);
	k->load = read_u32(&r);
	if ((k->magic != MAGIC_ONE && k->magic != MAGIC_TWO) || read_u32(&r) != MAGIC_LZMA)
		return false;
	k->stored = read_u32(&r);
	k->size = read_u32(&r);
	k->crc = read_u32(&r);
	k->properties = read_u8(&r);
	return !r.bad && k->properties < 9 * 5 * 5 && k->length <= SIZE_BELIEVED &&
	       k->length >= LZMA_HEAD && k->stored <= k->length - LZMA_HEAD && k->stored;
}

static uint64_t kernel_end(const struct kernel *k)
{
	return k->at + RECORD_HEAD + k->length + RECORD_TAIL;
}

/* The kernels of the image and its end; the number of kernels, 0 when it is none. */
static unsigned image_read(struct bytes in, struct kernel kernel[KERNELS], uint64_t *end)
{
	unsigned count = 0;
	uint64_t at = 0;

	*end = 0;
	if (in.len >= RECORD_HEAD && le32(in.ptr) == MAGIC_BOTH) {
		at = RECORD_HEAD;
		*end = (uint64_t)RECORD_HEAD + le32(in.ptr + 4) + RECORD_TAIL;
		if (le32(in.ptr + 4) > SIZE_BELIEVED)
			return 0;
	}
	do {
		if (!kernel_read(in, at, &kernel[count]))
			break;
		at = (kernel_end(&kernel[count++]) + 3) & ~UINT64_C(3);
	} while (*end && count < KERNELS && at < *end);
	if (count && !*end)
		*end = kernel_end(&kernel[0]);
	if (bytes_at(in, *end, "\x23\xde\x53\xc4", 4))
		*end += CHECKSUM_SIZE;
	return count && kernel_end(&kernel[count - 1]) <= *end ? count : 0;
}

static enum err eva_probe(struct bytes from, struct span *out)
{
	struct kernel kernel[KERNELS];
	uint64_t end;

	if (!image_read(from, kernel, &end))
		return ERR_NOMATCH;
	*out = (struct span){ .size = end, .bits = 72 };
	return OK;
}

/* The sum behind a record of LENGTH bytes at AT covers its head, without the magic, and its bytes.
 */
static void verify_sum(struct parts *parts, uint64_t at, uint32_t length, uint32_t load)
{
	struct bytes body, tail;
	uint32_t sum = length + load;

	if (!bytes_sub(parts->in, at + RECORD_HEAD, length, &body) ||
	    !bytes_sub(parts->in, at + RECORD_HEAD + length, 4, &tail)) {
		parts_note(parts, ERR_TRUNCATED, parts->in.len, "as many bytes as a record says");
		return;
	}
	for (size_t i = 0; i < body.len; i++)
		sum += body.ptr[i];
	if (sum + le32(tail.ptr))
		parts_note(parts, ERR_CORRUPT, at + RECORD_HEAD + length, "the sum of a record");
}

static enum err emit_kernel(struct parts *parts, const struct kernel *k)
{
	uint64_t at = k->at + RECORD_HEAD + LZMA_HEAD, cap = parts->sink->max_body;
	struct bytes stream = bytes_head(bytes_from(parts->in, at), k->stored);
	struct buf body = buf_with_max(k->size < cap ? k->size : cap);
	enum err status = k->size > cap ? ERR_LIMIT : OK, err;

	verify_sum(parts, k->at, k->length, k->load);
	if (!status)
		status = codec_lzma_raw(k->properties, k->size, stream, &body);
	if (stream.len < k->stored && status != ERR_NOMEM)
		status = ERR_TRUNCATED;
	else if (!status && hash_crc32(0, stream) != k->crc)
		status = ERR_CORRUPT;
	if (status)
		parts_note(parts, status, at, "an LZMA stream with the stated lengths and CRC-32");
	err = status == ERR_NOMEM ? status
				  : parts_give(parts, k->magic == MAGIC_TWO ? "kernel2" : "kernel",
					       &body, status);
	buf_finish(&body);
	return err;
}

static enum err eva_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct kernel kernel[KERNELS];
	uint64_t end;
	unsigned count = image_read(in, kernel, &end);
	enum err err = OK;

	if (!count)
		return ERR_NOMATCH;
	if (le32(in.ptr) == MAGIC_BOTH)
		verify_sum(&parts, 0, le32(in.ptr + 4), le32(in.ptr + 8));
	for (unsigned i = 0; i < count && !err; i++) {
		sink_attribute_number(sink, "eva.load", kernel[i].load);
		err = emit_kernel(&parts, &kernel[i]);
	}
	return err ? err : parts.status;
}

const struct extractor extractor_eva = {
	.name = "eva",
	.summary = "kernel image of AVM's boot loader EVA (FRITZ!Box)",
	.limitations = "the TI checksum is not verified",
	.magic = (const struct magic[]){ { "\x81\x12\xed\xfe", 4, 0 },
					 { "\x12\x91\xed\xfe", 4, 0 },
					 { "\x07\xb0\xed\xfe", 4, 0 },
					 { 0 } },
	.probe = eva_probe,
	.extract = eva_extract,
};
