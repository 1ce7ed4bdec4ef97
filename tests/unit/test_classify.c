/* SPDX-License-Identifier: Apache-2.0 */
/* What libmagic says of leaves, small ones from what was kept. */
#include <criterion/criterion.h>
#include <pthread.h>
#include <stdio.h>

#include "analyzer/scan/classify.h"

/* The head of a PNG, Portable Network Graphics (W3C), 2nd edition, 11.2.2: IHDR. */
static void make_png(uint8_t *out, uint8_t width, uint8_t height)
{
	static const uint8_t head[] = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0,
					0,    13,  'I', 'H', 'D',  'R',  0,    0,    0, 0,
					0,    0,   0,   0,   8,    0,    0,    0,    0 };

	memcpy(out, head, sizeof(head));
	out[19] = width;
	out[23] = height;
}

static const char *say(struct arena *arena, struct bytes in)
{
	const char *text = classify(in, arena);

	return text ? text : "";
}

Test(classify, keeps_answers_apart)
{
	struct arena arena = { 0 };
	uint8_t png[64] = { 0 };

	cr_assert(classify_open());
	for (int round = 0; round < 2; round++)
		for (unsigned i = 1; i < 255; i++) { /* more than one to a place */
			char size[32];

			snprintf(size, sizeof(size), "%u x %u,", i, 255 - i);
			make_png(png, (uint8_t)i, (uint8_t)(255 - i));
			cr_assert(strstr(say(&arena, bytes_of(png, sizeof(png))), size));
		}
	classify_close();
	cr_assert_null(classify(bytes_of(png, sizeof(png)), &arena));
	arena_finish(&arena);
}

Test(classify, says_nothing_of_little)
{
	struct arena arena = { 0 };
	uint8_t png[64] = { 0 };
	static const uint8_t blank[4096];

	cr_assert(classify_open());
	make_png(png, 16, 16);
	cr_assert_null(classify(bytes_of(png, 31), &arena));
	cr_assert_not_null(classify(bytes_of(png, 32), &arena));
	cr_assert_null(classify(bytes_of(NULL, 0), &arena));
	cr_assert_null(classify(bytes_of(blank, sizeof(blank)), &arena));
	classify_close();
	arena_finish(&arena);
}

static void *ask_often(void *arg)
{
	struct arena arena = { 0 };
	uint8_t png[8192] = { 0 }; /* large: asked each time */
	const uint8_t *width = arg;
	char size[32];
	bool good = true;

	make_png(png, *width, 7);
	snprintf(size, sizeof(size), "%u x 7,", *width);
	for (int i = 0; i < 20 && good; i++)
		good = strstr(say(&arena, bytes_of(png, sizeof(png))), size) != NULL;
	arena_finish(&arena);
	return good ? arg : NULL;
}

Test(classify, serves_more_threads_than_it_has_handles)
{
	pthread_t thread[12];
	uint8_t width[12];

	cr_assert(classify_open());
	for (size_t i = 0; i < 12; i++) {
		width[i] = (uint8_t)(i + 1);
		cr_assert_eq(pthread_create(&thread[i], NULL, ask_often, &width[i]), 0);
	}
	for (size_t i = 0; i < 12; i++) {
		void *good = NULL;

		pthread_join(thread[i], &good);
		cr_expect_not_null(good);
	}
	classify_close();
}
