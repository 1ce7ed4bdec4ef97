#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of tenvis_pk2. usage: tenvis_pk2.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/cameras.py" tenvis_pk2 "$1"
