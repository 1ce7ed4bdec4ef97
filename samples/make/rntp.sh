#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of rntp. usage: rntp.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/containers.py" rntp "$1"
