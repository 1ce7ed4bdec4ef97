/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/cli/output.h"

#include <errno.h>
#include <limits.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "analyzer/base/mem.h"
#include "analyzer/cli/message.h"
#include "analyzer/sbom/sign.h"

static bool same_file(const struct stat *a, const struct stat *b)
{
	return S_ISREG(a->st_mode) && a->st_dev == b->st_dev && a->st_ino == b->st_ino;
}

/* Is output COUNT one of those before it? */
static bool is_twice(const struct outputs *outputs, unsigned count)
{
	const struct output *this = &outputs->item[count], *that = outputs->item;
	struct stat own, other;

	for (; that < this && fstat(fileno(this->file), &own) == 0; that++)
		if (that->path &&
		    (unnamed_same(&this->unnamed, &that->unnamed) ||
		     (fstat(fileno(that->file), &other) == 0 && same_file(&own, &other))))
			return true;
	return false;
}

/* Empty the file, before anything is written to it. Pipes and devices cannot be cut. */
static bool begin(FILE *file)
{
	return ftruncate(fileno(file), 0) == 0 || errno == EINVAL;
}

static bool end(FILE *file)
{
	return fflush(file) == 0 && !ferror(file);
}

static bool put(FILE *file, struct bytes bytes)
{
	return begin(file) && fwrite(bytes.ptr, 1, bytes.len, file) == bytes.len && end(file);
}

static ssize_t keep(void *document, const char *text, size_t len)
{
	return buf_append(document, bytes_of(text, len)) ? 0 : (ssize_t)len;
}

/* What is signed is what is in the file: both are of the same bytes in memory. */
static bool write_signed(const struct outputs *outputs, const struct output *output,
			 output_write *write, void *context)
{
	struct buf document = buf_with_max(INT_MAX), signature = buf_with_max(1u << 20);
	FILE *memory = fopencookie(&document, "w", (cookie_io_functions_t){ .write = keep });
	bool good = memory && write(output, memory, context) == OK;

	if (memory)
		good = fclose(memory) == 0 && good;
	good = good && sign_make(outputs->key, buf_bytes(&document), &signature) == OK &&
	       put(output->file, buf_bytes(&document)) &&
	       put(output->signature, buf_bytes(&signature));
	buf_finish(&document);
	buf_finish(&signature);
	return good;
}

/* Half a document is none. */
static void forget(FILE *file)
{
	int why = errno;

	__fpurge(file); /* what waits must not follow when the file is closed */
	if (ftruncate(fileno(file), 0))
		clearerr(file);
	errno = why;
}

static bool write_file(const struct outputs *outputs, const struct output *output,
		       output_write *write, void *context)
{
	errno = ENOMEM;
	if (output->signature) {
		if (write_signed(outputs, output, write, context))
			return true;
		forget(output->file);
		forget(output->signature);
		return false;
	}
	if (output->path && !begin(output->file))
		return false;
	errno = ENOMEM;
	if (write(output, output->file, context) == OK && end(output->file))
		return true;
	if (output->path)
		forget(output->file);
	return false;
}

static bool write_one(const struct outputs *outputs, const struct output *output,
		      output_write *write, void *context)
{
	return write_file(outputs, output, write, context) &&
	       unnamed_name(&output->unnamed, output->file) &&
	       unnamed_name(&output->unnamed_signature, output->signature);
}

enum err output_product(const struct output *output, FILE *out, void *context)
{
	const struct output_product *p = context;
	struct report_options own = *p->options;

	if (output->path)
		own.columns = 0;
	return report_as(output->format, out, p->product, &own);
}

static void close_one(struct output *output)
{
	if (output->path && output->file)
		fclose(output->file);
	if (output->signature)
		fclose(output->signature);
	unnamed_finish(&output->unnamed);
	unnamed_finish(&output->unnamed_signature);
	output->file = output->signature = NULL;
}

static int unknown_format(const struct command *command, const struct report_format *formats,
			  const char *text, size_t len)
{
	char names[200];
	size_t used = 0;

	for (const struct report_format *f = formats; f->name && used < sizeof(names); f++)
		used += (size_t)snprintf(names + used, sizeof(names) - used, "%s%s",
					 used ? ", " : "", f->name);
	return command_usage(command, "--output: no format is named '%.*s', but %s", (int)len, text,
			     names);
}

int outputs_choose(const struct command *command, const struct report_format *formats,
		   const struct option_list *list, struct outputs *outputs)
{
	bool to_stdout = false;

	*outputs = (struct outputs){ .count = list->count };
	if (!list->count)
		outputs->item[outputs->count++] = (struct output){ .format = formats };
	for (unsigned i = 0; i < list->count; i++) {
		const char *text = list->item[i], *path = strchr(text, '=');
		size_t len = path ? (size_t)(path - text) : strlen(text);
		const struct report_format *format = report_find(formats, text, len);

		if (!format)
			return unknown_format(command, formats, text, len);
		if (path && !path[1])
			return command_usage(command, "--output: '%s' names no file", text);
		path = path && strcmp(path + 1, "-") != 0 ? path + 1 : NULL;
		if (!path && to_stdout)
			return command_usage(command, "--output: two formats for standard output");
		to_stdout |= !path;
		outputs->item[i] = (struct output){ .format = format, .path = path };
	}
	return -1;
}

