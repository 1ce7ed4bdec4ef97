/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/sbom/license.h"

#include <strings.h>

static const struct license_known list[] = {
#define LICENSE(id, exception, deprecated, copyleft, recent)                                       \
	{ id, exception, deprecated, copyleft, recent },
#include "analyzer/sbom/license_ids.h"
#undef LICENSE
};

static int compare(struct bytes id, const char *with)
{
	size_t len = strlen(with);
	int order = strncasecmp((const char *)id.ptr, with, id.len < len ? id.len : len);

	return order ? order : (id.len > len) - (id.len < len);
}

const struct license_known *license_find(struct bytes id)
{
	size_t low = 0, high = sizeof(list) / sizeof(*list);

	if (id.len > 1 && id.ptr[id.len - 1] == '+')
		id.len--;
	while (low < high) {
		size_t middle = (low + high) / 2;
		int order = compare(id, list[middle].id);

		if (order == 0)
			return &list[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

const char *license_unsaid_word(const char *text)
{
	static const char *const words[] = { "NOASSERTION", "NONE" };

	for (size_t i = 0; text && i < 2; i++)
		if (strcasecmp(text, words[i]) == 0)
			return words[i];
	return NULL;
}

bool license_unsaid(const char *text)
{
	return license_unsaid_word(text) != NULL;
}

static bool starts(struct bytes id, const char *with)
{
	return id.len > strlen(with) && bytes_at(id, 0, with, strlen(with));
}

static bool is_word(struct bytes id, const char *upper)
{
	static const char *const lower[] = { "and", "or", "with" };

	if (bytes_equal(id, bytes_str(upper)))
		return true;
	for (size_t i = 0; i < 3; i++)
		if (strcasecmp(upper, lower[i]) == 0 && bytes_equal(id, bytes_str(lower[i])))
			return true;
	return false;
}

static bool is_operator(struct bytes id)
{
	return is_word(id, "AND") || is_word(id, "OR") || is_word(id, "WITH");
}

/* An identifier where a licence is expected; a complaint or NULL. */
static const char *take_license(struct bytes id, struct license_use *use)
{
	const struct license_known *known = license_find(id);

	use->ids++;
	if (starts(id, "LicenseRef-") ||
	    (starts(id, "DocumentRef-") && memmem(id.ptr, id.len, ":LicenseRef-", 12))) {
		use->own++;
		return NULL;
	}
	if (!known || known->exception) {
		use->unlisted++;
		return known ? "an exception stands where a licence is expected"
			     : "an identifier is not on the SPDX License List";
	}
	use->deprecated += known->deprecated;
	use->copyleft += known->copyleft;
	return NULL;
}

static const char *take_exception(struct bytes id)
{
	const struct license_known *known = license_find(id);

	if (starts(id, "AdditionRef-") || (known && known->exception))
		return NULL;
	return "no exception of the SPDX License List follows WITH";
}

/* The next word or parenthesis of *AT; empty at the end. */
static struct bytes next(const char **at)
{
	const char *start = *at + strspn(*at, " \t\r\n");
	size_t len = strcspn(start, " \t\r\n()");

	if (*start == '(' || *start == ')')
		len = 1;
	*at = start + len;
	return bytes_of(start, len);
}

const char *license_complaint(const char *text, struct license_use *use)
{
	enum { OPERAND, EXCEPTION, AFTER_ID, AFTER } state = OPERAND;
	struct license_use own = { 0 };
	const char *wrong = NULL, *syntax = NULL;
	size_t depth = 0;

	if (license_unsaid(text))
		return "it says that nothing is said";
	for (struct bytes id = next(&text); id.len && !syntax; id = next(&text)) {
		bool opens = *id.ptr == '(', closes = *id.ptr == ')';
		const char *complaint = NULL;

		if (state == OPERAND && opens) {
			depth++;
		} else if (state == OPERAND && !closes && !is_operator(id)) {
			complaint = take_license(id, &own);
			state = AFTER_ID;
		} else if (state == EXCEPTION && !opens && !closes) {
			complaint = take_exception(id);
			state = AFTER;
		} else if (state >= AFTER_ID && closes && depth) {
			depth--;
			state = AFTER;
		} else if (state == AFTER_ID && is_word(id, "WITH")) {
			state = EXCEPTION;
		} else if (state >= AFTER_ID && is_operator(id) && !is_word(id, "WITH")) {
			state = OPERAND;
		} else {
			syntax = "operators, identifiers and parentheses are not in order";
		}
		if (!wrong)
			wrong = complaint;
	}
	if (!syntax && (state < AFTER_ID || depth))
		syntax = own.ids ? "the expression ends too early" : "there is no identifier";
	if (use)
		*use = own;
	return syntax ? syntax : wrong;
}

static bool is_denied(struct bytes id, const char *denied)
{
	while (*denied) {
		size_t len = strcspn(denied, ","), own = len;
		bool open = len && denied[len - 1] == '*';

		own -= open;
		if ((own || open) && (open ? id.len >= own : id.len == own) &&
		    strncasecmp((const char *)id.ptr, denied, own) == 0)
			return true;
		denied += len + (denied[len] == ',');
	}
	return false;
}

bool license_allowed(const char *text, const char *denied)
{
	/* a bit for each open parenthesis: what stands before the last OR, and since then */
	uint64_t before = 0, since = 1;
	unsigned depth = 0;

	if (license_complaint(text, NULL) && is_denied(bytes_str(text), denied))
		return false;
	for (struct bytes id = next(&text); id.len; id = next(&text)) {
		const char *ahead = text;
		bool allowed = true;

		if (*id.ptr == '(') {
			if (++depth > 60)
				return false; /* nobody writes that: somebody should look */
			before <<= 1;
			since = since << 1 | 1;
		} else if (*id.ptr == ')' && depth) {
			depth--;
			allowed = (before | since) & 1;
			before >>= 1;
			since >>= 1;
		} else if (is_word(id, "OR")) {
			before |= since & 1;
			since |= 1;
		} else if (is_word(id, "WITH")) {
			next(&text);
		} else {
			allowed = is_operator(id) || !is_denied(id, denied) ||
				  is_word(next(&ahead), "WITH");
		}
		if (!allowed)
			since &= ~(uint64_t)1;
	}
	return (before | since) & 1;
}
