/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Vendor containers as data: a header at the start says how large its parts are. One row
 * (vendor_table.c) describes one such header, and one engine (vendor.c) reads all of them.
 */
#ifndef ASSAY_VENDOR_H
#define ASSAY_VENDOR_H

#include "extractors/extractor.h"

#define VENDOR_MAGICS 5u
#define VENDOR_PARTS 6u
#define VENDOR_FIELDS 8u
#define VENDOR_SUMS 4u

/* A number: the field at AT of the header, WIDTH bytes wide (0: no field), and PLUS. */
struct vendor_value {
	uint16_t at;
	uint8_t width;
	int32_t plus;
};

/* A part of the container. The first part without `name` ends the list. */
struct vendor_part {
	const char *name;
	struct vendor_value offset; /* zeroed: it follows the part before it, aligned */
	struct vendor_value size;   /* 0 on disk: the part is absent */
	uint8_t since;              /* the first version that has it */
	bool header;                /* bytes for the container itself: a checksum, a signature */
	bool to_end;                /* it takes all that is left, of `total` if there is one */
};

enum vendor_kind { VENDOR_TEXT, VENDOR_NUMBER, VENDOR_DOTTED, VENDOR_ANDROID };

/* What a field of the header tells: an attribute. */
struct vendor_field {
	const char *key;
	uint16_t at;
	uint16_t width; /* 0: the texts up to the end of the header, NUL between them */
	enum vendor_kind kind;
};

enum vendor_sum_kind {
	VENDOR_NETGEAR = 1,  /* two sums of 16 bits, the second one of the first */
	VENDOR_CRC32,        /* CRC-32, not inverted at the end */
	VENDOR_CRC32_ZLIB,   /* CRC-32 as everywhere */
	VENDOR_WORDS,        /* big-endian words of 16 bits that add up to 0 */
	VENDOR_JBOOT,        /* of a body; see vendor_sum.c */
	VENDOR_JBOOT_HEADER, /* of what is before the field */
	VENDOR_STAG_HEADER,
	VENDOR_MD5,
	VENDOR_MD5_TEXT,   /* in hexadecimal; none: not checked */
	VENDOR_MD5_END,    /* in hexadecimal, the last 32 bytes, of all before them */
	VENDOR_MD5_TPLINK, /* its own field taken as a salt */
	VENDOR_MD5_WRGG,   /* of the 36 bytes before the field, too; zeros: not checked */
	VENDOR_ID_ANDROID, /* SHA-1 or SHA-256 of parts and their sizes; none: not checked */
};

enum vendor_range {
	VENDOR_HEADER, /* the header, the checksum's own field taken as 0 */
	VENDOR_PART,   /* the part FROM */
	VENDOR_REST,   /* all from the byte FROM on */
	VENDOR_BODY,   /* what is between the header and the first part */
	VENDOR_SIZED,  /* every part the version has, each with its size behind it */
};

struct vendor_sum {
	enum vendor_sum_kind kind;
	enum vendor_range range;
	uint16_t at; /* where its value is stored; VENDOR_WORDS and VENDOR_MD5_END have none */
	uint16_t from;
	const char *expected; /* NULL: what the sum before covers in other images */
};

/* Files with a header each: a table of offsets (0: none), and what is read there. */
struct vendor_blobs {
	uint16_t table;
	uint8_t count; /* 0: the format has none */
	uint8_t head;  /* bytes of a blob's header */
	const char *magic;
	uint8_t magic_len, size_at, name_at, name_width;
};

struct vendor_row {
	struct magic magic[VENDOR_MAGICS]; /* ends with a zeroed one */
	struct magic also;                 /* must be there too, if it has a length */
	bool big_endian;
	bool both_orders;               /* magic[1] is that of the other byte order */
	uint16_t order_at;              /* a size that tells the byte order, see below */
	uint8_t bits;                   /* of evidence, besides those of the magic */
	struct vendor_value version;    /* of the header: */
	uint8_t version_min;            /* ... from this */
	uint8_t version_max;            /* ... to this it is this row's */
	struct vendor_value header;     /* its size */
	uint32_t header_min;            /* ... from this */
	uint32_t header_max;            /* ... to this */
	uint16_t option_at, option_len; /* the header is longer if this u32 is not 0 */
	struct vendor_value align;      /* parts start at multiples of it; zeroed: anywhere */
	struct vendor_value total;      /* size of all; zeroed: the end of the last part */
	bool room;                      /* `total` may be more than there is: a flash's room */
	struct vendor_part part[VENDOR_PARTS];
	struct vendor_field field[VENDOR_FIELDS];
	struct vendor_sum sum[VENDOR_SUMS];
	struct vendor_blobs blobs;
};

/*
 * Is the u32 at AT, a size of what follows within IN, big-endian? Sizes are less than 16 MiB: a
 * byte is 0. If that is so in both orders, the greater one that fits is meant.
 */
bool vendor_big_endian(struct bytes in, uint32_t at);

/* Is SUM, whose field is at AT of the container IN, that of OVER? */
bool vendor_sum_holds(const struct vendor_sum *sum, struct bytes in, uint64_t at, struct bytes over,
		      bool big_endian);
/* Is STORED the id of an Android image with these parts, or is there none? */
bool vendor_android_id(struct bytes stored, const struct bytes *parts, size_t count);

enum err vendor_probe(const struct vendor_row *row, struct bytes from, struct span *out);
enum err vendor_extract(const struct vendor_row *row, struct bytes in, struct sink *sink);

#endif
