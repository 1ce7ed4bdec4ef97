#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of imagewty_v3. usage: imagewty_v3.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/cameras.py" imagewty_v3 "$1"
