/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What npm, yarn and pnpm wrote down to install the same modules again: package-lock.json and
 * npm-shrinkwrap.json (docs.npmjs.com, "package-lock.json"), yarn.lock (of yarn 1 and later), and
 * pnpm-lock.yaml. They are wishes; only node_modules/.package-lock.json says what is there.
 */
#include "analyzer/base/mem.h"
#include "analyzer/base/text.h"
#include "signatures/package/package_json.h"

extern const struct package_reader package_reader_npm_lock;

static bool npm_lock_claims(const struct subject *subject)
{
	static const char *const names[] = { "package-lock.json", ".package-lock.json",
					     "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml" };
	struct bytes base = path_part(subject->path, 0);

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (bytes_is(base, names[i]))
			return true;
	return false;
}

static struct package *add(struct package_run *run, struct bytes name, struct bytes version)
{
	struct package *p = package_make(run, "npm", name, version);

	if (p)
		p->lockfile = !path_part_is(run->subject->path, 0, ".package-lock.json");
	return p;
}

static void add_locked(struct package_run *run, struct bytes name, json_t *module)
{
	struct bytes version = package_json_member(module, "version");
	struct package *p;

	/* modules for development are not installed with the product */
	if (!version.len || json_is_true(json_object_get(module, "dev")))
		return;
	p = add(run, name, version);
	if (!p)
		return;
	package_set(run, &p->license, package_json_any(json_object_get(module, "license"), "type"));
	package_json_depends(run, p, json_object_get(module, "requires"));
	if (!json_object_get(module, "requires"))
		package_json_depends(run, p, json_object_get(module, "dependencies"));
}

/* "node_modules/a/node_modules/@s/b" is the module "@s/b"; other folders are the project's own. */
static void read_packages(struct package_run *run, json_t *packages)
{
	static const char mark[] = "node_modules/";
	const char *key, *found, *name;
	json_t *module;

	json_object_foreach(packages, key, module)
	{
		for (name = NULL, found = key; (found = strstr(found, mark));)
			name = found += sizeof(mark) - 1;
		if (name && !package_over(run))
			add_locked(run,
				   json_object_get(module, "name")
					   ? package_json_member(module, "name")
					   : bytes_str(name),
				   module);
	}
}

/* The first form of the file nests the modules below a module; the worklist takes them in turn. */
static void read_nested(struct package_run *run, json_t *first)
{
	struct {
		json_t **list;
		size_t count, room;
	} todo = { 0 };
	const char *key;
	json_t *module;

	for (size_t next = 0; first && !package_over(run); next++) {
		json_object_foreach(first, key, module)
		{
			json_t **list, *below = json_object_get(module, "dependencies");

			add_locked(run, bytes_str(key), module);
			if (!json_is_object(below))
				continue;
			list = mem_more(todo.list, todo.count, &todo.room, sizeof(json_t *));
			if (!list) {
				package_fail(run, ERR_NOMEM);
				break;
			}
			todo.list = list;
			todo.list[todo.count++] = below;
		}
		first = next < todo.count ? todo.list[next] : NULL;
	}
	mem_free(todo.list);
}

static void read_json(struct package_run *run)
{
	json_t *json = package_json(run, run->subject->bytes);
	json_t *packages = json_object_get(json, "packages");

	if (packages)
		read_packages(run, packages);
	else
		read_nested(run, json_object_get(json, "dependencies"));
	json_decref(json);
}

/* The name of "NAME@RANGE"; NAME may start with '@'. The rest is in *RANGE. */
static struct bytes before_at(struct bytes in, struct bytes *range)
{
	struct bytes name = bytes_until(bytes_from(in, 1), '@', range);

	return bytes_head(in, in.len ? name.len + 1 : 0);
}

static struct bytes unquote(struct bytes in)
{
	in = bytes_trim(in);
	if (in.len > 1 && (*in.ptr == '"' || *in.ptr == '\'') && in.ptr[in.len - 1] == *in.ptr)
		in = (struct bytes){ in.ptr + 1, in.len - 2 };
	return in;
}

static struct bytes unquote_key(struct bytes line)
{
	line = bytes_trim(line);
	if (bytes_starts(line, "\""))
		return bytes_between(line, '"');
	return unquote(bytes_until(bytes_until(line, ',', NULL), ':', NULL));
}

/*
 * Blocks of "NAME@RANGE, NAME@RANGE:" and below it "  version "1.2.3"" (since yarn 2 as YAML,
 * "  version: 1.2.3"). "alias@npm:NAME@RANGE" is NAME by another name.
 */
static void read_yarn(struct package_run *run)
{
	struct bytes rest = run->subject->bytes, line, name = { rest.ptr, 0 }, range;

	while (!package_over(run) && bytes_line(&rest, &line)) {
		if (!line.len || *line.ptr == '#')
			continue;
		if (*line.ptr != ' ') {
			struct bytes key = bytes_starts(line, "\"") ? bytes_between(line, '"')
								    : bytes_until(line, ',', NULL);

			name = before_at(key, &range);
			if (bytes_starts(range, "npm:") && range.len > 5 &&
			    memchr(range.ptr + 5, '@', range.len - 5))
				name = before_at(bytes_from(range, 4), &range);
			/* the project itself, or a folder of it */
			if (memmem(key.ptr, key.len, "@workspace:", 11))
				name.len = 0;
		} else if (name.len && bytes_starts(line, "  version")) {
			line = unquote(bytes_from(line, 9 + bytes_starts(line, "  version:")));
			if (line.len)
				add(run, name, line);
			name.len = 0;
		}
	}
}

/*
 * Under "packages:" keys with two spaces before them: "/NAME/1.2.3_peers:", later
 * "/NAME@1.2.3(peers):" and "NAME@1.2.3:".
 */
static void read_pnpm(struct package_run *run)
{
	struct bytes rest = run->subject->bytes, line;
	bool inside = false;

	while (!package_over(run) && bytes_line(&rest, &line)) {
		struct bytes key, name, version;
		const uint8_t *cut;
		size_t at;

		if (line.len && *line.ptr != ' ')
			inside = bytes_starts(line, "packages:");
		if (!inside || line.len < 4 || !bytes_starts(line, "  ") || line.ptr[2] == ' ')
			continue;
		key = unquote_key(line);
		key = bytes_until(bytes_from(key, bytes_starts(key, "/")), '(', NULL);
		name = before_at(key, &version);
		cut = name.len ? memrchr(name.ptr, '/', name.len) : NULL;
		at = cut ? (size_t)(cut - name.ptr) + 1 : 0;
		/* the first form; an '@' is of the peers */
		if (at && at < name.len && is_digit(name.ptr[at]) &&
		    memchr(cut, '.', name.len - at)) {
			version = bytes_until(bytes_from(name, at), '_', NULL);
			name.len = at - 1;
		}
		if (!version.len)
			continue;
		add(run, name, version);
	}
}

static enum err npm_lock_read(const struct subject *subject, struct arena *arena,
			      struct package_list *out)
{
	struct package_run run = { &package_reader_npm_lock, subject, arena, out, OK };

	if (path_part_is(subject->path, 0, "yarn.lock"))
		read_yarn(&run);
	else if (path_part_is(subject->path, 0, "pnpm-lock.yaml"))
		read_pnpm(&run);
	else
		read_json(&run);
	return run.err;
}

const struct package_reader package_reader_npm_lock = {
	.name = "npm-lock",
	.summary = "lock files of npm, yarn and pnpm",
	.claims = npm_lock_claims,
	.read = npm_lock_read,
};
