#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of jboot. usage: jboot.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/vendor.py" jboot "$1"
