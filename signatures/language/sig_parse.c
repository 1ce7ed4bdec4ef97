/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One .sig file into a struct sig_file (docs/add-a-signature.md). A line is split into words and
 * quoted texts; its first word says what the line is. The first mistake ends the file.
 */
#include <stdio.h>

#include "analyzer/base/text.h"
#include "signatures/language/sig_parts.h"

enum err sig_fail(struct sig_parser *p, const char *expected)
{
	p->error->line = p->line;
	snprintf(p->error->text, sizeof(p->error->text), "%s", expected);
	return ERR_CORRUPT;
}

void *sig_list_add(struct arena *arena, struct sig_list *list, size_t size)
{
	if (list->count == list->room) {
		size_t room = list->room ? list->room * 2 : 4;
		void *more = arena_alloc(arena, room, size);

		if (!more)
			return NULL;
		if (list->count)
			memcpy(more, list->items, list->count * size);
		list->items = more;
		list->room = room;
	}
	return (uint8_t *)list->items + size * list->count++;
}

static enum err set_once(struct sig_parser *p, const char **field, const char *expected)
{
	struct bytes rest = p->rest;

	if (*field)
		return sig_fail(p, "expected this line only once");
	if (!rest.len)
		return sig_fail(p, expected);
	*field = arena_copy(p->arena, rest);
	return *field ? OK : ERR_NOMEM;
}

static enum err parse_component(struct sig_parser *p)
{
	enum err err = set_once(p, &p->out->sig.component, "expected the component's name");
	const char *name = p->out->sig.component;

	for (size_t i = 0; !err && name[i]; i++) {
		uint8_t c = (uint8_t)name[i];

		if (!is_digit(c) && !(c >= 'a' && c <= 'z') && (!i || !strchr(".+_-", c)))
			return sig_fail(
				p, "expected a name of a-z 0-9 . + _ -, not starting with a sign");
	}
	return err;
}

static enum err parse_type(struct sig_parser *p)
{
	static const char *const types[] = { "library", "application", "firmware", "framework" };
	enum err err = set_once(p, &p->out->sig.type, "expected a type");

	for (size_t i = 0; !err && i < sizeof(types) / sizeof(*types); i++)
		if (strcmp(p->out->sig.type, types[i]) == 0)
			return OK;
	return err ? err : sig_fail(p, "expected library, application, firmware or framework");
}

static enum err parse_purl(struct sig_parser *p)
{
	return set_once(p, &p->out->sig.purl, "expected a purl with {version}");
}

static enum err parse_supplier(struct sig_parser *p)
{
	return set_once(p, &p->out->sig.supplier, "expected the supplier's name");
}

static enum err parse_scheme(struct sig_parser *p)
{
	static const char *const schemes[] = {
		[SCHEME_DOTTED] = "dotted", [SCHEME_OPENSSL] = "openssl", [SCHEME_DATE] = "date"
	};
	enum err err = set_once(p, &p->scheme, "expected dotted, openssl or date");

	for (size_t i = 0; !err && i < sizeof(schemes) / sizeof(*schemes); i++)
		if (strcmp(p->scheme, schemes[i]) == 0) {
			p->out->sig.scheme = (enum version_scheme)i;
			return OK;
		}
	return err ? err : sig_fail(p, "expected dotted, openssl or date");
}

static enum err add_name(struct sig_parser *p, struct sig_list *list, struct bytes text)
{
	const char **slot = sig_list_add(p->arena, list, sizeof(*slot));

	if (!slot)
		return ERR_NOMEM;
	*slot = arena_copy(p->arena, text);
	return *slot ? OK : ERR_NOMEM;
}

static enum err parse_cpe(struct sig_parser *p)
{
	if (!p->rest.len)
		return sig_fail(p, "expected a cpe 2.3 name");
	return add_name(p, &p->cpe, p->rest);
}

static enum err parse_alias(struct sig_parser *p)
{
	enum err err = OK;

	if (p->count < 2)
		return sig_fail(p, "expected at least one name");
	for (size_t i = 1; i < p->count && !err; i++)
		err = add_name(p, &p->alias, p->tokens[i].text);
	return err;
}

static bool is_bound(const struct sig_token *token)
{
	return !token->quoted && (token->text.ptr[0] == '<' || token->text.ptr[0] == '>');
}

