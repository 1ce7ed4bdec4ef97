/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/sbom/check_syntax.h"

#include <stdlib.h>
#include <strings.h>

#include "analyzer/base/text.h"

static bool is_hex(uint8_t c)
{
	return is_digit(c) || (uint8_t)((c | 32) - 'a') < 6;
}

/* All of IN alphanumeric or in MORE, '%' only before two hexadecimal digits; not empty. */
static bool made_of(struct bytes in, const char *more)
{
	for (size_t i = 0; i < in.len; i++) {
		uint8_t c = in.ptr[i];

		if (c == '%' &&
		    (i + 2 >= in.len || !is_hex(in.ptr[i + 1]) || !is_hex(in.ptr[i + 2])))
			return false;
		if (c != '%' && !is_alnum(c) && (!c || !strchr(more, c)))
			return false;
	}
	return in.len > 0;
}

/* Cut IN at its last C: *TAIL is what follows. False when there is none. */
static bool cut_last(struct bytes *in, char c, struct bytes *tail)
{
	const uint8_t *at = memrchr(in->ptr, c, in->len);

	if (!at)
		return false;
	*tail = bytes_from(*in, (size_t)(at - in->ptr) + 1);
	in->len = (size_t)(at - in->ptr);
	return true;
}

/* The part of *IN before the first C, which is dropped with it. */
static struct bytes split(struct bytes *in, char c)
{
	const uint8_t *at = memchr(in->ptr, c, in->len);
	size_t len = at ? (size_t)(at - in->ptr) : in->len;
	struct bytes part = bytes_head(*in, len);

	*in = bytes_from(*in, at ? len + 1 : len);
	return part;
}

static bool qualifiers(struct bytes in)
{
	while (in.len) {
		struct bytes value = split(&in, '&'), key = split(&value, '=');

		if (!key.len || !is_alpha(*key.ptr) || !made_of(key, "._-") ||
		    memchr(key.ptr, '%', key.len) || !made_of(value, "-._~:/@+,;!$'()*?="))
			return false;
	}
	return true;
}

bool syntax_purl(const char *text)
{
	static const char path_chars[] = "-._~:+@!$'()*,;=";
	struct bytes in, tail, type;

	if (!text || strncasecmp(text, "pkg:", 4) != 0)
		return false;
	in = bytes_str(text + 4);
	if (cut_last(&in, '#', &tail) && !made_of(tail, "-._~/:+@"))
		return false;
	if (cut_last(&in, '?', &tail) && (!tail.len || !qualifiers(tail)))
		return false;
	while (in.len && *in.ptr == '/')
		in = bytes_from(in, 1);
	type = split(&in, '/');
	if (!type.len || !is_alpha(*type.ptr) || !made_of(type, ".-+") ||
	    memchr(type.ptr, '%', type.len))
		return false;
	/* an "@" behind the last "/" starts the version; npm's scopes have one before it */
	tail = in;
	while (memchr(tail.ptr, '/', tail.len))
		split(&tail, '/');
	type = split(&tail, '@');
	if (!type.len || !made_of(type, path_chars))
		return false;
	if (type.ptr + type.len < in.ptr + in.len && !made_of(tail, "-._~:+!$'()*,;=@"))
		return false;
	in.len = (size_t)(type.ptr - in.ptr);
	while (in.len)
		if (!made_of(split(&in, '/'), path_chars))
			return false;
	return true;
}

/* One component of a formatted string: "*", "-", or text with quoted punctuation. */
static const char *cpe_component(const char *at)
{
	const char *start = at;

	while (*at == '*' || *at == '?')
		at++;
	while (*at && !strchr(":*?", *at)) {
		if (*at == '\\' ? !is_print((uint8_t)at[1])
				: !is_alnum((uint8_t)*at) && !strchr("-._~", *at))
			return NULL;
		at += *at == '\\' ? 2 : 1;
	}
	while (*at == '*' || *at == '?')
		at++;
	return at > start && (*at == ':' || !*at) ? at : NULL;
}

bool syntax_cpe(const char *text)
{
	unsigned components = 1;

	if (!text)
		return false;
	if (strncmp(text, "cpe:/", 5) == 0) {
		struct bytes in = bytes_str(text + 5);

		for (const char *p = text + 5; *p; p++)
			components += *p == ':';
		return text[5] && strchr("aho", text[5]) && components <= 7 && components >= 3 &&
		       made_of(in, "-._~:");
	}
	if (strncmp(text, "cpe:2.3:", 8) != 0 || !text[8] || !strchr("aho*-", text[8]) ||
	    text[9] != ':')
		return false;
	for (const char *at = text + 10; (at = cpe_component(at)); at++) {
		components++;
		if (!*at)
			return components == 11;
	}
	return false;
}

/* LEN digits at *AT as a number, *AT behind them; -1 when they are not there. */
static int digits(const char **at, int len)
{
	int n = 0;

	for (; len--; ++*at) {
		if (!is_digit((uint8_t) * *at))
			return -1;
		n = n * 10 + (**at - '0');
	}
	return n;
}

/* The text behind "2025-11-22"; NULL when that is no date. */
static const char *date(const char *text)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	int year = digits(&text, 4), month, day;
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	if (year < 0 || *text++ != '-')
		return NULL;
	month = digits(&text, 2);
	if (month < 1 || month > 12 || *text++ != '-')
		return NULL;
	day = digits(&text, 2);
	return day >= 1 && day <= days[month - 1] + (month == 2 && leap) ? text : NULL;
}

