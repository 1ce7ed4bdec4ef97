#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The identifiers of data/spdx-licenses.txt as rows for analyzer/sbom/license.c, sorted as strcasecmp does.
# usage: license.sh INPUT OUTPUT
set -eu
LC_ALL=C sort -f "$1" | awk -F '\t' '/^#/ || NF == 0 { next }
	{ print "LICENSE(\"" $1 "\", " ($2 ~ /x/) ", " ($2 ~ /d/) ", " ($2 ~ /c/) ", " ($2 ~ /n/) ")" }' >"$2"
