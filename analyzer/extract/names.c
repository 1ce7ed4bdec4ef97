/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/extract/names.h"

#include <inttypes.h>
#include <stdio.h>
#include <sys/auxv.h>

#include "analyzer/base/arena.h"
#include "analyzer/base/mem.h"

#define PRIME ((UINT64_C(1) << 61) - 1)
#define MAX_NAME 200u /* bytes; file systems have 255, and suffixes may follow */

struct place {
	uint32_t parent;
	const char *name;
};

/* What is kept of a name in a directory: the place of a directory by its name in the image; that a
 * folded name is in use; the number that was last put behind a folded name. */
enum use { USE_DIRECTORY, USE_TAKEN, USE_NUMBER };

struct slot {
	const char *name; /* NULL: free */
	size_t len;
	uint32_t parent, value;
	enum use use;
};

struct names {
	struct arena arena;
	struct place *places;
	size_t count, room;
	struct slot *slots; /* open addressing */
	size_t used, mask;
	uint64_t secret;
};

/* A * B modulo the prime 2^61 - 1. */
static uint64_t times(uint64_t a, uint64_t b)
{
	__extension__ unsigned __int128 product = (unsigned __int128)a * b;
	uint64_t sum = (uint64_t)(product & PRIME) + (uint64_t)(product >> 61);

	return sum >= PRIME ? sum - PRIME : sum;
}

/*
 * The name as a polynomial at a secret place (Carter and Wegman, Universal classes of hash
 * functions, 1979): who does not know the secret cannot write names that fall together.
 */
static size_t slot_of(const struct names *n, const struct slot *key)
{
	uint64_t h = (uint64_t)key->parent * 4 + key->use + 1;
	size_t i;

	for (size_t k = 0; k <= key->len; k++)
		h = times(h + (k < key->len ? (uint8_t)key->name[k] : 0), n->secret);
	for (i = h & n->mask; n->slots[i].name; i = (i + 1) & n->mask) {
		const struct slot *s = &n->slots[i];

		if (s->parent == key->parent && s->use == key->use && s->len == key->len &&
		    memcmp(s->name, key->name, key->len) == 0)
			break;
	}
	return i;
}

static bool grow(struct names *n)
{
	struct slot *old = n->slots;
	size_t room = n->mask + 1;

	if (2 * n->used < room)
		return true;
	n->slots = mem_zalloc(2 * room, sizeof(*n->slots));
	if (!n->slots) {
		n->slots = old;
		return false;
	}
	n->mask = 2 * room - 1;
	for (size_t i = 0; i < room; i++)
		if (old[i].name)
			n->slots[slot_of(n, &old[i])] = old[i];
	mem_free(old);
	return true;
}

static struct slot *find(struct names *n, const struct slot *key)
{
	struct slot *s = &n->slots[slot_of(n, key)];

	return s->name ? s : NULL;
}

/* KEY's name must live as long as NAMES. */
static bool put(struct names *n, struct slot key)
{
	if (!grow(n))
		return false;
	n->slots[slot_of(n, &key)] = key;
	n->used++;
	return true;
}

struct names *names_new(void)
{
	struct names *n = mem_zalloc(1, sizeof(*n));

	if (!n)
		return NULL;
	/* the loader's random bytes: no system call, and nothing that is written depends on them */
	memcpy(&n->secret, (const void *)getauxval(AT_RANDOM), sizeof(n->secret));
	n->secret = n->secret % (PRIME - 2) + 2;
	n->mask = 255;
	n->slots = mem_zalloc(n->mask + 1, sizeof(*n->slots));
	n->places = mem_more(NULL, 0, &n->room, sizeof(*n->places));
	if (!n->slots || !n->places) {
		names_free(n);
		return NULL;
	}
	n->places[n->count++] = (struct place){ NAMES_NONE, "." };
	return n;
}

void names_free(struct names *n)
{
	if (!n)
		return;
	arena_finish(&n->arena);
	mem_free(n->places);
	mem_free(n->slots);
	mem_free(n);
}

static uint32_t new_place(struct names *n, uint32_t parent, const char *name)
{
	struct place *more = mem_more(n->places, n->count, &n->room, sizeof(*more));

	if (!more || n->count >= NAMES_NONE)
		return NAMES_NONE;
	n->places = more;
	n->places[n->count] = (struct place){ parent, name };
	return (uint32_t)n->count++;
}

