#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of bcl1. usage: bcl1.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/soc.py" bcl1 "$1"
