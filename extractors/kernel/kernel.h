/* SPDX-License-Identifier: Apache-2.0 */
/* What the extractors of Linux kernels share: the compressed kernel behind a boot stub. */
#ifndef ASSAY_KERNEL_H
#define ASSAY_KERNEL_H

#include "extractors/codec/codec.h"
#include "extractors/extractor.h"

struct kernel {
	enum codec codec;
	uint64_t at;     /* where the compressed bytes are, */
	size_t used;     /* ... and how many they are */
	struct buf body; /* decoded; the owner's until kernel_give() */
	enum err status; /* OK, or why the body is not whole */
};

/*
 * Decode what stands at AT of IN. OK when that is a kernel, whole or not (see `status`);
 * ERR_NOMATCH when it is none; ERR_NOMEM. MAX: bytes the kernel may have.
 */
enum err kernel_unpack(struct bytes in, uint64_t at, size_t max, struct kernel *out);

/* As above for the first place from FROM on that holds a kernel; a whole one before a part of one.
 */
enum err kernel_search(struct bytes in, uint64_t from, size_t max, struct kernel *out);

/* Say the kernel as part NAME, and what is before and after it in IN as headers; KERNEL is used up.
 */
enum err kernel_give(struct sink *sink, struct bytes in, const char *name, struct kernel *kernel);

/* "Linux version 5.4.0 (...) ..." in a decoded kernel; empty when there is none. */
struct bytes kernel_banner(struct bytes image);

/* Say the banner of IMAGE if it has one. */
void kernel_say_banner(struct sink *sink, struct bytes image);

#endif
