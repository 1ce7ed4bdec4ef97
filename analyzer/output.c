/* SPDX-License-Identifier: Apache-2.0 */
#include "analyzer/output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "analyzer/message.h"

/* Open output->path, or standard output. False with errno. */
static bool open_one(struct output *output)
{
	int fd;

	output->file = stdout;
	if (!output->path)
		return true;
	/* what the file holds stays until there is something to write */
	fd = open(output->path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
	output->file = fd < 0 ? NULL : fdopen(fd, "w");
	return output->file != NULL;
}

bool output_begin(struct output *output)
{
	/* pipes and devices cannot be cut, and need not be */
	return !output->path || ftruncate(fileno(output->file), 0) == 0 || errno == EINVAL;
}

/* Write PRODUCT. False with errno when the file could not be written. */
static bool write_one(struct output *output, const struct product *product,
		      const struct report_options *options)
{
	struct report_options own = *options;

	if (!output_begin(output))
		return false;
	if (output->path)
		own.columns = 0;
	errno = ENOMEM;
	if (report_as(output->format, output->file, product, &own) != OK)
		return false;
	return fflush(output->file) == 0 && !ferror(output->file);
}

void output_close(struct output *output)
{
	if (output->path && output->file)
		fclose(output->file);
	output->file = NULL;
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
			return command_usage(command, "--output: no format is named '%.*s'",
					     (int)len, text);
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

int outputs_open(struct outputs *outputs)
{
	for (unsigned i = 0; i < outputs->count; i++)
		if (!open_one(&outputs->item[i])) {
			message("cannot write '%s': %s", outputs->item[i].path, strerror(errno));
			return EXIT_UNUSABLE;
		}
	return EXIT_DONE;
}

int outputs_write(struct outputs *outputs, const struct product *product,
		  const struct report_options *options, int status)
{
	for (unsigned i = 0; i < outputs->count; i++) {
		struct output *output = &outputs->item[i];

		if (product && !write_one(output, product, options)) {
			if (output->path)
				message("cannot write '%s': %s", output->path, strerror(errno));
			else
				message("cannot write standard output: %s", strerror(errno));
			status = EXIT_UNUSABLE;
		}
		output_close(output);
	}
	return status;
}

unsigned terminal_columns(FILE *out)
{
	struct winsize size;

	if (!isatty(fileno(out)))
		return 0;
	return ioctl(fileno(out), TIOCGWINSZ, &size) == 0 && size.ws_col ? size.ws_col : 80;
}

const char *report_timestamp(char text[24])
{
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	char *end = NULL;
	long long seconds = epoch ? strtoll(epoch, &end, 10) : -1;
	time_t when = (time_t)seconds;
	struct tm tm;

	if (!epoch || !*epoch || *end || seconds < 0 || seconds > 253402300799ll ||
	    !gmtime_r(&when, &tm))
		return NULL;
	strftime(text, 24, "%Y-%m-%dT%H:%M:%SZ", &tm);
	return text;
}
