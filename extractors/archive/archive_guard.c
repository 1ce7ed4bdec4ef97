/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A shared library's call of exit(3) goes to the first that the dynamic linker finds, and the
 * program comes before the C library: this one. From a thread that is in libarchive it goes back to
 * where libarchive was entered; __archive_errx(), the one caller there, runs when realloc(3) has
 * failed and the text it was for is empty again (libarchive, archive_string.c, archive_util.c).
 * From all others it is the C library's.
 */
#include "extractors/archive/archive_guard.h"

#include <dlfcn.h>
#include <setjmp.h>
#include <stdlib.h>
#include <unistd.h>

static _Thread_local jmp_buf *entered;

bool archive_guard(void (*run)(void *context), void *context)
{
	jmp_buf here;

	if (setjmp(here)) {
		entered = NULL;
		return false;
	}
	entered = &here;
	run(context);
	entered = NULL;
	return true;
}

/* In the symbol table of the program whatever the visibility of others is. */
__attribute__((visibility("default"))) void exit(int status)
{
	void (*next)(int);

	if (entered)
		longjmp(*entered, 1);
	*(void **)&next = dlsym(RTLD_NEXT, "exit");
	if (next)
		next(status);
	_exit(status);
}
