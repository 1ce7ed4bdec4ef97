/* SPDX-License-Identifier: Apache-2.0 */
/*
 * libmagic goes through its whole database, 8 MB, for every answer: a small leaf costs as much as a
 * large one. So each thread asks a handle of its own, leaves of a few bytes are not asked for, and
 * the answers for small ones, which images repeat by the thousand, are kept.
 */
#include "analyzer/scan/classify.h"

#include <magic.h>
#include <pthread.h>
#include <stdatomic.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/mem.h"
#include "analyzer/base/text.h"

#define HEAD 65536u /* bytes libmagic looks at: what it says must not cost more than the file */
#define LEAST 32u   /* bytes; what fewer look like is chance */
#define SMALL 4096u /* bytes of a leaf whose answer is kept */
#define TEXT_MAX 160u
#define HANDLES 8u
#define ANSWERS 512u /* kept for each handle */

struct answer {
	bool known;
	uint8_t sha256[SHA256_SIZE];
	char text[TEXT_MAX + 2]; /* as libmagic said it; "": nothing */
};

struct asker {
	pthread_mutex_t lock;
	magic_t magic;
	struct answer *answers; /* an answer's place is the start of the hash */
};

static struct asker askers[HANDLES];
static atomic_uint next_asker;

static bool asker_open(struct asker *asker)
{
	pthread_mutex_init(&asker->lock, NULL);
	asker->answers = mem_zalloc(ANSWERS, sizeof(*asker->answers));
	asker->magic =
		magic_open(MAGIC_NO_CHECK_COMPRESS | MAGIC_NO_CHECK_TAR | MAGIC_NO_CHECK_CDF |
			   MAGIC_NO_CHECK_ELF | MAGIC_NO_CHECK_TOKENS | MAGIC_ERROR);
	return asker->answers && asker->magic && magic_load(asker->magic, NULL) == 0;
}

bool classify_open(void)
{
	bool good = true;

	for (size_t i = 0; i < HANDLES && good; i++)
		good = asker_open(&askers[i]);
	if (!good)
		classify_close();
	return good;
}

void classify_close(void)
{
	for (size_t i = 0; i < HANDLES; i++) {
		if (askers[i].magic)
			magic_close(askers[i].magic);
		mem_free(askers[i].answers);
		askers[i] = (struct asker){ .magic = NULL };
	}
}

/* What libmagic says of IN, one byte more than TEXT_MAX at most; "" for nothing. */
static void ask(struct asker *asker, struct bytes in, char out[TEXT_MAX + 2])
{
	const char *text = magic_buffer(asker->magic, in.ptr, in.len);
	struct bytes said = bytes_head(bytes_str(text ? text : ""), TEXT_MAX + 1);

	if (bytes_equal(said, bytes_str("data")))
		said.len = 0;
	memcpy(out, said.ptr, said.len);
	out[said.len] = 0;
}

static void ask_small(struct asker *asker, struct bytes in, char out[TEXT_MAX + 2])
{
	uint8_t sha256[SHA256_SIZE];
	struct answer *answer;

	hash_sha256(in, sha256);
	answer = &asker->answers[le16(sha256) % ANSWERS];
	if (!answer->known || memcmp(answer->sha256, sha256, sizeof(sha256)) != 0) {
		ask(asker, in, answer->text);
		memcpy(answer->sha256, sha256, sizeof(sha256));
		answer->known = true;
	}
	memcpy(out, answer->text, sizeof(answer->text));
}

char *classify(struct bytes in, struct arena *arena)
{
	static _Thread_local struct asker *mine;
	char text[TEXT_MAX + 2];

	if (in.len < LEAST || bytes_all(in, in.ptr[0]))
		return NULL;
	if (!mine)
		mine = &askers[atomic_fetch_add(&next_asker, 1) % HANDLES];
	if (!mine->magic)
		return NULL;
	pthread_mutex_lock(&mine->lock);
	if (in.len <= SMALL)
		ask_small(mine, in, text);
	else
		ask(mine, bytes_head(in, HEAD), text);
	pthread_mutex_unlock(&mine->lock);
	return text[0] ? text_clean(arena, bytes_str(text), TEXT_MAX) : NULL;
}
