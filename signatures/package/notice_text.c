/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Licences by their sentences. Licence texts are copied with other line ends, comment marks, quotes
 * and holders; their words stay. So both sides are compared as lower-case words with one space
 * between them. A licence is known by a sentence that starts it, and by sentences that do and do
 * not stand within some bytes after that: MIT and X11 differ in their ends only. The words are
 * those of the texts on the SPDX License List (spdx.org/licenses).
 *
 * The GNU licences are named by a statement, too, which alone says whether later versions hold.
 * Their texts end with such a statement as an example, which says nothing.
 */
#include <stdio.h>

#include "analyzer/base/mem.h"
#include "analyzer/base/text.h"
#include "signatures/package/notice.h"

#define TEXT_MOST (512u << 10) /* bytes of one file that are looked at */
#define PLACES_MOST 256u       /* occurrences of one sentence */

struct mark {
	const char *id;
	uint32_t window; /* words follow the first sentence within this many bytes */
	const char *start;
	const char *has[2];
	const char *lacks[7];
};

#define MIT_START                                                                                  \
	"permission is hereby granted free of charge to any person obtaining a copy of this "      \
	"software and associated documentation files"
#define MIT_KEEP "the above copyright notice and this permission notice"
#define BSD_START                                                                                  \
	"redistribution and use in source and binary forms with or without modification are "      \
	"permitted provided that the following conditions are met"
#define BSD_SOURCE "redistributions of source code must retain the above copyright notice"
#define BSD_BINARY "redistributions in binary form must reproduce the above copyright notice"
#define BSD_ADVERTISING "all advertising materials mentioning features or use of this software"
#define BSD_ENDORSE "used to endorse or promote products derived from this software without"
#define ISC_KEEP                                                                                   \
	" distribute this software for any purpose with or without fee is hereby granted "         \
	"provided that the above copyright notice and this permission notice appear in all copies"
#define GNU_TERMS "terms and conditions"

