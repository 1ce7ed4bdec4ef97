/* SPDX-License-Identifier: Apache-2.0 */
/* Records and findings of one file system: what is one component, and what stays apart. */
#include <criterion/criterion.h>
#include <stdio.h>

#include "analyzer/judge/product.h"
#include "analyzer/report/sbom_make.h"

static struct tree *tree;
static struct sigdb *sigs;
static struct node *fs;
static struct product *product;
static const struct package_reader reader = { .name = "test" };

static const char zlib_sig[] = "component zlib\ntype library\npurl pkg:generic/zlib@{version}\n"
			       "cpe cpe:2.3:a:zlib:zlib:{version}:*:*:*:*:*:*:*\nalias libz\n"
			       "url website https://www.zlib.net/\n"
			       "url vcs https://github.com/madler/zlib.git\n"
			       "rule 1 banner rodata \"deflate {version} Copyright\"\n";
static const char linux_sig[] = "component linux\ntype firmware\npurl pkg:generic/linux@{version}\n"
				"rule 1 banner rodata \"Linux version {version}\"\n";

static void setup(void)
{
	struct sig_error error;

	sigs = sigdb_new();
	cr_assert_eq(sigdb_add(sigs, "x", "zlib.sig", bytes_str(zlib_sig), &error), OK);
	cr_assert_eq(sigdb_add(sigs, "x", "linux.sig", bytes_str(linux_sig), &error), OK);
	cr_assert_eq(sigdb_finish(sigs), OK);
	tree = tree_new("image");
	fs = node_add(tree->root, NODE_REGION);
}

static void teardown(void)
{
	product_free(product);
	tree_free(tree);
	sigdb_free(sigs);
}

TestSuite(packages, .init = setup, .fini = teardown);

static struct node *file(const char *name)
{
	struct node *n = node_add(fs, NODE_FILE);

	n->name = name;
	return n;
}

static void fact(struct node *n, const char *sig, const char *version)
{
	struct evidence *e = arena_alloc(&n->arena, 1, sizeof(*e));

	*e = (struct evidence){
		.sig = sigdb_find(sigs, sig), .rule = 1, .method = METHOD_BANNER, .seen = ""
	};
	e->versions.exact = version;
	*n->evidence.last = e;
	n->evidence.last = &e->next;
	n->evidence.count++;
}

static struct package *record(struct node *db, const char *name, const char *version,
			      const char *listed)
{
	struct package *p = package_add(&db->packages, &db->arena, &reader);

	p->type = "deb";
	p->name = name;
	p->version = version;
	if (listed) {
		p->files = arena_alloc(&db->arena, 1, sizeof(*p->files));
		p->files[0] = listed;
		p->file_count = 1;
	}
	return p;
}

static void judge(void)
{
	cr_assert_eq(tree_finish(tree), OK);
	cr_assert_eq(product_make(tree, sigs, 0.5, &product), OK);
}

Test(packages, a_record_and_its_file_are_one)
{
	const struct component *c;

	fact(file("usr/lib/libz.so.1"), "zlib", "1.2.13");
	record(file("status"), "zlib1g", "1:1.2.13.dfsg-1", "usr/lib/libz.so.1")->architecture =
		"armel";
	judge();
	cr_assert_eq(product->count, 1);
	c = &product->components[0];
	cr_assert_str_eq(c->name, "zlib1g");
	cr_assert_str_eq(c->version, "1:1.2.13.dfsg-1");
	cr_assert_str_eq(c->upstream, "1.2.13");
	cr_assert_str_eq(c->purl, "pkg:deb/debian/zlib1g@1:1.2.13.dfsg-1?arch=armel");
	cr_assert_str_eq(c->sig->component, "zlib");
	cr_assert_eq(c->finding_count, 1);
	cr_assert_gt(c->p_component, product->findings[0].p_component);
	cr_assert_null(c->contradiction);
}

static struct package *module(struct node *file, const char *type, const char *name)
{
	struct package *p = record(file, name, "1.0", NULL);

	p->type = type;
	return p;
}

