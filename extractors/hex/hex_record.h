/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the text formats of memory contents (Intel HEX, S-record, Tektronix) share: lines of
 * hexadecimal digits with a checksum, and the stretches of memory that their data makes up.
 */
#ifndef ASSAY_HEX_RECORD_H
#define ASSAY_HEX_RECORD_H

#include "extractors/extractor.h"

#define HEX_RECORD_MAX 261u /* bytes of one record */

/* The bytes of one line. */
struct hex_record {
	uint8_t byte[HEX_RECORD_MAX];
	size_t len;
	uint8_t sum;  /* of all bytes */
	uint64_t end; /* where the next line starts */
};

/* What C is worth; -1 if it is no digit. */
int hex_record_digit(uint8_t c);
/* Read the digits at AT to the end of the line; false when something else stands there. */
bool hex_record_read(struct bytes in, uint64_t at, struct hex_record *out);

/* Where the last line of IN starts, if it is no longer than a record; else the end of IN. */
uint64_t hex_record_last(struct bytes in);

/* Consecutive data becomes one part, named by its address. */
struct hex_memory {
	struct buf body;
	uint64_t start; /* its address */
};

/* Add DATA of ADDRESS; what does not follow the data before it begins a new part. */
enum err hex_memory_add(struct hex_memory *m, uint64_t address, struct bytes data,
			struct sink *sink);
/* Give what is left with STATUS, and free all. What went wrong, or STATUS. */
enum err hex_memory_finish(struct hex_memory *m, enum err status, struct sink *sink);
/* The same after records of text, of which the last one ended at AT with STATUS. */
enum err hex_record_finish(struct hex_memory *m, enum err status, uint64_t at, struct sink *sink);

#endif
