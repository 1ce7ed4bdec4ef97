/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/codec/xxh32.h"

#define P1 0x9e3779b1u
#define P2 0x85ebca77u
#define P3 0xc2b2ae3du
#define P4 0x27d4eb2fu
#define P5 0x165667b1u

static uint32_t rotate(uint32_t value, unsigned bits)
{
	return value << bits | value >> (32 - bits);
}

uint32_t xxh32(struct bytes in)
{
	uint32_t lane[4] = { P1 + P2, P2, 0, 0u - P1 };
	const uint8_t *p = in.ptr;
	size_t left = in.len;
	uint32_t sum = P5;

	for (; left >= 16; left -= 16)
		for (int i = 0; i < 4; i++, p += 4)
			lane[i] = rotate(lane[i] + le32(p) * P2, 13) * P1;
	if (in.len >= 16)
		sum = rotate(lane[0], 1) + rotate(lane[1], 7) + rotate(lane[2], 12) +
		      rotate(lane[3], 18);
	sum += (uint32_t)in.len;
	for (; left >= 4; left -= 4, p += 4)
		sum = rotate(sum + le32(p) * P3, 17) * P4;
	for (; left; left--, p++)
		sum = rotate(sum + *p * P5, 11) * P1;
	sum = (sum ^ sum >> 15) * P2;
	sum = (sum ^ sum >> 13) * P3;
	return sum ^ sum >> 16;
}
