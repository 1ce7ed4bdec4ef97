/* SPDX-License-Identifier: Apache-2.0 */
/* Findings written as the -o options ask. */
#ifndef ASSAY_FINDINGS_OUTPUT_H
#define ASSAY_FINDINGS_OUTPUT_H

#include "analyzer/cli/output.h"
#include "analyzer/report/findings.h"

/* The rows of these formats for a command's table of output formats; their `write` is unused. */
#define FINDINGS_FORMATS                                                                           \
	{ .name = "json", .summary = "findings as JSON" },                                         \
		{ .name = "sarif", .summary = "SARIF 2.1.0" },                                     \
		{ .name = "junit", .summary = "JUnit XML" },                                       \
	{                                                                                          \
		.name = "markdown", .summary = "tables for a document"                             \
	}

/*
 * Write FINDINGS to all OUTPUTS and close them, with OWN for the formats that are the command's
 * own; FINDINGS NULL: only close. STATUS, or EXIT_UNUSABLE after a message.
 */
int findings_write_all(struct outputs *outputs, const struct findings *findings,
		       findings_write *own, int status);

#endif
