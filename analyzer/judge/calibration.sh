#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The counts of signatures/calibration.tsv as rows for analyzer/judge/fuse.c.
# usage: calibration.sh INPUT OUTPUT
set -eu
awk -F '\t' '/^#/ || NF == 0 { next }
	NF != 5 { print FILENAME ":" FNR ": expected 5 columns" >"/dev/stderr"; exit 1 }
	{ print "CALIBRATION(METHOD_" toupper($1) ", " $2 ", " $3 ", " $4 ", " $5 ")" }' "$1" >"$2"
