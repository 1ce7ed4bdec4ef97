/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SPDX 2 in its tag-value form as the JSON of the same specification. "Tag: value" on a line, or
 * <text> to </text> over several; a tag that starts an element (PackageName, FileName, ...) ends
 * the one before, and everything else belongs to the element in hand.
 */
#include "analyzer/sbom/sbom_readers.h"

#define LINES_MAX (4u << 20)

enum kind { DOCUMENT, CREATION, PACKAGE, FILE_, SNIPPET, LICENSE, RELATION, NOTE };

/* How a value becomes JSON. */
enum shape { TEXT, LIST, CHECKSUM, EXTERNAL, RELATIONSHIP, NOTHING };

static const struct tag {
	const char *name;
	enum kind kind;
	const char *key; /* in the JSON form */
	enum shape shape;
	const char *list; /* of the document: this tag starts an element of it */
} tags[] = {
	{ "SPDXVersion", DOCUMENT, "spdxVersion", TEXT, NULL },
	{ "DataLicense", DOCUMENT, "dataLicense", TEXT, NULL },
	{ "DocumentName", DOCUMENT, "name", TEXT, NULL },
	{ "DocumentNamespace", DOCUMENT, "documentNamespace", TEXT, NULL },
	{ "DocumentComment", DOCUMENT, "comment", TEXT, NULL },
	{ "Creator", CREATION, "creators", LIST, NULL },
	{ "Created", CREATION, "created", TEXT, NULL },
	{ "CreatorComment", CREATION, "comment", TEXT, NULL },
	{ "PackageName", PACKAGE, "name", TEXT, "packages" },
	{ "PackageVersion", PACKAGE, "versionInfo", TEXT, NULL },
	{ "PackageFileName", PACKAGE, "packageFileName", TEXT, NULL },
	{ "PackageSupplier", PACKAGE, "supplier", TEXT, NULL },
	{ "PackageOriginator", PACKAGE, "originator", TEXT, NULL },
	{ "PackageDownloadLocation", PACKAGE, "downloadLocation", TEXT, NULL },
	{ "PackageHomePage", PACKAGE, "homepage", TEXT, NULL },
	{ "PackageChecksum", PACKAGE, "checksums", CHECKSUM, NULL },
	{ "PackageLicenseConcluded", PACKAGE, "licenseConcluded", TEXT, NULL },
	{ "PackageLicenseDeclared", PACKAGE, "licenseDeclared", TEXT, NULL },
	{ "PackageLicenseInfoFromFiles", PACKAGE, "licenseInfoFromFiles", LIST, NULL },
	{ "PackageCopyrightText", PACKAGE, "copyrightText", TEXT, NULL },
	{ "PackageSummary", PACKAGE, "summary", TEXT, NULL },
	{ "PackageDescription", PACKAGE, "description", TEXT, NULL },
	{ "PrimaryPackagePurpose", PACKAGE, "primaryPackagePurpose", TEXT, NULL },
	{ "ExternalRef", PACKAGE, "externalRefs", EXTERNAL, NULL },
	{ "FileName", FILE_, "fileName", TEXT, "files" },
	{ "FileChecksum", FILE_, "checksums", CHECKSUM, NULL },
	{ "FileComment", FILE_, "comment", TEXT, NULL },
	{ "LicenseConcluded", FILE_, "licenseConcluded", TEXT, NULL },
	{ "LicenseInfoInFile", FILE_, "licenseInfoInFiles", LIST, NULL },
	{ "FileCopyrightText", FILE_, "copyrightText", TEXT, NULL },
	{ "SnippetSPDXID", SNIPPET, "SPDXID", TEXT, "snippets" },
	{ "LicenseID", LICENSE, "licenseId", TEXT, "hasExtractedLicensingInfos" },
	{ "LicenseName", LICENSE, "name", TEXT, NULL },
	{ "ExtractedText", LICENSE, "extractedText", TEXT, NULL },
	{ "Annotator", NOTE, "annotator", TEXT, "annotations" },
	{ "AnnotationDate", NOTE, "annotationDate", TEXT, NULL },
	{ "AnnotationComment", NOTE, "comment", TEXT, NULL },
	{ "SPDXREF", NOTE, "subject", TEXT, NULL },
	{ "Relationship", RELATION, NULL, RELATIONSHIP, NULL },
	{ "RelationshipComment", RELATION, "comment", TEXT, NULL },
};

