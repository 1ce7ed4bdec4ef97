/* SPDX-License-Identifier: Apache-2.0 */
/* Names of packages as Debian, OpenWrt, Alpine and Yocto give them, and the projects they are of.
 */
#include <criterion/criterion.h>

#include "analyzer/judge/aliases.h"
#include "signatures/language/builtin.h"

static struct sigdb *sigs;
static struct aliases *aliases;

static void setup(void)
{
	struct sig_error error;

	sigs = sigdb_new();
	cr_assert_eq(sigdb_add_builtin(sigs, &error), OK);
	cr_assert_eq(sigdb_finish(sigs), OK);
	aliases = aliases_new(sigs);
	cr_assert_not_null(aliases);
}

static void teardown(void)
{
	aliases_free(aliases);
	sigdb_free(sigs);
}

TestSuite(aliases, .init = setup, .fini = teardown);

Test(aliases, packages_are_their_projects)
{
	static const char *const names[][2] = {
		{ "libssl3", "openssl" },
		{ "libopenssl1.1", "openssl" },
		{ "openssl-util", "openssl" },
		{ "libcrypto", "openssl" },
		{ "zlib1g", "zlib" },
		{ "libz", "zlib" },
		{ "libncurses6", "ncurses" },
		{ "libjpeg", "libjpeg-turbo" },
		{ "kmod-nf-nat", "linux" },
		{ "kernel", "linux" },
		{ "linux-image-6.1.0-18-armmp", "linux" },
		{ "wpad-mini", "hostapd" },
		{ "wpa_supplicant", "hostapd" },
		{ "wpad-basic", "hostapd" },
		{ "hostapd-common", "hostapd" },
		{ "liblzma5", "xz" },
		{ "busybox-udeb", "busybox" },
		{ "uclibc-ng", "uclibc" },
		{ "libarchive13", "libarchive" },
		{ "libexpat1", "expat" },
		{ "libpng16-16", "libpng" },
		{ "liblua5.1.5", "lua" },
		{ "libjson-c2", "json-c" },
		{ "dnsmasq-full", "dnsmasq" },
		{ "GNU C Library", "glibc" },
		{ "GNU Bash", "bash" },
		{ "lib32-zlib", "zlib" },
		{ "lib32-libssl", "openssl" },
		{ "linux-imx", "linux" },
		{ "Expat XML Parser", "expat" },
	};
	struct arena arena = { 0 };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct alias a = aliases_find(aliases, aliases_plain(&arena, names[i][0]));

		cr_expect_eq(a.count, 1, "%s", names[i][0]);
		if (a.count)
			cr_expect_str_eq(a.project[0], names[i][1], "%s: %s", names[i][0],
					 a.project[0]);
	}
	arena_finish(&arena);
}

Test(aliases, a_name_of_several_projects)
{
	cr_expect_eq(aliases_find(aliases, "libc").count, 3);
}

Test(aliases, other_names_stay_unknown)
{
	static const char *const names[] = {
		"", "lib", "-", "acme-agent", "lua-cjson2x", "1", "li"
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		cr_expect_eq(aliases_find(aliases, names[i]).count, 0, "%s", names[i]);
}

/* The signatures' own names only: the lists are for comparing documents. */
Test(aliases, packages_have_signatures)
{
	static const char *const parts[][2] = {
		{ "busybox-udeb", "busybox" }, { "OpenSSL", "openssl" },
		{ "libexpat1-dev", "expat" },  { "dropbear-bin", "dropbear" },
		{ "libncurses6", "ncurses" },
	};

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		const struct signature *sig = aliases_signature_of_part(aliases, parts[i][0]);

		cr_expect(sig && strcmp(sig->component, parts[i][1]) == 0, "%s", parts[i][0]);
	}
	cr_expect_null(aliases_signature(aliases, "busybox-udeb"));
	cr_expect_null(aliases_signature_of_part(aliases, "acme-agent"));
	cr_expect_null(aliases_signature_of_part(aliases, "libpthread"));
	cr_expect_null(aliases_signature_of_part(aliases, ""));
}

Test(aliases, stems)
{
	char text[ALIAS_NAME_MAX];

	aliases_stem(aliases, "libfoo2-utils", text);
	cr_expect_str_eq(text, "libfoo");
	aliases_stem(aliases, "libubox20191228", text);
	cr_expect_str_eq(text, "libubox");
}

/* Every project that the lists name has a signature, so that a wrong word is seen. */
Test(aliases, lists_are_right)
{
	for (size_t i = 0; i < alias_builtin_count; i++) {
		char *all = strndup((const char *)alias_builtin[i].text, alias_builtin[i].len);
		char *rest = all, *line, *word;

		while ((line = strsep(&rest, "\n"))) {
			char *kind = strsep(&line, " ");

			if (!*kind || *kind == '#')
				continue;
			cr_expect(strcmp(kind, "alias") == 0 || strcmp(kind, "prefix") == 0 ||
					  strcmp(kind, "tail") == 0,
				  "%s", kind);
			strsep(&line, " ");
			while (strcmp(kind, "tail") != 0 && (word = strsep(&line, " ")))
				cr_expect_not_null(sigdb_find(sigs, word), "%s", word);
		}
		free(all);
	}
}
