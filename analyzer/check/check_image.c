/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which hashes of a document are hashes of files in the image? The wanted ones are sorted by
 * algorithm and value before the scan; each body met is hashed once with each algorithm that is
 * asked for.
 */
#include <stdlib.h>
#include <strings.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "analyzer/check/check.h"

enum alg { ALG_MD5, ALG_SHA1, ALG_SHA256, ALG_SHA512, ALG_COUNT };

struct wanted {
	uint8_t digest[SHA512_SIZE];
	size_t component; /* SBOM_NONE: the primary one */
	bool seen;        /* only ever set, from any thread */
};

struct check_hashes {
	size_t components;
	struct wanted *list[ALG_COUNT]; /* sorted by digest */
	size_t count[ALG_COUNT];
	bool primary; /* the primary component has a hash that can be compared */
};

static const struct {
	const char *name;
	size_t size;
} algs[ALG_COUNT] = {
	{ "MD5", MD5_SIZE },
	{ "SHA-1", SHA1_SIZE },
	{ "SHA-256", SHA256_SIZE },
	{ "SHA-512", SHA512_SIZE },
};

static void digest_of(enum alg alg, struct bytes body, uint8_t out[SHA512_SIZE])
{
	memset(out, 0, SHA512_SIZE);
	if (alg == ALG_MD5)
		hash_md5(&body, 1, out);
	else if (alg == ALG_SHA1)
		hash_sha1(body, out);
	else if (alg == ALG_SHA256)
		hash_sha256(body, out);
	else
		hash_sha512(body, out);
}

static int nibble(char c)
{
	return c >= '0' && c <= '9'                 ? c - '0'
	       : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10
						    : -1;
}

static bool from_hex(const char *text, size_t size, uint8_t *out)
{
	if (!text || strlen(text) != size * 2)
		return false;
	for (size_t i = 0; i < size; i++) {
		int high = nibble(text[2 * i]), low = nibble(text[2 * i + 1]);

		if (high < 0 || low < 0)
			return false;
		out[i] = (uint8_t)(high << 4 | low);
	}
	return true;
}

static bool want(struct check_hashes *h, const struct sbom_hash *hash, size_t component)
{
	for (int a = 0; a < ALG_COUNT; a++) {
		struct wanted w = { .component = component };
		size_t n = h->count[a];

		if (!hash->alg || strcasecmp(hash->alg, algs[a].name) != 0 ||
		    !from_hex(hash->value, algs[a].size, w.digest))
			continue;
		if ((n & (n - 1)) == 0) {
			void *list = mem_resize(h->list[a], n ? n * 2 : 1, sizeof(w));

			if (!list)
				return false;
			h->list[a] = list;
		}
		h->list[a][h->count[a]++] = w;
		h->primary |= component == SBOM_NONE;
	}
	return true;
}

static bool want_all(struct check_hashes *h, const struct sbom_component *c, size_t component)
{
	bool good = true;

	for (size_t i = 0; i < c->hashes_count && good; i++)
		good = want(h, &c->hashes[i], component);
	for (size_t i = 0; i < c->references_count && good; i++) {
		const struct sbom_reference *r = &c->references[i];

		for (size_t k = 0; k < r->hashes_count && good; k++)
			if (r->type && strcmp(r->type, "distribution") == 0)
				good = want(h, &r->hashes[k], component);
	}
	return good;
}

static int by_digest(const void *a, const void *b)
{
	return memcmp(((const struct wanted *)a)->digest, ((const struct wanted *)b)->digest,
		      SHA512_SIZE);
}

struct check_hashes *check_hashes_new(const struct sbom *sbom)
{
	struct check_hashes *h = mem_zalloc(1, sizeof(*h));
	bool good = h && (!sbom->primary || want_all(h, sbom->primary, SBOM_NONE));

	if (h)
		h->components = sbom->components_count;
	for (size_t i = 0; i < sbom->components_count && good; i++)
		good = want_all(h, &sbom->components[i], i);
	if (!good) {
		check_hashes_free(h);
		return NULL;
	}
	for (int a = 0; a < ALG_COUNT; a++)
		if (h->count[a])
			qsort(h->list[a], h->count[a], sizeof(struct wanted), by_digest);
	return h;
}

void check_hashes_free(struct check_hashes *h)
{
	for (int a = 0; h && a < ALG_COUNT; a++)
		mem_free(h->list[a]);
	mem_free(h);
}

/* Mark the entries with DIGEST as seen. */
static void mark(struct check_hashes *h, enum alg a, const uint8_t digest[SHA512_SIZE])
{
	size_t low = 0, high = h->count[a];

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (memcmp(h->list[a][middle].digest, digest, SHA512_SIZE) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	/* entries with one digest are marked together, so the first speaks for all */
	for (; low < h->count[a] && !__atomic_load_n(&h->list[a][low].seen, __ATOMIC_RELAXED);
	     low++) {
		if (memcmp(h->list[a][low].digest, digest, SHA512_SIZE) != 0)
			break;
		__atomic_store_n(&h->list[a][low].seen, true, __ATOMIC_RELAXED);
	}
}

void check_hashes_meet(struct check_hashes *h, struct bytes body)
{
	uint8_t digest[SHA512_SIZE];

	for (enum alg a = 0; a < ALG_COUNT; a++)
		if (h->count[a]) {
			digest_of(a, body, digest);
			mark(h, a, digest);
		}
}

void check_hashes_forget(struct check_hashes *h)
{
	for (int a = 0; a < ALG_COUNT; a++)
		for (size_t i = 0; i < h->count[a]; i++)
			h->list[a][i].seen = false;
}

enum err check_hashes_result(const struct check_hashes *h, struct bytes image, struct arena *arena,
			     struct check_image *out)
{
	bool *verified = arena_alloc(arena, h->components + 1, sizeof(*verified));
	uint8_t digest[SHA512_SIZE];
	bool all = h->primary;

	if (!verified)
		return ERR_NOMEM;
	for (enum alg a = 0; a < ALG_COUNT; a++) {
		if (h->count[a] && h->primary)
			digest_of(a, image, digest);
		for (size_t i = 0; i < h->count[a]; i++) {
			const struct wanted *w = &h->list[a][i];

			if (w->component != SBOM_NONE)
				verified[w->component] |= w->seen;
			else if (memcmp(w->digest, digest, SHA512_SIZE) != 0)
				all = false;
		}
	}
	out->primary_compared = h->primary;
	out->primary_matches = all;
	out->verified = verified;
	out->verified_count = h->components;
	return OK;
}
