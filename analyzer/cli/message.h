/* SPDX-License-Identifier: Apache-2.0 */
/* Messages to the user, on stderr, as "assay: ...". Commands only: layers below return errors. */
#ifndef ASSAY_MESSAGE_H
#define ASSAY_MESSAGE_H

/* One line, lower case, paths in quotes: what happened and what was done about it. */
void message(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