/* "zlib" of a language may be anybody's; the site says whose. */
Test(packages, a_module_is_the_project_with_its_site)
{
	struct node *a = file("usr/lib/a");

	module(a, "npm", "zlib");
	module(a, "pypi", "zlib")->homepage = "http://zlib.net";
	module(a, "gem", "zlib")->homepage = "https://github.com/ruby/zlib";
	module(a, "golang", "github.com/foo/zlib");
	module(a, "golang", "github.com/madler/zlib");
	judge();
	cr_assert_eq(product->count, 5);
	for (size_t i = 0; i < 5; i++) {
		const char *purl = product->components[i].purl;
		cr_expect_eq(product->components[i].sig != NULL,
			     strstr(purl, "madler") || strstr(purl, "pypi"), "%s", purl);
	}
}

Test(packages, modules_of_one_name_and_version_stay_apart)
{
	struct node *a = file("usr/lib/a");

	module(a, "golang", "github.com/x/log");
	module(a, "golang", "github.com/y/log");
	module(a, "npm", "@types/log");
	module(a, "maven", "log")->name_space = "org.x";
	module(a, "maven", "log")->name_space = "org.y";
	judge();
	cr_assert_eq(product->count, 5);
	cr_expect_str_eq(product->components[0].purl, "pkg:npm/%40types/log@1.0");
}

/* The ID of os-release(5) in the same file system; another file system's says nothing. */
Test(packages, the_vendor_is_the_system_around_the_database)
{
	struct node *elsewhere = node_add(tree->root, NODE_REGION);
	struct node *other = node_add(elsewhere, NODE_FILE);
	struct package *system = record(file("os-release"), "raspbian", "11", NULL);

	system->system = true;
	system->type = "system";
	other->name = "status";
	record(file("status"), "bash", "5.1-2", NULL);
	record(other, "dash", "0.5.11", NULL);
	judge();
	cr_assert_eq(product->count, 3);
	cr_assert_str_eq(product->components[0].purl,
			 "pkg:deb/raspbian/bash@5.1-2?distro=raspbian-11");
	cr_assert_str_eq(product->components[1].purl, "pkg:deb/debian/dash@0.5.11");
}

/* systemd's libraries carry a note with the version, and nothing else that says it. */
static void note_and_range(const char *floor)
{
	struct node *n = file("usr/lib/libz.so.1"), *other = file("usr/lib/libz-more.so.1");

	fact(n, "zlib", NULL);
	n->evidence.first->versions.floor = floor;
	fact(other, "zlib", NULL);
	record(n, "zlib", "1.2.13-1", NULL);
	judge();
}

Test(packages, a_note_in_the_file_says_the_version)
{
	note_and_range("1.2.11");
	cr_assert_eq(product->count, 1);
	cr_assert_str_eq(product->components[0].version, "1.2.13-1");
	cr_assert_eq(product->components[0].finding_count, 2);
}

Test(packages, a_note_that_the_file_contradicts_says_nothing)
{
	note_and_range("1.3");
	cr_assert_eq(product->count, 2);
	cr_assert_str_eq(product->components[0].version, "1.2.13-1");
	cr_assert_eq(product->components[0].finding_count, 0);
	cr_assert_null(product->components[1].version);
}

/* As in Debian's commons-codec.jar, guava.jar, and httpclient-osgi.jar with poms of others. */
Test(packages, a_manifest_and_maven_are_one_package)
{
	static const struct package_reader java = { .name = "java" };
	static const char *const rows[][3] = { { "generic", "org.apache.commons.codec", "1.15" },
					       { "maven", "commons-codec", "1.15" },
					       { "generic", "org.apache.commons.codec", "1.14" },
					       { "generic", "org.apache.httpclient", "1.15" },
					       { "generic", "com.google.guava", "31.1.0.jre" },
					       { "maven", "guava", "31.1-jre" },
					       { "generic", "Maven SLF4J Simple Provider", "3.8" },
					       { "maven", "maven-slf4j-provider", "3.8.0" },
					       { "maven", "maven-slf4j", "3.8.1" } };
	const char *names[] = { "commons-codec@1.15",
				"guava@31.1-jre",
				"maven-slf4j@3.8.1",
				"maven-slf4j-provider@3.8.0",
				"org.apache.commons.codec@1.14",
				"org.apache.httpclient@1.15" };

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct node *n = file("META-INF/MANIFEST.MF");
		struct package *k = package_add(&n->packages, &n->arena, &java);

		k->type = rows[i][0];
		k->name = rows[i][1];
		k->version = rows[i][2];
	}
	judge();
	cr_assert_eq(product->count, sizeof(names) / sizeof(*names));
	for (size_t i = 0; i < product->count; i++)
		cr_assert_str_eq(product->components[i].ref, names[i]);
}

