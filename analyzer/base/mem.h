/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One account of all memory that input can make us allocate. It has a limit, so that a
 * hostile image ends in ERR_NOMEM or ERR_LIMIT and not in the kernel's out-of-memory killer, and it
 * can fail on purpose, so that tests reach every error path.
 *
 * The functions are those of malloc(3) with a size that cannot overflow; they are
 * thread-safe. Memory of one must be freed by mem_free. The account counts what was asked for and
 * a header, never what malloc(3) made of it, so that it is the same in every run.
 */
#ifndef ASSAY_MEM_H
#define ASSAY_MEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* NULL when the size overflows, the limit is met or the system has none left. */
void *mem_alloc(size_t count, size_t size);
void *mem_zalloc(size_t count, size_t size);
/* As realloc(3): on failure NULL, and the old block stays. */
void *mem_resize(void *old, size_t count, size_t size);
/*
 * Room for one more item in LIST, which holds COUNT items of SIZE bytes and has room for *ROOM:
 * LIST, perhaps moved, with *ROOM updated; NULL when memory is out, and the old list stays.
 */
void *mem_more(void *list, size_t count, size_t *room, size_t size);
void mem_free(void *ptr);
char *mem_strdup(const char *text);

/* Bytes the account may hold; 0 (the start value) = no limit. */
void mem_set_limit(uint64_t bytes);
/* One part in PARTS of the limit is held back, for what comes later; 0 (the start value): none. */
void mem_hold_back(unsigned parts);
/* Let the Nth allocation from now, and all after it, fail; 0 = never. For tests. */
void mem_fail_after(uint64_t n);
uint64_t mem_in_use(void);
/* What may still be allocated; UINT64_MAX without a limit. */
uint64_t mem_left(void);
/* What the block at PTR, not NULL, takes of the account. */
uint64_t mem_size(const void *ptr);

/*
 * Was anything refused for want of memory since mem_forgive()? Whoever allocates beside this
 * account says so with mem_refuse().
 */
void mem_refuse(void);
bool mem_refused(void);
void mem_forgive(void); /* what is free goes back to the system, too */

/* What memory that is not from here owes to the account; zeroed: nothing. */
struct mem_debt {
	uint64_t size, task;
};

/* MORE bytes; false when the limit is met. One thread pays all into a debt. */
bool mem_owe(struct mem_debt *debt, uint64_t more);
void mem_repay(struct mem_debt *debt);

/* What one task allocated, in its thread, and did not give back itself. */
struct mem_task {
	uint64_t left, peak;
};

void mem_task_begin(void);
struct mem_task mem_task_end(void);

#endif
