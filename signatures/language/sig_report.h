/* SPDX-License-Identifier: Apache-2.0 */
/* How lint and tests complain; for sig_lint.c and sig_test.c only. */
#ifndef ASSAY_SIG_REPORT_H
#define ASSAY_SIG_REPORT_H

#include "signatures/language/sig_rule.h"

struct sig_reporter {
	sig_report *report;
	void *context;
	size_t count;
};

void sig_complain(struct sig_reporter *r, const struct sig_file *file, unsigned line,
		  const char *format, ...) __attribute__((format(printf, 4, 5)));

#endif
