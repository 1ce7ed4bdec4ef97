/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/codec/xxh64.h"

#define P1 0x9e3779b185ebca87u
#define P2 0xc2b2ae3d27d4eb4fu
#define P3 0x165667b19e3779f9u
#define P4 0x85ebca77c2b2ae63u
#define P5 0x27d4eb2f165667c5u

static uint64_t rotate(uint64_t value, unsigned bits)
{
	return value << bits | value >> (64 - bits);
}

static uint64_t step(uint64_t lane, uint64_t input)
{
	return rotate(lane + input * P2, 31) * P1;
}

uint64_t xxh64(struct bytes in)
{
	uint64_t lane[4] = { P1 + P2, P2, 0, 0u - P1 }, sum = P5;
	const uint8_t *p = in.ptr;
	size_t left = in.len;

	for (; left >= 32; left -= 32)
		for (int i = 0; i < 4; i++, p += 8)
			lane[i] = step(lane[i], le64(p));
	if (in.len >= 32) {
		sum = rotate(lane[0], 1) + rotate(lane[1], 7) + rotate(lane[2], 12) +
		      rotate(lane[3], 18);
		for (int i = 0; i < 4; i++)
			sum = (sum ^ step(0, lane[i])) * P1 + P4;
	}
	sum += in.len;
	for (; left >= 8; left -= 8, p += 8)
		sum = rotate(sum ^ step(0, le64(p)), 27) * P1 + P4;
	if (left >= 4) {
		sum = rotate(sum ^ le32(p) * P1, 23) * P2 + P3;
		left -= 4;
		p += 4;
	}
	for (; left; left--, p++)
		sum = rotate(sum ^ *p * P5, 11) * P1;
	sum = (sum ^ sum >> 33) * P2;
	sum = (sum ^ sum >> 29) * P3;
	return sum ^ sum >> 32;
}
