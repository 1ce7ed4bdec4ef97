/* SPDX-License-Identifier: Apache-2.0 */
/* The lines of a .sig file that have patterns or examples. */
#include "analyzer/base/text.h"
#include "signatures/language/getter.h"
#include "signatures/language/sig_parts.h"

/* A `needs` as written, until all rules are known. */
struct written_needs {
	struct bytes ids;
	size_t rule;
	unsigned line;
};

/* A number of at most four digits at the start of *text, which moves behind it; 0: none. */
static unsigned take_id(struct bytes *text)
{
	unsigned id = 0;
	size_t n = 0;

	while (n < text->len && n < 4 && is_digit(text->ptr[n]))
		id = id * 10 + text->ptr[n++] - '0';
	*text = bytes_from(*text, n);
	return id;
}

static bool token_is(const struct sig_parser *p, size_t i, const char *word)
{
	return i < p->count && !p->tokens[i].quoted &&
	       bytes_equal(p->tokens[i].text, bytes_str(word));
}

static bool quoted(const struct sig_parser *p, size_t i)
{
	return i < p->count && p->tokens[i].quoted;
}

static enum err compile(struct sig_parser *p, size_t i, bool literal, bool anchored,
			struct pattern *out)
{
	const char *expected = NULL;
	enum err err = pattern_compile(p->arena, p->tokens[i].text, literal, out, &expected);

	if (err == ERR_CORRUPT)
		return sig_fail(p, expected);
	if (!err && anchored && !out->anchor.len)
		return sig_fail(p,
				"expected at least four consecutive literal bytes in the pattern");
	return err;
}

/* The patterns from token *i on: as many quoted texts as follow, at most MAX. */
static enum err parse_patterns(struct sig_parser *p, struct rule *rule, size_t *i, size_t max)
{
	bool anchored = rule->method == METHOD_BANNER || rule->method == METHOD_STRINGS;
	struct pattern *list;
	size_t n = 0;
	enum err err = OK;

	while (quoted(p, *i + n))
		n++;
	if (!n)
		return sig_fail(p, rule->method == METHOD_BANNER || rule->method == METHOD_STRINGS
					   ? "expected a quoted pattern after the area"
					   : "expected a quoted pattern");
	if (n > max)
		return sig_fail(p, max == 1 ? "expected one pattern" : "expected fewer literals");
	list = arena_alloc(p->arena, n, sizeof(*list));
	if (!list)
		return ERR_NOMEM;
	for (size_t k = 0; k < n && !err; k++)
		err = compile(p, *i + k, rule->method == METHOD_STRINGS, anchored, &list[k]);
	*i += n;
	rule->patterns = list;
	rule->pattern_count = n;
	return err;
}

/* MAX plain words from token *i on, up to the first option. */
static enum err parse_names(struct sig_parser *p, struct rule *rule, size_t *i, size_t max)
{
	struct sig_list names = { 0 };

	while (*i < p->count && names.count < max && !quoted(p, *i) && !token_is(p, *i, "needs") &&
	       !token_is(p, *i, "version") && !strchr("<>", p->tokens[*i].text.ptr[0])) {
		const char **slot = sig_list_add(p->arena, &names, sizeof(*slot));

		if (!slot)
			return ERR_NOMEM;
		*slot = arena_copy(p->arena, p->tokens[(*i)++].text);
		if (!*slot)
			return ERR_NOMEM;
	}
	if (!names.count)
		return sig_fail(p, "expected a name");
	rule->names = names.items;
	rule->name_count = names.count;
	return OK;
}

static enum err parse_area(struct sig_parser *p, struct rule *rule, size_t *i)
{
	static const char *const areas[] = {
		[AREA_RODATA] = "rodata", [AREA_TEXT] = "text", [AREA_ANY] = "any"
	};

	for (size_t k = 0; k < sizeof(areas) / sizeof(*areas); k++)
		if (token_is(p, *i, areas[k])) {
			rule->area = (enum area)k;
			++*i;
			return OK;
		}
	return sig_fail(p, "expected rodata, text or any");
}

/* The encoding was read as the second name; a pattern for the text may follow. */
static enum err parse_getter(struct sig_parser *p, struct rule *rule, size_t *i)
{
	struct getter getter;
	struct pattern *all;
	const char *expected;

	if (rule->name_count != 2 || !getter_parse(rule->names[1], &getter))
		return sig_fail(p, "expected string, u16x3, u32x3, hex:LAYOUT, dec:LAYOUT, and "
				   "before it & or [N], or args:N or operand:N");
	if (getter.kind == GETTER_OPERAND)
		return OK;
	if (quoted(p, *i))
		return parse_patterns(p, rule, i, 1);
	all = arena_alloc(p->arena, 1, sizeof(*all));
	if (!all)
		return ERR_NOMEM;
	rule->patterns = all;
	rule->pattern_count = 1;
	return pattern_compile(p->arena, bytes_str("{version}"), false, all, &expected);
}

