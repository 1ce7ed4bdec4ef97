#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of appimage. usage: appimage.sh DIRECTORY
# Needs: python3, mksquashfs (squashfs-tools).
set -eu
exec python3 "$(dirname "$0")/appimage.py" "$1"
