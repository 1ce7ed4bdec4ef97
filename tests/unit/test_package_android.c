/* SPDX-License-Identifier: Apache-2.0 */
/* What Android leaves: manifests of applications, versions of the libraries in them, build.prop. */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>

#include "analyzer/base/buf.h"
#include "signatures/package/package.h"

#define MANIFEST "AndroidManifest.xml"

static struct arena arena;
static struct package_list list;

static void finish(void)
{
	arena_finish(&arena);
	list = (struct package_list){ 0 };
}

TestSuite(package_android, .fini = finish);

static enum err run(const char *path, const void *data, size_t len)
{
	uint8_t *copy = malloc(len + 1);
	struct subject subject = { .path = path, .named_file = true, .max_evidence = 50 };
	enum err err = ERR_NOMATCH;

	cr_assert_not_null(copy);
	memcpy(copy, data, len);
	finish();
	subject.bytes = bytes_of(copy, len);
	for (size_t i = 0; package_readers[i]; i++)
		if (package_readers[i]->claims(&subject))
			err = package_readers[i]->read(&subject, &arena, &list);
	free(copy);
	return err;
}

static enum err run_text(const char *path, const char *text)
{
	return run(path, text, strlen(text));
}

static const struct package *only(const char *type, const char *space, const char *name,
				  const char *version)
{
	const struct package *p = list.first;

	cr_assert_eq(list.count, 1);
	cr_expect_str_eq(p->type, type);
	cr_expect_str_eq(p->name_space ? p->name_space : "-", space);
	cr_expect_str_eq(p->name, name);
	cr_expect_str_eq(p->version ? p->version : "-", version);
	return p;
}

static size_t sample(uint8_t *data, size_t room)
{
	char file[512];
	FILE *in;
	size_t len;

	snprintf(file, sizeof(file), "%s/records/android-manifest", getenv("SAMPLES"));
	in = fopen(file, "rb");
	cr_assert_not_null(in);
	len = fread(data, 1, room, in);
	fclose(in);
	return len;
}

Test(package_android, manifest_of_aapt2)
{
	uint8_t data[2048];
	size_t len = sample(data, sizeof(data));

	for (size_t cut = 0; cut < len; cut++) {
		(void)run(MANIFEST, data, cut);
		cr_assert_leq(list.count, 1);
	}
	cr_assert_eq(run(MANIFEST, data, len), OK);
	only("generic", "-", "org.example.lamp", "1.4.2");
	cr_expect_eq(run("res/AndroidManifest.xml", data, len), ERR_NOMATCH);
	cr_expect_eq(run_text(MANIFEST, "<manifest package=\"a\"/>"), ERR_NOMATCH);
	for (size_t i = 0; i < len; i++) { /* any byte may lie */
		data[i] ^= 0xff;
		(void)run(MANIFEST, data, len);
		data[i] ^= 0xff;
	}
}

static void put(struct buf *out, uint64_t value, unsigned bytes)
{
	uint8_t text[8];

	for (unsigned i = 0; i < bytes; i++)
		text[i] = (uint8_t)(value >> 8 * i);
	cr_assert_eq(buf_append(out, bytes_of(text, bytes)), OK);
}

/*
 * Strings in UTF-8, "package" among them with a length of two bytes, and a version that stands in
 * the resources, so that the number is all there is.
 */
