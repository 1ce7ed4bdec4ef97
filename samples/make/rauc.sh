#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of rauc. usage: rauc.sh DIRECTORY
# Needs: python3, rauc, openssl, squashfs-tools.
set -eu
exec python3 "$(dirname "$0")/rauc.py" "$1"
