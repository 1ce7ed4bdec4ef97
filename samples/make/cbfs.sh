#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of cbfs. usage: cbfs.sh DIRECTORY
# Needs: python3, coreboot-utils, binutils.
set -eu
exec python3 "$(dirname "$0")/soc.py" cbfs "$1"
