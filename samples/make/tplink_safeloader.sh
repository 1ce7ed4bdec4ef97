#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of tplink_safeloader. usage: tplink_safeloader.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/containers.py" tplink_safeloader "$1"
