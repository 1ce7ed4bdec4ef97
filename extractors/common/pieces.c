/* SPDX-License-Identifier: Apache-2.0 */
#include "extractors/common/pieces.h"

#include <stdio.h>

struct pieces pieces_of(struct parts *parts, const char *name)
{
	return (struct pieces){ .parts = parts,
				.name = name,
				.body = buf_with_max(parts->sink->max_body) };
}

enum err pieces_end(struct pieces *p)
{
	char name[48];
	enum err err;

	if (!p->body.len)
		return OK;
	snprintf(name, sizeof(name), "%s-at-%08x", p->name, p->address);
	err = parts_give(p->parts, name, &p->body, p->status);
	*p = pieces_of(p->parts, p->name);
	return err;
}

enum err pieces_add(struct pieces *p, uint32_t address, struct bytes data, enum err status)
{
	enum err err = OK;

	if (address != p->address + p->body.len)
		err = pieces_end(p);
	if (!p->body.len)
		p->address = address;
	if (status)
		p->status = status;
	return err ? err : buf_append(&p->body, data);
}

void pieces_finish(struct pieces *p)
{
	buf_finish(&p->body);
}
