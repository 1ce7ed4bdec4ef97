/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Order of versions. A version is a row of parts, each with a rank; the end counts as a row of
 * zeros, so that 1.2 and 1.2.0 are the same. From low to high: what follows a tilde; alpha, beta,
 * pre and dev, rc; the end and zero; a revision after '+' or '-'; letters (1.1.1w, 9.2p1); numbers.
 */
#include "analyzer/base/text.h"
#include "signatures/signature.h"

enum rank {
	RANK_TILDE,
	RANK_ALPHA,
	RANK_BETA,
	RANK_PRE,
	RANK_RC,
	RANK_END,
	RANK_REVISION,
	RANK_LETTERS,
	RANK_NUMBER
};

struct part {
	enum rank rank;
	struct bytes text; /* of letters and numbers; numbers without leading zeros */
};

struct parts {
	struct bytes left;
	enum version_scheme scheme;
	bool inside;   /* not at the first part */
	size_t pieces; /* of a date: year, month, day still to come */
};

static bool word_is(struct bytes word, const char *lower)
{
	if (word.len != strlen(lower))
		return false;
	for (size_t i = 0; i < word.len; i++)
		if ((word.ptr[i] | 32) != lower[i])
			return false;
	return true;
}

static enum rank rank_word(struct bytes word)
{
	static const struct {
		const char *word;
		enum rank rank;
	} known[] = {
		{ "alpha", RANK_ALPHA }, { "beta", RANK_BETA },    { "pre", RANK_PRE },
		{ "dev", RANK_PRE },     { "devel", RANK_PRE },    { "git", RANK_PRE },
		{ "svn", RANK_PRE },     { "snapshot", RANK_PRE }, { "preview", RANK_PRE },
		{ "test", RANK_PRE },    { "rc", RANK_RC },        { "cr", RANK_RC },
		{ "stable", RANK_END },  { "release", RANK_END },  { "final", RANK_END },
		{ "ga", RANK_END },      { "fips", RANK_END },     { "lts", RANK_END },
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (word_is(word, known[i].word))
			return known[i].rank;
	return RANK_LETTERS;
}

static struct bytes take(struct parts *p, size_t len)
{
	struct bytes out = bytes_head(p->left, len);

	p->left = bytes_from(p->left, len);
	return out;
}

static size_t run(struct bytes in, bool digits)
{
	size_t n = 0;

	while (n < in.len && (digits ? is_digit(in.ptr[n]) : is_alpha(in.ptr[n])))
		n++;
	return n;
}

/* 20240131 and 202401 are three and two numbers. */
static size_t number_length(struct parts *p, size_t digits)
{
	if (p->scheme != SCHEME_DATE)
		return digits;
	if (!p->inside && (digits == 8 || digits == 6)) {
		p->pieces = digits == 8 ? 2 : 1;
		return 4;
	}
	if (!p->pieces)
		return digits;
	p->pieces--;
	return 2;
}

static struct part number_part(struct parts *p, size_t digits)
{
	struct part part = { RANK_NUMBER, take(p, number_length(p, digits)) };

	while (part.text.len && part.text.ptr[0] == '0')
		part.text = bytes_from(part.text, 1);
	if (!part.text.len)
		part.rank = RANK_END;
	return part;
}

/* apk's "_git20230717": a state of the repository after the release. */
static bool after_release(struct bytes in)
{
	return bytes_at(in, 0, "_git", 4) || bytes_at(in, 0, "_svn", 4) ||
	       bytes_at(in, 0, "_cvs", 4) || bytes_at(in, 0, "_hg", 3);
}

/* Is a separator a part of its own? Sets *part then. */
static bool separator_part(struct parts *p, struct part *part)
{
	uint8_t c = p->left.ptr[0];
	bool number = p->left.len > 1 && is_digit(p->left.ptr[1]), later = after_release(p->left);

	take(p, 1);
	if (c == '~')
		part->rank = RANK_TILDE;
	else if (p->inside &&
		 (later || c == '+' || (c == '-' && number && p->scheme != SCHEME_DATE)))
		part->rank = RANK_REVISION;
	else
		return false;
	return true;
}

static struct part next_part(struct parts *p)
{
	struct part part = { RANK_END, bytes_of("", 0) };

	while (p->left.len) {
		size_t digits = run(p->left, true), letters = run(p->left, false);

		if (digits)
			part = number_part(p, digits);
		else if (letters)
			part.text = take(p, letters);
		else if (!separator_part(p, &part))
			continue;
		if (letters) {
			bool v = !p->inside && word_is(part.text, "v");

			part.rank = rank_word(part.text);
			if (v || part.rank == RANK_END)
				continue; /* says nothing */
			if (part.rank != RANK_LETTERS)
				part.text = bytes_of("", 0);
		}
		p->inside = true;
		return part;
	}
	return (struct part){ RANK_END, bytes_of("", 0) };
}

static int compare_parts(struct part a, struct part b)
{
	size_t least = a.text.len < b.text.len ? a.text.len : b.text.len;

	if (a.rank != b.rank)
		return a.rank < b.rank ? -1 : 1;
	if (a.rank == RANK_NUMBER && a.text.len != b.text.len)
		return a.text.len < b.text.len ? -1 : 1;
	for (size_t i = 0; i < least; i++) {
		int x = a.rank == RANK_LETTERS ? a.text.ptr[i] | 32 : a.text.ptr[i];
		int y = a.rank == RANK_LETTERS ? b.text.ptr[i] | 32 : b.text.ptr[i];

		if (x != y)
			return x < y ? -1 : 1;
	}
	return a.text.len < b.text.len ? -1 : a.text.len > b.text.len;
}

int version_compare(enum version_scheme scheme, const char *a, const char *b)
{
	struct parts x = { .left = bytes_str(a), .scheme = scheme };
	struct parts y = { .left = bytes_str(b), .scheme = scheme };
	int order = 0;

	while (!order && (x.left.len || y.left.len))
		order = compare_parts(next_part(&x), next_part(&y));
	return order;
}

bool version_within(enum version_scheme scheme, const char *version, const struct bound *bound)
{
	if (bound->floor) {
		int order = version_compare(scheme, version, bound->floor);

		if (order < 0 || (order == 0 && bound->floor_open))
			return false;
	}
	if (bound->ceiling) {
		int order = version_compare(scheme, version, bound->ceiling);

		if (order > 0 || (order == 0 && bound->ceiling_open))
			return false;
	}
	return true;
}
