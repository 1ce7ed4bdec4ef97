#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of jboot_stag. usage: jboot_stag.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/vendor.py" jboot_stag "$1"
