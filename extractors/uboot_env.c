/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Environment of the boot loader U-Boot, as it lies in flash memory. On disk: a CRC-32 of what
 * follows it or, where there are two copies, of what follows the flag behind it (one byte); then
 * "name=value" texts, each ended by NUL, and one more NUL; zeros or erased flash up to the size of
 * the environment, which nothing says. Its byte order is that of the processor.
 *
 * There is no magic: wherever a name that every environment has may start a text, the texts around
 * it are read, and each size that their padding allows is tried until the CRC-32 is right.
 *
 * Source: U-Boot, include/env_internal.h, env/common.c, and mkenvimage(1).
 */
#include <stdio.h>

#include "analyzer/base/hash.h"
#include "analyzer/base/text.h"
#include "extractors/extractor.h"

#define MAX_SIZE (1u << 20)
#define MIN_TEXT 16u
#define STEP 64u /* an environment's size, with its CRC, is a multiple of it */
#define NAME_MAX_SIZE 64u
#define MAX_VARIABLES 1024u

/* Bytes of "name=" at the start of IN; 0: there is no variable. */
static size_t name_size(struct bytes in)
{
	size_t n = 0;

	while (n < in.len && n < NAME_MAX_SIZE && (is_alnum(in.ptr[n]) || strchr("_.-:,#", in.ptr[n])) &&
	       in.ptr[n])
		n++;
	return n && n < in.len && in.ptr[n] == '=' ? n + 1 : 0;
}

/* The variable at the start of IN with its NUL; empty when there is none. */
static struct bytes variable(struct bytes in)
{
	const uint8_t *end = name_size(in) ? memchr(in.ptr, 0, in.len) : NULL;

	return bytes_head(in, end ? (size_t)(end - in.ptr) + 1 : 0);
}
