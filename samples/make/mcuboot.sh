#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of mcuboot. usage: mcuboot.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/cameras.py" mcuboot "$1"