static const struct mark marks[] = {
	{ "MIT",
	  1050,
	  MIT_START,
	  { "shall be included in all copies or substantial portions of the software",
	    "without warranty of any kind" },
	  { "except as contained in this notice", "used for good not evil", "used in advertising",
	    "distribute with modifications" } },
	{ "MIT-0",
	  800,
	  MIT_START,
	  { "without warranty of any kind", NULL },
	  { "this permission notice", "following conditions", "used in advertising" } },
	{ "X11",
	  1400,
	  MIT_START,
	  { MIT_KEEP " shall be included in", "except as contained in this notice the name of " },
	  { "distribute with modifications" } },
	{ "X11-distribute-modifications-variant",
	  1400,
	  MIT_START,
	  { "distribute with modifications", "except as contained in this notice the name of " },
	  { NULL } },
	{ "JSON", 1050, MIT_START, { MIT_KEEP, "used for good not evil" }, { NULL } },
	{ "ISC",
	  700,
	  "permission to use copy modify and" ISC_KEEP,
	  { "disclaims all warranties with regard to this software", NULL },
	  { "publicity", "advertising", "patent" } },
	{ "ISC",
	  700,
	  "permission to use copy modify and or" ISC_KEEP,
	  { "disclaims all warranties with regard to this software", NULL },
	  { "publicity", "advertising", "patent" } },
	{ "curl",
	  700,
	  "permission to use copy modify and" ISC_KEEP,
	  { "in no event shall the authors or copyright holders be liable",
	    "except as contained in this notice" },
	  { NULL } },
	{ "0BSD",
	  300,
	  "permission to use copy modify and or distribute this software for any purpose with or "
	  "without fee is hereby granted the software is provided",
	  { NULL },
	  { NULL } },
	{ "BSD-2-Clause",
	  1500,
	  BSD_START,
	  { BSD_SOURCE, BSD_BINARY },
	  { "to endorse", BSD_ADVERTISING, "altered source versions",
	    "views and conclusions contained", "patent", "3 ", "neither the name" } },
	{ "BSD-3-Clause",
	  1900,
	  BSD_START,
	  { BSD_BINARY, BSD_ENDORSE },
	  { "advertising materials", "altered source versions", "patent", "nuclear",
	    "end user documentation", "under no obligation whatsoever", " 4 " } },
	{ "BSD-4-Clause-UC",
	  1900,
	  BSD_START,
	  { BSD_ADVERTISING, "neither the name of the university nor the names" },
	  { "openssl", "patent" } },
	{ "BSD-4-Clause",
	  1900,
	  BSD_START,
	  { BSD_ADVERTISING, BSD_ENDORSE },
	  { "openssl", "cryptographic software", "patent", "university of california", " 5 " } },
	{ "OpenSSL",
	  2200,
	  BSD_START,
	  { "developed by the openssl project for use in the openssl toolkit", BSD_ADVERTISING },
	  { NULL } },
	{ "bzip2-1.0.6",
	  1900,
	  BSD_START,
	  { "the origin of this software must not be misrepresented",
	    "altered source versions must be plainly marked as such" },
	  { "advertising materials" } },
	{ "Apache-1.1",
	  2200,
	  BSD_START,
	  { "end user documentation included with the redistribution",
	    "products derived from this software may not be called" },
	  { NULL } },
	{ "Zlib",
	  900,
	  "permission is granted to anyone to use this software for any purpose including "
	  "commercial applications and to alter it and redistribute it freely",
	  { "altered source versions must be plainly marked as such",
	    "this notice may not be removed or altered from any source distribution" },
	  { "documentation is required" } },
	{ "Apache-2.0",
	  200,
	  "license shall mean the terms and conditions for use reproduction and distribution as "
	  "defined by sections 1 through 9 of this document",
	  { NULL },
	  { NULL } },
	{ "Apache-2.0",
	  400,
	  "under the apache license version 2 0 the license you may not use this file except in "
	  "compliance with the license",
	  { NULL },
	  { "exception" } },
	{ "GPL-1.0-only OR GPL-1.0-or-later",
	  4000,
	  "gnu general public license version 1 february 1989",
	  { GNU_TERMS, NULL },
	  { NULL } },
	{ "GPL-2.0-only OR GPL-2.0-or-later",
	  6000,
	  "gnu general public license version 2 june 1991",
	  { GNU_TERMS, NULL },
	  { NULL } },
	{ "GPL-3.0-only OR GPL-3.0-or-later",
	  6000,
	  "gnu general public license version 3 29 june 2007",
	  { GNU_TERMS, NULL },
	  { NULL } },
	{ "LGPL-2.0-only OR LGPL-2.0-or-later",
	  8000,
	  "gnu library general public license version 2 june 1991",
	  { GNU_TERMS, NULL },
	  { NULL } },
	{ "LGPL-2.1-only OR LGPL-2.1-or-later",
	  8000,
	  "gnu lesser general public license version 2 1 february 1999",
	  { GNU_TERMS, NULL },
	  { NULL } },
	{ "LGPL-3.0-only OR LGPL-3.0-or-later",
	  4000,
	  "gnu lesser general public license version 3 29 june 2007",
	  { "incorporates the terms and conditions of version 3", NULL },
	  { NULL } },
	{ "AGPL-3.0-only OR AGPL-3.0-or-later",
	  6000,
	  "gnu affero general public license version 3 19 november 2007",
	  { GNU_TERMS, NULL },
	  { NULL } },
	{ "GFDL-1.2-only OR GFDL-1.2-or-later",
	  4000,
	  "gnu free documentation license version 1 2 november 2002",
	  { "applicability and definitions", NULL },
	  { NULL } },
	{ "GFDL-1.3-only OR GFDL-1.3-or-later",
	  4000,
	  "gnu free documentation license version 1 3 3 november 2008",
	  { "applicability and definitions", NULL },
	  { NULL } },
	{ "MPL-1.1",
	  900,
	  "subject to the mozilla public license version 1 1 the license you may not use this "
	  "file except in compliance with the license",
	  { NULL },
	  { "alternatively" } },
	{ "MPL-2.0",
	  2000,
	  "mozilla public license version 2 0 1 definitions",
	  { "contributor version", NULL },
	  { NULL } },
	{ "MPL-2.0",
	  300,
	  "subject to the terms of the mozilla public license v 2 0",
	  { "if a copy of the mpl was not distributed with this file", NULL },
	  { "incompatible with secondary licenses" } },
	{ "Artistic-2.0",
	  400,
	  "this license establishes the terms under which a given free software package may be "
	  "copied modified distributed",
	  { NULL },
	  { NULL } },
	{ "BSL-1.0",
	  700,
	  "permission is hereby granted free of charge to any person or organization obtaining a "
	  "copy of the software and accompanying documentation covered by this license",
	  { NULL },
	  { NULL } },
	{ "CC0-1.0",
	  5000,
	  "the laws of most jurisdictions throughout the world automatically confer exclusive "
	  "copyright and related rights",
	  { "permanently irrevocably and unconditionally", NULL },
	  { NULL } },
	{ "CC0-1.0",
	  300,
	  "dedicated all copyright and related and neighboring rights to this software to the "
	  "public domain worldwide",
	  { "cc0", NULL },
	  { NULL } },
	{ "Unlicense",
	  400,
	  "this is free and unencumbered software released into the public domain",
	  { "anyone is free to copy modify publish use compile sell or distribute", NULL },
	  { NULL } },
	{ "EPL-1.0",
	  300,
	  "eclipse public license v 1 0 the accompanying program is provided under",
	  { NULL },
	  { NULL } },
	{ "EPL-2.0",
	  300,
	  "eclipse public license v 2 0 the accompanying program is provided under",
	  { NULL },
	  { NULL } },
	{ "FTL", 3000, "the freetype project license 2006 jan 27", { "catharon", NULL }, { NULL } },
	{ "IJG",
	  1500,
	  "the authors make no warranty or representation either express or implied with respect "
	  "to this software its quality accuracy merchantability or fitness",
	  { "independent jpeg group", NULL },
	  { NULL } },
	{ "OFL-1.1",
	  3000,
	  "sil open font license version 1 1 26 february 2007",
	  { "permission conditions", NULL },
	  { NULL } },
	{ "OLDAP-2.8",
	  1500,
	  "the openldap public license version 2 8 17 august 2003",
	  { "redistributions in source form must retain", NULL },
	  { NULL } },
	{ "WTFPL",
	  700,
	  "do what the fuck you want to public license version 2 december 2004",
	  { NULL },
	  { NULL } },
};

