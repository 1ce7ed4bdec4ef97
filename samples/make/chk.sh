#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of chk. usage: chk.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/vendor.py" chk "$1"
