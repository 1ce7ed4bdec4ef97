/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Legacy U-Boot image. On disk: a header of 64 bytes, big-endian, with a CRC-32 of itself (taken
 * with the CRC's field zero) and one of the data, then the data. A multi-file image and a script
 * begin their data with a list of u32 sizes that a zero ends; the files follow, each aligned to 4
 * bytes.
 *
 * Vendors replace the magic: OpenWrt's loader by OKLI, ZyXEL and Cisco by numbers that are too
 * common to be searched for. These are believed only with a correct header CRC.
 *
 * Source: U-Boot, include/image.h (the numbers) and mkimage(1) (the words for them).
 */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/reader.h"
#include "analyzer/base/text.h"
#include "extractors/extractor.h"

#define HEADER_SIZE 64u
#define MAGIC 0x27051956u
#define NAME_SIZE 32u
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

enum { TYPE_MULTI = 4, TYPE_SCRIPT = 6 };

struct header {
	uint32_t time, size, load, entry, data_crc;
	uint8_t os, arch, type, compression;
	struct bytes name;
	bool crc_ok;
	bool known_magic; /* U-Boot's own */
};

static const char *const os_names[] = {
	"invalid",  "openbsd",
	"netbsd",   "freebsd",
	"4_4bsd",   "linux",
	"svr4",     "esix",
	"solaris",  "irix",
	"sco",      "dell",
	"ncr",      "lynxos",
	"vxworks",  "psos",
	"qnx",      "u-boot",
	"rtems",    "artos",
	"unity",    "integrity",
	"ose",      "plan9",
	"openrtos", "arm-trusted-firmware",
	"tee",      "opensbi",
	"efi",
};

static const char *const arch_names[] = {
	"invalid",    "alpha", "arm",      "x86",    "ia64",    "mips",    "mips64",
	"powerpc",    "s390",  "sh",       "sparc",  "sparc64", "m68k",    "nios",
	"microblaze", "nios2", "blackfin", "avr32",  "st200",   "sandbox", "nds32",
	"or1k",       "arm64", "arc",      "x86_64", "xtensa",  "riscv",
};

static const char *const type_names[] = {
	"invalid",         "standalone",   "kernel",       "ramdisk",      "multi",
	"firmware",        "script",       "filesystem",   "flat_dt",      "kwbimage",
	"imximage",        "ublimage",     "omapimage",    "aisimage",     "kernel_noload",
	"pblimage",        "mxsimage",     "gpimage",      "atmelimage",   "socfpgaimage",
	"x86_setup",       "lpc32xximage", "loadable",     "rkimage",      "rksd",
	"rkspi",           "zynqimage",    "zynqmpimage",  "zynqmpbif",    "fpga",
	"vybridimage",     "tee",          "firmware_ivt", "pmmc",         "stm32image",
	"socfpgaimage_v1", "mtk_image",    "imx8mimage",   "imx8image",    "copro",
	"sunxi_egon",      "sunxi_toc0",   "fdt_legacy",   "renesas_spkg", "starfive_spl",
};

static const char *const compression_names[] = {
	"none", "gzip", "bzip2", "lzma", "lzo", "lz4", "zstd",
};

static bool is_magic(uint32_t magic)
{
	return magic == MAGIC || magic == 0x4f4b4c49 /* OKLI */ || magic == 0x80800002 ||
	       magic == 0x83800000 || magic == 0x93000000;
}

static bool header_read(struct bytes in, struct header *h)
{
	static const uint8_t zero[4];
	struct reader r = reader_be(bytes_head(in, HEADER_SIZE));
	uint32_t magic = read_u32(&r), crc = read_u32(&r), sum;

	*h = (struct header){ .known_magic = magic == MAGIC };
	h->time = read_u32(&r);
	h->size = read_u32(&r);
	h->load = read_u32(&r);
	h->entry = read_u32(&r);
	h->data_crc = read_u32(&r);
	h->os = read_u8(&r);
	h->arch = read_u8(&r);
	h->type = read_u8(&r);
	h->compression = read_u8(&r);
	h->name = reader_take(&r, NAME_SIZE);
	if (r.bad || !is_magic(magic))
		return false;
	sum = hash_crc32(0, bytes_head(in, 4));
	sum = hash_crc32(sum, bytes_of(zero, sizeof(zero)));
	sum = hash_crc32(sum, bytes_head(bytes_from(in, 8), HEADER_SIZE - 8));
	h->crc_ok = sum == crc;
	return true;
}

/* Text, then NULs to the end. */
static bool is_name(struct bytes name)
{
	size_t n = 0;

	while (n < name.len && is_print(name.ptr[n]))
		n++;
	return bytes_all(bytes_from(name, n), 0);
}

/* Without the CRC's word, every field has to be one that a tool could have written. */
static bool is_sane(const struct header *h)
{
	return h->known_magic && h->size && h->size <= 1u << 30 && h->os < COUNT(os_names) &&
	       h->arch && h->arch < COUNT(arch_names) && h->type && h->type < COUNT(type_names) &&
	       h->compression < COUNT(compression_names) && is_name(h->name);
}

static enum err uimage_probe(struct bytes from, struct span *out)
{
	struct header h;

	if (!header_read(from, &h) || (!h.crc_ok && !is_sane(&h)))
		return ERR_NOMATCH;
	*out = (struct span){ .size = (uint64_t)HEADER_SIZE + h.size, .bits = h.crc_ok ? 72 : 40 };
	return OK;
}

static void say_word(struct sink *sink, const char *key, const char *const *words, size_t count,
		     uint8_t value)
{
	if (value < count)
		sink_attribute_text(sink, key, words[value]);
	else
		sink_attribute_number(sink, key, value);
}

static void say_address(struct sink *sink, const char *key, uint32_t address)
{
	uint8_t raw[4] = { (uint8_t)(address >> 24), (uint8_t)(address >> 16),
			   (uint8_t)(address >> 8), (uint8_t)address };
	char text[11] = "0x";

	hash_hex(raw, sizeof(raw), text + 2);
	sink_attribute_text(sink, key, text);
}

static void say_header(struct sink *sink, const struct header *h)
{
	const uint8_t *end = memchr(h->name.ptr, 0, h->name.len);

	sink_attribute(sink, "uimage.name",
		       bytes_head(h->name, end ? (size_t)(end - h->name.ptr) : h->name.len));
	say_word(sink, "uimage.os", os_names, COUNT(os_names), h->os);
	say_word(sink, "uimage.arch", arch_names, COUNT(arch_names), h->arch);
	say_word(sink, "uimage.type", type_names, COUNT(type_names), h->type);
	say_word(sink, "uimage.compression", compression_names, COUNT(compression_names),
		 h->compression);
	say_address(sink, "uimage.load", h->load);
	say_address(sink, "uimage.entry", h->entry);
	sink_attribute_number(sink, "uimage.time", h->time);
}

/*
 * Bytes of the list of sizes at the start of DATA, its ending zero included; 0 when DATA does not
 * start with a list whose files fit into the SIZE bytes that the header declares.
 */
static uint64_t list_length(struct bytes data, uint64_t size)
{
	uint64_t sum = 0, last = 0;

	for (uint64_t at = 0; at + 4 <= data.len; at += 4) {
		uint32_t length = be32(data.ptr + at);

		if (length == 0)
			return at && at + 4 + sum + last <= size ? at + 4 : 0;
		sum += (last + 3) & ~3ull;
		last = length;
		if (sum + last > size)
			return 0;
	}
	return 0;
}

static enum err emit_part(struct sink *sink, const char *name, struct bytes part, enum err status)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str(name), .status = status };

	return sink_slice(sink, &entry, part);
}

