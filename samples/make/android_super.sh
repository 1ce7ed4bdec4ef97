#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of android_super. usage: android_super.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/cameras.py" android_super "$1"
