/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Is a text what it should be? Package URLs (ECMA-427, purl-spec), CPE 2.3 formatted strings
 * and 2.2 URIs (NIST IR 7695), RFC 3339 times, addresses, hashes. NULL as TEXT is never valid.
 */
#ifndef ASSAY_CHECK_SYNTAX_H
#define ASSAY_CHECK_SYNTAX_H

#include <stdbool.h>

bool syntax_purl(const char *text);
bool syntax_cpe(const char *text);
bool syntax_time(const char *text); /* RFC 3339, date and time */
bool syntax_date(const char *text); /* a date, perhaps with a time behind it */
bool syntax_email(const char *text);
bool syntax_uri(const char *text); /* absolute: with a scheme */
/* Hexadecimal of the length that ALG (CycloneDX's spelling) has; any length of an unknown one. */
bool syntax_hash(const char *alg, const char *text);
bool syntax_serial(const char *text); /* urn:uuid:... */
/* A text that people write where they know nothing: "N/A", "unknown", "-". NULL is none. */
bool syntax_filler(const char *text);
/* "1.6" < "1.10" < "3.0.1"; below 0, 0 or above 0. */
int syntax_compare_versions(const char *a, const char *b);

#endif
