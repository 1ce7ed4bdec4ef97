#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of imagewty_rc6. usage: imagewty_rc6.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/soc.py" imagewty_rc6 "$1"
