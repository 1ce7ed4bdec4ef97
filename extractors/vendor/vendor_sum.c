/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The checksums of vendor containers. Those that are nobody's else:
 *	Netgear adds up bytes, and the sums so far, each folded to 16 bits;
 *	JBOOT adds up little-endian words of 16 bits, and what is carried out. Headers store it
 *	inverted; that of a STAG was made when its first byte was still equal to the second;
 *	TP-Link makes an MD5 of a file that has a salt where the MD5 will be;
 *	Alpha Networks makes one of the offset in flash, the device and the content.
 *
 * Sources: OpenWrt, firmware-utils mkchkimg.c, mkdlinkfw-lib.c, mktplinkfw.c, mktplinkfw2.c,
 * mkwrggimg.c, and its ath79 devices, whose WRGG03 signatures are those of DKBS.
 */
#include "analyzer/base/hash.h"
#include "extractors/vendor/vendor.h"

#define SALT_COUNT 4u
#define WRGG_HASHED 36u /* bytes of the header */

/* TP-Link's: header 1 without and with a boot loader, headers 2 and 3 the same. */
static const char *const salts[SALT_COUNT] = {
	"\xdc\xd7\x3a\xa5\xc3\x95\x98\xfb\xdd\xf9\xe7\xf4\x0e\xae\x47\x38",
	"\x8c\xef\x33\x5b\xd5\xc5\xce\xfa\xa7\x9c\x28\xda\xb2\xe9\x0f\x42",
	"\xdc\xd7\x3a\xa5\xc3\x95\x98\xfb\xdc\xf9\xe7\xf4\x0e\xae\x47\x37",
	"\x8c\xef\x33\x5f\xd5\xc5\xce\xfa\xac\x9c\x28\xda\xb2\xe9\x0f\x42",
};

static uint32_t netgear(struct bytes in, uint64_t blank)
{
	uint32_t a = 0, b = 0;

	for (size_t i = 0; i < in.len; i++) {
		a += i >= blank && i - blank < 4 ? 0 : in.ptr[i];
		b += a;
	}
	a = (a & 0xffff) + (a >> 16);
	b = (b & 0xffff) + (b >> 16);
	a = (a + (a >> 16)) & 0xffff;
	b = (b + (b >> 16)) & 0xffff;
	return b << 16 | a;
}

static uint16_t words(struct bytes in)
{
	uint16_t sum = 0;

	for (size_t i = 0; i < in.len; i++)
		sum = (uint16_t)(sum + (i & 1 ? in.ptr[i] : in.ptr[i] << 8));
	return sum;
}

static uint32_t fold(uint32_t sum)
{
	while (sum >> 16)
		sum = (sum & 0xffff) + (sum >> 16);
	return sum;
}

static uint16_t jboot(uint32_t sum, struct bytes in)
{
	for (size_t i = 0; i + 1 < in.len; i += 2)
		sum = fold(sum + le16(in.ptr + i));
	if (in.len & 1) /* as the boot loader does it, whatever was meant */
		sum = fold(sum + in.ptr[in.len - 1] - 0xff);
	return (uint16_t)sum;
}

static uint16_t jboot_header(uint32_t sum, struct bytes in)
{
	return jboot(sum, in) ^ 0xffff;
}

static uint32_t crc32(struct bytes in, uint64_t blank)
{
	uint32_t crc = hash_crc32(0, bytes_head(in, blank));

	if (blank >= in.len)
		return crc;
	crc = hash_crc32(crc, bytes_of("\0\0\0", 4));
	return hash_crc32(crc, bytes_from(in, blank + 4));
}

static bool is_md5(struct bytes stored, const struct bytes *parts, size_t count)
{
	uint8_t digest[MD5_SIZE];

	hash_md5(parts, count, digest);
	return bytes_equal(stored, bytes_of(digest, MD5_SIZE));
}

static bool is_md5_text(struct bytes stored, struct bytes over)
{
	uint8_t digest[MD5_SIZE];
	char hex[2 * MD5_SIZE + 1];

	hash_md5(&over, 1, digest);
	hash_hex(digest, MD5_SIZE, hex);
	return stored.ptr[0] == 0 || bytes_equal(stored, bytes_of(hex, 2 * (size_t)MD5_SIZE));
}

