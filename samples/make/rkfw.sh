#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of rkfw. usage: rkfw.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/cameras.py" rkfw "$1"
