/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What records call licences. DEP 5, Fedora before SPDX, Yocto, OpenWrt and Alpine have short names
 * of their own, and words or signs between them. A name is translated only when all of it is clear:
 * "BSD" may be several licences, and a comma in DEP 5 changes what "and" binds.
 */
#include <stdio.h>
#include <strings.h>

#include "analyzer/base/text.h"
#include "analyzer/judge/claims.h"
#include "analyzer/sbom/license.h"

#define NAME_LONGEST 256u
#define OPERATORS_MOST 32u

static const char *const names[][2] = {
	{ "Apache 2", "Apache-2.0" },
	{ "Apache 2.0", "Apache-2.0" },
	{ "Apache License 2.0", "Apache-2.0" },
	{ "Apache License, Version 2.0", "Apache-2.0" },
	{ "Apache-2", "Apache-2.0" },
	{ "ASL 2.0", "Apache-2.0" },
	{ "Boost", "BSL-1.0" },
	{ "BSD-2", "BSD-2-Clause" },
	{ "BSD-3", "BSD-3-Clause" },
	{ "BSD-4", "BSD-4-Clause" },
	{ "CC0", "CC0-1.0" },
	{ "Expat", "MIT" },
	{ "ISC License", "ISC" },
	{ "MIT License", "MIT" },
	{ "MPL-2", "MPL-2.0" },
	{ "MPLv2", "MPL-2.0" },
	{ "MPLv2.0", "MPL-2.0" },
	{ "The MIT License", "MIT" },
};

/*
 * "GPL-2+", "LGPLv2.1+", "AGPL-3.0-or-later": FAMILY-VERSION-{only,or-later}. "GPL v2" is a word of
 * Linux's modules, and does not say whether later versions hold (process/license-rules.rst).
 */
static bool gnu_name(const char *name, char *to, size_t room)
{
	static const char *const families[] = { "GPL", "LGPL", "AGPL", "GFDL" };
	const char *family = NULL, *at = name;
	unsigned major, minor = 0;
	bool later;

	for (size_t i = 0; i < sizeof(families) / sizeof(*families) && !family; i++)
		if (strncasecmp(name, families[i], strlen(families[i])) == 0)
			family = families[i];
	if (!family)
		return false;
	at += strlen(family);
	at += *at == '-';
	at += *at == 'v' || *at == 'V';
	if (!is_digit((uint8_t)*at))
		return false;
	major = (unsigned)(*at++ - '0');
	if (*at == '.' && is_digit((uint8_t)at[1])) {
		minor = (unsigned)(at[1] - '0');
		at += 2;
	}
	later = strcmp(at, "+") == 0 || strcasecmp(at, "-or-later") == 0;
	if (!later && *at && strcasecmp(at, "-only") != 0)
		return false;
	snprintf(to, room, "%s-%u.%u-%s", family, major, minor, later ? "or-later" : "only");
	return license_find(bytes_str(to)) != NULL;
}

/* One name: *OUT, which may be TO. */
static bool one_name(const char *name, char *to, size_t room, const char **out)
{
	const struct license_known *known;

	*out = to;
	if (gnu_name(name, to, room))
		return true;
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (strcasecmp(name, names[i][0]) == 0) {
			*out = names[i][1];
			return true;
		}
	known = license_find(bytes_str(name));
	*out = known ? known->id : NULL;
	return known && !known->exception && !strchr(name, '+');
}

static const char *operator_of(struct bytes word)
{
	static const char *const words[][2] = { { "and", "AND" }, { "&", "AND" }, { "&&", "AND" },
						{ "or", "OR" },   { "|", "OR" },  { "||", "OR" } };

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (word.len == strlen(words[i][0]) &&
		    strncasecmp((const char *)word.ptr, words[i][0], word.len) == 0)
			return words[i][1];
	return NULL;
}

/* Names with operators between them, all of one kind: what binds first must not matter. */
static const char *several(struct arena *arena, const char *name)
{
	const char *out = NULL, *pending = NULL, *kind = NULL;
	unsigned count = 0;

	for (const char *at = name; *at; at += strspn(at, " ")) {
		size_t len = strcspn(at, " ");
		struct bytes word = bytes_of(at, len);
		const char *op = operator_of(word), *id;
		char text[NAME_LONGEST], to[40];

		at += len;
		if (op) {
			if (!out || pending || (kind && strcmp(kind, op) != 0))
				return NULL;
			pending = kind = op;
			continue;
		}
		if (len >= sizeof(text) || (out && !pending) || ++count > OPERATORS_MOST)
			return NULL;
		memcpy(text, word.ptr, len);
		text[len] = 0;
		if (!one_name(text, to, sizeof(to), &id))
			return NULL;
		out = out ? arena_printf(arena, "%s %s %s", out, pending, id)
			  : arena_copy(arena, bytes_str(id));
		if (!out)
			return NULL;
		pending = NULL;
	}
	return pending ? NULL : out;
}

const char *claims_expression(struct arena *arena, const char *name)
{
	const char *id;
	struct license_use use = { 0 };
	char to[40];

	if (strlen(name) >= NAME_LONGEST)
		return NULL;
	if (one_name(name, to, sizeof(to), &id))
		return arena_copy(arena, bytes_str(id));
	if (!license_complaint(name, &use) && !use.deprecated)
		return arena_copy(arena, bytes_str(name));
	return several(arena, name);
}