bool syntax_time(const char *text)
{
	int hour, minute, second;

	if (!text || !(text = date(text)) || (*text != 'T' && *text != 't'))
		return false;
	text++;
	hour = digits(&text, 2);
	if (hour < 0 || hour > 23 || *text++ != ':')
		return false;
	minute = digits(&text, 2);
	if (minute < 0 || minute > 59 || *text++ != ':')
		return false;
	second = digits(&text, 2);
	if (second < 0 || second > 60)
		return false;
	if (*text == '.') {
		size_t len = strspn(text + 1, "0123456789");

		if (!len)
			return false;
		text += len + 1;
	}
	if (*text == 'Z' || *text == 'z')
		return !text[1];
	if (*text != '+' && *text != '-')
		return false;
	text++;
	hour = digits(&text, 2);
	if (hour < 0 || hour > 23 || *text++ != ':')
		return false;
	minute = digits(&text, 2);
	return minute >= 0 && minute <= 59 && !*text;
}

bool syntax_date(const char *text)
{
	const char *end = text ? date(text) : NULL;

	return end && (!*end || syntax_time(text));
}

bool syntax_email(const char *text)
{
	const char *at = text ? strchr(text, '@') : NULL;
	size_t len;

	if (!at || at == text || strchr(at + 1, '@') || !strchr(at + 1, '.'))
		return false;
	for (const char *p = text; p < at; p++)
		if (!is_alnum((uint8_t)*p) && !strchr("!#$%&'*+-/=?^_`{|}~.", *p))
			return false;
	for (const char *label = at + 1;; label += len + 1) {
		len = strcspn(label, ".");
		if (!len || label[0] == '-' || label[len - 1] == '-')
			return false;
		for (size_t i = 0; i < len; i++)
			if (!is_alnum((uint8_t)label[i]) && label[i] != '-' &&
			    (uint8_t)label[i] < 128)
				return false;
		if (!label[len])
			return true;
	}
}

bool syntax_uri(const char *text)
{
	const char *colon = text ? strchr(text, ':') : NULL;
	const char *rest = colon ? colon + 1 : NULL;

	if (!colon || !is_alpha((uint8_t)*text) ||
	    !made_of(bytes_of(text, (size_t)(colon - text)), "+.-"))
		return false;
	/* a place on the net needs a host */
	if (strncmp(rest, "//", 2) == 0) {
		rest += 2;
		if (!*rest || strchr("/?#", *rest))
			return strncasecmp(text, "file:", 5) == 0 && *rest == '/';
	} else if (strncasecmp(text, "http", 4) == 0 || strncasecmp(text, "ftp:", 4) == 0) {
		return false;
	}
	for (const char *p = rest; *p; p++)
		if ((uint8_t)*p <= ' ' || strchr("<>\"{}|\\^`", *p))
			return false;
	return *rest;
}

bool syntax_hash(const char *alg, const char *text)
{
	static const struct {
		const char *alg;
		size_t digits;
	} known[] = {
		{ "MD5", 32 },          { "SHA-1", 40 },       { "SHA-224", 56 },
		{ "SHA-256", 64 },      { "SHA-384", 96 },     { "SHA-512", 128 },
		{ "SHA3-224", 56 },     { "SHA3-256", 64 },    { "SHA3-384", 96 },
		{ "SHA3-512", 128 },    { "BLAKE2b-256", 64 }, { "BLAKE2b-384", 96 },
		{ "BLAKE2b-512", 128 }, { "BLAKE3", 64 },
	};
	size_t len = text ? strlen(text) : 0;

	for (size_t i = 0; i < len; i++)
		if (!is_hex((uint8_t)text[i]))
			return false;
	for (size_t i = 0; alg && i < sizeof(known) / sizeof(*known); i++)
		if (strcasecmp(known[i].alg, alg) == 0)
			return len == known[i].digits;
	return alg && *alg && len;
}

bool syntax_serial(const char *text)
{
	static const char form[] = "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh";
	size_t i;

	if (!text || strncmp(text, "urn:uuid:", 9) != 0)
		return false;
	text += 9;
	for (i = 0; form[i] && text[i]; i++)
		if (form[i] == '-' ? text[i] != '-' : !is_hex((uint8_t)text[i]))
			return false;
	return !form[i] && !text[i];
}

int syntax_compare_versions(const char *a, const char *b)
{
	while (*a || *b) {
		char *after_a, *after_b;
		unsigned long x = strtoul(a, &after_a, 10), y = strtoul(b, &after_b, 10);

		if (x != y)
			return x < y ? -1 : 1;
		a = after_a + strcspn(after_a, ".");
		b = after_b + strcspn(after_b, ".");
		a += *a == '.';
		b += *b == '.';
	}
	return 0;
}

bool syntax_filler(const char *text)
{
	static const char *const words[] = { "unknown",       "n/a",         "na",       "none",
					     "null",          "tbd",         "-",        "???",
					     "not available", "noassertion", "undefined" };

	for (size_t i = 0; text && i < sizeof(words) / sizeof(*words); i++)
		if (strcasecmp(words[i], text) == 0)
			return true;
	return false;
}
