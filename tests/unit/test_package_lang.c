/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Records of languages in files of text. Shortened from Debian's python3-yaml, ruby-nokogiri,
 * node-semver, r-cran-digest and libcommons-lang3-java; the others after their specifications.
 */
#include <stdio.h>

#include "made_records.h"

TestSuite(package_lang, .fini = forget_records);

static enum err run_bytes(const char *path, const void *data, size_t len)
{
	return read_records(
		(struct subject){ .path = path, .class = SUBJECT_TEXT, .max_evidence = 50 }, data,
		len);
}

static enum err run(const char *path, const char *text)
{
	size_t len = strlen(text);
	enum err err;

	/* cut anywhere, nothing is read that is not there */
	for (size_t cut = 0; cut < len; cut++)
		(void)run_bytes(path, text, cut);
	err = run_bytes(path, text, len);
	return err;
}

#define SITE "usr/lib/python3/dist-packages/"

Test(package_lang, python)
{
	const struct package *p;

	cr_expect_eq(run(SITE "PyYAML-6.0.dist-info/METADATA",
			 "Metadata-Version: 2.1\nName: PyYAML\nVersion: 6.0\nSummary: YAML parser\n"
			 "Home-page: https://pyyaml.org/\nAuthor: Kirill Simonov\nLicense: MIT\n"
			 "Requires-Dist: typing_extensions>=4 ; python_version < '3.8'\n"
			 "Requires-Dist: tox ; extra == 'test'\n\nName: not a header\n"),
		     OK);
	cr_assert_eq(list.count, 1);
	p = expect(0, "pypi", "-", "pyyaml", "6.0");
	cr_expect_str_eq(p->license, "MIT");
	cr_expect_str_eq(p->supplier, "Kirill Simonov");
	cr_expect_str_eq(p->homepage, "https://pyyaml.org/");
	cr_assert_eq(p->depend_count, 1);
	cr_expect_str_eq(p->depends[0], "typing-extensions");
	cr_expect_eq(run(SITE "PyYAML-6.0.dist-info/RECORD",
			 "yaml/__init__.py,sha256=Z,12311\n\"a,b.py\",,\n../../../bin/y,,\n"
			 "../../../../../../etc/x,,\n"),
		     OK);
	p = expect(0, "pypi", "-", "pyyaml", "6.0");
	cr_expect(p->partial);
	cr_assert_eq(p->file_count, 4);
	cr_expect_str_eq(p->files[0], SITE "yaml/__init__.py");
	cr_expect_str_eq(p->files[1], SITE "a,b.py");
	cr_expect_str_eq(p->files[2], "usr/bin/y");
	cr_expect_str_eq(p->files[3], "etc/x");
	cr_expect_eq(run("x/six.egg-info/PKG-INFO", "Metadata-Version: 1.0\nSummary: x\n"),
		     ERR_CORRUPT);
	cr_expect_eq(list.count, 0);
	cr_expect_eq(run("doc/METADATA", "Name: x\n"), ERR_NOMATCH);
}

Test(package_lang, node)
{
	const struct package *p;

	cr_expect_eq(run("usr/share/nodejs/semver/package.json",
			 "{\"name\":\"semver\",\"version\":\"7.3.5\",\"license\":\"ISC\","
			 "\"dependencies\":{\"lru-cache\":\"^6.0.0\"}}"),
		     OK);
	p = expect(0, "npm", "-", "semver", "7.3.5");
	cr_expect_str_eq(p->license, "ISC");
	cr_expect_str_eq(p->depends[0], "lru-cache");
	cr_expect_eq(run("opt/node_modules/@types/semver/package.json",
			 "{\"name\":\"@types/semver\",\"version\":\"7.3.9\",\"licenses\":"
			 "[{\"type\":\"MIT\"}],\"author\":{\"name\":\"A\"}}"),
		     OK);
	p = expect(0, "npm", "-", "@types/semver", "7.3.9");
	cr_expect_str_eq(p->license, "MIT");
	cr_expect_str_eq(p->supplier, "A");
	cr_expect_eq(run("node_modules/a/package.json", "{\"type\":\"module\"}"), OK);
	cr_expect_eq(list.count, 0);
	cr_expect_eq(run("node_modules/a/test/package.json", "{}"), ERR_NOMATCH);
}