Test(package_android, manifest_in_utf8)
{
	static const char *const strings[] = { "versionCode", "package", "split" };
	char name[130];
	struct buf pool = buf_with_max(4096), all = buf_with_max(4096);
	size_t starts[4];

	memset(name, 'n', sizeof(name));
	for (size_t i = 0; i < 3; i++) {
		starts[i] = pool.len;
		put(&pool, strlen(strings[i]), 1);
		put(&pool, strlen(strings[i]), 1);
		cr_assert_eq(buf_append(&pool, bytes_of(strings[i], strlen(strings[i]) + 1)), OK);
	}
	starts[3] = pool.len;
	put(&pool, 0x8280, 2);
	put(&pool, 0x8280, 2);
	cr_assert_eq(buf_append(&pool, bytes_of(name, sizeof(name))), OK);
	put(&pool, 0, 1);
	while (pool.len % 4)
		put(&pool, 0, 1);

	put(&all, 0x00080003, 4);
	put(&all, 8 + (28 + 16 + pool.len) + 12 + (16 + 20 + 40), 4);
	put(&all, 0x001c0001, 4);
	put(&all, 28 + 16 + pool.len, 4);
	put(&all, 4, 4);
	put(&all, 0, 4);
	put(&all, 0x100, 4);
	put(&all, 28 + 16, 4);
	put(&all, 0, 4);
	for (size_t i = 0; i < 4; i++)
		put(&all, starts[i], 4);
	cr_assert_eq(buf_append(&all, buf_bytes(&pool)), OK);
	put(&all, 0x00080180, 4); /* which attribute the first string is */
	put(&all, 12, 4);
	put(&all, 0x0101021b, 4);
	put(&all, 0x00100102, 4); /* the element */
	put(&all, 16 + 20 + 40, 4);
	put(&all, 1, 4);
	put(&all, 0xffffffff, 4);
	put(&all, 0xffffffff, 4);
	put(&all, 1, 4);
	put(&all, 20 | 20 << 16, 4);
	put(&all, 2, 4);
	put(&all, 0, 4);
	put(&all, 0xffffffff, 4); /* versionCode = 42 */
	put(&all, 0, 4);
	put(&all, 0xffffffff, 4);
	put(&all, 0x10000008, 4);
	put(&all, 42, 4);
	put(&all, 0xffffffff, 4); /* package = nnn... */
	put(&all, 1, 4);
	put(&all, 3, 4);
	put(&all, 0x03000008, 4);
	put(&all, 3, 4);

	cr_assert_eq(run(MANIFEST, all.ptr, all.len), OK);
	cr_assert_eq(list.count, 1);
	cr_expect_eq(strlen(list.first->name), sizeof(name));
	cr_expect_str_eq(list.first->version, "42");
	all.ptr[all.len - 16] = 2; /* split = nnn... */
	cr_assert_eq(run(MANIFEST, all.ptr, all.len), OK);
	cr_expect_eq(list.count, 0);
	buf_finish(&pool);
	buf_finish(&all);
}

Test(package_android, libraries)
{
	cr_expect_eq(run_text("META-INF/androidx.core_core-ktx.version", "1.9.0\n"), OK);
	only("maven", "androidx.core", "core-ktx", "1.9.0");
	cr_expect_eq(run_text("META-INF/kotlinx_coroutines_core.version", "1.7.1"), OK);
	only("maven", "org.jetbrains.kotlinx", "kotlinx-coroutines-core", "1.7.1");
	cr_expect_eq(run_text("META-INF/a_b.version", "1.0\n"), ERR_CORRUPT);
	cr_expect_eq(run_text("META-INF/a.b_c.version", "1.0\nmore\n"), ERR_CORRUPT);
	cr_expect_eq(run_text("META-INF/a.b_c.version", ""), ERR_CORRUPT);
	cr_expect_eq(run_text("x/a.b_c.version", "1.0\n"), ERR_NOMATCH);
	cr_expect_eq(run_text("play-services-base.properties",
			      "version=18.9.0\nclient=play-services-base\n"
			      "play-services-base_client=18.9.0\n"),
		     OK);
	only("maven", "com.google.android.gms", "play-services-base", "18.9.0");
	cr_expect_eq(run_text("firebase-iid.properties", "version=1\n"), OK);
	only("maven", "com.google.firebase", "firebase-iid", "1");
	cr_expect_eq(run_text("plugin.properties", "version=1\n"), ERR_NOMATCH);
}

Test(package_android, build_properties)
{
	const struct package *p;

	cr_expect_eq(run_text("system/build.prop",
			      "# begin build properties\nro.build.id=TQ3A.230605.012\n"
			      "ro.build.version.release=13\nro.build.version.security_patch="
			      "2023-06-05\nro.product.cpu.abi=arm64-v8a\n"
			      "ro.product.system.manufacturer=Example\n"),
		     OK);
	p = only("system", "-", "android", "13");
	cr_expect(p->system && !p->not_installed);
	cr_expect_str_eq(p->patched, "2023-06-05");
	cr_expect_str_eq(p->supplier, "Example");
	cr_expect_str_eq(p->architecture, "arm64-v8a");
	cr_expect_str_eq(p->cpe, "cpe:/o:google:android");
	cr_expect_eq(run_text("vendor/build.prop", "ro.vendor.build.version.release=13\n"), OK);
	cr_expect(list.first->not_installed);
}
