/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A DFU package for Nordic's nRF chips, a zip archive: manifest.json says which file is what. With
 * the boot loader of the nRF5 SDK it names a program and an init packet for each part; that packet
 * (Protocol Buffers) has versions, and the SHA-256 of the program, last byte first, and by custom
 * the program's name with ".dat". With MCUboot, as the nRF Connect SDK makes it, each file has a
 * board and a version.
 *
 * Source: nRF5 SDK, dfu-cc.proto; nRF Connect SDK, scripts/bootloader/generate_zip.py.
 */
#include <stdio.h>

#include "analyzer/base/protobuf.h"
#include "signatures/package/package_json.h"

extern const struct package_reader package_reader_nordic;

#define PACKET_MAX 4096u
#define HASH_SHA256 3u

static bool is_packet(const struct subject *subject)
{
	return bytes_ends(path_part(subject->path, 0), ".dat") && subject->bytes.len > 40 &&
	       subject->bytes.len <= PACKET_MAX &&
	       (subject->bytes.ptr[0] == 0x12 || subject->bytes.ptr[0] == 0x0a);
}

static bool has(struct bytes in, const char *text)
{
	return memmem(in.ptr, in.len, text, strlen(text));
}

static bool nordic_claims(const struct subject *subject)
{
	if (!subject->named_file)
		return false;
	if (is_packet(subject))
		return true;
	return strcmp(subject->path, "manifest.json") == 0 &&
	       (has(subject->bytes, "\"bin_file\"") ||
		(has(subject->bytes, "\"format-version\"") && has(subject->bytes, "\"files\"")));
}

/* The first field NUMBER of IN that has bytes; empty without one, or when IN is no message. */
static struct bytes body_of(struct bytes in, uint64_t number)
{
	struct bytes out = { in.ptr, 0 };
	struct protobuf f;

	while (protobuf_next(&in, &f))
		if (f.number == number && f.bytes.len && !out.len)
			out = f.bytes;
	return in.len ? bytes_head(in, 0) : out;
}

/* The number in field NUMBER; false without one. */
static bool number_of(struct bytes in, uint64_t number, unsigned *out)
{
	struct protobuf f;

	while (protobuf_next(&in, &f))
		if (f.number == number) {
			*out = (unsigned)f.value;
			return true;
		}
	return false;
}

static void set_number(struct package_run *run, const char **to, const char *before,
		       struct bytes in, uint64_t number)
{
	char text[32];
	unsigned value;

	if (!number_of(in, number, &value))
		return;
	snprintf(text, sizeof(text), "%s%u", before, value);
	package_set(run, to, bytes_str(text));
}

/* Packet: signed command (2) or command (1); in it a command (1), in that the init command (2). */
static void read_packet(struct package_run *run)
{
	struct bytes in = run->subject->bytes, signed_command = body_of(in, 2);
	struct bytes command = body_of(signed_command.len ? signed_command : in, 1);
	struct bytes init = body_of(command, 2), hash = body_of(body_of(init, 8), 2);
	struct bytes path = bytes_str(run->subject->path);
	struct package *update;
	char hex[65], text[256];
	unsigned kind = 0;
	int len;

	if (!number_of(body_of(init, 8), 1, &kind) || kind != HASH_SHA256 || hash.len != 32)
		return;
	update = package_make_update(run, "nordic");
	len = snprintf(text, sizeof(text), "%.*s.bin", (int)(path.len < 240 ? path.len - 4 : 0),
		       run->subject->path);
	if (!update || len <= 4)
		return;
	for (unsigned i = 0; i < 32; i++)
		snprintf(hex + 2 * (size_t)i, 3, "%02x", hash.ptr[31 - i]);
	package_add_digest(run, update, bytes_of(text, (size_t)len), bytes_str(hex));
	set_number(run, &update->version, "", init, 1);
	set_number(run, &update->architecture, "hardware ", init, 2);
}

/* Of the parts the application comes last, and is what the version of the product is. */
static void read_files(struct package_run *run, struct package *update, const json_t *files)
{
	size_t i;
	json_t *file;

	json_array_foreach(files, i, file)
	{
		struct bytes version = package_json_member(file, "version_MCUBOOT");
		struct bytes type = package_json_member(file, "type");

		package_set(run, &update->architecture, package_json_member(file, "board"));
		if (bytes_is(type, "application") || !update->version)
			package_set(run, &update->version, version);
	}
}

static void read_manifest(struct package_run *run)
{
	json_t *doc = package_json(run, run->subject->bytes);
	json_t *parts = json_object_get(doc, "manifest"), *files = json_object_get(doc, "files");
	struct package *update = NULL;
	const char *key;
	json_t *part;

	if (json_is_object(parts) || json_is_array(files))
		update = package_make_update(run, "nordic");
	if (update && json_is_array(files)) {
		package_set(run, &update->name, package_json_member(doc, "name"));
		read_files(run, update, files);
	}
	json_object_foreach(parts, key, part)
	{
		if (update && package_json_member(part, "bin_file").len)
			package_push(run, &update->provides, &update->provide_count,
				     bytes_str(key));
	}
	json_decref(doc);
}

static enum err nordic_read(const struct subject *subject, struct arena *arena,
			    struct package_list *out)
{
	struct package_run run = { &package_reader_nordic, subject, arena, out, OK, 0 };

	if (is_packet(subject))
		read_packet(&run);
	else
		read_manifest(&run);
	return run.err;
}

const struct package_reader package_reader_nordic = {
	.name = "nordic",
	.summary = "manifest.json and init packets of a DFU package for nRF chips",
	.claims = nordic_claims,
	.read = nordic_read,
};