Test(packages, a_vendored_copy_is_not_hidden)
{
	fact(file("usr/bin/rsync"), "zlib", "1.2.8");
	record(file("status"), "rsync", "3.2.7-1", "usr/bin/rsync");
	judge();
	cr_assert_eq(product->count, 2);
	cr_assert_str_eq(product->components[0].ref, "rsync@3.2.7-1");
	cr_assert_eq(product->components[0].finding_count, 0);
	cr_assert_null(product->components[0].sig);
	cr_assert_str_eq(product->components[1].ref, "zlib@1.2.8");
	cr_assert_eq(product->components[1].record_count, 0);
}

/* Alpine's libtls-standalone 2.9.1 is compiled from .../libressl-2.9.1/tls. */
Test(packages, the_path_of_a_source_belongs_to_the_package_and_does_not_name_it)
{
	const struct component *c;
	struct node *n = file("usr/lib/libtls.so.1");

	fact(n, "zlib", "2.9.1");
	n->evidence.first->method = METHOD_PATH;
	n->evidence.first->rule = 0;
	record(file("status"), "libtls-standalone", "2.9.1-r1", "usr/lib/libtls.so.1");
	judge();
	cr_assert_eq(product->count, 1);
	c = &product->components[0];
	cr_assert_str_eq(c->name, "libtls-standalone");
	cr_assert_null(c->sig);
	cr_assert_eq(c->finding_count, 1);
}

Test(packages, a_contradiction_is_said_and_costs)
{
	fact(file("usr/lib/libz.so.1"), "zlib", "1.2.8");
	record(file("status"), "zlib", "1.2.13-1", "usr/lib/libz.so.1");
	judge();
	cr_assert_eq(product->count, 1);
	cr_assert_str_eq(product->components[0].contradiction, "1.2.8");
	cr_assert_lt(product->components[0].p_version, fuse_rate(METHOD_PACKAGE, true));
}

/* What shows another version is no reason to believe in this one. */
Test(packages, evidence_of_a_version_says_that_version)
{
	static const struct report_options options = { .full = false };
	struct sbom *sbom;
	bool found = false;

	fact(file("usr/lib/libz.so.1"), "zlib", "1.2.8");
	record(file("status"), "zlib", "1.2.13-1", "usr/lib/libz.so.1");
	judge();
	cr_assert_eq(sbom_make(product, &options, &sbom), OK);
	for (size_t i = 0; i < sbom->components[0].identities_count; i++) {
		const struct sbom_identity *id = &sbom->components[0].identities[i];

		if (strcmp(id->field, "version") != 0)
			continue;
		found = true;
		cr_expect_str_eq(id->value, "1.2.13-1");
		cr_assert_eq(id->methods_count, 1);
		cr_expect_str_eq(id->methods[0].technique, "manifest-analysis");
	}
	cr_expect(found);
	sbom_free(sbom);
}

Test(packages, missing_files_are_said)
{
	record(file("status"), "zlib", "1.2.13-1", "usr/lib/libz.so.1");
	judge();
	cr_assert_eq(product->count, 1);
	cr_assert(product->components[0].records[0]->files_missing);
	cr_assert_leq(product->components[0].p_component, 0.5);
}

