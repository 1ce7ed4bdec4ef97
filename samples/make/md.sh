#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of md. usage: md.sh DIRECTORY
# Needs: python3, mdadm, mksquashfs (squashfs-tools).
set -eu
exec python3 "$(dirname "$0")/md.py" "$1"
