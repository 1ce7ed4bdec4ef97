/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <jansson.h>
#include <signal.h>
#include <stdlib.h>

#include "analyzer/base/mem.h"
#include "analyzer/cli/command.h"
#include "analyzer/cli/message.h"
#include "analyzer/cli/near.h"

static const struct command *const commands[] = {
	&command_scan,    &command_tree,    &command_explain, &command_cat,
	&command_extract, &command_diff,    &command_check,   &command_convert,
	&command_verify,  &command_formats, &command_sig,     NULL,
};

static void help(FILE *out)
{
	fputs("assay - tells what a firmware image is made of\n\nusage: assay COMMAND "
	      "...\n\ncommands:\n",
	      out);
	for (const struct command *const *c = commands; *c; c++)
		fprintf(out, "  %-9s %s\n", (*c)->name, (*c)->summary);
	fputs("\nexamples:\n"
	      "  assay scan router.bin                             table on the terminal\n"
	      "  assay scan router.bin -o cyclonedx-json=r.json    an SBOM in a file\n"
	      "  assay tree router.bin                             map of every byte\n"
	      "  assay tree router.bin -o svg=router.svg           the same as a picture\n"
	      "  assay explain router.bin openssl                  why do we say so\n"
	      "  assay cat router.bin /etc/passwd                  one file of the image\n"
	      "  assay extract router.bin -d router                all files of the image\n"
	      "  assay diff declared.json router.bin               is the SBOM true?\n"
	      "  assay check r.json --profile cra                  does it satisfy a rule set?\n"
	      "  assay convert r.json -o spdx-json                 the same in another format\n"
	      "  assay verify r.json -s r.json.sig -k key.pub      is it what was signed?\n"
	      "\n'assay COMMAND --help' tells more. Exit status: 0 done; 1 different (diff), not\n"
	      "satisfied (check), not what was signed (verify); 2 wrong usage, or a file that\n"
	      "cannot be read or written; 3 done, but parts were not read (damaged,\n"
	      "encrypted, packed in an unknown way, or over a limit).\n",
	      out);
}

static const struct command *find(const char *name)
{
	for (const struct command *const *c = commands; *c; c++)
		if (strcmp((*c)->name, name) == 0)
			return *c;
	return NULL;
}

static void unknown(const char *name)
{
	struct near near = near_to(name);

	for (const struct command *const *c = commands; *c; c++)
		near_offer(&near, (*c)->name);
	message("unknown command '%s'%s; see 'assay --help'", name, near_question(&near));
}

static int run(int argc, char **argv)
{
	const struct command *command;
	const char *name = argc > 1 ? argv[1] : "";

	if (strcmp(name, "--version") == 0) {
		printf("assay %s\n", ASSAY_VERSION);
		return EXIT_DONE;
	}
	if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0 ||
	    (strcmp(name, "help") == 0 && argc < 3)) {
		help(stdout);
		return EXIT_DONE;
	}
	if (strcmp(name, "help") == 0) {
		command = find(argv[2]);
		if (command) {
			command_help(stdout, command);
			return EXIT_DONE;
		}
		name = argv[2];
	}
	command = find(name);
	if (command)
		return command->run(command, argc - 2, argv + 2);
	if (*name)
		unknown(name);
	else
		help(stderr);
	return EXIT_UNUSABLE;
}

static void *json_alloc(size_t size)
{
	return mem_alloc(size, 1);
}

int main(int argc, char **argv)
{
	int status;

	json_set_alloc_funcs(json_alloc, mem_free); /* JSON has no memory beside the account */
	setenv("TZ", "UTC0", 1);  /* DOS times in archives are read alike on every machine */
	signal(SIGPIPE, SIG_IGN); /* a closed pipe is an error of writing, as others */
	status = run(argc, argv);
	if ((fflush(stdout) || ferror(stdout)) && status != EXIT_UNUSABLE) {
		if (errno != EPIPE)
			message("cannot write standard output");
		return EXIT_UNUSABLE;
	}
	return status;
}