static enum err parse_arguments(struct sig_parser *p, struct rule *rule, size_t *i)
{
	enum err err = OK;

	switch (rule->method) {
	case METHOD_BANNER:
	case METHOD_STRINGS:
		err = parse_area(p, rule, i);
		return err ? err
			   : parse_patterns(p, rule, i,
					    rule->method == METHOD_BANNER ? 1 : PARTS_MAX);
	case METHOD_SYMBOLS:
		return parse_names(p, rule, i, SIG_TOKENS);
	case METHOD_ATTRIBUTE:
		err = parse_names(p, rule, i, 1);
		break;
	case METHOD_GETTER:
		err = parse_names(p, rule, i, 2);
		return err ? err : parse_getter(p, rule, i);
	case METHOD_BYTES:
		if (!quoted(p, *i))
			return sig_fail(p, "expected a table of numbers in quotes");
		return sig_parse_bytes(p, rule, p->tokens[(*i)++].text);
	case METHOD_SONAME:
	case METHOD_FILENAME:
	case METHOD_LONE:
	case METHOD_PACKAGE: /* no rule is of these kinds */
	case METHOD_PATH:
	case METHOD_COUNT:
		break;
	}
	return err ? err : parse_patterns(p, rule, i, 1);
}

static enum err parse_template(struct sig_parser *p, struct rule *rule, size_t i)
{
	const char *at;

	if (!quoted(p, i))
		return sig_fail(p, "expected a quoted template after the word version");
	rule->template = at = arena_copy(p->arena, p->tokens[i].text);
	if (!at)
		return ERR_NOMEM;
	if (!*at || strchr(at, '\\'))
		return sig_fail(p, "expected a template without escapes");
	while ((at = strchr(at, '{'))) {
		size_t len = strcspn(at, "}");

		if (!at[len] || !template_capture(rule->pattern_count == 1 ? rule->patterns : NULL,
						  bytes_of(at + 1, len - 1)))
			return sig_fail(p, "expected captures of the pattern in the template");
		at += len;
	}
	return OK;
}

/* `part WORD` and `label WORD`: which witness of the version the rule is. */
static enum err parse_witness(struct sig_parser *p, struct rule *rule, size_t i)
{
	if (i + 1 >= p->count || quoted(p, i + 1) || rule->witness)
		return sig_fail(p, "expected one word after part or label");
	rule->label = token_is(p, i, "label");
	rule->witness = arena_copy(p->arena, p->tokens[i + 1].text);
	return rule->witness ? OK : ERR_NOMEM;
}

/* `of WORD...`: all that {word} of the pattern may be. */
static enum err parse_words(struct sig_parser *p, struct rule *rule, size_t *i)
{
	if (rule->name_count || rule->pattern_count != 1 ||
	    !(rule->patterns->captures & 1u << STEP_WORD))
		return sig_fail(p, "expected a pattern with {word} before the word of");
	rule->words = true;
	return parse_names(p, rule, i, SIG_TOKENS);
}

static enum err parse_options(struct sig_parser *p, struct rule *rule, size_t rule_at, size_t i)
{
	enum err err = OK;

	for (; i < p->count && !err; i++) {
		if (token_is(p, i, "needs") && i + 1 < p->count) {
			struct written_needs *n = sig_list_add(p->arena, &p->needs, sizeof(*n));

			if (!n)
				return ERR_NOMEM;
			*n = (struct written_needs){ p->tokens[++i].text, rule_at, p->line };
			rule->need_count = 1;
		} else if (token_is(p, i, "version")) {
			err = parse_template(p, rule, ++i);
		} else if (token_is(p, i, "arguments") && rule->method == METHOD_BANNER) {
			rule->arguments = true;
		} else if (token_is(p, i, "part") || token_is(p, i, "label")) {
			err = parse_witness(p, rule, i++);
		} else if (token_is(p, i, "of")) {
			i++;
			err = parse_words(p, rule, &i);
			i--;
		} else if (!quoted(p, i) && strchr("<>", p->tokens[i].text.ptr[0])) {
			err = sig_parse_bound(p, &p->tokens[i], &rule->bound);
		} else {
			err = sig_fail(p, "expected a bound, needs, version, part or label after "
					  "the arguments");
		}
	}
	if (!err && rule->method == METHOD_LONE && !rule->need_count)
		return sig_fail(p, "expected a lone rule to need another");
	return err;
}

enum err sig_parse_rule(struct sig_parser *p)
{
	struct rule *rule = sig_list_add(p->arena, &p->rules, sizeof(*rule));
	size_t i = 3, rule_at = p->rules.count - 1;
	struct bytes id = p->count > 1 ? p->tokens[1].text : bytes_of("", 0);
	int method = 0;
	enum err err;

