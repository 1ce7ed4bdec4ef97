/* SPDX-License-Identifier: Apache-2.0 */
/* Text in which nothing means anything to those who read the format. TEXT may be NULL: nothing. */
#ifndef ASSAY_ESCAPE_H
#define ASSAY_ESCAPE_H

#include <stdio.h>

/* One byte of UTF-8 as XML 1.0 has it, in an element or in an attribute with double quotes. */
void escape_xml(FILE *out, char c);
/* In a line or a table cell: no table, no link, no HTML. */
void escape_markdown(FILE *out, const char *text);

#endif