enum err sig_parse_bound(struct sig_parser *p, const struct sig_token *token, struct bound *bound)
{
	bool floor = token->text.ptr[0] == '>', open = !bytes_at(token->text, 1, "=", 1);
	const char **slot = floor ? &bound->floor : &bound->ceiling;
	struct bytes version = bytes_from(token->text, open ? 1 : 2);

	if (*slot)
		return sig_fail(p, "expected one floor and one ceiling at most");
	if (!version.len || !is_digit(version.ptr[0]))
		return sig_fail(p, "expected a version right behind the < or >");
	*slot = arena_copy(p->arena, version);
	*(floor ? &bound->floor_open : &bound->ceiling_open) = open;
	return *slot ? OK : ERR_NOMEM;
}

static enum err parse_license(struct sig_parser *p)
{
	struct license *license = sig_list_add(p->arena, &p->licenses, sizeof(*license));
	size_t end = p->count;
	const uint8_t *last;
	enum err err = OK;

	if (!license)
		return ERR_NOMEM;
	while (end > 1 && is_bound(&p->tokens[end - 1]))
		end--;
	if (end < 2)
		return sig_fail(p, "expected an spdx expression");
	last = p->tokens[end - 1].text.ptr + p->tokens[end - 1].text.len;
	*license = (struct license){ .expression = arena_copy(
					     p->arena,
					     bytes_of(p->rest.ptr, (size_t)(last - p->rest.ptr))) };
	for (size_t i = end; i < p->count && !err; i++)
		err = sig_parse_bound(p, &p->tokens[i], &license->when);
	return err ? err : license->expression ? OK : ERR_NOMEM;
}

/* A site or a repository: a scheme, a host, and what RFC 3986 lets stand in a URI as it is. */
static bool is_web_url(const char *url)
{
	static const char *const schemes[] = { "https://", "http://", "git://" };
	const char *at = NULL;

	for (size_t i = 0; i < sizeof(schemes) / sizeof(*schemes); i++)
		if (strncmp(url, schemes[i], strlen(schemes[i])) == 0)
			at = url + strlen(schemes[i]);
	if (!at || !is_alnum((uint8_t)*at))
		return false;
	while (is_alnum((uint8_t)*at) || (*at && strchr("-._~%:/?#[]@!$&'()*+,;=", *at)))
		at++;
	return !*at;
}

static enum err parse_url(struct sig_parser *p)
{
	static const char *const types[] = { "website", "vcs", "source-distribution" };
	struct upstream_url *seen = p->urls.items, *url;
	size_t type = 0;

	while (p->count == 3 && type < sizeof(types) / sizeof(*types) &&
	       !bytes_equal(p->tokens[1].text, bytes_str(types[type])))
		type++;
	if (p->count != 3 || type == sizeof(types) / sizeof(*types))
		return sig_fail(p, "expected website, vcs or source-distribution, and a url");
	for (size_t i = 0; i < p->urls.count; i++)
		if (seen[i].type == types[type])
			return sig_fail(p, "expected one url of a type");
	url = sig_list_add(p->arena, &p->urls, sizeof(*url));
	if (!url)
		return ERR_NOMEM;
	*url = (struct upstream_url){ types[type], arena_copy(p->arena, p->tokens[2].text) };
	if (!url->url)
		return ERR_NOMEM;
	return is_web_url(url->url)
		       ? OK
		       : sig_fail(p, "expected https://, http:// or git:// and a host");
}

static bool is_space(uint8_t c)
{
	return c == ' ' || c == '\t';
}

/* Split LINE into tokens; p->rest becomes what follows the first, without a comment. */
static enum err split(struct sig_parser *p, struct bytes line)
{
	size_t i = 0, end = 0;

	p->count = 0;
	while (i < line.len) {
		struct sig_token *t = &p->tokens[p->count];
		size_t start;

		while (i < line.len && is_space(line.ptr[i]))
			i++;
		if (i == line.len || line.ptr[i] == '#')
			break;
		if (p->count++ == SIG_TOKENS)
			return sig_fail(p, "expected fewer words in a line");
		t->quoted = line.ptr[i] == '"';
		start = i += t->quoted;
		while (i < line.len && (t->quoted ? line.ptr[i] != '"' : !is_space(line.ptr[i])))
			i += line.ptr[i] == '\\' && t->quoted && i + 1 < line.len ? 2 : 1;
		if (t->quoted && i == line.len)
			return sig_fail(p, "expected a closing quote");
		t->text = bytes_of(line.ptr + start, i - start);
		i += t->quoted;
		if (t->quoted && i < line.len && !is_space(line.ptr[i]))
			return sig_fail(p, "expected a space after the closing quote");
		end = i;
	}
	if (p->count > 1)
		p->rest = bytes_of(p->tokens[1].text.ptr - p->tokens[1].quoted,
				   (size_t)(line.ptr + end - p->tokens[1].text.ptr) +
					   p->tokens[1].quoted);
	else
		p->rest = bytes_of("", 0);
	return OK;
}