Test(package_lang, node_locks)
{
	cr_expect_eq(run("package-lock.json",
			 "{\"lockfileVersion\":1,\"dependencies\":{\"a\":{\"version\":\"1.0.0\","
			 "\"dependencies\":{\"@b/c\":{\"version\":\"2.0.0\"}}},"
			 "\"d\":{\"version\":\"3.0.0\",\"dev\":true}}}"),
		     OK);
	cr_assert_eq(list.count, 2);
	cr_expect(expect(0, "npm", "-", "a", "1.0.0")->lockfile);
	expect(1, "npm", "-", "@b/c", "2.0.0");
	cr_expect_eq(run("node_modules/.package-lock.json",
			 "{\"packages\":{\"\":{\"version\":\"9\"},\"node_modules/a/node_modules/"
			 "@b/c\":{\"version\":\"2.0.0\",\"license\":\"MIT\"}}}"),
		     OK);
	cr_assert_eq(list.count, 1);
	cr_expect(!expect(0, "npm", "-", "@b/c", "2.0.0")->lockfile);
	cr_expect_eq(run("yarn.lock", "# yarn lockfile v1\n\n\"@babel/core@^7.0.0\", \"@babel/"
				      "core@^7.1\":\n  version \"7.1.2\"\n\nfoo@^1:\n  version "
				      "\"1.2.3\"\n\n\"x@npm:real@^2\":\n  version: 2.0.0\n"),
		     OK);
	cr_assert_eq(list.count, 3);
	expect(0, "npm", "-", "@babel/core", "7.1.2");
	expect(1, "npm", "-", "foo", "1.2.3");
	cr_expect(expect(2, "npm", "-", "real", "2.0.0")->lockfile);
	cr_expect_eq(
		run("pnpm-lock.yaml",
		    "lockfileVersion: 5.4\npackages:\n\n  /foo/1.2.3_peer@1.0.0:\n    dev: "
		    "false\n  '@a/b@1.0.1(c@2.0.0)':\n    x: y\n  /@d/e/2.0.0:\nother:\n  z@1:\n"),
		OK);
	cr_assert_eq(list.count, 3);
	expect(0, "npm", "-", "foo", "1.2.3");
	expect(1, "npm", "-", "@a/b", "1.0.1");
	expect(2, "npm", "-", "@d/e", "2.0.0");
}

Test(package_lang, java)
{
	const struct package *p;

	cr_expect_eq(run("META-INF/maven/org.apache.commons/commons-lang3/pom.properties",
			 "artifactId=commons-lang3\r\ngroupId=org.apache.commons\r\n"
			 "version=3.17.0\r\n"),
		     OK);
	cr_assert_eq(list.count, 1);
	expect(0, "maven", "org.apache.commons", "commons-lang3", "3.17.0");
	cr_expect_eq(run("META-INF/MANIFEST.MF",
			 "Manifest-Version: 1.0\r\nBundle-SymbolicName: org.apache.comm\r\n "
			 "ons.lang3;singleton:=true\r\nBundle-Version: 3.17.0\r\n"
			 "Bundle-Vendor: The Apache Software Foundation\r\n\r\n"
			 "Name: x\r\nImplementation-Version: 9\r\n"),
		     OK);
	p = expect(0, "generic", "-", "org.apache.commons.lang3", "3.17.0");
	cr_expect_str_eq(p->supplier, "The Apache Software Foundation");
}

Test(package_lang, php_and_dotnet)
{
	const struct package *p;

	cr_expect_eq(
		run("srv/vendor/composer/installed.json",
		    "{\"packages\":[{\"name\":\"psr/log\",\"version\":\"v3.0.0\",\"license\":"
		    "[\"MIT\"],\"require\":{\"php\":\">=8\",\"a/b\":\"*\"}},{\"version\":\"1\"}"
		    "]}"),
		ERR_CORRUPT);
	cr_assert_eq(list.count, 1);
	p = expect(0, "composer", "-", "psr/log", "v3.0.0");
	cr_expect(!p->lockfile && p->depend_count == 1);
	cr_expect_str_eq(p->depends[0], "a/b");
	cr_expect_eq(
		run("composer.lock", "{\"packages\":[{\"name\":\"psr/log\",\"version\":\"3\"}]}"),
		OK);
	cr_expect(expect(0, "composer", "-", "psr/log", "3")->lockfile);
	cr_expect_eq(
		run("app/x.deps.json",
		    "{\"runtimeTarget\":{\"name\":\"N\"},\"targets\":{\"N\":{\"App/1.0.0\":{"
		    "\"dependencies\":{\"Newtonsoft.Json\":\"13.0.1\"}}}},\"libraries\":{"
		    "\"App/1.0.0\":{\"type\":\"project\"},\"Newtonsoft.Json/13.0.1\":{\"type\":"
		    "\"package\"},\"runtimepack.Microsoft.NETCore.App.Runtime.linux-arm/6.0.8\":"
		    "{\"type\":\"runtimepack\"}}}"),
		OK);
	cr_assert_eq(list.count, 3);
	p = expect(0, "generic", "-", "App", "1.0.0");
	cr_expect_str_eq(p->depends[0], "Newtonsoft.Json");
	expect(1, "nuget", "-", "Newtonsoft.Json", "13.0.1");
	expect(2, "nuget", "-", "Microsoft.NETCore.App.Runtime.linux-arm", "6.0.8");
}

#define GEMS "usr/share/rubygems-integration/3.1.0/specifications/"

