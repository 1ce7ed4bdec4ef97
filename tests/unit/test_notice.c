/* SPDX-License-Identifier: Apache-2.0 */
/* Licences by their texts, fields and lines, in the words of real files. */
#include <criterion/criterion.h>
#include <stdio.h>

#include "analyzer/judge/claims.h"

static struct arena arena;
static struct notice_list list;

static void teardown(void)
{
	arena_finish(&arena);
}

TestSuite(notice, .fini = teardown);

static const char *read_as(const char *path, const char *text)
{
	struct subject subject = {
		.bytes = bytes_str(text), .path = path, .named_file = true, .class = SUBJECT_TEXT
	};
	const char *all = "";

	list = (struct notice_list){ 0 };
	cr_assert_eq(notice_read(&subject, &arena, &list), OK);
	for (const struct notice *n = list.first; n; n = n->next)
		all = arena_printf(&arena, "%s%c:%s;", all, "tnc"[n->kind], n -> text);
	return all;
}

#define MIT_HEAD                                                                                   \
	"Permission is hereby granted, free of charge, to any person obtaining a copy\n"           \
	"of this software and associated documentation files (the \"Software\"), to deal\n"
#define MIT_KEEP                                                                                   \
	"The above copyright notice and this permission notice shall be included in all\n"         \
	"copies or substantial portions of the Software.\n"
#define MIT_TAIL "THE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND\n"
#define X_TAIL                                                                                     \
	"Except as contained in this notice, the name of the X Consortium shall not be used\n"

Test(notice, mit_and_its_kin)
{
	cr_assert_str_eq(read_as("usr/share/licenses/x/LICENSE",
				 "Copyright (c) 2012 Somebody\n\n" MIT_HEAD MIT_KEEP MIT_TAIL),
			 "t:MIT;c:Copyright (c) 2012 Somebody;");
	cr_assert_str_eq(read_as("COPYING", MIT_HEAD MIT_KEEP MIT_TAIL X_TAIL), "t:X11;");
	cr_assert_str_eq(read_as("COPYING", MIT_HEAD MIT_TAIL), "t:MIT-0;");
	/* two texts in one file are two licences; comment marks and line ends do not count */
	cr_assert_str_eq(
		read_as("NOTICE", MIT_HEAD MIT_KEEP MIT_TAIL MIT_HEAD MIT_KEEP MIT_TAIL X_TAIL),
		"t:MIT;t:X11;");
	cr_assert_str_eq(read_as("LICENCE",
				 "# Permission is hereby granted, free of charge, to any\r\n"
				 "# person obtaining a copy of this software and associated\r\n"
				 "# documentation files, and no more\r\n"),
			 "");
	cr_assert_str_eq(read_as("README", MIT_HEAD MIT_KEEP MIT_TAIL), "");
}

#define BSD_HEAD                                                                                   \
	"Redistribution and use in source and binary forms, with or without modification, are\n"   \
	"permitted provided that the following conditions are met:\n"                              \
	"1. Redistributions of source code must retain the above copyright notice, this list\n"    \
	"2. Redistributions in binary form must reproduce the above copyright notice, this\n"
#define BSD_ENDORSE                                                                                \
	"3. Neither the name of the X nor the names of its contributors may be used to endorse\n"  \
	"or promote products derived from this software without specific permission.\n"

Test(notice, bsd)
{
	cr_assert_str_eq(read_as("LICENSE", BSD_HEAD "THIS SOFTWARE IS PROVIDED ``AS IS''"),
			 "t:BSD-2-Clause;");
	cr_assert_str_eq(read_as("LICENSE", BSD_HEAD BSD_ENDORSE), "t:BSD-3-Clause;");
	cr_assert_str_eq(read_as("LICENSE",
				 BSD_HEAD "3. All advertising materials mentioning "
					  "features or use of this software\n" BSD_ENDORSE),
			 "t:BSD-4-Clause;");
}

#define GNU                                                                                        \
	"it under the terms of the GNU General Public License as published by\n"                   \
	"the Free Software Foundation"

