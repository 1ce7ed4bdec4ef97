/* SPDX-License-Identifier: Apache-2.0 */
/*
 * gzip and LZMA alone streams in flash dumps and kernel images whose words of 16 or 32 bits have
 * their bytes in the other order. A stream begins where a word does.
 *
 * Source: RFC 1952 and lzma_header.h, for what is there once the bytes are put right.
 */
#include "extractors/codec/codec.h"
#include "extractors/codec/lzma_header.h"
#include "extractors/common/swap.h"
#include "extractors/extractor.h"

#define TRIAL 608u /* of the input, whole words */
#define TRIAL_OUT 4096u
#define MIN_MADE 64u /* bytes of a gzip member that the trial must make */
#define MIN_COPY 4096u
#define MAX_COPY (64u << 20)

/* The width of the words and what is in them; 0: no such stream. */
static unsigned width_of(struct bytes in, enum codec *codec)
{
	static const unsigned widths[] = { 2, 4 };

	for (size_t i = 0; i < 2; i++) {
		uint8_t word[4];

		if (in.len < sizeof(word))
			return 0;
		swap_words(in, sizeof(word), widths[i], word);
		*codec = CODEC_GZIP;
		if (word[0] == 0x1f && word[1] == 0x8b && word[2] == 8)
			return widths[i];
		*codec = CODEC_LZMA;
		if ((word[0] == 0x5d || word[0] == 0x6d) && !word[1] && !word[2] && word[3])
			return widths[i];
	}
	return 0;
}

static bool can_be_gzip(struct bytes data)
{
	struct buf out = buf_with_max(TRIAL_OUT);
	enum err err = codec_decode(CODEC_GZIP, data, &out, NULL);
	size_t made = out.len;

	buf_finish(&out);
	return err == OK || (made >= MIN_MADE && (err == ERR_LIMIT || err == ERR_TRUNCATED));
}

static enum err swapped_probe(struct bytes from, struct span *out)
{
	uint8_t start[TRIAL];
	struct bytes data = bytes_of(start, from.len < TRIAL ? from.len & ~(size_t)3 : TRIAL);
	struct lzma_header h;
	enum codec codec;
	unsigned width = width_of(from, &codec);

	if (!width)
		return ERR_NOMATCH;
	swap_words(from, data.len, width, start);
	if (codec == CODEC_GZIP ? !can_be_gzip(data)
				: !lzma_header_read(data, &h) || !lzma_header_plausible(&h) ||
					  !lzma_header_trial(data, &h))
		return ERR_NOMATCH;
	*out = (struct span){ .bits = 34 };
	return OK;
}

/* Decode the first LEN bytes of IN, put right; *USED of them belong to the stream. */
static enum err decode(enum codec codec, unsigned width, struct bytes in, struct buf *body,
		       size_t *used)
{
	struct buf plain = buf_with_max(in.len);
	enum err err = buf_reserve(&plain, in.len);

	if (!err) {
		swap_words(in, in.len, width, plain.ptr);
		err = codec_decode(codec, bytes_of(plain.ptr, in.len), body, used);
	}
	buf_finish(&plain);
	return err;
}

static enum err swapped_extract(struct bytes in, struct sink *sink)
{
	struct entry entry = { .kind = ENTRY_PART, .path = bytes_str(""), .mode = 0644 };
	struct buf body = buf_with_max((size_t)sink->max_body);
	enum codec codec = CODEC_NONE;
	unsigned width = width_of(in, &codec);
	size_t used = 0, most;
	enum err err;

	if (!width)
		return ERR_NOMATCH;
	most = (in.len < MAX_COPY ? in.len : MAX_COPY) / width * width;
	/* what breaks off early must not cost a copy of everything behind it */
	for (size_t len = MIN_COPY;; len *= 8) {
		body.len = 0;
		err = decode(codec, width, bytes_head(in, len < most ? len : most), &body, &used);
		if (err != ERR_TRUNCATED || len >= most)
			break;
	}
	if (err) {
		buf_finish(&body);
		if (err != ERR_NOMEM)
			sink_note(sink, err, used, "a stream in swapped words");
		return err;
	}
	sink_attribute_number(sink, "swapped.width", width);
	sink_attribute_text(sink, "swapped.compression", codec_name(codec));
	used = (used + width - 1) / width * width;
	sink_used(sink, used < in.len ? used : in.len);
	return sink_give(sink, &entry, &body);
}

/* The dictionaries of encoders from 64 KiB on, for one properties byte; then both widths. */
#define SWAPPED_2(props, d)                                                                        \
	{                                                                                          \
		"\0" props d "\0", 4, 0                                                            \
	}
#define SWAPPED_4(props, d)                                                                        \
	{                                                                                          \
		d "\0\0" props, 4, 0                                                               \
	}
#define BOTH(props, d) SWAPPED_2(props, d), SWAPPED_4(props, d)
#define DICTIONARIES(props)                                                                        \
	BOTH(props, "\x01"), BOTH(props, "\x02"), BOTH(props, "\x04"), BOTH(props, "\x08"),        \
		BOTH(props, "\x10"), BOTH(props, "\x20"), BOTH(props, "\x40"), BOTH(props, "\x80")

static const struct magic magic[] = {
	{ "\x8b\x1f\0\x08", 4, 0 }, /* gzip without flags, */
	{ "\x8b\x1f\x08\x08", 4, 0 },
	{ "\0\x08\x8b\x1f", 4, 0 },
	{ "\x08\x08\x8b\x1f", 4, 0 }, /* ... or with a name */
	DICTIONARIES("\x5d"),
	DICTIONARIES("\x6d"),
	{ 0 },
};

extern const struct extractor extractor_swapped;
const struct extractor extractor_swapped = {
	.name = "swapped",
	.summary = "gzip or LZMA stream in words whose bytes are swapped",
	.limitations =
		"LZMA with the usual properties and dictionaries of 64 KiB to 8 MiB, in the first "
		"64 MiB; nothing of a stream that is not whole",
	.magic = magic,
	.probe = swapped_probe,
	.extract = swapped_extract,
};
