#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of bneg. usage: bneg.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/cameras.py" bneg "$1"