	if (!rule)
		return ERR_NOMEM;
	if (p->rules.count > RULES_MAX)
		return sig_fail(p, "expected fewer rules");
	*rule = (struct rule){ .id = take_id(&id), .line = p->line };
	if (!rule->id || id.len)
		return sig_fail(p, "expected the rule's number");
	for (size_t k = 0; k < rule_at; k++)
		if (((const struct rule *)p->rules.items)[k].id == rule->id)
			return sig_fail(p, "expected a number that no other rule has");
	while (method < METHOD_PACKAGE && !token_is(p, 2, method_name((enum method)method)))
		method++;
	if (method == METHOD_PACKAGE)
		return sig_fail(p, "expected banner, strings, soname, symbols, filename, lone, "
				   "attribute, getter or bytes");
	rule->method = (enum method)method;
	err = parse_arguments(p, rule, &i);
	return err ? err : parse_options(p, rule, rule_at, i);
}

static enum err add_pattern(struct sig_parser *p, struct sig_list *list)
{
	struct pattern *pattern = sig_list_add(p->arena, list, sizeof(*pattern));

	if (!pattern)
		return ERR_NOMEM;
	if (p->count != 2 || !quoted(p, 1))
		return sig_fail(p, "expected one quoted pattern");
	return compile(p, 1, false, true, pattern);
}

enum err sig_parse_reject(struct sig_parser *p)
{
	return add_pattern(p, &p->rejects);
}

enum err sig_parse_veto(struct sig_parser *p)
{
	return add_pattern(p, &p->vetoes);
}

static enum err add_example(struct sig_parser *p, int rule, size_t text, const char *version)
{
	struct example *example = sig_list_add(p->arena, &p->examples, sizeof(*example));
	const char *expected = NULL;
	enum err err;

	if (!example)
		return ERR_NOMEM;
	*example = (struct example){ .rule = rule, .line = p->line, .version = version };
	err = pattern_unescape(p->arena, p->tokens[text].text, &example->text, &expected);
	return err == ERR_CORRUPT ? sig_fail(p, expected) : err;
}

enum err sig_parse_accept(struct sig_parser *p)
{
	struct bytes id = p->count > 1 ? p->tokens[1].text : bytes_of("", 0);
	unsigned rule = take_id(&id);
	const char *version = NULL;

	if (!rule || id.len)
		return sig_fail(p, "expected the number of a rule");
	if (!quoted(p, 2))
		return sig_fail(p, "expected a quoted text after the rule's number");
	if (p->count != 5 || !token_is(p, 3, "->"))
		return sig_fail(p, "expected -> and a version, or -> -");
	if (!token_is(p, 4, "-")) {
		version = arena_copy(p->arena, p->tokens[4].text);
		if (!version)
			return ERR_NOMEM;
	}
	return add_example(p, (int)rule, 2, version);
}

enum err sig_parse_refuse(struct sig_parser *p)
{
	if (p->count != 2 || !quoted(p, 1))
		return sig_fail(p, "expected one quoted text");
	return add_example(p, -1, 1, NULL);
}

static int rule_position(const struct sig_parser *p, unsigned id)
{
	const struct rule *rules = p->rules.items;

	for (size_t i = 0; i < p->rules.count; i++)
		if (id && rules[i].id == id)
			return (int)i;
	return -1;
}

static enum err resolve_needs(struct sig_parser *p, const struct written_needs *written)
{
	struct rule *rules = p->rules.items, *rule = &rules[written->rule];
	struct bytes ids = written->ids;
	struct sig_list list = { 0 };

	p->line = written->line;
	for (;;) {
		int at = rule_position(p, take_id(&ids));
		uint16_t *need;

		if (at < 0 || (size_t)at == written->rule)
			return sig_fail(p, "expected numbers of other rules after needs");
		if (rule->method == METHOD_LONE && rules[at].method == METHOD_LONE)
			return sig_fail(p, "expected a lone rule to need one that is not lone");
		need = sig_list_add(p->arena, &list, sizeof(*need));
		if (!need)
			return ERR_NOMEM;
		*need = (uint16_t)at;
		if (!ids.len)
			break;
		if (ids.ptr[0] != ',')
			return sig_fail(p, "expected commas between the numbers after needs");
		ids = bytes_from(ids, 1);
	}
	rule->needs = list.items;
	rule->need_count = list.count;
	return OK;
}

enum err sig_resolve(struct sig_parser *p)
{
	const struct written_needs *needs = p->needs.items;
	struct example *examples = p->examples.items;
	enum err err = OK;

	for (size_t i = 0; i < p->needs.count && !err; i++)
		err = resolve_needs(p, &needs[i]);
	for (size_t i = 0; i < p->examples.count && !err; i++) {
		if (examples[i].rule < 0)
			continue;
		p->line = examples[i].line;
		examples[i].rule = rule_position(p, (unsigned)examples[i].rule);
		if (examples[i].rule < 0)
			err = sig_fail(p, "expected the number of a rule");
	}
	return err;
}
