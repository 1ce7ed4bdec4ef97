/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which format a document has, and JSON within limits. jansson allocates some 250 bytes for an
 * empty object and recurses as deep as the text nests: both are counted before it sees the text.
 */
#include "analyzer/sbom/sbom_read.h"

#include <stdio.h>

#include "analyzer/sbom/sbom_readers.h"

#define DEPTH_MAX 120u
#define CONTAINERS_MAX (1u << 20)
#define VALUES_MAX (8u << 20)
#define LOOK_HEAD 65536u
#define LOOK_TAIL 4096u

/* One pass over the text, ignorant of all but strings and brackets. */
static const char *json_excess(struct bytes text, unsigned *line)
{
	size_t depth = 0, containers = 0, values = 0;
	bool in_string = false;

	*line = 1;
	for (size_t i = 0; i < text.len; i++) {
		uint8_t c = text.ptr[i];

		*line += c == '\n';
		if (in_string) {
			if (c == '\\')
				i++;
			else if (c == '"')
				in_string = false;
		} else if (c == '"') {
			in_string = true;
		} else if (c == '{' || c == '[') {
			if (++depth > DEPTH_MAX)
				return "nested too deep";
			if (++containers > CONTAINERS_MAX)
				return "too many objects and arrays";
		} else if (c == '}' || c == ']') {
			depth -= depth > 0;
		} else if (c == ',' && ++values > VALUES_MAX) {
			return "too many values";
		}
	}
	return NULL;
}

static void find_at(struct intake *in, unsigned line, int column, const char *text)
{
	char where[64];
	struct part part = { .key = where };

	if (column > 0)
		snprintf(where, sizeof(where), "line %u, column %d", line, column);
	else
		snprintf(where, sizeof(where), "line %u", line);
	intake_find(in, &part, NULL, "%s", text);
}

json_t *sbom_json(struct intake *in, struct bytes text, enum err *err)
{
	unsigned line;
	const char *excess = json_excess(text, &line);
	json_error_t error;
	json_t *doc;

	if (excess) {
		find_at(in, line, 0, excess);
		*err = ERR_LIMIT;
		return NULL;
	}
	doc = json_loadb((const char *)text.ptr, text.len, JSON_REJECT_DUPLICATES, &error);
	*err = OK;
	if (!doc) {
		/* jansson does not always say so */
		bool memory = json_error_code(&error) == json_error_out_of_memory || !*error.text;

		if (!memory)
			find_at(in, error.line > 0 ? (unsigned)error.line : 1, error.column,
				error.text);
		*err = memory ? ERR_NOMEM : ERR_CORRUPT;
	}
	return doc;
}

static bool has(struct bytes in, const char *what)
{
	return in.ptr && memmem(in.ptr, in.len, what, strlen(what)) != NULL;
}

static struct bytes start(struct bytes in)
{
	size_t at = bytes_at(in, 0, "\xEF\xBB\xBF", 3) ? 3 : 0; /* a byte order mark */

	while (at < in.len && (in.ptr[at] == ' ' || (in.ptr[at] >= '\t' && in.ptr[at] <= '\r')))
		at++;
	return bytes_from(in, at);
}

/* Tag-value: comments, blank lines, then tags; the version is the first one by habit. */
static bool is_tag_value(struct bytes in)
{
	return (bytes_at(in, 0, "#", 1) || bytes_at(in, 0, "SPDX", 4) ||
		bytes_at(in, 0, "DataLicense:", 12) || bytes_at(in, 0, "Document", 8)) &&
	       has(bytes_head(in, LOOK_HEAD), "SPDXVersion:");
}

const char *sbom_looks_like(struct bytes in)
{
	struct bytes head, tail;

	if (in.len < 16)
		return NULL;
	if (coswid_looks_like(in))
		return "coswid";
	in = start(in);
	head = bytes_head(in, LOOK_HEAD);
	tail = bytes_from(in, in.len > LOOK_TAIL ? in.len - LOOK_TAIL : 0);
	if (bytes_at(in, 0, "<", 1))
		return has(bytes_head(in, LOOK_TAIL), "http://cyclonedx.org/schema/bom/")
			       ? "cyclonedx-xml"
			       : NULL;
	if (is_tag_value(in))
		return "spdx-tag";
	if (!bytes_at(in, 0, "{", 1))
		return NULL;
	if ((has(head, "\"bomFormat\"") && has(head, "\"CycloneDX\"")) ||
	    (has(tail, "\"bomFormat\"") && has(tail, "\"CycloneDX\"")))
		return "cyclonedx-json";
	if (has(head, "\"SPDX-2.") || has(tail, "\"SPDX-2."))
		return "spdx-json";
	if (has(head, "spdx.org/rdf/3.") || has(tail, "spdx.org/rdf/3."))
		return "spdx3-json";
	return NULL;
}

/* Windows' shells write UTF-16 when output is redirected: a mark, then ASCII. */
static bool is_utf16(struct bytes in)
{
	if (in.len < 4)
		return false;
	return (bytes_at(in, 0, "\xFF\xFE", 2) && in.ptr[2] > ' ' && !in.ptr[3]) ||
	       (bytes_at(in, 0, "\xFE\xFF", 2) && !in.ptr[2] && in.ptr[3] > ' ');
}