struct tagged {
	struct intake *in;
	json_t *doc;
	json_t *now[NOTE + 1]; /* the element in hand of each kind; borrowed from doc */
	enum kind element;     /* whose SPDXID comes next */
	bool failed;
};

static json_t *text(struct bytes value)
{
	return json_stringn((const char *)value.ptr, value.len);
}

static bool set(json_t *object, const char *key, struct bytes value)
{
	return json_object_set_new(object, key, text(value)) == 0;
}

/* The list KEY of OBJECT, made when it is not there. */
static json_t *list(json_t *object, const char *key)
{
	if (!json_object_get(object, key))
		json_object_set_new(object, key, json_array());
	return json_object_get(object, key);
}

static json_t *add_object(json_t *object, const char *key)
{
	json_t *array = list(object, key), *one = json_object();

	return json_array_append_new(array, one) == 0 ? one : NULL;
}

/* The next word of *REST, which is moved behind it. */
static struct bytes word(struct bytes *rest)
{
	size_t at = 0, end;
	struct bytes out;

	while (at < rest->len && rest->ptr[at] == ' ')
		at++;
	for (end = at; end < rest->len && rest->ptr[end] != ' ';)
		end++;
	out = bytes_of(rest->ptr + at, end - at);
	*rest = bytes_from(*rest, end);
	return out;
}

/* "SHA256: abc", "SECURITY cpe23Type cpe:2.3:..." or "SPDXRef-A CONTAINS SPDXRef-B" */
static bool add_words(json_t *one, const char *const keys[3], struct bytes value)
{
	bool good = one != NULL;

	for (size_t i = 0; i < 3 && keys[i]; i++) {
		struct bytes w = word(&value);

		if (w.len && w.ptr[w.len - 1] == ':' && !keys[2])
			w.len--;
		good = good && set(one, keys[i], w);
	}
	return good;
}

static bool put(struct tagged *t, const struct tag *tag, struct bytes value)
{
	static const char *const checksum[3] = { "algorithm", "checksumValue" };
	static const char *const external[3] = { "referenceCategory", "referenceType",
						 "referenceLocator" };
	static const char *const relation[3] = { "spdxElementId", "relationshipType",
						 "relatedSpdxElement" };
	json_t *to = t->now[tag->kind];

	if (tag->shape == RELATIONSHIP) {
		to = t->now[RELATION] = add_object(t->doc, "relationships");
		return add_words(to, relation, value);
	}
	if (tag->list) {
		to = t->now[tag->kind] = add_object(t->doc, tag->list);
		if (tag->kind != NOTE)
			t->element = tag->kind;
	}
	if (!to)
		return false;
	switch (tag->shape) {
	case TEXT:
		return set(to, tag->key, value);
	case LIST:
		return json_array_append_new(list(to, tag->key), text(value)) == 0;
	case CHECKSUM:
		return add_words(add_object(to, tag->key), checksum, value);
	case EXTERNAL:
		return add_words(add_object(to, tag->key), external, value);
	case RELATIONSHIP:
	case NOTHING:
		break;
	}
	return true;
}

static void note_line(struct tagged *t, unsigned line, const char *what)
{
	char where[32];
	struct part part = { .key = where };

	snprintf(where, sizeof(where), "line %u", line);
	intake_find(t->in, &part, NULL, "%s", what);
}

static void one_tag(struct tagged *t, struct bytes name, struct bytes value, unsigned line)
{
	if (bytes_equal(name, bytes_str("SPDXID"))) {
		if (!t->now[t->element] || !set(t->now[t->element], "SPDXID", value))
			note_line(t, line, "an SPDXID of nothing or not UTF-8: ignored");
		return;
	}
	for (size_t i = 0; i < sizeof(tags) / sizeof(*tags); i++)
		if (bytes_equal(name, bytes_str(tags[i].name))) {
			if (!put(t, &tags[i], value))
				note_line(t, line, "not UTF-8, or nothing it belongs to: ignored");
			return;
		}
}