/* The files of a list of LENGTH bytes; a script is a list of one. */
static enum err emit_list(struct sink *sink, const struct header *h, struct bytes data,
			  uint64_t length, enum err status)
{
	uint64_t pos = length;
	unsigned long number = 0;
	enum err err = OK;

	for (uint64_t at = 0; at + 4 < length && !err; at += 4) {
		uint32_t size = be32(data.ptr + at);
		struct bytes part = bytes_head(bytes_from(data, pos), size);
		char name[16] = "script";

		if (h->type == TYPE_MULTI)
			snprintf(name, sizeof(name), "part%lu", number++);
		err = emit_part(sink, name, part,
				part.len < size           ? ERR_TRUNCATED
				: status == ERR_TRUNCATED ? OK
							  : status);
		pos += ((uint64_t)size + 3) & ~3ull;
	}
	return err;
}

static enum err emit_data(struct sink *sink, struct bytes in, const struct header *h,
			  enum err status)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct bytes data = bytes_head(bytes_from(in, HEADER_SIZE), h->size);
	bool listed = h->type == TYPE_MULTI || h->type == TYPE_SCRIPT;
	uint64_t length = listed ? list_length(data, h->size) : 0;
	enum err err = sink_slice(sink, &header, bytes_head(in, HEADER_SIZE + length));

	if (err)
		return err;
	if (length)
		return emit_list(sink, h, data, length, status);
	if (h->type == TYPE_MULTI)
		sink_note(sink, ERR_CORRUPT, HEADER_SIZE, "a list of the sizes of the files");
	return emit_part(sink, h->type < COUNT(type_names) ? type_names[h->type] : "data", data,
			 status);
}

static enum err uimage_extract(struct bytes in, struct sink *sink)
{
	struct header h;
	struct bytes data;
	enum err err, status = OK;

	if (!header_read(in, &h))
		return ERR_NOMATCH;
	say_header(sink, &h);
	data = bytes_head(bytes_from(in, HEADER_SIZE), h.size);
	if (!h.crc_ok)
		sink_note(sink, ERR_CORRUPT, 4, "the header's CRC-32");
	if (data.len < h.size) {
		status = ERR_TRUNCATED;
		sink_note(sink, status, in.len, "as many bytes as the header says");
	} else if (hash_crc32(0, data) != h.data_crc) {
		status = ERR_CORRUPT;
		sink_note(sink, status, 24, "the data's CRC-32");
	}
	err = emit_data(sink, in, &h, status);
	return err ? err : status ? status : h.crc_ok ? OK : ERR_CORRUPT;
}

const struct extractor extractor_uimage = {
	.name = "uimage",
	.summary = "legacy U-Boot image",
	.limitations = "",
	.magic = (const struct magic[]){ { "\x27\x05\x19\x56", 4, 0 }, { "OKLI", 4, 0 }, { 0 } },
	.at_start = true,
	.container = true,
	.probe = uimage_probe,
	.extract = uimage_extract,
};
