#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of reolink_64. usage: reolink_64.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/cameras.py" reolink_64 "$1"
