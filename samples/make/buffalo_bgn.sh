#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of buffalo_bgn. usage: buffalo_bgn.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/crypt.py" buffalo_bgn "$1"