Test(package_lang, ruby)
{
	const struct package *p;

	cr_expect_eq(run(GEMS "nokogiri-1.13.10.gemspec",
			 "Gem::Specification.new do |s|\n  s.name = \"nokogiri\".freeze\n"
			 "  s.version = \"1.13.10\"\n  s.licenses = [\"MIT\".freeze]\n"
			 "  s.add_runtime_dependency(%q<racc>.freeze, [\"~> 1.4\"])\n"
			 "  s.add_development_dependency(%q<rake>.freeze)\n  else\n"
			 "  s.add_dependency(%q<rake>.freeze)\nend\n"),
		     OK);
	p = expect(0, "gem", "-", "nokogiri", "1.13.10");
	cr_expect_str_eq(p->license, "MIT");
	cr_assert_eq(p->depend_count, 1);
	cr_expect_str_eq(p->depends[0], "racc");
	cr_expect_eq(run(GEMS "a-b-2.0.gemspec", "  s.version = A::VERSION\n"), OK);
	expect(0, "gem", "-", "a-b", "2.0");
}

Test(package_lang, perl_lua_r)
{
	const struct package *p;

	cr_expect_eq(run("lib/perl5/arm/.meta/JSON-XS-4.03/MYMETA.json",
			 "{\"name\":\"JSON-XS\",\"version\":\"4.03\",\"license\":[\"perl_5\"],"
			 "\"meta-spec\":{\"version\":2},\"prereqs\":{\"runtime\":{\"requires\":{"
			 "\"Types::Serialiser\":0}}}}"),
		     OK);
	p = expect(0, "cpan", "-", "JSON-XS", "4.03");
	cr_expect_str_eq(p->license, "perl_5");
	cr_expect_str_eq(p->depends[0], "Types::Serialiser");
	cr_expect_eq(run("x/META.json", "{\"name\":\"other\",\"version\":\"1\"}"), OK);
	cr_expect_eq(list.count, 0);
	cr_expect_eq(run("lib/perl5/auto/JSON/XS/.packlist", "/usr/bin/json_xs type=file\n"), OK);
	p = expect(0, "cpan", "-", "JSON-XS", "-");
	cr_expect(p->partial);
	cr_expect_str_eq(p->files[0], "usr/bin/json_xs");
	cr_expect_eq(
		run("usr/lib/luarocks/rocks-5.1/luasocket/3.0rc1-2/luasocket-3.0rc1-2.rockspec",
		    "--[[ package = \"no\" ]]\npackage = \"LuaSocket\"\nversion = '3.0rc1-2'\n"
		    "description = {\n license = \"MIT\", detailed = [==[ x = \"]]\" ]==]\n}\n"
		    "dependencies = { \"lua >= 5.1\", \"lpeg\" }\nbuild = { version = \"9\" }"),
		OK);
	p = expect(0, "luarocks", "-", "LuaSocket", "3.0rc1-2");
	cr_expect_str_eq(p->license, "MIT");
	cr_assert_eq(p->depend_count, 2);
	cr_expect_str_eq(p->depends[1], "lpeg");
	cr_expect_eq(
		run("usr/lib/R/site-library/digest/DESCRIPTION",
		    "Package: digest\nVersion: 0.6.37\nAuthor: A\n  and B\nDepends: R (>= "
		    "3.3.0)\nImports: utils\nLicense: GPL (>= 2)\nBuilt: R 4.5.0; ; x; unix\n"),
		OK);
	p = expect(0, "cran", "-", "digest", "0.6.37");
	cr_expect_str_eq(p->license, "GPL (>= 2)");
	cr_assert_eq(p->depend_count, 1);
	cr_expect_str_eq(p->depends[0], "utils");
	cr_expect_eq(run("usr/share/x/DESCRIPTION", "Package: x\nVersion: 1\n"), OK);
	cr_expect_eq(list.count, 0, "never installed");
}

Test(package_lang, hostile_json)
{
	static char deep[100000], many[100000];
	size_t at = 0;

	memset(deep, '[', sizeof(deep));
	cr_expect_eq(run_bytes("composer.lock", deep, sizeof(deep)), ERR_LIMIT);
	cr_expect_eq(run_bytes("composer.lock", "{", 1), ERR_CORRUPT);
	cr_expect_eq(run_bytes("composer.lock", "{\"packages\":7}", 14), ERR_CORRUPT);
	cr_expect_eq(run_bytes("composer.lock", "{\"packages\":[7,[],\"\"]}", 22), ERR_CORRUPT);
	at += (size_t)snprintf(many, sizeof(many), "{\"packages\":[");
	for (int i = 0; i < 60; i++)
		at += (size_t)snprintf(many + at, sizeof(many) - at,
				       "%s{\"name\":\"a/b%d\",\"version\":\"\\u202e1\"}",
				       i ? "," : "", i);
	at += (size_t)snprintf(many + at, sizeof(many) - at, "]}");
	cr_expect_eq(run_bytes("composer.lock", many, at), ERR_LIMIT);
	cr_expect_eq(list.count, 50);
	cr_expect_str_eq(list.first->version, "\\xe2\\x80\\xae1");
}