struct words {
	struct bytes in; /* as it is in the file */
	uint8_t *ptr;    /* as words */
	size_t len;
	struct arena *arena;
	struct notice_list *out;
};

/* Bytes of the file -> words, up to MOST of them; how many bytes that took. TO may be NULL. */
static size_t make_words(struct bytes in, uint8_t *to, size_t most, size_t *len)
{
	bool space = false;
	size_t n = 0, at = 0;

	for (; at < in.len && n < most; at++) {
		uint8_t c = in.ptr[at];

		if (!is_alnum(c) && space)
			continue;
		space = !is_alnum(c);
		if (to)
			to[n] = space ? ' ' : is_alpha(c) ? c | 32 : c;
		n++;
	}
	*len = n;
	return at;
}

static bool holds(struct bytes in, const char *what)
{
	return memmem(in.ptr, in.len, what, strlen(what)) != NULL;
}

/* Say that the words FROM to TO name the licence ID. */
static enum err found(const struct words *w, size_t from, size_t to, const char *id)
{
	struct notice n = { .kind = NOTICE_TEXT, .text = id };
	size_t len;

	if (notice_has(w->out, NOTICE_TEXT, id))
		return OK;
	n.at = make_words(w->in, NULL, from, &len);
	n.len = make_words(w->in, NULL, to, &len) - n.at;
	return notice_add(w->out, w->arena, &n);
}

static bool agrees(const struct mark *m, struct bytes window)
{
	for (size_t i = 0; i < 2 && m->has[i]; i++)
		if (!holds(window, m->has[i]))
			return false;
	for (size_t i = 0; i < 7 && m->lacks[i]; i++)
		if (holds(window, m->lacks[i]))
			return false;
	return true;
}

static enum err find_mark(const struct words *w, const struct mark *m)
{
	size_t len = strlen(m->start);
	struct bytes all = { w->ptr, w->len }, rest = all;

	for (unsigned n = 0; n < PLACES_MOST; n++) {
		const uint8_t *hit = memmem(rest.ptr, rest.len, m->start, len), *next;
		struct bytes window;

		if (!hit)
			break;
		rest = bytes_from(all, (size_t)(hit - all.ptr) + len);
		window = bytes_head(rest, m->window);
		/* another text of the kind starts: this one has ended */
		next = memmem(window.ptr, window.len, m->start, len);
		if (next)
			window.len = (size_t)(next - window.ptr);
		if (agrees(m, window))
			return found(w, (size_t)(hit - all.ptr), (size_t)(hit - all.ptr) + len,
				     m->id);
	}
	return OK;
}

#define GNU_ANCHOR "general public license"
#define GNU_PUBLISHED " as published by the free software foundation"

static bool skip(struct bytes *in, const char *what)
{
	size_t len = strlen(what);

	if (!bytes_at(*in, 0, what, len))
		return false;
	*in = bytes_from(*in, len);
	return true;
}

static const char *gnu_family(struct bytes before)
{
	static const char *const names[][2] = { { "gnu ", "GPL" },
						{ "gnu lesser ", "LGPL" },
						{ "gnu library ", "LGPL" },
						{ "gnu affero ", "AGPL" } };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		size_t len = strlen(names[i][0]);

		if (before.len >= len && bytes_at(before, before.len - len, names[i][0], len))
			return names[i][1];
	}
	return NULL;
}

