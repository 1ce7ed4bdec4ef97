#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs MUTATE over the samples in DIR. usage: mutate.sh MUTATE DIR
set -eu
mutate=$1
shift
set -- "$1"/good-* "$1"/bad-* "$1"/unsupported-*
for file; do
	shift
	[ -f "$file" ] && set -- "$@" "$file"
done
case $1 in
*/xz/*) ;;
*.xz) set -- "$1" ;; # unpacked, all of them are too large: one stands for the others
esac
exec "$mutate" "$@"
