/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a version getter returns, and how that becomes a version. The value is written as text
 * ("0x30000140", "10648", "1.0.26", or the string itself), which is what the evidence shows and
 * what the examples of a signature file give. docs/add-a-signature.md describes the encodings.
 */
#ifndef ASSAY_GETTER_H
#define ASSAY_GETTER_H

#include <limits.h>

#include "signatures/language/sig_rule.h"

enum getter_kind {
	GETTER_STRING,
	GETTER_U16X3,
	GETTER_U32X3,
	GETTER_HEX,
	GETTER_DEC,
	GETTER_ARGUMENTS, /* written to where arguments point */
	GETTER_OPERAND    /* nothing is returned: a number that stands in the code */
};

#define GETTER_NO_MEMBER UINT_MAX
#define GETTER_ARGUMENTS_MOST 4u

struct getter {
	enum getter_kind kind;
	bool variable;   /* the value is the address of a variable, not what a function returns */
	unsigned member; /* what is meant lies so many bytes behind where the value points to */
	const char *layout; /* of GETTER_HEX and GETTER_DEC: a digit each */
	uint32_t operand;
	unsigned count; /* of GETTER_ARGUMENTS: numbers of 32 bits */
};

/* Read the encoding's name; false when it is none. */
bool getter_parse(const char *text, struct getter *out);
/*
 * The version that VALUE of a `getter` rule means; false when it means none. An operand means what
 * the rule's bounds say.
 */
bool getter_version(const struct signature *sig, const struct rule *rule, const char *value,
		    struct rule_version *out);

#endif
