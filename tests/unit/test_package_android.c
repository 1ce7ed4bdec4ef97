/* SPDX-License-Identifier: Apache-2.0 */
/* What Android leaves: manifests of applications, versions of the libraries in them, build.prop. */
#include <stdio.h>

#include "analyzer/base/buf.h"
#include "made_records.h"

#define MANIFEST "AndroidManifest.xml"

TestSuite(package_android, .fini = forget_records);

static enum err run(const char *path, const void *data, size_t len)
{
	return read_records(
		(struct subject){ .path = path, .named_file = true, .max_evidence = 50 }, data,
		len);
}

static enum err run_text(const char *path, const char *text)
{
	return run(path, text, strlen(text));
}

static const struct package *only(const char *type, const char *space, const char *name,
				  const char *version)
{
	cr_assert_eq(list.count, 1);
	return expect(0, type, space, name, version);
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

#define NAME_LEN 130u
#define ELEMENT (16u + 20 + 40)

/* Strings in UTF-8: three words, and a name that is so long that its length takes two bytes. */
static void put_strings(struct buf *out)
{
	static const char *const words[] = { "versionCode", "package", "split" };
	struct buf pool = buf_with_max(4096);
	size_t starts[4];

	for (size_t i = 0; i < 3; i++) {
		starts[i] = pool.len;
		put(&pool, strlen(words[i]), 1);
		put(&pool, strlen(words[i]), 1);
		cr_assert_eq(buf_append(&pool, bytes_of(words[i], strlen(words[i]) + 1)), OK);
	}
	starts[3] = pool.len;
	put(&pool, 0x8280, 2);
	put(&pool, 0x8280, 2);
	cr_assert_eq(buf_fill(&pool, 'n', NAME_LEN), OK);
	put(&pool, 0, 1);
	while (pool.len % 4)
		put(&pool, 0, 1);
	put(out, 0x001c0001, 4);
	put(out, 28 + 16 + pool.len, 4);
	put(out, 4, 4);
	put(out, 0, 4);
	put(out, 0x100, 4);
	put(out, 28 + 16, 4);
	put(out, 0, 4);
	for (size_t i = 0; i < 4; i++)
		put(out, starts[i], 4);
	cr_assert_eq(buf_append(out, buf_bytes(&pool)), OK);
	buf_finish(&pool);
}

/* An attribute: its name and text are strings, which NUMBER may be instead. */
static void put_attribute(struct buf *out, uint32_t name, uint32_t text, uint32_t number)
{
	put(out, 0xffffffff, 4);
	put(out, name, 4);
	put(out, text, 4);
	put(out, text == 0xffffffff ? 0x10000008 : 0x03000008, 4);
	put(out, number, 4);
}

/* The version stands in the resources, so that the number is all there is. */
Test(package_android, manifest_in_utf8)
{
	struct buf strings = buf_with_max(4096), all = buf_with_max(4096);

	put_strings(&strings);
	put(&all, 0x00080003, 4);
	put(&all, 8 + strings.len + 12 + ELEMENT, 4);
	cr_assert_eq(buf_append(&all, buf_bytes(&strings)), OK);
	put(&all, 0x00080180, 4); /* which attribute the first string is */
	put(&all, 12, 4);
	put(&all, 0x0101021b, 4);
	put(&all, 0x00100102, 4); /* the element */
	put(&all, ELEMENT, 4);
	put(&all, 1, 4);
	put(&all, 0xffffffff, 4);
	put(&all, 0xffffffff, 4);
	put(&all, 1, 4);
	put(&all, 20 | 20 << 16, 4);
	put(&all, 2, 4);
	put(&all, 0, 4);
	put_attribute(&all, 0, 0xffffffff, 42);
	put_attribute(&all, 1, 3, 3);

	cr_assert_eq(run(MANIFEST, all.ptr, all.len), OK);
	cr_assert_eq(list.count, 1);
	cr_expect_eq(strlen(list.first->name), NAME_LEN);
	cr_expect_str_eq(list.first->version, "42");
	all.ptr[all.len - 16] = 2; /* split = nnn... */
	cr_assert_eq(run(MANIFEST, all.ptr, all.len), OK);
	cr_expect_eq(list.count, 0);
	buf_finish(&strings);
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
	cr_expect_eq(run_text("my_app/META-INF/server.version", "1.0\n"), ERR_NOMATCH);
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
