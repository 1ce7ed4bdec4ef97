/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Environment of the boot loader U-Boot, as it lies in flash memory. On disk: a CRC-32 of what
 * follows it or, where there are two copies, of what follows the flag behind it (one byte); then
 * "name=value" texts, each ended by NUL, and one more NUL; zeros or erased flash up to the size of
 * the environment, which nothing says. The byte order is that of the processor.
 *
 * There is no magic: where one of the usual variables was seen and such texts start, every size
 * that their padding allows is tried until the CRC-32 is right. Texts without one are passed over
 * as a whole, so that a search is linear.
 *
 * Source: U-Boot, include/env_internal.h, env/common.c, and mkenvimage(1).
 */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/text.h"
#include "extractors/extractor.h"

#define CRC_SIZE 4u
#define MAX_SIZE (1u << 20)
#define MAX_NAME 64u
#define MAX_VALUE 4096u
#define MIN_TEXT 16u
#define ALIGNMENT 16u /* of its place */
#define STEP 64u      /* of its size */
#define MAX_VARIABLES 256u

struct environment {
	uint64_t size;
	struct bytes text; /* the variables */
	bool flag;
};

/* Letters, digits and "#,-./:_" as bits: the search asks at every sixteenth byte of an image. */
static bool in_name(uint8_t c)
{
	static const uint64_t bits[4] = { 0x7fff00800000000u, 0x7fffffe87fffffeu, 0, 0 };

	return bits[c >> 6] >> (c & 63) & 1;
}

/* Bytes of "name=" at the start of IN; 0: there is no variable. */
static size_t name_size(struct bytes in)
{
	size_t n = 0;

	while (n < in.len && n < MAX_NAME && in_name(in.ptr[n]))
		n++;
	return n && n < in.len && in.ptr[n] == '=' ? n + 1 : 0;
}

/* Bytes of the variable at the start of IN, with its NUL; 0: there is none. */
static size_t variable_size(struct bytes in)
{
	size_t n = name_size(in);

	if (!n)
		return 0;
	in = bytes_head(in, n + MAX_VALUE);
	while (n < in.len && (is_print(in.ptr[n]) || in.ptr[n] == '\n' || in.ptr[n] == '\t'))
		n++;
	return n < in.len && in.ptr[n] == 0 ? n + 1 : 0;
}

static struct bytes variables(struct bytes in)
{
	size_t size = 0, n;

	in = bytes_head(in, MAX_SIZE);
	while ((n = variable_size(bytes_from(in, size))) != 0)
		size += n;
	return bytes_head(in, size);
}

/* Bytes behind the texts that are all zero, or all erased flash. */
static uint64_t padding(struct bytes in)
{
	uint64_t n = 0;

	in = bytes_head(in, MAX_SIZE);
	while (n < in.len && in.ptr[n] == in.ptr[0])
		n++;
	return in.len && (in.ptr[0] == 0 || in.ptr[0] == 0xff) ? n : 0;
}

/* Is one of the sizes that the padding allows right? Then E->size is that. */
static bool crc_holds(struct bytes in, struct environment *e)
{
	uint64_t start = CRC_SIZE + e->flag, at = start, text = start + e->text.len + 1;
	uint64_t end = text + padding(bytes_from(in, text));
	uint32_t crc = 0;

	for (uint64_t next = (text + STEP - 1) / STEP * STEP; next <= end; next += STEP) {
		crc = hash_crc32(crc, bytes_head(bytes_from(in, at), next - at));
		at = next;
		if (crc == le32(in.ptr) || crc == be32(in.ptr)) {
			e->size = next;
			return true;
		}
	}
	return false;
}

/* E->text is what was found even when it is no environment. */
static bool environment_read(struct bytes in, struct environment *e)
{
	for (unsigned flag = 0; flag < 2; flag++) {
		e->flag = flag;
		e->text = variables(bytes_from(in, CRC_SIZE + flag));
		if (e->text.len >= MIN_TEXT)
			return bytes_at(in, CRC_SIZE + flag + e->text.len, "", 1) &&
			       crc_holds(in, e);
	}
	return false;
}

static enum err uboot_env_probe(struct bytes from, struct span *out)
{
	struct environment e;

	if (!environment_read(from, &e))
		return ERR_NOMATCH;
	*out = (struct span){ .size = e.size, .bits = 48 };
	return OK;
}

/* Has none of the bytes that are text with and without a flag its highest bit? Nearly all others
 * have. */
static bool may_be_text(struct bytes in)
{
	const size_t at = CRC_SIZE + 1, last = CRC_SIZE + MIN_TEXT - 8;
	const uint64_t high = 0x8080808080808080u;

	return in.len >= last + 8 && !((le64(in.ptr + at) | le64(in.ptr + last)) & high);
}

static uint64_t uboot_env_seek(struct bytes in, uint64_t from, uint64_t until)
{
	struct environment e;
	uint64_t at = (from + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;

	for (; at < until; at += ALIGNMENT) {
		if (!may_be_text(bytes_from(in, at)))
			continue;
		if (environment_read(bytes_from(in, at), &e))
			return at;
		at += e.text.len / ALIGNMENT * ALIGNMENT;
	}
	return at;
}

/* A variable is an attribute "uboot_env.NAME". */
static void say_variables(struct bytes text, struct sink *sink)
{
	for (unsigned i = 0; i < MAX_VARIABLES && text.len; i++) {
		size_t name = name_size(text), size = variable_size(text);
		char key[sizeof("uboot_env.") + MAX_NAME];

		snprintf(key, sizeof(key), "uboot_env.%.*s", (int)name - 1, (const char *)text.ptr);
		sink_attribute(sink, key, bytes_head(bytes_from(text, name), size - 1 - name));
		text = bytes_from(text, size);
	}
}

static enum err uboot_env_extract(struct bytes in, struct sink *sink)
{
	struct entry header = { .kind = ENTRY_HEADER, .path = bytes_str("header") };
	struct entry part = { .kind = ENTRY_PART, .path = bytes_str("environment") };
	struct environment e;
	enum err err;

	if (!environment_read(in, &e)) {
		sink_note(sink, ERR_CORRUPT, 0, "the CRC-32 of an environment");
		return ERR_CORRUPT;
	}
	say_variables(e.text, sink);
	err = sink_slice(sink, &header, bytes_head(in, CRC_SIZE + e.flag));
	return err ? err : sink_slice(sink, &part, e.text);
}

/* Which variables there are is the board's choice; hardly any has none of these. */
static const struct magic usual[] = {
	{ "bootcmd=", 8, MAGIC_ANYWHERE },
	{ "bootargs=", 9, MAGIC_ANYWHERE },
	{ "bootdelay=", 10, MAGIC_ANYWHERE },
	{ "baudrate=", 9, MAGIC_ANYWHERE },
	{ "ipaddr=", 7, MAGIC_ANYWHERE },
	{ "ethaddr=", 8, MAGIC_ANYWHERE },
	{ NULL, 0, 0 },
};

const struct extractor extractor_uboot_env = {
	.name = "uboot_env",
	.summary = "environment of the boot loader U-Boot",
	.limitations = "found at multiples of 16 bytes, with one of the usual variables, and "
		       "padding of zeros or erased flash",
	.magic = usual,
	.container = true,
	.probe = uboot_env_probe,
	.seek = uboot_env_seek,
	.extract = uboot_env_extract,
};
