/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tektronix hex: memory contents as text, in two forms. Checksums are sums of digits, not bytes.
 *
 * Standard: '/', address (4 digits), number of data bytes (2), the sum of these six digits (2),
 * data, the sum of its digits (2). A record without data ends the file.
 *
 * Extended: '%', characters in the line without the '%' (2), a type, the sum of all characters but
 * '%' and the sum itself (2); then for type 6 a number and data, for type 8 a number: the end; type
 * 3 has symbols. A number is its count of digits (0: 16) and the digits. As characters of a sum
 * 0-9 A-Z $ % . _ a-z are worth 0 to 65.
 *
 * Source: binutils, bfd/tekhex.c; srecord, srec_tektronix(5) and srec_tektronix_extended(5).
 */
#include "extractors/hex/hex_record.h"

enum kind { DATA, SYMBOLS, END };

struct record {
	enum kind kind;
	uint64_t address;
	uint8_t data[HEX_RECORD_MAX];
	size_t len;
	uint64_t end; /* where the next line starts */
};

/* What CHARS are worth together; false if one may not be in a record. */
static bool sum_of(struct bytes chars, unsigned *sum)
{
	static const char worth[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$%._"
				    "abcdefghijklmnopqrstuvwxyz";

	for (size_t i = 0; i < chars.len; i++) {
		const char *hit = memchr(worth, chars.ptr[i], sizeof(worth) - 1);

		if (!hit)
			return false;
		*sum += (unsigned)(hit - worth);
	}
	return true;
}

/* The number that the COUNT digits at AT of LINE, at most 16, are. */
static bool number(struct bytes line, size_t at, size_t count, uint64_t *out)
{
	*out = 0;
	for (size_t i = at; i < at + count; i++) {
		int digit = i < line.len ? hex_record_digit(line.ptr[i]) : -1;

		if (digit < 0)
			return false;
		*out = *out << 4 | (unsigned)digit;
	}
	return true;
}

static bool read_data(struct bytes digits, struct record *r)
{
	r->len = digits.len / 2;
	if (digits.len % 2 || r->len > sizeof(r->data))
		return false;
	for (size_t i = 0; i < r->len; i++) {
		uint64_t value;

		if (!number(digits, 2 * i, 2, &value))
			return false;
		r->data[i] = (uint8_t)value;
	}
	return true;
}

/* LINE without its '/'. Digits of both cases are worth the same here. */
static bool read_standard(struct bytes line, struct record *r)
{
	uint64_t address, count, sum, head = 0, body = 0, digit;

	if (!number(line, 0, 4, &address) || !number(line, 4, 2, &count) ||
	    !number(line, 6, 2, &sum))
		return false;
	for (size_t i = 0; i < 6 && number(line, i, 1, &digit); i++)
		head += digit;
	r->kind = count ? DATA : END;
	r->address = address;
	if (head != sum || !count)
		return head == sum && line.len == 8;
	if (line.len != 8 + 2 * count + 2 || !number(line, line.len - 2, 2, &sum))
		return false;
	for (size_t i = 8; i < line.len - 2 && number(line, i, 1, &digit); i++)
		body += digit;
	return (body & 255) == sum && read_data(bytes_head(bytes_from(line, 8), 2 * count), r);
}

/* LINE without its '%'. There are files whose last line lacks the digits of its address. */
static bool read_extended(struct bytes line, struct record *r)
{
	uint64_t len, sum, digits;
	unsigned real = 0;
	uint8_t type;

	if (!number(line, 0, 2, &len) || !number(line, 3, 2, &sum) ||
	    !sum_of(bytes_head(line, 3), &real) || !sum_of(bytes_from(line, 5), &real) ||
	    (real & 255) != sum)
		return false;
	type = line.ptr[2];
	r->kind = type == '3' ? SYMBOLS : type == '6' ? DATA : END;
	if (type == '8')
		return line.len > 5 && (len == line.len || line.len == 6);
	if (len != line.len || type == '3')
		return len == line.len;
	if (type != '6' || !number(line, 5, 1, &digits))
		return false;
	digits = digits ? digits : 16;
	return number(line, 6, digits, &r->address) && read_data(bytes_from(line, 6 + digits), r);
}

/* The record at AT: OK, ERR_TRUNCATED at the end of all, ERR_CORRUPT. */
static enum err record_read(struct bytes in, uint64_t at, struct record *r)
{
	struct bytes line = bytes_head(bytes_from(in, at), 2 * HEX_RECORD_MAX);
	const uint8_t *newline = memchr(line.ptr, '\n', line.len);
	bool good;

	r->len = 0;
	if (!line.len)
		return ERR_TRUNCATED;
	if (newline)
		line.len = (size_t)(newline - line.ptr);
	r->end = at + line.len + (newline != NULL);
	while (line.len && line.ptr[line.len - 1] == '\r')
		line.len--;
	if (line.len && line.ptr[0] == '/')
		good = read_standard(bytes_from(line, 1), r);
	else
		good = line.len && line.ptr[0] == '%' && read_extended(bytes_from(line, 1), r);
	if (good)
		return OK;
	return r->end == in.len && !newline ? ERR_TRUNCATED : ERR_CORRUPT;
}

/* Texts are only looked at as a whole: is IN, to its end, one or more files of this format? */
static bool is_whole(struct bytes in)
{
	struct record r;

	return !record_read(in, hex_record_last(in), &r) && r.kind == END;
}

static enum err tekhex_probe(struct bytes from, struct span *out)
{
	struct record r;

	if (record_read(from, 0, &r) || r.kind == END || (r.kind == DATA && !r.len))
		return ERR_NOMATCH;
	*out = (struct span){ .size = is_whole(from) ? from.len : 0, .bits = 44 };
	return OK;
}

static enum err tekhex_extract(struct bytes in, struct sink *sink)
{
	struct hex_memory memory = { .body = buf_with_max((size_t)sink->max_body) };
	bool whole = is_whole(in);
	struct record r;
	uint64_t at = 0;
	enum err err;

	while (!(err = record_read(in, at, &r))) {
		at = r.end;
		if (r.kind == END && (!whole || at == in.len))
			break;
		if (r.kind == DATA &&
		    (err = hex_memory_add(&memory, r.address, bytes_of(r.data, r.len), sink)))
			break;
	}
	return hex_record_finish(&memory, err, at, sink);
}

extern const struct extractor extractor_tekhex;
const struct extractor extractor_tekhex = {
	.name = "tekhex",
	.summary = "memory contents as Tektronix hex, standard or extended",
	.limitations = "only where bytes start; symbols are passed over",
	.magic = (const struct magic[]){ { "/", 1, 0 }, { "%", 1, 0 }, { 0 } },
	.at_start = true,
	.probe = tekhex_probe,
	.extract = tekhex_extract,
};
