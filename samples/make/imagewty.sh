#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of imagewty. usage: imagewty.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/cameras.py" imagewty "$1"