/* A name that is one component, and not longer than a file system takes. */
static const char *safe_name(struct names *n, struct bytes name)
{
	uint64_t h = 0xcbf29ce484222325u;
	size_t len = name.len;

	if (!len)
		return "_";
	if (len == 1 && name.ptr[0] == '.')
		return "_.";
	if (len == 2 && memcmp(name.ptr, "..", 2) == 0)
		return "_..";
	if (len <= MAX_NAME)
		return arena_copy(&n->arena, name);
	for (size_t i = 0; i < len; i++)
		h = (h ^ name.ptr[i]) * 0x100000001b3u;
	for (len = MAX_NAME - 17; len && (name.ptr[len] & 0xc0) == 0x80;)
		len--;
	return arena_printf(&n->arena, "%.*s~%016" PRIx64, (int)len, (const char *)name.ptr, h);
}

/* NAME and SUFFIX as a file system that does not know of case sees them. */
static struct slot folded(struct names *n, uint32_t parent, const char *name, const char *suffix)
{
	char *text = arena_printf(&n->arena, "%s%s", name, suffix);

	for (char *c = text; c && *c; c++)
		if (*c >= 'A' && *c <= 'Z')
			*c = (char)(*c + 32);
	return (struct slot){ text, text ? strlen(text) : 0, parent, 0, USE_TAKEN };
}

static const char *const suffixes[] = { "", ".partial", ".extracted" };

/* Take NAME in PARENT, with the first COUNT suffixes. 1: taken; 0: one is in use; -1: no memory. */
static int try_name(struct names *n, uint32_t parent, const char *name, size_t count)
{
	struct slot key[3];

	for (size_t i = 0; i < count; i++) {
		key[i] = folded(n, parent, name, suffixes[i]);
		if (!key[i].name)
			return -1;
		if (find(n, &key[i]))
			return 0;
	}
	for (size_t i = 0; i < count; i++)
		if (!put(n, key[i]))
			return -1;
	return 1;
}

/* A name made of NAME that is free in PARENT: itself, or with "~2", "~3" and so on behind it. */
static const char *free_name(struct names *n, uint32_t parent, const char *name, size_t count)
{
	const char *out = name;
	int done = try_name(n, parent, name, count);
	struct slot key;

	if (done)
		return done > 0 ? out : NULL;
	key = folded(n, parent, name, "");
	key.use = USE_NUMBER;
	key.value = 1;
	if (!key.name || (!find(n, &key) && !put(n, key)))
		return NULL;
	while (done == 0) {
		out = arena_printf(&n->arena, "%s~%" PRIu32, name, ++find(n, &key)->value);
		done = out ? try_name(n, parent, out, count) : -1;
	}
	return done > 0 ? out : NULL;
}

uint32_t names_directory(struct names *n, uint32_t parent, struct bytes component)
{
	struct slot key = { (const char *)component.ptr, component.len, parent, 0, USE_DIRECTORY };
	const struct slot *known = find(n, &key);
	const char *name;

	if (known)
		return known->value;
	name = safe_name(n, component);
	name = name ? free_name(n, parent, name, 1) : NULL;
	key.name = arena_copy(&n->arena, component);
	key.value = name && key.name ? new_place(n, parent, name) : NAMES_NONE;
	return key.value != NAMES_NONE && put(n, key) ? key.value : NAMES_NONE;
}

uint32_t names_file(struct names *n, uint32_t parent, struct bytes component)
{
	const char *name = safe_name(n, component);

	name = name ? free_name(n, parent, name, 3) : NULL;
	return name ? new_place(n, parent, name) : NAMES_NONE;
}

uint32_t names_inside(struct names *n, uint32_t place)
{
	const char *name = arena_printf(&n->arena, "%s.extracted", n->places[place].name);

	return name ? new_place(n, n->places[place].parent, name) : NAMES_NONE;
}

uint32_t names_count(const struct names *n)
{
	return (uint32_t)n->count;
}

uint32_t names_parent(const struct names *n, uint32_t place)
{
	return n->places[place].parent;
}

const char *names_last(const struct names *n, uint32_t place)
{
	return n->places[place].name;
}

bool names_path(const struct names *n, uint32_t place, char path[NAMES_PATH + 1])
{
	char *at = path + NAMES_PATH;
	bool first = true;

	*at = 0;
	do {
		size_t len = strlen(n->places[place].name);

		if (len + 1 > (size_t)(at - path))
			return false;
		if (!first)
			*--at = '/';
		first = false;
		at -= len;
		memcpy(at, n->places[place].name, len);
		place = n->places[place].parent;
	} while (place != NAMES_ROOT && place != NAMES_NONE);
	memmove(path, at, (size_t)(path + NAMES_PATH - at) + 1);
	return true;
}
