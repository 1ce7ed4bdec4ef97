/* SPDX-License-Identifier: Apache-2.0 */
/* Every fact as one line of JSON: for programs, for reviews, and for fitting the calibration. */
#include <jansson.h>

#include "analyzer/report/report.h"

static json_t *fact(const struct finding *f, const struct evidence *e, const char *location)
{
	const struct versions *v = &e->versions;
	json_t *o = json_pack("{s:s, s:i, s:s, s:s, s:b, s:s}", "component", e->sig->component,
			      "rule", (int)e->rule, "method", method_name(e->method), "location",
			      location, "mentioned", (int)e->mentioned, "seen", e->seen);

	if (!o)
		return NULL;
	if (e->len) {
		json_object_set_new(o, "offset", json_integer((json_int_t)e->at));
		json_object_set_new(o, "length", json_integer((json_int_t)e->len));
	}
	if (v->exact)
		json_object_set_new(o, "version", json_string(v->exact));
	if (v->release)
		json_object_set_new(o, "release", json_string(v->release));
	if (v->floor)
		json_object_set_new(o, v->floor_open ? "above" : "from", json_string(v->floor));
	if (v->ceiling)
		json_object_set_new(o, v->ceiling_open ? "below" : "to", json_string(v->ceiling));
	json_object_set_new(o, "p_component", json_real(sbom_probability(f->p_component, 1000)));
	if (f->versions.exact)
		json_object_set_new(o, "p_version",
				    json_real(sbom_probability(f->p_version, 1000)));
	return o;
}

static json_t *record(const struct product *p, const struct record *r, const char *location)
{
	const struct package *k = &r->package;
	json_t *o = json_pack("{s:s, s:s, s:s, s:s, s:b, s:s}", "component", k->name, "method",
			      method_name(METHOD_PACKAGE), "location", location, "type", k->type,
			      "mentioned", 0, "seen", k->name);

	if (!o)
		return NULL;
	if (k->len) {
		json_object_set_new(o, "offset", json_integer((json_int_t)k->at));
		json_object_set_new(o, "length", json_integer((json_int_t)k->len));
	}
	if (k->version)
		json_object_set_new(o, "version", json_string(k->version));
	if (r->component) {
		const struct component *c = &p->components[r->component - 1];

		json_object_set_new(o, "p_component",
				    json_real(sbom_probability(c->p_component, 1000)));
		if (c->version)
			json_object_set_new(o, "p_version",
					    json_real(sbom_probability(c->p_version, 1000)));
	}
	return o;
}

/* One line; takes O. */
static bool write_line(FILE *out, json_t *o)
{
	bool done = o && json_dumpf(o, out, JSON_COMPACT | JSON_REAL_PRECISION(4)) == 0 &&
		    putc('\n', out) != EOF;

	json_decref(o);
	return done;
}

static enum err one_image(FILE *out, const struct product *p)
{
	struct arena arena = { 0 };

	for (size_t i = 0; i < p->finding_count; i++) {
		const struct finding *f = &p->findings[i];
		const char *location = node_location(f->node, &arena);

		/* the second finding of one file shares its facts with the first */
		if (i && p->findings[i - 1].evidence == f->evidence)
			continue;
		for (size_t k = 0; k < f->evidence_count; k++) {
			json_t *o = location ? fact(f, f->evidence[k], location) : NULL;

			if (!write_line(out, o)) {
				arena_finish(&arena);
				return ferror(out) ? ERR_IO : ERR_NOMEM;
			}
		}
	}
	for (size_t i = 0; i < p->record_count; i++) {
		const char *location = node_location(p->records[i].node, &arena);

		if (!location || !write_line(out, record(p, &p->records[i], location))) {
			arena_finish(&arena);
			return ferror(out) ? ERR_IO : ERR_NOMEM;
		}
	}
	arena_finish(&arena);
	return ferror(out) ? ERR_IO : OK;
}

enum err report_evidence(FILE *out, const struct product *p, const struct report_options *options)
{
	enum err err = OK;

	(void)options;
	for (; p && !err; p = p->next)
		err = one_image(out, p);
	return err;
}