int outputs_sign(const struct command *command, const struct signing *signing,
		 struct outputs *outputs)
{
	outputs->signing = *signing;
	if (!signing->key)
		return signing->certificate ? command_usage(command, "--certificate needs --sign")
					    : -1;
	for (unsigned i = 0; i < outputs->count; i++)
		if (outputs->item[i].path)
			return -1;
	return command_usage(command, "--sign needs a file to sign: -o FORMAT=FILE");
}

static int open_key(struct outputs *outputs)
{
	const char *wrong = "", *why = NULL;
	enum err err = sign_key_private(outputs->signing.key, outputs->signing.certificate,
					&outputs->key, &wrong, &why);

	if (err)
		message("cannot sign with '%s': %s", wrong,
			err == ERR_IO ? strerror(errno)
			: why         ? why
				      : err_name(err));
	return err ? EXIT_UNUSABLE : EXIT_DONE;
}

/* Who closes a pipe early (head, a pager) knows it. */
static int cannot_write(const char *path, const char *suffix)
{
	if (!path && errno == EPIPE)
		return EXIT_UNUSABLE;
	if (path)
		message("cannot write '%s%s': %s", path, suffix, strerror(errno));
	else
		message("cannot write standard output: %s", strerror(errno));
	return EXIT_UNUSABLE;
}

static int open_signature(const struct outputs *outputs, struct output *output)
{
	const char *suffix = sign_suffix(outputs->key);
	size_t room = strlen(output->path) + strlen(suffix) + 1;
	char *path = mem_alloc(room, 1);

	if (path) {
		snprintf(path, room, "%s%s", output->path, suffix);
		output->signature = unnamed_open(&output->unnamed_signature, path);
	} else {
		errno = ENOMEM;
	}
	mem_free(path);
	return output->signature ? EXIT_DONE : cannot_write(output->path, suffix);
}

int outputs_spare(const struct outputs *outputs, const char *path)
{
	struct stat input, output;

	if (strcmp(path, "-") == 0 || stat(path, &input))
		return EXIT_DONE;
	for (unsigned i = 0; i < outputs->count; i++) {
		const char *to = outputs->item[i].path;

		if (to && stat(to, &output) == 0 && same_file(&input, &output)) {
			message("cannot write '%s': it is '%s', which is read", to, path);
			return EXIT_UNUSABLE;
		}
	}
	return EXIT_DONE;
}

int outputs_open(struct outputs *outputs)
{
	int status = outputs->signing.key ? open_key(outputs) : EXIT_DONE;

	for (unsigned i = 0; i < outputs->count && status == EXIT_DONE; i++) {
		struct output *output = &outputs->item[i];

		output->file = output->path ? unnamed_open(&output->unnamed, output->path) : stdout;
		if (!output->file) {
			status = cannot_write(output->path, "");
		} else if (output->path && is_twice(outputs, i)) {
			message("cannot write '%s': two formats for one file", output->path);
			status = EXIT_UNUSABLE;
		} else if (outputs->key && output->path) {
			status = open_signature(outputs, output);
		}
	}
	return status;
}

int outputs_write(struct outputs *outputs, output_write *write, void *context, int status)
{
	for (unsigned i = 0; i < outputs->count; i++) {
		struct output *output = &outputs->item[i];

		if (write && !write_one(outputs, output, write, context))
			status = cannot_write(output->path, "");
		close_one(output);
	}
	sign_key_free(outputs->key);
	outputs->key = NULL;
	return status;
}

unsigned terminal_columns(FILE *out)
{
	struct winsize size;

	if (!isatty(fileno(out)))
		return 0;
	return ioctl(fileno(out), TIOCGWINSZ, &size) == 0 && size.ws_col ? size.ws_col : 80;
}

const char *report_timestamp(char text[24], bool quiet)
{
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	char *end = NULL;
	long long seconds = epoch ? strtoll(epoch, &end, 10) : -1;
	time_t when = (time_t)seconds;
	struct tm tm;

	if (!epoch || !*epoch)
		return NULL;
	if (*end || seconds < 0 || seconds > 253402300799ll || !gmtime_r(&when, &tm)) {
		if (!quiet)
			message("warning: SOURCE_DATE_EPOCH is '%s', no number of seconds since "
				"1970: ignored",
				epoch);
		return NULL;
	}
	strftime(text, 24, "%Y-%m-%dT%H:%M:%SZ", &tm);
	return text;
}
