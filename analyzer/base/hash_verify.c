/* SPDX-License-Identifier: Apache-2.0 */
/* Alone in its file: a program that has a hash_verify() of its own gets that one instead. */
#include "analyzer/base/hash.h"

bool hash_verify(void)
{
	return true;
}