Test(packages, an_owner_by_link)
{
	struct node *link = node_add(fs, NODE_SYMLINK);

	link->name = "lib";
	link->target = "usr/lib";
	fact(file("usr/lib/libz.so.1"), "zlib", "1.2.13");
	record(file("status"), "zlib1g", "1.2.13-1", "lib/libz.so.1");
	judge();
	cr_assert_eq(product->count, 1);
	cr_assert_eq(product->components[0].finding_count, 1);
}

Test(packages, a_list_of_the_build_gives_way_to_a_database)
{
	struct node *database = file("status"), *manifest = file("license.manifest");

	record(manifest, "zlib", "1.2.11", NULL)->list = true;
	record(database, "zlib1g", "1:1.2.13.dfsg-1", NULL);
	judge();
	cr_assert_eq(product->count, 1);
	cr_assert_str_eq(product->components[0].name, "zlib1g");
}

/* A .deb that lies in the image, and the note in a program, are no database of what is installed.
 */
Test(packages, a_list_of_the_build_stays_beside_one_package)
{
	static const struct package_reader note = { .name = "note" };
	struct node *manifest = file("license.manifest"), *inner, *deb = file("opt/x.deb");

	record(manifest, "zlib", "1.2.11", NULL)->list = true;
	inner = node_add(deb, NODE_FILE);
	inner->name = "control.tar.gz";
	inner = node_add(inner, NODE_FILE);
	inner->name = "./control";
	record(inner, "x", "1", NULL);
	record(file("usr/bin/y"), "y", "2", NULL)->reader = &note;
	judge();
	cr_assert_eq(product->count, 3);
}

Test(packages, a_list_of_the_build_counts_alone)
{
	struct package *p = record(file("license.manifest"), "zlib", "1.2.11", NULL);

	p->type = "generic";
	p->list = true;
	judge();
	cr_assert_eq(product->count, 1);
	cr_assert_str_eq(product->components[0].purl, "pkg:generic/zlib@1.2.11");
}

Test(packages, a_kernel_record_takes_the_kernel)
{
	struct node *kernel = node_add(tree->root, NODE_PART);

	kernel->name = "kernel";
	fact(kernel, "linux", "4.14.275");
	fact(file("lib/modules/4.14.275/ath.ko"), "linux", "4.14.275");
	record(file("status"), "kernel", "4.14.275-1-d2e0", NULL);
	record(fs->last, "kmod-ath", "4.14.275+4.19-1", "lib/modules/4.14.275/ath.ko");
	judge();
	cr_assert_eq(product->count, 2);
	cr_assert_str_eq(product->components[0].name, "kernel");
	cr_assert_eq(product->components[0].finding_count, 1);
	cr_assert_eq(product->components[1].finding_count, 1);
}

Test(packages, status_control_and_list_are_one_record)
{
	struct node *status = file("status"), *control = file("control"), *names = file("list");
	struct package *p;

	record(status, "zlib", "1.2.13-1", NULL);
	p = record(control, "zlib", "1.2.13-1", NULL);
	p->partial = true;
	p->source = "libz-src";
	record(names, "zlib", NULL, "list")->partial = true;
	/* a copyright file alone is no package */
	record(names, "other", NULL, NULL)->partial = true;
	judge();
	cr_assert_eq(product->record_count, 1);
	cr_assert_str_eq(product->records[0].package.source, "libz-src");
	cr_assert_eq(product->records[0].package.file_count, 1);
	cr_assert_eq(product->records[0].node, status);
}

Test(packages, dependencies_become_edges)
{
	static const char *needs[] = { "so:libz.so.1", "nobody" };
	static const char *gives[] = { "so:libz.so.1" };
	struct node *db = file("status");
	struct package *a = record(db, "a", "1", NULL), *z = record(db, "zlib", "2", NULL);

	a->depends = needs;
	a->depend_count = 2;
	z->provides = gives;
	z->provide_count = 1;
	judge();
	cr_assert_eq(product->components[0].need_count, 1);
	cr_assert_eq(product->components[0].needs[0].component, 1);
}

