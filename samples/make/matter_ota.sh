#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of matter_ota. usage: matter_ota.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/cameras.py" matter_ota "$1"
