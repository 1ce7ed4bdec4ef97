#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of zyxel_ras. usage: zyxel_ras.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/soc.py" zyxel_ras "$1"
