#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of bflt. usage: bflt.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/soc.py" bflt "$1"
