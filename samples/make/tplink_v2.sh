#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of tplink_v2. usage: tplink_v2.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/vendor.py" tplink_v2 "$1"
