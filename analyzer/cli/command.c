/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/cli/command.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>

#include "analyzer/base/text.h"
#include "analyzer/cli/message.h"
#include "analyzer/cli/near.h"

#define WIDTH 80u
#define HELP_AT 31u /* column of the text behind an option */

/* The words of LEN bytes of TEXT from column *AT on, with lines that go on at INDENT. */
static void put_words(FILE *out, const char *text, size_t len, size_t indent, size_t *at)
{
	for (size_t i = 0, n; i < len; i += n + 1) {
		n = strcspn(text + i, " \n");
		n = n < len - i ? n : len - i;
		if (*at > indent && *at + 1 + n > WIDTH) {
			fprintf(out, "\n%*s", (int)indent, "");
			*at = indent;
		}
		fprintf(out, "%s%.*s", *at > indent ? " " : "", (int)n, text + i);
		*at += n + (*at > indent);
	}
}

/* Lines that start with a space stand as they are; others are one paragraph, broken anew. */
static void put_text(FILE *out, const char *text)
{
	size_t at = 0;

	while (*text) {
		size_t len = strcspn(text, "\n");
		bool fixed = !len || *text == ' ';

		if (fixed && at)
			putc('\n', out);
		if (fixed) {
			fprintf(out, "%.*s\n", (int)len, text);
			at = 0;
		} else {
			put_words(out, text, len, 0, &at);
		}
		text += len + (text[len] == '\n');
	}
	if (at)
		putc('\n', out);
}

static void put_option(FILE *out, const char *head, const char *help)
{
	size_t at = HELP_AT;

	fprintf(out, "  %-28s ", head);
	put_words(out, help, strlen(help), HELP_AT, &at);
	putc('\n', out);
}

void command_help(FILE *out, const struct command *command)
{
	fprintf(out, "usage: assay %s %s\n\n", command->name, command->arguments);
	put_text(out, command->description);
	fputs("\noptions:\n", out);
	for (const struct option_row *o = command->options; o && o->name; o++) {
		char head[64];

		snprintf(head, sizeof(head), "%c%c%s --%s%s%s", o->letter ? '-' : ' ',
			 o->letter ? o->letter : ' ', o->letter ? "," : " ", o->name,
			 o->argument ? "=" : "", o->argument ? o->argument : "");
		put_option(out, head, o->help);
	}
	put_option(out, "-h, --help", "show this text");
}

int command_usage(const struct command *command, const char *format, ...)
{
	char text[400];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	message("%s; see 'assay %s --help'", text, command->name);
	return EXIT_UNUSABLE;
}

static const struct option_row *find(const struct command *command, const char *name, size_t len,
				     char letter)
{
	for (const struct option_row *o = command->options; o && o->name; o++)
		if (letter ? o->letter == letter
			   : strlen(o->name) == len && memcmp(o->name, name, len) == 0)
			return o;
	return NULL;
}

static bool set_number(const struct option_row *o, const char *value)
{
	char *end;

	if (o->kind == OPTION_SHARE) {
		double d = strtod(value, &end);

		*(double *)o->value = d;
		return *value && !*end && d >= 0 && d <= 1;
	}
	if (*value < '0' || *value > '9')
		return false;
	*(unsigned *)o->value = (unsigned)strtoul(value, &end, 10);
	return !*end && strlen(value) < 10;
}

/* Take VALUE for the option O; an exit status when it cannot be taken, else -1. */
static int take(const struct command *command, const struct option_row *o, const char *value)
{
	struct option_list *list;

	switch (o->kind) {
	case OPTION_FLAG:
		*(bool *)o->value = true;
		break;
	case OPTION_TEXT:
		*(const char **)o->value = value;
		break;
	case OPTION_COUNT:
	case OPTION_SHARE:
		if (!set_number(o, value))
			return command_usage(command, "--%s: '%s' is not %s", o->name, value,
					     o->kind == OPTION_SHARE ? "a number from 0 to 1"
								     : "a number");
		break;
	case OPTION_LIST:
		list = o->value;
		if (list->count == OPTION_LIST_MAX)
			return command_usage(command, "--%s: given more than %u times", o->name,
					     OPTION_LIST_MAX);
		list->item[list->count++] = value;
		break;
	}
	return -1;
}

