/* SPDX-License-Identifier: Apache-2.0 */
/*
 * bzImage of x86: sectors of real-mode setup code, then the protected-mode code with the
 * compressed kernel, an ELF file (relocations may follow it), inside. The setup header,
 * little-endian:
 *
 *   0x1f1  u8   sectors of setup code after the first one; 0 means 4
 *   0x1f4  u32  size of the protected-mode code in paragraphs of 16 bytes (u16 before
 * protocol 2.04) 0x1fe  u16  0xaa55 0x200  u16  a jump 0x202  u32  "HdrS" 0x206  u16  protocol
 * version 0x20e  u16  where the version text is, less 0x200; 0: none 0x248  u32  where the
 * compressed kernel is in the protected-mode code (since protocol 2.08) 0x24c  u32  its length
 *
 * Source: Documentation/x86/boot.rst of Linux.
 */
#include "analyzer/base/text.h"
#include "extractors/common/pe_end.h"
#include "extractors/kernel/kernel.h"

#define HEADER_SIZE 0x250u
#define SECTOR 512u
#define PARAGRAPH 16u
#define MAX_VERSION 300u

struct setup {
	uint32_t code; /* where the protected-mode code starts */
	uint64_t end;
	uint32_t protocol, version, payload;
	bool plain; /* nothing is compressed: a program that boots like Linux, Memtest86+ */
};

static bool setup_read(struct bytes in, struct setup *s)
{
	const uint8_t *p = in.ptr;

	if (in.len < HEADER_SIZE || le16(p + 0x1fe) != 0xaa55 || !bytes_at(in, 0x202, "HdrS", 4))
		return false;
	s->code = ((p[0x1f1] ? p[0x1f1] : 4) + 1u) * SECTOR;
	s->protocol = le16(p + 0x206);
	s->version = le16(p + 0x20e);
	s->end = s->code +
		 PARAGRAPH * (uint64_t)(s->protocol < 0x204 ? le16(p + 0x1f4) : le32(p + 0x1f4));
	/* others than Linux leave the last paragraph as it is */
	if (s->end > in.len && s->end - in.len < PARAGRAPH)
		s->end = in.len;
	s->payload = s->protocol < 0x208 ? 0 : le32(p + 0x248);
	s->plain = s->protocol >= 0x208 && !s->payload && !le32(p + 0x24c);
	return s->protocol >= 0x200 && s->protocol < 0x300 && s->end > s->code && p[0x200] == 0xeb;
}

static enum err bzimage_probe(struct bytes from, struct span *out)
{
	struct setup s;
	uint64_t end;

	if (!setup_read(from, &s))
		return ERR_NOMATCH;
	/* the signature of a signed kernel follows what the setup header knows */
	end = pe_end(from);
	out->size = end > s.end && end <= from.len ? end : s.end;
	out->bits = 32 + 16 + 8 + 8;
	return OK;
}

static void say_version(struct sink *sink, struct bytes in, const struct setup *s)
{
	struct bytes text = bytes_head(bytes_from(in, s->version + 0x200), MAX_VERSION);
	size_t len = 0;

	if (!s->version || s->version + 0x200 >= s->code)
		return;
	while (len < text.len && is_print(text.ptr[len]))
		len++;
	if (len)
		sink_attribute(sink, "kernel.version-string", bytes_head(text, len));
}

static enum err emit_plain(struct sink *sink, struct bytes in, const struct setup *s)
{
	struct entry setup = { .kind = ENTRY_HEADER, .path = bytes_str("setup") };
	struct entry program = { .kind = ENTRY_PART, .path = bytes_str("program") };
	enum err err = sink_slice(sink, &setup, bytes_head(in, s->code));

	if (s->end > in.len) {
		program.status = ERR_TRUNCATED;
		sink_note(sink, ERR_TRUNCATED, in.len, "the rest of a program");
	}
	if (!err && in.len > s->code)
		err = sink_slice(sink, &program, bytes_from(in, s->code));
	return err ? err : program.status;
}

static enum err bzimage_extract(struct bytes in, struct sink *sink)
{
	struct kernel kernel;
	struct setup s;
	enum err err = ERR_NOMATCH;

	if (!setup_read(in, &s))
		return ERR_NOMATCH;
	sink_attribute_text(sink, "kernel.arch", "x86");
	say_version(sink, in, &s);
	if (s.payload)
		err = kernel_unpack(in, (uint64_t)s.code + s.payload, sink->max_body, &kernel);
	if (err == ERR_NOMATCH)
		err = kernel_search(in, s.code, sink->max_body, &kernel);
	if (err == OK)
		return kernel_give(sink, in, "vmlinux", &kernel);
	if (err == ERR_NOMATCH && s.plain)
		return emit_plain(sink, in, &s);
	if (err == ERR_NOMATCH) {
		err = s.end > in.len ? ERR_TRUNCATED : ERR_UNSUPPORTED;
		sink_note(sink, err, s.code, "a kernel in a known compression");
	}
	return err;
}

const struct extractor extractor_bzimage = {
	.name = "bzimage",
	.summary = "compressed Linux kernel of x86, or a program that boots like one",
	.limitations = "",
	.magic = (const struct magic[]){ { "HdrS", 4, 0x202 }, { 0 } },
	.probe = bzimage_probe,
	.extract = bzimage_extract,
};