Test(notice, gnu_statements)
{
	cr_assert_str_eq(read_as("COPYING", GNU "; either version 2 of the License, or\n"
						"(at your option) any later version."),
			 "t:GPL-2.0-or-later;");
	cr_assert_str_eq(read_as("COPYING", GNU "; version 2 of the License.\n"),
			 "t:GPL-2.0-only;");
	cr_assert_str_eq(read_as("COPYING", "the GNU Lesser General Public License version 2.1 as\n"
					    "published by the Free Software Foundation.\n"),
			 "t:LGPL-2.1-only;");
	cr_assert_str_eq(read_as("COPYING",
				 "under the terms of version 2 of the GNU General Public\n"
				 "License as published by the Free Software Foundation.\n"),
			 "t:GPL-2.0-only;");
	cr_assert_str_eq(read_as("COPYING",
				 GNU "; version 2 dated June, 1991, or (at your option)\n"
				     "any later version.\n"),
			 "t:GPL-2.0-or-later;");
	/* either of two, or more than the identifier says */
	cr_assert_str_eq(read_as("COPYING", GNU "; either version 2 or version 3."), "");
	cr_assert_str_eq(read_as("COPYING", GNU "; version 2 of the License.\n"
						"As a special exception, you may link this"),
			 "");
	/* the text alone does not say whether later ones hold; its example says nothing */
	cr_assert_str_eq(
		read_as("COPYING",
			"GNU GENERAL PUBLIC LICENSE\nVersion 2, June 1991\n\n"
			"Copyright (C) 1989, 1991 Free Software Foundation, Inc.\n"
			"Everyone is permitted to copy and distribute verbatim copies\n"
			"TERMS AND CONDITIONS FOR COPYING\n"
			"How to Apply These Terms to Your New Programs\n"
			"Copyright (C) <year>  <name of author>\n" GNU
			"; either version 2 of the License, or (at your option) any later version"),
		"t:GPL-2.0-only OR GPL-2.0-or-later;");
}

/* from Debian's zlib1g and libcap2 */
Test(notice, dep5)
{
	cr_assert_str_eq(
		read_as("usr/share/doc/libcap2/copyright",
			"Format: "
			"https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
			"\nFiles: *\nCopyright: 1997-2008 Andrew G. Morgan <morgan@kernel.org>\n"
			"           2009 Somebody Else\n"
			"License: BSD-3-clause or GPL-2\n"),
		"c:1997-2008 Andrew G. Morgan <morgan@kernel.org>;c:2009 Somebody Else;"
		"n:BSD-3-clause or GPL-2;");
}

Test(notice, copyright_lines)
{
	cr_assert_str_eq(read_as("NOTICE",
				 "Copyright 2019 The Project Authors\n"
				 "(the copyright holder is not named)\n"
				 "Copyright 2020\nCopyright [yyyy] [name]\n"
				 "Copyright (C) %d Free\nCopyright 2019 The Project Authors\n"
				 " copyright laws and such\n"
				 "Copyright (C) Nokia Corporation\n"),
			 "c:Copyright 2019 The Project Authors;c:Copyright (C) Nokia Corporation;");
	cr_assert_eq(list.first->at, 0);
	cr_assert_eq(list.first->len, strlen("Copyright 2019 The Project Authors"));
	cr_assert_str_eq(read_as("LICENSE.md", "SPDX-License-Identifier: GPL-2.0-only\n"),
			 "n:GPL-2.0-only;");
}

/* many lines in one file are cut off, not kept */
Test(notice, capped)
{
	static char text[1 << 14];
	size_t len = 0;

	for (unsigned i = 0; i < 300; i++)
		len += (size_t)snprintf(text + len, sizeof(text) - len, "Copyright 2001 N%u\n", i);
	(void)read_as("NOTICE", text);
	cr_assert_eq(list.count, 64);
}

static void expect_name(const char *name, const char *expression)
{
	const char *got = claims_expression(&arena, name);

	if (expression)
		cr_assert(got && strcmp(got, expression) == 0, "%s: %s", name, got ? got : "-");
	else
		cr_assert_null(got, "%s: %s", name, got);
}

Test(notice, names)
{
	expect_name("GPL-2+", "GPL-2.0-or-later");
	expect_name("GPLv2+", "GPL-2.0-or-later");
	expect_name("GPL-2.0", "GPL-2.0-only");
	expect_name("LGPL-2.1+ and Expat", "LGPL-2.1-or-later AND MIT");
	expect_name("GPLv2 | MIT", "GPL-2.0-only OR MIT");
	expect_name("apache-2.0", "Apache-2.0");
	expect_name("Apache License 2.0", "Apache-2.0");
	expect_name("GPL-2.0-only WITH Linux-syscall-note", "GPL-2.0-only WITH Linux-syscall-note");
	expect_name("MIT AND (GPL-2.0-only OR BSD-3-Clause)",
		    "MIT AND (GPL-2.0-only OR BSD-3-Clause)");
	/* not clear */
	expect_name("BSD", NULL);
	expect_name("GPL", NULL);
	expect_name("GPL v2", NULL);
	expect_name("GPL-2+ and MIT or ISC", NULL);
	expect_name("GPL-2+, and MIT", NULL);
	expect_name("GPL-9", NULL);
	expect_name("MIT and", NULL);
	expect_name("and", NULL);
	expect_name("public-domain", NULL);
	expect_name("GPL-2+ with OpenSSL exception", NULL);
}

/* Each hit looks at a line's worth of bytes, and not at all of a file without line ends. */
Test(notice, a_long_line_costs_no_more, .timeout = 10)
{
	size_t len = (size_t)1 << 19;
	char *text = arena_alloc(&arena, len + 1, 1);

	for (size_t i = 0; i + 10 <= len; i += 10)
		memcpy(text + i, "Copyright ", 10);
	cr_assert_str_eq(read_as("LICENSE", text), "");
}