/* Debian's exim4 provides mail-transport-agent; whoever is called so comes before who says so. */
Test(packages, a_dependency_is_the_package_of_that_name)
{
	static const char *needs[] = { "mail" }, *gives[] = { "mail" };
	struct node *db = file("status");
	struct package *a = record(db, "a", "1", NULL), *p;
	char name[6][2] = { "b", "c", "d", "e", "f", "g" };

	a->depends = needs;
	a->depend_count = 1;
	for (size_t i = 0; i < 6; i++) {
		p = record(db, name[i], "1", NULL);
		p->provides = gives;
		p->provide_count = 1;
	}
	record(db, "mail", "1", NULL);
	judge();
	cr_assert_eq(product->components[0].need_count, 1);
	cr_assert_str_eq(product->components[product->components[0].needs[0].component].name,
			 "mail");
}

static const char *purl_of(const char *type, const char *space, const char *name,
			   const char *version)
{
	struct package *p = record(file("status"), name, version, NULL);

	p->type = type;
	p->name_space = space;
	judge();
	cr_assert_eq(product->count, 1);
	return product->components[0].purl;
}

/* The examples and rules are those of purl-spec's type definitions. */
Test(packages, purl_of_an_rpm_has_its_epoch_as_a_qualifier)
{
	cr_assert_str_eq(purl_of("rpm", "Fedora", "perl-Test", "1:7.50.3-1.fc25"),
			 "pkg:rpm/fedora/perl-Test@7.50.3-1.fc25?epoch=1");
}

Test(packages, purl_of_a_go_module_is_in_lower_case)
{
	cr_assert_str_eq(purl_of("golang", "github.com/Masterminds", "SemVer", "v1.2.3"),
			 "pkg:golang/github.com/masterminds/semver@v1.2.3");
}

Test(packages, purl_of_a_hostile_name_space_has_no_empty_part)
{
	cr_assert_str_eq(purl_of("npm", "//@a//b/", "x", "1"), "pkg:npm/%40a/b/x@1");
}

Test(packages, a_cpe_that_is_none_is_not_told)
{
	static const char *const wrong[] = { "cpe:2.3:a:two words:b:1:*:*:*:*:*:*:*",
					     "cpe:2.3:a:b:c::*:*:*:*:*:*:*", "cpe:/a::b:1",
					     "cpe:2.3:x:b:c:1:*:*:*:*:*:*:*" };
	struct node *db = file("status");
	char name[4][2] = { "a", "b", "c", "d" };

	for (size_t i = 0; i < 4; i++)
		record(db, name[i], "1", NULL)->cpe = wrong[i];
	record(db, "e", "1.2-1", NULL)->cpe = "cpe:/a:zlib:zlib";
	judge();
	for (size_t i = 0; i < 4; i++)
		cr_expect_null(product->components[i].cpe, "%s", wrong[i]);
	cr_assert_str_eq(product->components[4].cpe, "cpe:2.3:a:zlib:zlib:1.2:*:*:*:*:*:*:*");
}

/* Documents name components by their references: of hostile records, too, no two are the same. */
Test(packages, references_are_unique)
{
	struct node *db = file("status");
	static const char *const records[][2] = {
		{ "a", NULL },   { "a", NULL }, { "a", NULL },        { "a#other", NULL },
		{ "b@1", NULL }, { "b", "1" },  { "firmware", NULL }, { "tool:assay", NULL },
	};

	for (size_t i = 0; i < 8; i++) {
		struct package *p =
			record(i % 2 ? db : file("other"), records[i][0], records[i][1], NULL);

		p->type = i == 1 ? "npm" : i == 2 ? "gem" : "deb";
	}
	judge();
	cr_assert_eq(product->count, 8);
	for (size_t i = 0; i < 8; i++) {
		const char *ref = product->components[i].ref;

		cr_expect_str_neq(ref, "firmware");
		cr_expect_str_neq(ref, "tool:assay");
		for (size_t k = 0; k < i; k++)
			cr_expect_str_neq(ref, product->components[k].ref);
	}
}