/* " version 2 1": 21; 0 when there is none. */
static unsigned gnu_version(struct bytes *in)
{
	unsigned v;

	if (!skip(in, " version ") && !skip(in, " v ") && !skip(in, " v"))
		return 0;
	if (in->len < 2 || *in->ptr < '1' || *in->ptr > '3' || in->ptr[1] != ' ')
		return 0;
	v = (unsigned)(*in->ptr - '0') * 10;
	*in = bytes_from(*in, 1);
	if (skip(in, " 1"))
		v++;
	else
		(void)skip(in, " 0");
	return v;
}

/* "terms of version 2 of the gnu ": the version before the name, as above. */
static unsigned gnu_version_before(struct bytes before)
{
	static const char end[] = " of the gnu ";
	size_t len = strlen(end), back = before.len < 30 ? before.len : 30;
	struct bytes near = { before.ptr + before.len - back, back }, rest;
	const uint8_t *word = memmem(near.ptr, near.len, " version ", 9);
	unsigned version;

	if (!word)
		return 0;
	rest = bytes_from(near, (size_t)(word - near.ptr));
	version = gnu_version(&rest);
	return rest.len >= len && memcmp(rest.ptr, end, len) == 0 ? version : 0;
}

/* Do the words IN, after a version, allow later ones? *CLEAR: it can be told. */
static bool gnu_later(struct bytes in, bool *clear)
{
	struct bytes near = bytes_head(in, 120);
	const uint8_t *later = memmem(near.ptr, near.len, "any later version", 17);

	if (later)
		near.len = (size_t)(later - near.ptr);
	*clear = !holds(near, " or version") && !holds(near, " either version") &&
		 (later ||
		  (!holds(bytes_head(in, 80), " or ") && !holds(bytes_head(in, 80), " later") &&
		   !holds(bytes_head(in, 80), " and ")));
	return later != NULL;
}

static const char *const gnu_versions[] = { "GPL10",  "GPL20",  "GPL30", "LGPL20",
					    "LGPL21", "LGPL30", "AGPL30" };

/* "GNU Lesser General Public License as published by the Free Software Foundation; either version
 * 2.1 of the License, or (at your option) any later version", which has its anchor at AT. */
static enum err gnu_statement(const struct words *w, size_t at)
{
	struct bytes all = { w->ptr, w->len }, rest = bytes_from(all, at + strlen(GNU_ANCHOR));
	size_t back = at < 1500 ? at : 1500;
	const char *family = gnu_family(bytes_head(all, at));
	bool published = skip(&rest, GNU_PUBLISHED), clear, later, known = false;
	char text[40];
	unsigned version = gnu_version_before(bytes_head(all, at));

	(void)(skip(&rest, " either") || skip(&rest, " under") || skip(&rest, " in") ||
	       skip(&rest, " only"));
	if (!version)
		version = gnu_version(&rest);
	published |= holds(bytes_head(rest, 100), GNU_PUBLISHED);
	if (!family || !version || !published)
		return OK;
	snprintf(text, sizeof(text), "%s%u", family, version);
	for (size_t i = 0; i < sizeof(gnu_versions) / sizeof(*gnu_versions); i++)
		known |= strcmp(gnu_versions[i], text) == 0;
	later = gnu_later(rest, &clear);
	/* an example; or more is allowed than the identifier says */
	if (!known || !clear ||
	    holds((struct bytes){ all.ptr + at - back, back }, "how to apply these terms to") ||
	    holds(bytes_head(bytes_from(all, at - (at < 300 ? at : 300)), 1800), "exception"))
		return OK;
	snprintf(text, sizeof(text), "%s-%u.%u-%s", family, version / 10, version % 10,
		 later ? "or-later" : "only");
	return found(w, at - 4, (size_t)(rest.ptr - all.ptr), text);
}

static enum err gnu_statements(const struct words *w)
{
	struct bytes all = { w->ptr, w->len }, rest = all;
	enum err err = OK;

	for (unsigned n = 0; n < PLACES_MOST && !err; n++) {
		const uint8_t *hit = memmem(rest.ptr, rest.len, GNU_ANCHOR, strlen(GNU_ANCHOR));

		if (!hit)
			break;
		rest = bytes_from(all, (size_t)(hit - all.ptr) + 1);
		err = gnu_statement(w, (size_t)(hit - all.ptr));
	}
	return err;
}

enum err notice_find_texts(struct bytes in, struct arena *arena, struct notice_list *out)
{
	struct words w = { .in = bytes_head(in, TEXT_MOST), .arena = arena, .out = out };
	enum err err = OK;

	w.ptr = mem_alloc(w.in.len + 1, 1);
	if (!w.ptr)
		return ERR_NOMEM;
	(void)make_words(w.in, w.ptr, w.in.len, &w.len);
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks) && !err; i++)
		err = find_mark(&w, &marks[i]);
	if (!err)
		err = gnu_statements(&w);
	mem_free(w.ptr);
	return err;
}
