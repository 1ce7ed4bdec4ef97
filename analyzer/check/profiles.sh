#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Profiles as texts for analyzer/check/check_profile.c.
# usage: profiles.sh OUTPUT INPUT...
set -eu
output=$1
shift
for file; do
	name=${file##*/}
	printf 'PROFILE("%s",\n' "${name%.profile}"
	awk '{ gsub(/\\/, "\\\\"); gsub(/"/, "\\\""); print "\t\"" $0 "\\n\"" }' "$file"
	printf ')\n'
done >"$output"
