/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Encrypted firmware of QNAP NAS devices. On disk: a gzip stream whose first bytes (most often a
 * MiB) are encrypted, and 74 bytes at the end, little-endian: "icpnas", how many bytes are
 * encrypted, and 16 bytes each for the device, the version, the date and the revision. The cipher
 * is PC1 with a key that is the same for all of them; it works on bytes, so that every image begins
 * with the same four.
 *
 * Source: unblob, qnap_nas.py and _qnap.py; ulidtko, qnap-qts-fw-cryptor.py.
 */
#include "extractors/common/part.h"

#define FOOTER_SIZE 74u
#define MAGIC "\xf5\x7b\x47\x03" /* 1f 8b 08 00, encrypted */
#define KEY "QNAPNASVERSION"
#define PAIRS 7u

struct pc1 {
	uint16_t previous, sum;
	uint8_t mixed; /* of all bytes before */
};

/* The next byte of the key stream. */
static uint8_t pc1_next(struct pc1 *c)
{
	static const char key[] = KEY;
	uint16_t state = 0, result = 0;

	for (unsigned i = 0; i < PAIRS; i++) {
		uint8_t high = (uint8_t)key[2 * i] ^ c->mixed;
		uint8_t low = (uint8_t)key[2 * i + 1] ^ c->mixed;
		uint32_t x, step;

		/* the original adds signed characters */
		x = (high < 0x80 ? high : (uint32_t)high - 0x101) << 8;
		x = state ^ (x + low);
		step = 0x15a * x;
		state = (uint16_t)(0x4e35 * x + 1);
		c->sum = (uint16_t)(step + c->previous + 0x4e35 * (c->sum + i));
		c->previous = (uint16_t)step;
		result ^= (uint16_t)(state ^ c->sum);
	}
	return (uint8_t)(result >> 8 ^ result);
}

static bool footer_read(struct bytes in, struct bytes *footer, uint32_t *encrypted)
{
	if (!bytes_at(in, 0, MAGIC, 4) || in.len <= FOOTER_SIZE)
		return false;
	*footer = bytes_from(in, in.len - FOOTER_SIZE);
	*encrypted = le32(footer->ptr + 6);
	return bytes_at(*footer, 0, "icpnas", 6) && *encrypted >= 4 &&
	       *encrypted <= in.len - FOOTER_SIZE;
}

static enum err qnap_probe(struct bytes from, struct span *out)
{
	struct bytes footer;
	uint32_t encrypted;

	if (!footer_read(from, &footer, &encrypted))
		return ERR_NOMATCH;
	*out = (struct span){ .size = from.len, .bits = 32 + 48, .fills = true };
	return OK;
}

static enum err decrypt(struct bytes in, uint32_t encrypted, struct buf *out)
{
	enum err err = buf_append(out, in);
	struct pc1 cipher = { 0 };

	for (uint32_t i = 0; i < encrypted && !err; i++) {
		out->ptr[i] ^= pc1_next(&cipher);
		cipher.mixed ^= out->ptr[i];
	}
	return err;
}

static enum err qnap_extract(struct bytes in, struct sink *sink)
{
	struct parts parts = parts_of(in, sink);
	struct buf body = buf_with_max(sink->max_body);
	struct bytes footer;
	uint32_t encrypted;
	enum err err;

	if (!footer_read(in, &footer, &encrypted))
		return ERR_NOMATCH;
	parts_text(&parts, "qnap.device", bytes_head(bytes_from(footer, 10), 16));
	parts_text(&parts, "qnap.version", bytes_head(bytes_from(footer, 26), 16));
	parts_text(&parts, "qnap.date", bytes_head(bytes_from(footer, 42), 16));
	err = decrypt(bytes_head(in, in.len - FOOTER_SIZE), encrypted, &body);
	if (err == ERR_LIMIT)
		parts_note(&parts, err, 0, "firmware that is not too large");
	else if (!err)
		err = parts_give(&parts, "firmware", &body, OK);
	buf_finish(&body);
	if (!err)
		err = parts_header(&parts, "footer", in.len - FOOTER_SIZE, FOOTER_SIZE);
	return err ? err : parts.status;
}

const struct extractor extractor_qnap = {
	.name = "qnap",
	.summary = "encrypted firmware of QNAP NAS devices",
	.limitations = "whole files of the published key only; not that of QNAP's routers",
	.magic = (const struct magic[]){ { MAGIC, 4, 0 }, { 0 } },
	.probe = qnap_probe,
	.extract = qnap_extract,
};