/* One record more must not cost a look at all others: 40,000 took more than 20 s. */
Test(packages, many_records_take_linear_time, .timeout = 20)
{
	struct node *db = file("status");
	char *names = arena_alloc(&db->arena, 40000, 8);

	for (unsigned i = 0; i < 40000; i++) {
		snprintf(names + 8 * i, 8, "p%u", i);
		record(db, names + 8 * i, "1", NULL);
	}
	judge();
	cr_assert_eq(product->count, 40000);
}

/* A file of each of many versions of a program that holds the same libraries. */
Test(packages, many_static_links_take_linear_time, .timeout = 20)
{
	static const struct report_options options = { .full = false };
	struct sigdb *own = sigdb_new(), *before = sigs;
	struct sig_error error;
	struct sbom *sbom;
	char name[16], text[200], (*version)[8];

	for (unsigned i = 0; i <= 100; i++) {
		snprintf(name, sizeof(name), "comp%u.sig", i);
		snprintf(text, sizeof(text),
			 "component comp%u\ntype %s\npurl pkg:generic/comp%u@{version}\n"
			 "rule 1 banner rodata \"comp%u {version}\"\n",
			 i, i ? "library" : "application", i, i);
		cr_assert_eq(sigdb_add(own, "x", name, bytes_str(text), &error), OK);
	}
	cr_assert_eq(sigdb_finish(own), OK);
	sigs = own;
	version = arena_alloc(&tree->root->arena, 3000, sizeof(*version));
	for (unsigned i = 0; i < 3000; i++) {
		struct node *n = file("usr/bin/c");

		n->elf = arena_alloc(&n->arena, 1, sizeof(*n->elf));
		snprintf(version[i], sizeof(version[i]), "1.%u", i);
		for (unsigned k = 0; k <= 100; k++) {
			snprintf(name, sizeof(name), "comp%u", k);
			fact(n, name, k ? "1.0" : version[i]);
		}
	}
	judge();
	cr_assert_eq(product->count, 3100);
	cr_assert_eq(sbom_make(product, &options, &sbom), OK);
	cr_assert_geq(sbom->edges_count, 300000);
	sbom_free(sbom);
	product_free(product);
	product = NULL;
	sigdb_free(own);
	sigs = before;
}

/* The update has a field of its own in CPE (NIST IR 7695: ntp:4.2.8:p3). */
Test(packages, the_update_of_a_cpe)
{
	static const char *const cases[][2] = {
		{ "1.2.13", "1.2.13:*" },
		{ "9.2p1", "9.2:p1" },
		{ "5.10-rc1", "5.10:rc1" },
		{ "1.2.13-p1", "1.2.13-p1:*" },
		{ "1.2p", "1.2p:*" },
		{ "1.2p1b", "1.2p1b:*" },
		{ "1.1.1w", "1.1.1w:*" },
		{ "2.1+git", "2.1\\+git:*" },
		{ "p1", "p1:*" },
		{ "2.1.12-stable", "2.1.12:*" },
		{ "2.1.6-beta", "2.1.6:beta" },
		{ "2.1.0-beta3", "2.1.0:beta3" },
		{ "4.4.3-P1", "4.4.3:p1" },
		{ "4.1-ESV-R15", "4.1-esv:r15" },
		{ "12.6.0-RC1", "12.6.0:rc1" },
		{ "4.1-ESV", "4.1-esv:*" },
		{ "2.1.12-stables", "2.1.12-stables:*" },
		{ "2.1.-stable", "2.1.-stable:*" },
	};
	struct report_options options = { .full = false };

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		char expected[100];
		struct sbom *sbom;

		fact(file("usr/lib/libz.so.1"), "zlib", cases[i][0]);
		judge();
		cr_assert_eq(sbom_make(product, &options, &sbom), OK);
		snprintf(expected, sizeof(expected), "cpe:2.3:a:zlib:zlib:%s:*:*:*:*:*:*",
			 cases[i][1]);
		cr_expect_str_eq(sbom->components[0].cpes[0], expected);
		sbom_free(sbom);
		teardown();
		product = NULL;
		setup();
	}
}
