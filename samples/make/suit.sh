#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of suit. usage: suit.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/suit.py" "$1"