static enum err parse_applets(struct sig_parser *p)
{
	p->out->sig.applets = true;
	return p->count == 1 ? OK : sig_fail(p, "expected nothing after applets");
}

static enum err parse_line(struct sig_parser *p)
{
	static const struct {
		const char *word;
		enum err (*parse)(struct sig_parser *p);
	} lines[] = {
		{ "component", parse_component },
		{ "type", parse_type },
		{ "purl", parse_purl },
		{ "cpe", parse_cpe },
		{ "supplier", parse_supplier },
		{ "license", parse_license },
		{ "url", parse_url },
		{ "scheme", parse_scheme },
		{ "alias", parse_alias },
		{ "applets", parse_applets },
		{ "rule", sig_parse_rule },
		{ "reject", sig_parse_reject },
		{ "veto", sig_parse_veto },
		{ "accept", sig_parse_accept },
		{ "refuse", sig_parse_refuse },
	};

	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++)
		if (bytes_equal(p->tokens[0].text, bytes_str(lines[i].word)))
			return lines[i].parse(p);
	return sig_fail(p, "expected component, type, purl, cpe, supplier, license, url, scheme, "
			   "alias, applets, rule, reject, veto, accept or refuse");
}

/* Lists are ended by NULL: one slot more, not counted. The rules' is what every component has. */
static enum err finish(struct sig_parser *p)
{
	struct sig_file *out = p->out;

	if (!out->sig.component || !out->sig.type) {
		p->line = 1;
		return sig_fail(p, out->sig.component ? "expected a type line"
						      : "expected a component line");
	}
	for (size_t i = 0; i < RULES_COMMON; i++) {
		struct rule *common = sig_list_add(p->arena, &p->rules, sizeof(*common));

		if (!common)
			return ERR_NOMEM;
		common->method = i == RULE_PATH ? METHOD_PATH : METHOD_SYMBOLS;
	}
	if (!sig_list_add(p->arena, &p->cpe, sizeof(char *)) ||
	    !sig_list_add(p->arena, &p->alias, sizeof(char *)))
		return ERR_NOMEM;
	out->sig.cpe = p->cpe.items;
	out->sig.alias = p->alias.items;
	out->sig.license = p->licenses.items;
	out->sig.license_count = p->licenses.count;
	out->sig.urls = p->urls.items;
	out->sig.url_count = p->urls.count;
	out->sig.rules = p->rules.items;
	out->sig.rule_count = p->rules.count - RULES_COMMON;
	for (size_t i = 0; i < out->sig.rule_count; i++)
		out->sig.witnesses |= out->sig.rules[i].witness != NULL;
	out->rejects = p->rejects.items;
	out->reject_count = p->rejects.count;
	out->vetoes = p->vetoes.items;
	out->veto_count = p->vetoes.count;
	out->examples = p->examples.items;
	out->example_count = p->examples.count;
	return sig_resolve(p);
}

enum err sig_parse(struct arena *arena, struct bytes text, struct sig_file *out,
		   struct sig_error *error)
{
	struct sig_parser p = { .arena = arena, .out = out, .error = error };
	enum err err = OK;

	while (text.len && !err) {
		const uint8_t *newline = memchr(text.ptr, '\n', text.len);
		struct bytes line =
			bytes_head(text, newline ? (uint64_t)(newline - text.ptr) : text.len);

		p.line++;
		text = bytes_from(text, line.len + 1);
		if (line.len && line.ptr[line.len - 1] == '\r')
			line.len--;
		if (memchr(line.ptr, 0, line.len))
			return sig_fail(&p, "expected text without zero bytes");
		err = split(&p, line);
		if (!err && p.count)
			err = parse_line(&p);
	}
	return err ? err : finish(&p);
}
