#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of buffalo. usage: buffalo.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/crypt.py" buffalo "$1"
