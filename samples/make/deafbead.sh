#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of deafbead. usage: deafbead.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/crypt.py" deafbead "$1"
