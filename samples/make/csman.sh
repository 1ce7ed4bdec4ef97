#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of csman. usage: csman.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/containers.py" csman "$1"
