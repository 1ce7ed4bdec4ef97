#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of zcomax. usage: zcomax.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/containers.py" zcomax "$1"
