#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The rows of history.tsv for match_history.c, and the digest of them.
# usage: history.sh INPUT OUTPUT
set -eu
{
	printf '#define HISTORY_SHA256 "%s"\n' "$(sha256sum "$1" | cut -d ' ' -f 1)"
	printf '#define HISTORY_ROWS \\\n'
	LC_ALL=C awk -F '\t' '/^#/ || NF == 0 { next }
		NF != 3 || $1 < last { print FILENAME ":" FNR ": expected 3 columns, sorted" >"/dev/stderr"; exit 1 }
		{
			last = $1
			n = split($3, symbol, " ")
			version = $2
			open = version !~ /=/
			sub(/^>=?/, "", version)
			printf "\tROW(\"%s\", \"%s\", %d, ", $1, version, open
			for (i = 1; i <= 3; i++)
				printf "%s%s", i <= n ? "\"" symbol[i] "\"" : "NULL", i < 3 ? ", " : ") \\\n"
		}' "$1"
	echo
} >"$2"