static int unknown(const struct command *command, const char *text, const char *name)
{
	struct near near = near_to(name);

	for (const struct option_row *o = command->options; o && o->name; o++)
		near_offer(&near, o->name);
	if (near.best)
		return command_usage(command, "unknown option '%s' (did you mean '--%s'?)", text,
				     near.best);
	return command_usage(command, "unknown option '%s'", text);
}

/* One argument that starts with '-': the option, its value perhaps in the next argument. */
static int parse_option(const struct command *command, int argc, char **argv, int *at)
{
	const char *text = argv[*at];
	bool is_long = text[1] == '-';
	const char *name = text + (is_long ? 2 : 1);
	size_t len = is_long ? strcspn(name, "=") : 1;
	const struct option_row *o = find(command, name, len, is_long ? 0 : *name);
	const char *value =
		is_long ? (name[len] ? name + len + 1 : NULL) : (name[1] ? name + 1 : NULL);

	if (strcmp(text, "--help") == 0 || strcmp(text, "-h") == 0) {
		command_help(stdout, command);
		return EXIT_DONE;
	}
	if (!o)
		return unknown(command, text, is_long ? name : "");
	if (o->kind == OPTION_FLAG && value)
		return command_usage(command, "--%s takes no value", o->name);
	if (o->kind != OPTION_FLAG && !value) {
		if (*at + 1 >= argc)
			return command_usage(command, "--%s needs a value: %s", o->name,
					     o->argument);
		value = argv[++*at];
	}
	return take(command, o, value);
}

int command_parse(const struct command *command, int argc, char **argv, const char **arguments,
		  int min, int max)
{
	bool only_arguments = false;
	int count = 0;

	for (int i = 0; i < argc; i++) {
		if (!only_arguments && strcmp(argv[i], "--") == 0) {
			only_arguments = true;
		} else if (!only_arguments && argv[i][0] == '-' && argv[i][1]) {
			int status = parse_option(command, argc, argv, &i);

			if (status >= 0)
				return status;
		} else if (count == max) {
			return command_usage(command, "too many arguments: '%s'", argv[i]);
		} else {
			arguments[count++] = argv[i];
		}
	}
	if (count < min)
		return command_usage(command, "missing argument: assay %s %s", command->name,
				     command->arguments);
	for (; count < max; count++)
		arguments[count] = NULL;
	return -1;
}

static int unknown_limit(const struct command *command, const char *name)
{
	struct near near = near_to(name);
	char names[200];
	size_t used = 0;

	for (unsigned i = 0; i < LIMIT_COUNT && used < sizeof(names); i++) {
		near_offer(&near, limit_table[i].name);
		used += (size_t)snprintf(names + used, sizeof(names) - used, "%s%s",
					 used ? ", " : "", limit_table[i].name);
	}
	return command_usage(command, "--limit: no limit is named '%s'%s, but %s", name,
			     near_question(&near), names);
}

int common_apply(const struct command *command, const struct common_options *common,
		 struct session_options *options)
{
	session_defaults(options);
	options->scan.threads = common->jobs;
	options->signature_dir = common->signatures;
	options->threshold = common->threshold;
	options->quiet = common->quiet;
	options->rootfs = common->rootfs;
	for (unsigned i = 0; i < common->limits.count; i++) {
		const char *text = common->limits.item[i];
		size_t len = strcspn(text, "=");
		char name[32], *end;
		unsigned long long value;

		if (!text[len] || len >= sizeof(name))
			return command_usage(command, "--limit: '%s' is not NAME=N", text);
		memcpy(name, text, len);
		name[len] = 0;
		errno = 0;
		value = strtoull(text + len + 1, &end, 0);
		if (errno || *end || !is_digit((uint8_t)text[len + 1]))
			return command_usage(command, "--limit: '%s' is not a number",
					     text + len + 1);
		if (!limits_set(&options->scan.limits, name, value))
			return unknown_limit(command, name);
	}
	return -1;
}