static bool is_text(struct bytes in)
{
	for (size_t i = 0; i < in.len; i++)
		if (in.ptr[i] < ' ' && (in.ptr[i] < '\t' || in.ptr[i] > '\r'))
			return false;
	return true;
}

/* CSV, which nothing but its first line tells. */
static bool is_list(struct bytes in)
{
	return !is_tag_value(in) && is_text(bytes_head(in, LOOK_TAIL)) && csv_looks_like(in);
}

bool sbom_is_meant(struct bytes in)
{
	struct bytes head = start(bytes_head(in, LOOK_TAIL));

	if (sbom_looks_like(in) || is_utf16(in))
		return true;
	return is_text(head) && (bytes_at(head, 0, "{", 1) || bytes_at(head, 0, "[", 1) ||
				 bytes_at(head, 0, "<", 1) || is_list(head));
}

/* The document may be wrapped: GitHub's export has "sbom", an in-toto statement "predicate". */
static json_t *unwrapped(json_t *doc)
{
	static const char *const wraps[] = { "sbom", "predicate" };

	for (size_t i = 0; i < sizeof(wraps) / sizeof(*wraps); i++) {
		json_t *inner = json_object_get(doc, wraps[i]);

		if (json_is_object(inner) && !json_object_get(doc, "bomFormat"))
			return inner;
	}
	return doc;
}

/* Scanners have formats of their own, which they turn into others. */
static const char *foreign(const json_t *doc)
{
	if (json_object_get(doc, "artifacts") && json_object_get(doc, "descriptor"))
		return "; it is Syft's own JSON, of which 'syft convert' makes CycloneDX";
	if (json_object_get(doc, "ArtifactName") && json_object_get(doc, "SchemaVersion"))
		return "; it is Trivy's own JSON, of which 'trivy convert' makes CycloneDX";
	return "";
}

static enum err read_json(struct intake *in, json_t *doc)
{
	doc = unwrapped(doc);
	if (json_object_get(doc, "bomFormat") ||
	    (json_object_get(doc, "specVersion") && json_object_get(doc, "components")))
		cyclonedx_read(in, doc);
	else if (json_object_get(doc, "spdxVersion"))
		spdx_read(in, doc);
	else if (json_object_get(doc, "@graph") || json_object_get(doc, "@context"))
		spdx3_read(in, doc);
	else {
		intake_find(in, NULL, NULL, "neither CycloneDX nor SPDX%s", foreign(doc));
		return ERR_NOMATCH;
	}
	return OK;
}

static enum err read_text(struct intake *in, struct bytes text)
{
	enum err err = ERR_NOMATCH;
	json_t *doc = NULL;

	if (text.len > SBOM_READ_MAX) {
		intake_find(in, NULL, NULL, "more than %u bytes", SBOM_READ_MAX);
		return ERR_LIMIT;
	}
	if (is_list(text))
		return csv_read(in, text);
	if (is_utf16(text))
		intake_find(in, NULL, NULL, "UTF-16; convert it to UTF-8 (iconv)");
	else if (bytes_at(text, 0, "<", 1))
		doc = cyclonedx_xml_json(in, text, &err);
	else if (is_tag_value(text))
		doc = spdx_tag_json(in, text, &err);
	else if (bytes_at(text, 0, "{", 1) || bytes_at(text, 0, "[", 1))
		doc = sbom_json(in, text, &err);
	else
		intake_find(in, NULL, NULL,
			    "neither JSON, XML, tag-value nor a list with titles; 'assay scan' "
			    "makes one of an image");
	if (!doc)
		return err ? err : ERR_CORRUPT;
	err = read_json(in, doc);
	json_decref(doc);
	return err;
}

static enum err read_embedded(struct intake *in, struct bytes data)
{
	struct buf payload;
	enum err err = coswid_unpack(data, &payload);
	struct bytes text = start(buf_bytes(&payload));

	if (err)
		intake_find(in, NULL, NULL, "%s payload of a uSWID header", err_name(err));
	else if (bytes_at(text, 0, "{", 1) || bytes_at(text, 0, "<", 1))
		err = read_text(in, text);
	else
		err = coswid_read(in, buf_bytes(&payload));
	buf_finish(&payload);
	return err;
}

enum err sbom_read(struct bytes bytes, struct sbom **out)
{
	struct intake in = { .sbom = sbom_new(), .ids = json_object() };
	enum err err = ERR_NOMEM;

	*out = NULL;
	if (in.sbom && in.ids)
		err = coswid_looks_like(bytes) ? read_embedded(&in, bytes)
					       : read_text(&in, start(bytes));
	json_decref(in.ids);
	if (in.failed)
		err = ERR_NOMEM;
	if (err == ERR_NOMEM) {
		sbom_free(in.sbom);
		in.sbom = NULL;
	}
	*out = in.sbom;
	return err;
}
