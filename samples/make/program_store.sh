#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of program_store. usage: program_store.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/containers.py" program_store "$1"
