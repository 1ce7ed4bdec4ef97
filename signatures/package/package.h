/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a package manager, a build system or a language's tool chain wrote down about a package: a
 * record in a database (/usr/lib/opkg/status), a file of metadata (METADATA, package.json), a note
 * in an ELF file (.note.package, Go's build information). A record says what somebody installed;
 * it proves nothing about the bytes of the files it names. analyzer/ brings both together.
 *
 * One file here, signatures/package_<word>.c, knows one kind of record and defines
 * `const struct package_reader package_reader_<word>`; the word stands in the list `packages` in
 * signatures/meson.build.
 */
#ifndef ASSAY_PACKAGE_H
#define ASSAY_PACKAGE_H

#include "signatures/matcher.h"

/* A file that an update's manifest names with its SHA-256, by its path in the update. */
struct package_digest {
	const char *path;
	uint8_t sha256[32];
};

/* All texts are clean, owned by the arena given to read(), and NULL where nothing is said. */
struct package {
	const char *type; /* of its purl: "deb", "apk", "rpm", "pypi", "npm", "golang", "cargo",
			     "maven", "composer", "gem", "cpan", "luarocks", "nuget", "generic";
			     "opkg" and "system", a distribution, are written as generic */
	const char *name_space;     /* of its purl: "debian", "alpine", a Maven group; or NULL */
	const char *name, *version; /* as recorded: a module's with its path or scope
				       ("@babel/core"); version with epoch and revision */
	const char *source;         /* the source package or upstream project it was built from */
	const char *source_version; /* when it differs from version */
	const char *architecture;
	const char *patched;  /* day up to which known holes are closed (Android's patch level) */
	const char *license;  /* as recorded; not necessarily SPDX */
	const char *supplier; /* maintainer, vendor or author, as recorded */
	const char *homepage; /* a URL */
	const char *cpe;      /* as recorded (OpenWrt's CPE-ID), "cpe:/a:..." or "cpe:2.3:..." */
	const char *copyright;
	const char **files; /* paths it says are its own, without the leading '/' */
	size_t file_count;
	const char **depends; /* names only, without version conditions; alternatives by their
				 first */
	size_t depend_count;
	const char **provides; /* other names that a dependency may ask for: "so:libz.so.1" */
	size_t provide_count;
	uint64_t at, len;   /* the record's bytes in the file */
	bool partial;       /* only a part of a record: the reader's other files have the rest
			       (opkg's NAME.list); merged by type and name within one file system */
	bool not_installed; /* the record says so: "deinstall ok config-files" */
	bool list;          /* of a build: counts where no database of packages is */
	bool system;        /* the distribution itself: os-release */
	bool lockfile; /* a wish, not an installation: package-lock.json without node_modules */
	/*
	 * The manifest of an update, which names the product and is no component: name and version
	 * are the update's, source_version its build, architecture the devices that it is for,
	 * provides its named parts.
	 */
	bool update;
	bool layers; /* ... and its files are archives that lie upon each other, the lowest first */
	const char *about;              /* what an update says of itself in words */
	struct package_digest *digests; /* of an update's files */
	size_t digest_count, verified;  /* VERIFIED: how many of them hold, known after a scan */
	const struct package_reader *reader;
	struct package *next;
};

struct package_list {
	struct package *first, **last; /* in the order of the file */
	size_t count;
};

/*
 * PATH is the clean path in the file's own file system, without a leading '/'. claims() is asked
 * for every file and must cost next to nothing: compare the end of the path, or look whether ELF
 * has the section. read() appends to OUT what the file says. A broken record ends that record, not
 * the list: ERR_CORRUPT when something had to be left out (what was read before stays), ERR_LIMIT
 * after max_evidence records, ERR_NOMEM, or OK. Thread-safe.
 */
struct package_reader {
	const char *name;    /* one word: "opkg" */
	const char *summary; /* "opkg status and control files" */
	bool (*claims)(const struct subject *subject);
	enum err (*read)(const struct subject *subject, struct arena *arena,
			 struct package_list *out);
};

/* All readers, in a fixed order, ended by NULL. Generated from signatures/meson.build. */
extern const struct package_reader *const package_readers[];

/* A new record at the end of LIST, zeroed but for its reader; NULL when memory is out. */
struct package *package_add(struct package_list *list, struct arena *arena,
			    const struct package_reader *reader);

/* Is it what programs of a language are made of, and not a package of a system? */
bool package_is_module(const struct package *package);

#endif
