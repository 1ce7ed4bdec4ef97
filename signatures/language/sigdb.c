/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <stdlib.h>

#include "analyzer/base/buf.h"
#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "signatures/language/builtin.h"
#include "signatures/language/sig_rule.h"

#define TEXT_MAX (1u << 20) /* bytes of one .sig file */

struct sigdb *sigdb_new(void)
{
	return mem_zalloc(1, sizeof(struct sigdb));
}

void sigdb_free(struct sigdb *db)
{
	if (!db)
		return;
	arena_finish(&db->arena);
	mem_free(db->files);
	mem_free(db);
}

static bool append(struct sigdb *db, struct sig_file *file)
{
	struct sig_file **more =
		mem_more(db->files, db->count, &db->room, sizeof(struct sig_file *));

	if (!more)
		return false;
	db->files = more;
	file->sig.index = (uint32_t)db->count; /* the order of adding, until sigdb_finish */
	db->files[db->count++] = file;
	return true;
}

/* The name of the folder that FILE is in: "" if none is named. */
static struct bytes folder_of(const char *file)
{
	const char *slash = strrchr(file, '/'), *start = slash;

	while (start && start > file && start[-1] != '/')
		start--;
	return slash ? bytes_of(start, (size_t)(slash - start)) : bytes_of("", 0);
}

enum err sigdb_add(struct sigdb *db, const char *area, const char *file, struct bytes text,
		   struct sig_error *error)
{
	struct sig_file *out = arena_alloc(&db->arena, 1, sizeof(*out));
	const char *copy;
	enum err err;

	*error = (struct sig_error){ .file = file };
	if (!out)
		return ERR_NOMEM;
	out->sig.area = arena_copy(&db->arena, *area ? bytes_str(area) : folder_of(file));
	out->file = arena_copy(&db->arena, bytes_str(file));
	copy = arena_copy(&db->arena, text);
	if (!out->sig.area || !out->file || !copy)
		return ERR_NOMEM;
	out->text = bytes_of(copy, text.len);
	error->file = out->file;
	if (text.len > TEXT_MAX) {
		snprintf(error->text, sizeof(error->text), "expected a smaller file");
		return ERR_CORRUPT;
	}
	err = sig_parse(&db->arena, out->text, out, error);
	if (!err && !append(db, out))
		err = ERR_NOMEM;
	return err;
}

enum err sigdb_add_builtin(struct sigdb *db, struct sig_error *error)
{
	enum err err = OK;

	for (size_t i = 0; i < sig_builtin_count && !err; i++)
		err = sigdb_add(db, sig_builtin[i].area, sig_builtin[i].file,
				bytes_of(sig_builtin[i].text, sig_builtin[i].len), error);
	return err;
}

static int by_component(const void *a, const void *b)
{
	const struct sig_file *const *x = a, *const *y = b;
	int order = strcmp((*x)->sig.component, (*y)->sig.component);

	return order ? order : (*x)->sig.index < (*y)->sig.index ? -1 : 1;
}

/* Over all texts one behind the other, in the order of the components' names, and the digest of the
 * symbols' history. */
static enum err digest(struct sigdb *db)
{
	struct buf all = buf_with_max(SIZE_MAX / 2);
	uint8_t sum[SHA256_SIZE];
	enum err err = OK;

	for (size_t i = 0; i < db->count && !err; i++)
		err = buf_append(&all, db->files[i]->text);
	if (!err)
		err = buf_append(&all, bytes_str(history_sha256()));
	if (!err) {
		hash_sha256(buf_bytes(&all), sum);
		hash_hex(sum, sizeof(sum), db->sha256);
		snprintf(db->version, sizeof(db->version), "%zu-%.12s", db->count, db->sha256);
	}
	buf_finish(&all);
	return err;
}

enum err sigdb_finish(struct sigdb *db)
{
	size_t kept = 0;
	enum err err;

	if (db->count)
		qsort(db->files, db->count, sizeof(*db->files), by_component);
	for (size_t i = 0; i < db->count; i++) {
		/* of files for one component the last counts */
		if (i + 1 < db->count &&
		    strcmp(db->files[i]->sig.component, db->files[i + 1]->sig.component) == 0)
			continue;
		db->files[i]->sig.index = (uint32_t)kept;
		db->files[kept++] = db->files[i];
	}
	db->count = kept;
	err = digest(db);
	return err ? err : sig_index(db);
}

size_t sigdb_count(const struct sigdb *db)
{
	return db->count;
}

const struct signature *sigdb_at(const struct sigdb *db, size_t index)
{
	return index < db->count ? &db->files[index]->sig : NULL;
}

const struct signature *sigdb_find(const struct sigdb *db, const char *component)
{
	size_t low = 0, high = db->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = strcmp(component, db->files[middle]->sig.component);

		if (!order)
			return &db->files[middle]->sig;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

const struct bytes *sigdb_literals(const struct sigdb *db, size_t *count)
{
	*count = db->literal_count;
	return db->literals;
}

const char *sigdb_sha256(const struct sigdb *db)
{
	return db->sha256;
}

const char *sigdb_version(const struct sigdb *db)
{
	return db->version;
}

bool signature_owns_soname(const struct signature *sig, const char *soname)
{
	struct match match;

	for (size_t i = 0; i < sig->rule_count; i++)
		if (sig->rules[i].method == METHOD_SONAME &&
		    pattern_at(sig->rules[i].patterns, bytes_str(soname), 0, true, &match))
			return true;
	return false;
}

const char *signature_witness(const struct signature *sig, unsigned rule, bool *label)
{
	*label = false;
	for (size_t i = 0; i < sig->rule_count; i++)
		if (sig->rules[i].id == rule && sig->rules[i].witness) {
			*label = sig->rules[i].label;
			return sig->rules[i].witness;
		}
	return "image";
}

const char *signature_license(const struct signature *sig, const char *version)
{
	for (size_t i = 0; i < sig->license_count; i++) {
		const struct license *l = &sig->license[i];

		if ((!l->when.floor && !l->when.ceiling) ||
		    (version && version_within(sig->scheme, version, &l->when)))
			return l->expression;
	}
	return NULL;
}
