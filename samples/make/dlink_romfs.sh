#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of dlink_romfs. usage: dlink_romfs.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/soc.py" dlink_romfs "$1"
