/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Microcode updates of Intel's processors, one after the other, as an early initramfs, a BIOS and
 * /lib/firmware/intel-ucode have them. On disk, little-endian, a header of 48 bytes: u32 version of
 * the header (1), u32 revision, u32 date (BCD, mmddyyyy), u32 processor (its CPUID), u32 checksum,
 * u32 version of the loader (1), u32 platforms, u32 size of the data (0: 2000), u32 size of all (0:
 * 2048), 12 reserved; the data, encrypted; then, if there is room, a table of more processors. The
 * sum of all words is 0.
 *
 * Source: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 3, 9.11.
 */
#include <stdio.h>

#include "extractors/common/part.h"

#define HEADER_SIZE 48u
#define OLD_DATA 2000u
#define OLD_TOTAL 2048u
#define MAX_TOTAL (16u << 20)

struct update {
	uint32_t revision, date, processor, total;
};

static bool is_bcd(uint32_t n)
{
	for (; n; n >>= 4)
		if ((n & 15) > 9)
			return false;
	return true;
}

static bool is_date(uint32_t date)
{
	uint32_t month = date >> 24, day = date >> 16 & 0xff, year = date & 0xffff;

	return is_bcd(date) && month >= 1 && month <= 0x12 && day >= 1 && day <= 0x31 &&
	       year >= 0x1995 && year <= 0x2099;
}

static bool update_read(struct bytes in, struct update *u)
{
	uint32_t data;

	if (in.len < HEADER_SIZE || le32(in.ptr) != 1 || le32(in.ptr + 20) != 1)
		return false;
	data = le32(in.ptr + 28) ? le32(in.ptr + 28) : OLD_DATA;
	*u = (struct update){ .revision = le32(in.ptr + 4),
			      .date = le32(in.ptr + 8),
			      .processor = le32(in.ptr + 12),
			      .total = le32(in.ptr + 28) ? le32(in.ptr + 32) : OLD_TOTAL };
	return is_date(u->date) && u->processor && u->total <= MAX_TOTAL && u->total % 4 == 0 &&
	       data % 4 == 0 && data <= u->total && u->total - data >= HEADER_SIZE;
}

static enum err intel_ucode_probe(struct bytes from, struct span *out)
{
	struct update u;
	uint64_t end = 0;

	while (update_read(bytes_from(from, end), &u))
		end += u.total;
	if (!end)
		return ERR_NOMATCH;
	*out = (struct span){ .size = end, .bits = 64 + 16 };
	return OK;
}

static uint32_t sum(struct bytes in)
{
	uint32_t sum = 0;

	for (size_t i = 0; i + 4 <= in.len; i += 4)
		sum += le32(in.ptr + i);
	return sum;
}

/* Named as Linux's loader wants the file: family, model and stepping. */
static enum err emit(struct parts *parts, const struct update *u, uint64_t at)
{
	struct bytes body = bytes_head(bytes_from(parts->in, at), u->total);
	uint32_t p = u->processor, family = p >> 8 & 15, model = p >> 4 & 15;
	enum err status = body.len == u->total && sum(body) ? ERR_CORRUPT : OK;
	char name[64];
	enum err err;

	if (family == 6 || family == 15)
		model += p >> 12 & 0xf0;
	if (family == 15)
		family += p >> 20 & 0xff;
	snprintf(name, sizeof(name), "%02x-%02x-%02x revision %x of %04x-%02x-%02x", family, model,
		 p & 15, u->revision, u->date & 0xffff, u->date >> 24, u->date >> 16 & 0xff);
	if (status)
		parts_note(parts, status, at, "the sum of a microcode update");
	err = parts_header(parts, "header", at, HEADER_SIZE);
	return err ? err
		   : parts_emit(parts, bytes_str(name), at + HEADER_SIZE, u->total - HEADER_SIZE,
				status);
}

static enum err intel_ucode_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct update u;
	enum err err = OK;

	if (!update_read(in, &u))
		return ERR_NOMATCH;
	for (uint64_t at = 0; !err && update_read(bytes_from(in, at), &u); at += u.total)
		err = emit(&parts, &u, at);
	return err ? err : parts.status;
}

extern const struct extractor extractor_intel_ucode;
const struct extractor extractor_intel_ucode = {
	.name = "intel_ucode",
	.summary = "microcode of Intel processors",
	.limitations = "found at the start of a file or region only; the microcode is encrypted",
	.magic = (const struct magic[]){ { 0 } },
	.at_start = true,
	.container = true,
	.probe = intel_ucode_probe,
	.extract = intel_ucode_extract,
};
