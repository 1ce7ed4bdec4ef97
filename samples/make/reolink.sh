#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of reolink. usage: reolink.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/cameras.py" reolink "$1"
