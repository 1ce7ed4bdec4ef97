/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/classify.h"

#include <magic.h>
#include <pthread.h>

#include "analyzer/base/text.h"

#define HEAD 65536u /* bytes libmagic looks at: what it says must not cost more than the file */

static magic_t magic;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

bool classify_open(void)
{
	magic = magic_open(MAGIC_NO_CHECK_COMPRESS | MAGIC_NO_CHECK_TAR | MAGIC_NO_CHECK_CDF |
			   MAGIC_NO_CHECK_ELF | MAGIC_NO_CHECK_TOKENS | MAGIC_ERROR);
	if (magic && magic_load(magic, NULL) == 0)
		return true;
	classify_close();
	return false;
}

void classify_close(void)
{
	if (magic)
		magic_close(magic);
	magic = NULL;
}

char *classify(struct bytes in, struct arena *arena)
{
	const char *text;
	char *out = NULL;

	if (!magic)
		return NULL;
	in = bytes_head(in, HEAD);
	pthread_mutex_lock(&lock);
	text = magic_buffer(magic, in.ptr, in.len);
	if (text && strcmp(text, "data") != 0)
		out = text_clean(arena, bytes_str(text), 160);
	pthread_mutex_unlock(&lock);
	return out;
}
