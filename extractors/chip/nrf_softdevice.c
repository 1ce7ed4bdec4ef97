/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SoftDevice: the Bluetooth (or ANT) stack of Nordic's nRF51 and nRF52 chips, a program of its own
 * that lies in flash memory between the master boot record (4 KiB) and the application. It starts
 * with a table of vectors; 8 KiB behind it is an information structure, little-endian: u8 its size,
 * 3 unused (ff), u32 51b1e5db, u32 where in flash memory it ends, u16 firmware id, 2 unused (ff),
 * and since 2016 u32 number of the product (132: S132), u32 version (7002001: 7.2.1).
 *
 * Source: nrf_sdm.h of Nordic's SDK; for which versions the ids stand, the help of nrfutil.
 */
#include <stdio.h>

#include "extractors/common/part.h"

#define MAGIC "\xdb\xe5\xb1\x51"
#define BASE 0x1000u /* in flash memory: behind the master boot record */
#define INFO 0x2000u
#define INFO_LEAST 16u
#define INFO_ID 20u
#define INFO_VERSION 24u
#define MAX_END 0x80000u

static uint32_t end_of(struct bytes in)
{
	struct bytes info;
	uint32_t end;

	if (!bytes_at(in, INFO + 4, MAGIC, 4) || !bytes_sub(in, INFO, INFO_LEAST, &info) ||
	    info.ptr[0] < INFO_LEAST || info.ptr[0] > 64 ||
	    !bytes_all(bytes_head(bytes_from(info, 1), 3), 0xff) ||
	    !bytes_all(bytes_from(info, 14), 0xff))
		return 0;
	end = le32(info.ptr + 8);
	/* the stack is in RAM, the first instruction in the SoftDevice, as Thumb code */
	if (end % 1024 || end <= BASE + INFO + 64 || end > MAX_END || le32(in.ptr) >> 20 != 0x200 ||
	    le32(in.ptr + 4) <= BASE || le32(in.ptr + 4) >= end || !(in.ptr[4] & 1))
		return 0;
	return end;
}

static enum err nrf_softdevice_probe(struct bytes from, struct span *out)
{
	uint64_t end = end_of(from);

	if (!end)
		return ERR_NOMATCH;
	end -= BASE;
	/* what ends with erased memory may be stored without that */
	*out = (struct span){ .size = end < from.len ? end : from.len, .bits = 32 + 40 + 30 };
	return OK;
}

/* Versions of SoftDevices that do not say it themselves. */
static const struct {
	uint16_t firmware, product;
	const char *version;
} known[] = {
	{ 0x0064, 110, "8.0.0" }, { 0x0067, 130, "1.0.0" }, { 0x0080, 130, "2.0.0" },
	{ 0x0087, 130, "2.0.1" }, { 0x0081, 132, "2.0.0" }, { 0x0088, 132, "2.0.1" },
	{ 0x008c, 132, "3.0.0" }, { 0x0091, 132, "3.1.0" }, { 0x0095, 132, "4.0.0" },
	{ 0x0098, 132, "4.0.2" }, { 0x0099, 132, "4.0.3" }, { 0x009d, 132, "5.0.0" },
	{ 0x009e, 132, "4.0.4" }, { 0x009f, 132, "4.0.5" }, { 0x00a5, 132, "5.1.0" },
};

static void tell(struct sink *sink, struct bytes in)
{
	const uint8_t *info = in.ptr + INFO;
	uint16_t firmware = le16(info + 12);
	uint32_t product = 0, number;
	const char *version = "";
	char text[32], id[16];

	if (info[0] >= INFO_VERSION && in.len >= INFO + INFO_VERSION) {
		product = le32(info + 16);
		number = le32(info + 20);
		snprintf(text, sizeof(text), "%u.%u.%u", number / 1000000, number / 1000 % 1000,
			 number % 1000);
		version = text;
	}
	for (size_t i = 0; !product && i < sizeof(known) / sizeof(*known); i++)
		if (known[i].firmware == firmware) {
			product = known[i].product;
			version = known[i].version;
		}
	snprintf(id, sizeof(id), "0x%04x", firmware);
	sink_attribute_text(sink, "nrf_softdevice.firmware_id", id);
	if (!product)
		return;
	snprintf(id, sizeof(id), "S%u", product);
	sink_attribute_text(sink, "nrf_softdevice.product", id);
	sink_attribute_text(sink, "nrf_softdevice.version", version);
}

static enum err nrf_softdevice_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	uint64_t rest;
	enum err err;

	if (!end_of(in))
		return ERR_NOMATCH;
	tell(sink, in);
	rest = INFO + in.ptr[INFO];
	err = parts_emit(&parts, bytes_str("start"), 0, INFO, OK);
	if (!err)
		err = parts_header(&parts, "information", INFO, rest - INFO);
	if (!err && rest < in.len)
		err = parts_emit(&parts, bytes_str("stack"), rest, in.len - rest, OK);
	return err ? err : parts.status;
}

extern const struct extractor extractor_nrf_softdevice;
const struct extractor extractor_nrf_softdevice = {
	.name = "nrf_softdevice",
	.summary = "SoftDevice, the Bluetooth stack of Nordic's nRF51 and nRF52 chips",
	.limitations = "has no checksum; older ones than S110 8.0.0 are not recognised",
	.magic = (const struct magic[]){ { MAGIC, 4, INFO + 4 }, { 0 } },
	.container = true,
	.probe = nrf_softdevice_probe,
	.extract = nrf_softdevice_extract,
};
