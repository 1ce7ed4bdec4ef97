/* SPDX-License-Identifier: Apache-2.0 */
/*
 * GUIDs, as GPT and UEFI store them: u32le, u16le, u16le, eight bytes.
 *
 * Source: UEFI specification 2.10, appendix A.
 */
#ifndef ASSAY_GUID_H
#define ASSAY_GUID_H

#include "analyzer/base/bytes.h"

#define GUID_SIZE 16u
#define GUID_TEXT 37u /* with NUL */

/* A constant GUID as it is stored; FIRST, SECOND and THIRD as they are written. */
#define GUID(first, second, third, ...)                                                            \
	{                                                                                          \
		(first) & 255, (first) >> 8 & 255, (first) >> 16 & 255, (first) >> 24 & 255,       \
			(second)&255, (second) >> 8 & 255, (third)&255, (third) >> 8 & 255,        \
			__VA_ARGS__                                                                \
	}

/* The GUID_SIZE bytes at GUID in upper case, as all tools write them. */
void guid_text(const uint8_t *guid, char text[GUID_TEXT]);

#endif
