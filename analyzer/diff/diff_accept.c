/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Waivers: differences that somebody has looked at and accepts. A line is
 *	NAME[@VERSION] VERDICT DAY|- REASON
 * and '#' starts a comment. A NAME may end in '*'. After its DAY a waiver counts no more, and that
 * is said: an accepted difference must not stay accepted because nobody looks again.
 */
#include "analyzer/base/text.h"
#include "analyzer/diff/diff.h"

#define MAX_WAIVERS 1000u /* lines: every one is tried on every difference */

struct waiver {
	struct bytes name, version, verdict, day, reason;
	bool any_version;
};

static struct bytes word(struct bytes *line)
{
	struct bytes out;
	size_t n = 0;

	while (line->len && (line->ptr[0] == ' ' || line->ptr[0] == '\t'))
		*line = bytes_from(*line, 1);
	while (n < line->len && line->ptr[n] != ' ' && line->ptr[n] != '\t')
		n++;
	out = bytes_head(*line, n);
	*line = bytes_from(*line, n);
	while (line->len && (line->ptr[0] == ' ' || line->ptr[0] == '\t'))
		*line = bytes_from(*line, 1);
	return out;
}

static bool is_text(struct bytes a, const char *text)
{
	return bytes_equal(a, bytes_str(text));
}

/* "2026-01-31" */
static bool is_day(struct bytes day)
{
	for (size_t i = 0; i < day.len && day.len == 10; i++)
		if (i == 4 || i == 7 ? day.ptr[i] != '-' : !is_digit(day.ptr[i]))
			return false;
	return day.len == 10;
}

static bool is_verdict(struct bytes word)
{
	for (enum diff_verdict v = 0; v < DIFF_CONFIRMED; v++)
		if (is_text(word, diff_verdict_name(v)))
			return true;
	return false;
}

/* NULL, or what is wrong with LINE. */
static const char *read_waiver(struct bytes line, struct waiver *w)
{
	const uint8_t *at;

	w->name = word(&line);
	w->verdict = word(&line);
	w->day = word(&line);
	w->reason = line;
	at = w->name.len ? memrchr(w->name.ptr + 1, '@', w->name.len - 1) : NULL;
	w->any_version = !at;
	if (at) {
		w->version = bytes_from(w->name, (size_t)(at + 1 - w->name.ptr));
		w->name = bytes_head(w->name, (size_t)(at - w->name.ptr));
	}
	if (!is_verdict(w->verdict))
		return "the second word is not a verdict that can be accepted";
	if (!is_text(w->day, "-") && !is_day(w->day))
		return "the third word is not a day (2026-01-31) or '-'";
	if (!w->reason.len)
		return "there is no reason";
	return NULL;
}

static bool fits(const struct waiver *w, const struct diff_row *row)
{
	const char *version = row->declared ? row->declared_version : row->observed_version;
	bool open = w->name.len && w->name.ptr[w->name.len - 1] == '*';
	struct bytes name = bytes_str(row->name);

	if (open && w->name.len - 1 <= name.len)
		name = bytes_head(name, w->name.len - 1);
	return is_text(w->verdict, diff_verdict_name(row->verdict)) &&
	       bytes_equal(name, bytes_head(w->name, w->name.len - open)) &&
	       (w->any_version || is_text(w->version, version ? version : ""));
}

/* *USED: some difference is what W is about. */
static enum err apply(struct diff *diff, const struct waiver *w, const char *today, bool *used)
{
	bool expired = is_day(w->day) && memcmp(w->day.ptr, today, 10) < 0;

	for (size_t i = 0; i < diff->count; i++) {
		struct diff_row *row = &diff->rows[i];
		char *text;

		if (!fits(w, row))
			continue;
		*used = true;
		if (row->waiver)
			continue;
		text = text_clean(&diff->arena, expired ? w->day : w->reason, 500);
		if (!text)
			return ERR_NOMEM;
		if (expired) {
			row->expired = text;
			continue;
		}
		row->waiver = text;
		row->expired = NULL;
	}
	return OK;
}

enum err diff_accept(struct diff *diff, struct bytes text, const char *today, size_t *line,
		     const char **wrong)
{
	unsigned waivers = 0;
	enum err err = OK;

	for (*line = 1; text.len && !err; ++*line) {
		const uint8_t *end = memchr(text.ptr, '\n', text.len);
		size_t len = end ? (size_t)(end - text.ptr) : text.len;
		struct bytes one = bytes_head(text, len);
		struct waiver w = { 0 };
		bool used = false;

		text = bytes_from(text, len + 1);
		if (one.len && one.ptr[one.len - 1] == '\r')
			one.len--;
		if (!one.len || one.ptr[0] == '#')
			continue;
		*wrong = read_waiver(one, &w);
		if (!*wrong && ++waivers > MAX_WAIVERS)
			*wrong = "more than 1000 waivers";
		if (*wrong)
			return ERR_CORRUPT;
		err = apply(diff, &w, today, &used);
		if (!used && !diff->idle++)
			diff->idle_line = *line;
	}
	for (size_t i = 0; i < diff->count; i++) {
		diff->waived += diff->rows[i].waiver != NULL;
		diff->expired += diff->rows[i].expired != NULL;
	}
	return err;
}
