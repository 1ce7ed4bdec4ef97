#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of spreadtrum_pac. usage: spreadtrum_pac.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/soc.py" spreadtrum_pac "$1"