static bool is_md5_tplink(struct bytes stored, struct bytes over, uint64_t at)
{
	for (unsigned i = 0; i < SALT_COUNT; i++) {
		const struct bytes parts[] = { bytes_head(over, at), bytes_of(salts[i], MD5_SIZE),
					       bytes_from(over, at + MD5_SIZE) };

		if (is_md5(stored, parts, 3))
			return true;
	}
	return false;
}

static bool is_md5_wrgg(struct bytes stored, struct bytes in, uint64_t at, struct bytes over)
{
	struct bytes parts[2] = { { 0 }, over };

	return bytes_all(stored, 0) || at < WRGG_HASHED ||
	       !bytes_sub(in, at - WRGG_HASHED, WRGG_HASHED, &parts[0]) || is_md5(stored, parts, 2);
}

bool vendor_android_id(struct bytes stored, const struct bytes *parts, size_t count)
{
	uint8_t digest[SHA256_SIZE] = { 0 };

	if (bytes_all(stored, 0))
		return true;
	hash_sha1_parts(parts, count, digest);
	if (bytes_equal(stored, bytes_of(digest, SHA256_SIZE)))
		return true;
	hash_sha256_parts(parts, count, digest);
	return bytes_equal(stored, bytes_of(digest, SHA256_SIZE));
}

static unsigned width_of(enum vendor_sum_kind kind)
{
	switch (kind) {
	case VENDOR_WORDS:
	case VENDOR_MD5_END:
		return 0;
	case VENDOR_JBOOT:
	case VENDOR_JBOOT_HEADER:
	case VENDOR_STAG_HEADER:
		return 2;
	case VENDOR_NETGEAR:
	case VENDOR_CRC32:
	case VENDOR_CRC32_ZLIB:
		return 4;
	case VENDOR_MD5:
	case VENDOR_MD5_TPLINK:
	case VENDOR_MD5_WRGG:
		return MD5_SIZE;
	case VENDOR_MD5_TEXT:
		return 2 * MD5_SIZE;
	case VENDOR_ID_ANDROID:
		return SHA256_SIZE;
	}
	return 0;
}

bool vendor_sum_holds(const struct vendor_sum *sum, struct bytes in, uint64_t at, struct bytes over,
		      bool big_endian)
{
	/* its own field is among the bytes it covers */
	uint64_t blank = sum->range == VENDOR_HEADER ? sum->at : UINT64_MAX;
	struct bytes stored;
	uint32_t value = 0;

	if (!bytes_sub(in, at, width_of(sum->kind), &stored))
		return false;
	if (stored.len == 4)
		value = big_endian ? be32(stored.ptr) : le32(stored.ptr);
	switch (sum->kind) {
	case VENDOR_NETGEAR:
		return netgear(over, blank) == value;
	case VENDOR_CRC32:
		return ~crc32(over, blank) == value;
	case VENDOR_CRC32_ZLIB:
		return crc32(over, blank) == value;
	case VENDOR_WORDS:
		return words(over) == 0;
	case VENDOR_JBOOT:
		return jboot(0, over) == le16(stored.ptr);
	case VENDOR_JBOOT_HEADER:
		return jboot_header(0, bytes_head(over, sum->at)) == le16(stored.ptr);
	case VENDOR_STAG_HEADER:
		return jboot_header(over.ptr[1] * 0x101u,
				    bytes_from(bytes_head(over, sum->at), 2)) == le16(stored.ptr);
	case VENDOR_MD5:
		return is_md5(stored, &over, 1);
	case VENDOR_MD5_TEXT:
		return is_md5_text(stored, over);
	case VENDOR_MD5_END:
		value = 2 * MD5_SIZE;
		return over.len > value && is_md5_text(bytes_from(over, over.len - value),
						       bytes_head(over, over.len - value));
	case VENDOR_MD5_TPLINK:
		return is_md5_tplink(stored, over, sum->at);
	case VENDOR_MD5_WRGG:
		return is_md5_wrgg(stored, in, at, over);
	case VENDOR_ID_ANDROID:
		return vendor_android_id(stored, &over, 1);
	}
	return true;
}
