/* SPDX-License-Identifier: Apache-2.0 */
/* Manifests of updates: written after the documentation of those who read them. */
#include <criterion/criterion.h>
#include <stdlib.h>

#include "signatures/package/package.h"

#define HEX_A "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#define HEX_B "BBbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"

static struct arena arena;
static struct package_list list;

static void finish(void)
{
	arena_finish(&arena);
	list = (struct package_list){ 0 };
}

TestSuite(package_update, .fini = finish);

static enum err run_bytes(const char *path, const void *data, size_t len)
{
	uint8_t *copy = malloc(len ? len : 1);
	struct subject subject = {
		.path = path, .named_file = true, .class = SUBJECT_TEXT, .max_evidence = 50
	};
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

/* Cut anywhere, nothing is read that is not there. */
static const struct package *run(const char *path, const char *text)
{
	for (size_t cut = 0; cut < strlen(text); cut++)
		(void)run_bytes(path, text, cut);
	cr_assert_eq(run_bytes(path, text, strlen(text)), OK, "%s", path);
	cr_assert_not_null(list.first);
	cr_assert(list.first->update);
	return list.first;
}

static void has_digest(const struct package *p, size_t n, const char *path, uint8_t byte)
{
	cr_assert_lt(n, p->digest_count);
	cr_assert_str_eq(p->digests[n].path, path);
	cr_assert(bytes_all(bytes_of(p->digests[n].sha256, 32), byte));
}

Test(package_update, swupdate_in_groups_of_boards_and_copies)
{
	const struct package *p =
		run("sw-description",
		    "software = {\n"
		    "  version = \"2.0\" // no semicolon\n"
		    "  name = \"lamp\";\n"
		    "  board1 = { hardware-compatibility = [ \"#RE:^v[0-9]\" ]\n"
		    "    stable : { copy1 : { images: (\n"
		    "      { filename = \"a.img\"; version = \"7\"; name = \"os\";\n"
		    "        sha256 = \"" HEX_A "\"; properties = { x = [ 1, 2 ]; }; },\n"
		    "      { filename = \"./b.img\", sha256 = \"" HEX_B "\" }\n"
		    "    ); }; };\n"
		    "  };\n"
		    "  /* { */ embedded-script = \"if x then y = { } end \\\" {\";\n"
		    "}\n");

	cr_assert_str_eq(p->name, "lamp");
	cr_assert_str_eq(p->version, "2.0");
	cr_assert_str_eq(p->architecture, "#RE:^v[0-9]");
	cr_assert_eq(p->digest_count, 2);
	has_digest(p, 0, "a.img", 0xaa);
	has_digest(p, 1, "b.img", 0xbb);
	cr_assert_eq(p->provide_count, 1);
	cr_assert_str_eq(p->provides[0], "os 7");
}

Test(package_update, swupdate_as_json)
{
	const struct package *p =
		run("sw-description",
		    "{ \"software\": { \"version\": \"2.0\", \"description\": \"d\",\n"
		    "\"images\": [ { \"filename\": \"a\", \"sha256\": \"" HEX_A
		    "\", \"install-if-different\": true } ] } }");

	cr_assert_str_eq(p->version, "2.0");
	cr_assert_str_eq(p->about, "d");
	cr_assert_eq(p->digest_count, 1);
	has_digest(p, 0, "a", 0xaa);
}

Test(package_update, swupdate_that_is_broken)
{
	static const char open[] = "software = { version = \"1\"; images: ( { filename = \"a\"; ";
	static const char hash[] = "software = { a = { filename = \"a\"; sha256 = \"12\"; }; }";
	static const char crossed[] = "software = { version = \"1\"; a = ( 1 }; )";
	char deep[2048] = "";

	cr_assert_eq(run_bytes("sw-description", open, sizeof(open) - 1), ERR_CORRUPT);
	cr_assert_eq(run_bytes("sw-description", hash, sizeof(hash) - 1), ERR_CORRUPT);
	cr_assert_eq(run_bytes("sw-description", crossed, sizeof(crossed) - 1), ERR_CORRUPT);
	memset(deep, '{', sizeof(deep));
	cr_assert_eq(run_bytes("sw-description", deep, sizeof(deep)), ERR_LIMIT);
}

Test(package_update, rauc)
{
	const struct package *p =
		run("manifest.raucm", "[update]\ncompatible=Lamp X\nversion=2024.05\nbuild=7\n"
				      "description=spring\n[bundle]\nversion=0\n[image.rootfs]\n"
				      "sha256=" HEX_A "\nsize=1\nfilename=root.img\n"
				      "[image.boot]\nfilename=boot.img\nsha256=" HEX_B "\n");

	cr_assert_null(p->name);
	cr_assert_str_eq(p->version, "2024.05");
	cr_assert_str_eq(p->source_version, "7");
	cr_assert_str_eq(p->architecture, "Lamp X");
	cr_assert_str_eq(p->about, "spring");
	cr_assert_eq(p->digest_count, 2);
	has_digest(p, 0, "root.img", 0xaa);
	has_digest(p, 1, "boot.img", 0xbb);
}

Test(package_update, mender_of_both_versions)
{
	const struct package *p =
		run("manifest", HEX_A "  data/0000/root.img\n" HEX_B "  header.tar.gz\n");

	cr_assert_eq(p->digest_count, 2);
	has_digest(p, 0, "data/0000/root.img", 0xaa);
	p = run("header-info",
		"{\"updates\":[{\"type\":\"rootfs-image\"}],\"device_types_compatible\":"
		"[\"lamp\"],\"artifact_name\":\"r1\"}");
	cr_assert_str_eq(p->version, "r1");
	cr_assert_str_eq(p->architecture, "lamp");
	p = run("header-info", "{\"artifact_provides\":{\"artifact_name\":\"r2\"},"
			       "\"artifact_depends\":{\"device_type\":[\"lamp\",\"torch\"]}}");
	cr_assert_str_eq(p->version, "r2");
	cr_assert_str_eq(p->architecture, "lamp");
}

Test(package_update, containers)
{
	const struct package *p =
		run("manifest.json",
		    "[{\"Config\":\"" HEX_A ".json\",\"RepoTags\":"
		    "[\"host:5000/lamp:1.0\"],\"Layers\":[\"a/layer.tar\",\"" HEX_B ".tar\"]}]");

	cr_assert_str_eq(p->name, "host:5000/lamp");
	cr_assert_str_eq(p->version, "1.0");
	cr_assert(p->layers);
	cr_assert_eq(p->file_count, 2);
	cr_assert_str_eq(p->files[0], "a/layer.tar");
	cr_assert_eq(p->digest_count, 2);
	has_digest(p, 0, HEX_A ".json", 0xaa);
	p = run("blobs/sha256/x",
		"{\"config\":{\"digest\":\"sha256:" HEX_A "\"},\"layers\":[{\"digest\":"
		"\"sha256:" HEX_B "\"}]}");
	cr_assert_eq(p->file_count, 1);
	cr_assert_str_eq(p->files[0], "blobs/sha256/" HEX_B);
	has_digest(p, 0, "blobs/sha256/" HEX_A, 0xaa);
}

Test(package_update, snap)
{
	static const char text[] = "# a comment\nname: lamp\nversion: '7.1-2'  # quoted\n"
				   "summary: name: x\napps:\n  name: other\nlicense: MIT # yes\n";

	cr_assert_eq(run_bytes("meta/snap.yaml", text, sizeof(text) - 1), OK);
	cr_assert_str_eq(list.first->name, "lamp");
	cr_assert_str_eq(list.first->version, "7.1-2");
	cr_assert_str_eq(list.first->license, "MIT");
	cr_assert_not(list.first->update);
	cr_assert_eq(run_bytes("meta/snap.yaml", "version: 1\n", 11), OK);
	cr_assert_null(list.first);
}

Test(package_update, others_with_such_names)
{
	static const char web[] = "{\"name\":\"a site\",\"icons\":[],\"files\":[]}";
	static const char text[] =
		"a manifest of something else, as long as a digest and two blanks is  ";

	cr_assert_eq(run_bytes("manifest.json", web, sizeof(web) - 1), ERR_NOMATCH);
	cr_assert_eq(run_bytes("manifest", text, sizeof(text) - 1), ERR_NOMATCH);
	cr_assert_eq(run_bytes("usr/share/manifest.json", "[{\"Layers\":[]}]", 15), ERR_NOMATCH);
}