static struct bytes trimmed(struct bytes b)
{
	while (b.len && (b.ptr[0] == ' ' || b.ptr[0] == '\t'))
		b = bytes_from(b, 1);
	while (b.len &&
	       (b.ptr[b.len - 1] == ' ' || b.ptr[b.len - 1] == '\t' || b.ptr[b.len - 1] == '\r'))
		b.len--;
	return b;
}

static size_t lines_in(struct bytes b)
{
	size_t n = 0;

	for (size_t i = 0; i < b.len; i++)
		n += b.ptr[i] == '\n';
	return n;
}

/* The value that starts at *AT: the rest of the line, or up to </text>; *AT moves behind it. */
static struct bytes value_at(struct bytes in, size_t *at)
{
	const uint8_t *nl = memchr(in.ptr + *at, '\n', in.len - *at);
	size_t end = nl ? (size_t)(nl - in.ptr) : in.len;
	struct bytes line = trimmed(bytes_of(in.ptr + *at, end - *at));
	const uint8_t *close;

	if (!bytes_at(line, 0, "<text>", 6)) {
		*at = end;
		return line;
	}
	line = bytes_from(in, (size_t)(line.ptr - in.ptr) + 6);
	close = memmem(line.ptr, line.len, "</text>", 7);
	if (close)
		line.len = (size_t)(close - line.ptr);
	nl = memchr(line.ptr + line.len, '\n', in.len - (size_t)(line.ptr + line.len - in.ptr));
	*at = nl ? (size_t)(nl - in.ptr) : in.len;
	return line;
}

/* Annotations name their subject; in JSON they stand in it. */
static void place_annotations(struct tagged *t)
{
	static const char *const lists[] = { "packages", "files" };
	json_t *subjects = json_object(), *all = json_incref(list(t->doc, "annotations")), *o;
	size_t i;

	json_object_del(t->doc, "annotations");
	for (size_t k = 0; k < 2; k++)
		json_array_foreach(json_object_get(t->doc, lists[k]), i, o)
		{
			const char *id = json_string_value(json_object_get(o, "SPDXID"));

			if (id)
				t->failed |= json_object_set(subjects, id, o) != 0;
		}
	json_array_foreach(all, i, o)
	{
		const char *id = json_string_value(json_object_get(o, "subject"));
		json_t *to = id ? json_object_get(subjects, id) : NULL;

		t->failed |= json_array_append(list(to ? to : t->doc, "annotations"), o) != 0;
	}
	json_decref(all);
	json_decref(subjects);
}

json_t *spdx_tag_json(struct intake *in, struct bytes bytes, enum err *err)
{
	struct tagged t = { .in = in, .doc = json_object(), .element = DOCUMENT };
	unsigned line = 1;

	t.now[DOCUMENT] = t.doc;
	t.now[CREATION] = json_object();
	t.failed = !t.doc || json_object_set_new(t.doc, "creationInfo", t.now[CREATION]) != 0;
	for (size_t at = 0; at < bytes.len && !t.failed && line < LINES_MAX; at++) {
		struct bytes rest = bytes_from(bytes, at);
		const uint8_t *nl = memchr(rest.ptr, '\n', rest.len);
		struct bytes all = { rest.ptr, nl ? (size_t)(nl - rest.ptr) : rest.len };
		const uint8_t *colon = memchr(all.ptr, ':', all.len);
		size_t from = at;

		if (!colon || bytes_at(trimmed(all), 0, "#", 1)) {
			if (trimmed(all).len && !bytes_at(trimmed(all), 0, "#", 1))
				note_line(&t, line, "neither a tag nor a comment: ignored");
			at += all.len;
		} else {
			struct bytes name = trimmed(bytes_of(all.ptr, (size_t)(colon - all.ptr)));

			at = (size_t)(colon + 1 - bytes.ptr);
			one_tag(&t, name, value_at(bytes, &at), line);
		}
		line += (unsigned)lines_in(bytes_of(bytes.ptr + from, at - from)) + 1;
	}
	if (!t.failed)
		place_annotations(&t);
	if (t.failed || line >= LINES_MAX) {
		*err = t.failed ? ERR_NOMEM : ERR_LIMIT;
		json_decref(t.doc);
		return NULL;
	}
	*err = OK;
	return t.doc;
}
