/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware for TP-Link's SafeLoader (CPE, EAP, Archer, Deco). On disk, big-endian: the length of
 * all, a salted MD5, the length of a text about the vendor, the text up to 1014, padded with ff;
 * then 2048 bytes of table, a line for each partition, "fwup-ptn NAME base 0x... size 0x...", ended
 * by NUL, and the partitions. A base counts from the table. The partitions soft-version and
 * support-list begin with the length of what they say and 0.
 *
 * Source: OpenWrt, firmware-utils tplink-safeloader.c.
 */
#include <stdio.h>

#include "analyzer/base/text.h"
#include "extractors/common/part.h"

#define VENDOR_AT 0x18u
#define TABLE_AT 0x1014u
#define TABLE_SIZE 0x800u
#define LINE_START "fwup-ptn "
#define META_HEAD 8u
#define MAX_PARTITIONS 64u
#define MAX_DEVICES 256u

struct partition {
	struct bytes name;
	uint64_t base, size;
};

/* Pass over TEXT; false when LINE does not begin with it. */
static bool skip(struct bytes *line, const char *text)
{
	size_t len = strlen(text);

	if (!bytes_at(*line, 0, text, len))
		return false;
	*line = bytes_from(*line, len);
	return true;
}

static bool read_hex(struct bytes *line, uint64_t *value)
{
	size_t digits = 0;

	*value = 0;
	if (!skip(line, "0x"))
		return false;
	for (; line->len && digits < 9; digits++) {
		uint8_t c = line->ptr[0], low = c | 32;

		if (is_digit(c))
			*value = *value << 4 | (uint64_t)(c - '0');
		else if (low >= 'a' && low <= 'f')
			*value = *value << 4 | (uint64_t)(low - 'a' + 10);
		else
			break;
		*line = bytes_from(*line, 1);
	}
	return digits && digits < 9;
}

/* The line at the start of TABLE, which moves on to the next. */
static bool partition_read(struct bytes *table, struct partition *p)
{
	const uint8_t *end;

	if (!skip(table, LINE_START))
		return false;
	end = memchr(table->ptr, ' ', table->len);
	if (!end)
		return false;
	p->name = bytes_head(*table, (uint64_t)(end - table->ptr));
	*table = bytes_from(*table, p->name.len);
	if (!p->name.len || memchr(p->name.ptr, '/', p->name.len) || !skip(table, " base ") ||
	    !read_hex(table, &p->base) || !skip(table, " size ") || !read_hex(table, &p->size))
		return false;
	while (table->len && (table->ptr[0] == '\t' || table->ptr[0] == '\r' ||
			      table->ptr[0] == '\n' || table->ptr[0] == ' '))
		*table = bytes_from(*table, 1);
	return p->base >= TABLE_SIZE;
}

static struct bytes table_of(struct bytes in)
{
	return bytes_head(bytes_from(in, TABLE_AT), TABLE_SIZE);
}

static enum err tplink_safeloader_probe(struct bytes from, struct span *out)
{
	struct bytes table = table_of(from);
	struct partition p;
	uint64_t end = 0;

	for (unsigned n = 0; n < MAX_PARTITIONS && partition_read(&table, &p); n++)
		if (TABLE_AT + p.base + p.size > end)
			end = TABLE_AT + p.base + p.size;
	if (!end)
		return ERR_NOMATCH;
	if (be32(from.ptr) > end && be32(from.ptr) <= from.len)
		end = be32(from.ptr);
	*out = (struct span){ .size = end, .bits = 200 };
	return OK;
}

/* What a partition that begins with its length says; empty when it does not. */
static struct bytes meta_of(struct bytes part)
{
	struct bytes meta = { part.ptr, 0 };

	if (part.len >= META_HEAD && !be32(part.ptr + 4))
		bytes_sub(part, META_HEAD, be32(part.ptr), &meta);
	return meta;
}

/* A text, or: ff, version in three bytes, date in four BCD bytes, a revision. */
static void say_version(struct parts *parts, struct bytes meta)
{
	char text[32];
	const uint8_t *p = meta.ptr;

	if (meta.len < 12 || is_print(p[0])) {
		parts_text(parts, "tplink.version", meta);
		return;
	}
	snprintf(text, sizeof(text), "%u.%u.%u", p[1], p[2], p[3]);
	sink_attribute_text(parts->sink, "tplink.version", text);
	snprintf(text, sizeof(text), "%02x%02x-%02x-%02x", p[4], p[5], p[6], p[7]);
	sink_attribute_text(parts->sink, "tplink.date", text);
	sink_attribute_number(parts->sink, "tplink.revision", be32(p + 8));
}

static void say_devices(struct parts *parts, struct bytes meta)
{
	for (unsigned n = 0; n < MAX_DEVICES && meta.len; n++) {
		const uint8_t *end = memchr(meta.ptr, '\n', meta.len);
		struct bytes line = bytes_head(meta, end ? (size_t)(end - meta.ptr) : meta.len);

		meta = bytes_from(meta, line.len + 1);
		while (line.len && line.ptr[line.len - 1] <= ' ')
			line.len--;
		if (line.len && !bytes_equal(line, bytes_str("SupportList:")))
			sink_attribute(parts->sink, "tplink.device", line);
	}
}

static void say_partition(struct parts *parts, const struct partition *p)
{
	struct bytes meta = meta_of(bytes_head(bytes_from(parts->in, TABLE_AT + p->base), p->size));

	if (bytes_equal(p->name, bytes_str("soft-version")))
		say_version(parts, meta);
	else if (bytes_equal(p->name, bytes_str("support-list")))
		say_devices(parts, meta);
}

static void say_vendor(struct parts *parts)
{
	struct bytes vendor =
		bytes_head(bytes_from(parts->in, VENDOR_AT), be32(parts->in.ptr + VENDOR_AT - 4));

	if (vendor.len > TABLE_AT - VENDOR_AT)
		return;
	while (vendor.len && vendor.ptr[vendor.len - 1] <= ' ')
		vendor.len--;
	parts_text(parts, "tplink.vendor", vendor);
}

static enum err tplink_safeloader_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct bytes table = table_of(in);
	struct partition p;
	unsigned count = 0;
	enum err err;

	if (!bytes_at(table, 0, LINE_START, strlen(LINE_START)))
		return ERR_NOMATCH;
	say_vendor(&parts);
	err = parts_header(&parts, "header", 0, TABLE_AT + TABLE_SIZE);
	while (!err && count < MAX_PARTITIONS && partition_read(&table, &p)) {
		count++;
		say_partition(&parts, &p);
		if (p.size)
			err = parts_emit(&parts, p.name, TABLE_AT + p.base, p.size, OK);
	}
	if (!err && table.len && table.ptr[0] && table.ptr[0] != 0xff)
		parts_note(&parts, ERR_CORRUPT, (uint64_t)(table.ptr - in.ptr),
			   "a partition: its name, base and size");
	return err ? err : parts.status;
}

const struct extractor extractor_tplink_safeloader = {
	.name = "tplink_safeloader",
	.summary = "firmware for TP-Link's SafeLoader",
	.limitations = "the MD5 is not verified: its salt is not the same for all devices",
	.magic = (const struct magic[]){ { LINE_START, sizeof(LINE_START) - 1, TABLE_AT }, { 0 } },
	.container = true,
	.probe = tplink_safeloader_probe,
	.extract = tplink_safeloader_extract,
};
