/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The ELF note in .note.package: a JSON object that says of which package the file was built
 * ("Package Metadata for Executable Files", systemd's documentation). Owner "FDO", type 0xcafe1a7e.
 */
#include "analyzer/base/text.h"
#include "signatures/elf/elf_section.h"
#include "signatures/package/package_json.h"

#define NOTE_TYPE 0xcafe1a7eu

extern const struct package_reader package_reader_note;

static bool note_claims(const struct subject *subject)
{
	struct bytes in;

	return subject->elf && elf_section(subject->elf, ".note.package", &in);
}

/* Name spaces of purls are in lower case: "Debian" writes its name as people do. */
static const char *name_space(struct package_run *run, struct bytes os)
{
	char *text = arena_copy(run->arena, os);

	if (!text) {
		package_fail(run, ERR_NOMEM);
		return NULL;
	}
	for (size_t i = 0; i < os.len; i++)
		if (is_alpha((uint8_t)text[i]))
			text[i] |= 32;
	return package_text(run, bytes_of(text, os.len));
}

static void read_note(struct package_run *run, struct bytes body)
{
	json_t *json = package_json(run, body = bytes_until(body, 0, NULL));
	struct bytes type = package_json_member(json, "type");
	struct package *p;

	if (!json)
		return;
	p = package_make(run,
			 bytes_is(type, "deb")                              ? "deb"
			 : bytes_is(type, "rpm")                            ? "rpm"
			 : bytes_is(type, "apk")                            ? "apk"
			 : bytes_is(type, "arch") || bytes_is(type, "alpm") ? "alpm"
									    : "generic",
			 package_json_member(json, "name"), package_json_member(json, "version"));
	if (p) {
		p->name_space = name_space(run, package_json_member(json, "os"));
		package_set(run, &p->architecture, package_json_member(json, "architecture"));
		package_set(run, &p->cpe, package_json_member(json, "appCpe"));
		p->at = (uint64_t)(body.ptr - run->subject->bytes.ptr);
		p->len = body.len;
	}
	json_decref(json);
}

static enum err note_read(const struct subject *subject, struct arena *arena,
			  struct package_list *out)
{
	struct package_run run = { &package_reader_note, subject, arena, out, OK };
	struct elf_note note;
	struct bytes rest;

	if (!elf_section(subject->elf, ".note.package", &rest))
		return ERR_CORRUPT;
	while (rest.len && !package_over(&run)) {
		if (!elf_next_note(subject->elf, &rest, &note)) {
			package_fail(&run, ERR_CORRUPT);
			break;
		}
		if (note.type == NOTE_TYPE && bytes_is(note.name, "FDO"))
			read_note(&run, note.body);
	}
	return run.err;
}

const struct package_reader package_reader_note = {
	.name = "note",
	.summary = "the ELF note .note.package",
	.claims = note_claims,
	.read = note_read,
};
