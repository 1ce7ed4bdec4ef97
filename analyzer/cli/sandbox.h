/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The sandbox is entered before the first hostile byte is parsed. After it the process can read and
 * write what it has open, take memory and start threads, and nothing else: no file is opened, no
 * program started, no socket made (Landlock for paths, seccomp for system calls). A command that
 * works on a directory allows that one before.
 */
#ifndef ASSAY_SANDBOX_H
#define ASSAY_SANDBOX_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Before sandbox_enter(): what is beneath DIRECTORY, an open descriptor, may still be read, or new
 * files and directories be made and written there, and nothing else. False: too many directories.
 */
bool sandbox_allow_reading(int directory);
bool sandbox_allow_making(int directory);
/*
 * ... or files that are open already and lie in DIRECTORY without a name get new names there. Only
 * where sandbox_has_paths(): nothing else would hold them there.
 */
bool sandbox_allow_naming(int directory);
bool sandbox_has_paths(void);

/*
 * Before sandbox_enter(), and once more after it: the process may take BYTES of memory, and no
 * more. A library that trusts a count in the image is refused what it asks for, as if the machine
 * had no more.
 */
void sandbox_bound_memory(uint64_t bytes);
/*
 * When as much is in use as there was then: what malloc(3) gave back since is counted by the system
 * all the same, as it is still mapped. It counts no more.
 */
void sandbox_rebound_memory(void);

/*
 * True when the process is confined (also when it was before). False: this system cannot, or cannot
 * confine it to the directories that are allowed.
 */
bool sandbox_enter(void);

#endif
