/* SPDX-License-Identifier: Apache-2.0 */
/* The samples, and a sink that writes down what an extractor said of one, with every body decoded.
 * For tests. */
#ifndef ASSAY_TESTS_RECORD_H
#define ASSAY_TESTS_RECORD_H

#include "analyzer/base/arena.h"
#include "analyzer/base/blob.h"
#include "extractors/extractor.h"

struct record_entry {
	struct entry entry; /* texts copied */
	struct buf body;
	bool has_body;
	enum err err; /* of reading a deferred body */
};

struct record_text {
	const char *key, *value;
};

struct record {
	struct sink sink; /* hand &record.sink to extract() */
	struct arena arena;
	struct record_entry *entries;
	size_t count, room;
	struct record_text attributes[64];
	size_t attribute_count;
	enum err noted; /* the first note's error */
	const char *note;
	uint64_t note_at;
	uint64_t used; /* of sink_used() */
	struct bytes in;
};

/* IN: the view that extract() will get; slices outside it abort the test. */
void record_init(struct record *record, struct bytes in);
void record_finish(struct record *record);
const struct record_entry *record_find(const struct record *record, const char *path);
const char *record_attribute(const struct record *record, const char *key);

/* The sample "FORMAT/FILE"; the test aborts when there is none. */
struct blob *record_sample(const char *sample);
/* Its bytes as a copy, to be changed. */
struct buf record_sample_copy(const char *sample);
/* Extract what FORMAT's probe says is its own of IN. ERR_NOMATCH: nothing is. */
enum err record_run(struct record *record, const char *format, struct bytes in);

#endif
