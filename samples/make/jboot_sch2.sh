#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of jboot_sch2. usage: jboot_sch2.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/vendor.py" jboot_sch2 "$1"
