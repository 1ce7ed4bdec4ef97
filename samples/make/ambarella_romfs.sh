#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of ambarella_romfs. usage: ambarella_romfs.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/cameras.py" ambarella_romfs "$1"
